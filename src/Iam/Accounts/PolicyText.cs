using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Accounts;

/// <summary>Policy documents as IAM's API returns them: URL-encoded (RFC 3986), where the command line tools decode them.</summary>
public static class PolicyText
{
    /// <summary>The JSON text, whether it was encoded or not.</summary>
    public static string Decoded(string text)
    {
        var trimmed = text.Trim().TrimStart('\uFEFF');
        return trimmed.StartsWith("%7B", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(trimmed.Replace("+", "%20")) : text;
    }

    /// <summary>The document with one place for all of it: its own lines are not those of a file.</summary>
    public static PolicyDocument At(PolicyDocument document, SourcePosition position) =>
        document with { Statements = document.Statements.Select(statement => At(statement, position)).ToImmutableArray() };

    private static Statement At(Statement statement, SourcePosition position) => statement with
    {
        Position = position,
        Actions = At(statement.Actions, position),
        NotActions = At(statement.NotActions, position),
        Resources = At(statement.Resources, position),
        NotResources = At(statement.NotResources, position),
    };

    private static ImmutableArray<PolicyEntry> At(ImmutableArray<PolicyEntry> entries, SourcePosition position) =>
        entries.Select(entry => entry with { Position = position }).ToImmutableArray();
}
