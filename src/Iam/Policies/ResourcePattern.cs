using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// A resource of a policy or of a call, holes included. <see cref="Covers"/> is three-valued: a hole is certainly matched only by itself
/// and by <c>*</c>, and possibly stands for any text.
/// </summary>
public sealed class ResourcePattern
{
    private readonly ArnHeader? _header;
    private readonly ResourcePattern?[] _aligned = new ResourcePattern?[8];

    private ResourcePattern(SymbolicText source, string text)
    {
        Source = source;
        Glob = new GlobPattern(text);
        HasHoles = Glob.Tokens.Any(token => token.Kind == GlobTokenKind.Hole);
        _header = ArnHeader.Read(Glob.Text);
    }

    /// <summary>As written.</summary>
    public SymbolicText Source { get; }

    /// <summary>The pattern with its holes as opaque symbols.</summary>
    public GlobPattern Glob { get; }

    public bool HasHoles { get; }

    /// <summary>Reads <c>*</c> and <c>?</c> as wildcards. An ARN of fewer than six parts is padded with <c>*</c>, as IAM does.</summary>
    public static ResourcePattern From(SymbolicText text) => new(text, Pad(string.Concat(text.Pieces.SelectMany(Encode))));

    /// <summary>The literal <c>*</c> on which an action without resource types is requested.</summary>
    public static ResourcePattern NoResource { get; } = new(SymbolicText.Literal("*"), GlobSymbols.Literal("*"));

    /// <summary>Whether all of <paramref name="other"/> lies in this pattern.</summary>
    public Certainty Covers(ResourcePattern other, HoleFacts facts)
    {
        var (outer, inner) = Align(this, other);
        return outer.Glob.Contains(inner.Glob) ? Certainty.Yes
            : (outer.HasHoles || inner.HasHoles) && MayMeet(outer, inner, facts) ? Certainty.Unknown
            : Certainty.No;
    }

    /// <summary>Whether the two have, or may have, a text in common.</summary>
    public bool MayOverlap(ResourcePattern other, HoleFacts facts)
    {
        var (left, right) = Align(this, other);
        return MayMeet(left, right, facts);
    }

    /// <summary>
    /// This pattern with the literal partition, region or account of its ARN written as the pseudo-parameter that <paramref name="other"/> has in that
    /// place: a template that writes <c>arn:aws:</c> means its own partition.
    /// </summary>
    public ResourcePattern AlignedWith(ResourcePattern other)
    {
        var mask = _header is { } mine && other._header is { } theirs ? mine.Literals & theirs.Pseudo : 0;
        return mask == 0 ? this : _aligned[mask] ??= new ResourcePattern(Source, _header!.WithPseudo(Glob.Text, mask));
    }

    public override string ToString() => Source.ToString();

    private static (ResourcePattern, ResourcePattern) Align(ResourcePattern left, ResourcePattern right) => (left.AlignedWith(right), right.AlignedWith(left));

    private static bool MayMeet(ResourcePattern left, ResourcePattern right, HoleFacts facts) =>
        left.HasHoles || right.HasHoles ? GlobIntersection.Exists(left.Glob.Tokens, right.Glob.Tokens, facts.Reading) : left.Glob.Intersects(right.Glob);

    private static IEnumerable<string> Encode(SymbolicText.Piece piece)
    {
        if (!piece.IsHole)
        {
            return piece.Text.IndexOf("${", StringComparison.Ordinal) < 0 ? [piece.Text] : SymbolicText.Parse(piece.Text).Pieces.Select(EncodePlain);
        }

        return [EncodePlain(piece)];
    }

    private static string EncodePlain(SymbolicText.Piece piece) => piece switch
    {
        { IsHole: false } => piece.Text,
        { Text: "*" or "?" or "$" } => GlobSymbols.Literal(piece.Text),
        _ => GlobSymbols.Hole(piece.Text),
    };

    private static string Pad(string text)
    {
        const int Parts = 6;
        var missing = Parts - 1 - text.Count(letter => letter == ':');
        return missing > 0 && text.StartsWith("arn:", StringComparison.Ordinal) && GlobSymbols.Tokenize(text).All(token => token.Kind != GlobTokenKind.Hole || ArnHeader.IsPseudo(token.Hole!))
            ? text + string.Concat(Enumerable.Repeat(":*", missing))
            : text;
    }
}
