using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>Actions that together let whoever holds them gain more than they were given.</summary>
/// <param name="Id"><c>lambda-001</c>.</param>
/// <param name="Actions">All are needed, sorted.</param>
public sealed record EscalationPath(string Id, string Name, ImmutableArray<string> Actions, string Source);
