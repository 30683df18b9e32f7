using System.Collections.Immutable;

namespace ServerlessGuard.Templates;

/// <summary>What the template itself does not say.</summary>
public sealed record TemplateOptions
{
    public static readonly TemplateOptions Default = new();

    /// <summary>Values of the root template's parameters; they win over defaults.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The other templates of the checkout; null where nothing is known of them.</summary>
    public TemplateNeighbours? Neighbours { get; init; }
}
