using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// A resource of a policy or of a call, holes included. <see cref="Covers"/> is three-valued: a hole is certainly matched only by itself
/// and by <c>*</c>, and possibly stands for any text.
/// </summary>
public sealed class ResourcePattern
{
    private readonly ArnHeader? _header;
    private readonly ResourcePattern?[] _aligned = new ResourcePattern?[ArnHeader.Masks];

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
    public static ResourcePattern From(SymbolicText text) => new(text, Pad(EncodeText(text)));

    /// <summary>As pattern text, with holes as symbols of their own.</summary>
    internal static string EncodeText(SymbolicText text) => string.Concat(text.Pieces.SelectMany(Encode));

    /// <summary>The resource of a request: text in which nothing is a wildcard or a variable.</summary>
    public static ResourcePattern Request(string text) => new(SymbolicText.Literal(text), GlobSymbols.Literal(text));

    /// <summary>The literal <c>*</c> on which an action without resource types is requested.</summary>
    public static ResourcePattern NoResource { get; } = Request("*");

    /// <summary>Whether all of <paramref name="other"/> lies in this pattern.</summary>
    public Certainty Covers(ResourcePattern other, HoleFacts facts)
    {
        var byHoles = AlignedWith(other).CoversAligned(other, facts);
        if (byHoles != Certainty.Unknown || facts.Names.IsEmpty)
        {
            return byHoles;
        }

        var (outerNamed, otherNamed) = (Named(facts), other.Named(facts));
        return outerNamed.AlignedWith(otherNamed).CoversAligned(otherNamed, facts);
    }

    /// <summary>Whether the two have, or may have, a text in common.</summary>
    public bool MayOverlap(ResourcePattern other, HoleFacts facts) => MayMeet(AlignedWith(other), other, facts);

    /// <summary>
    /// This pattern with <paramref name="other"/>'s partition, region and account where one of the two has the literal and the other the
    /// pseudo-parameter of that place: a template that writes <c>arn:aws:</c> means its own partition.
    /// </summary>
    public ResourcePattern AlignedWith(ResourcePattern other)
    {
        if (_header is not { } mine || other._header is not { } theirs)
        {
            return this;
        }

        var (toPseudo, toLiteral) = (mine.Literals & theirs.Pseudo, mine.Pseudo & theirs.Literals);
        return toLiteral != 0 ? new ResourcePattern(Source, mine.With(theirs, toPseudo | toLiteral))
            : toPseudo != 0 ? _aligned[toPseudo] ??= new ResourcePattern(Source, mine.With(theirs, toPseudo))
            : this;
    }

    /// <summary>This pattern with the partition, region and account of <paramref name="other"/> wherever its own is a star.</summary>
    public ResourcePattern NarrowedTo(ResourcePattern other) =>
        _header is { Stars: not 0 } mine && other._header is { } theirs ? new ResourcePattern(Source, mine.With(theirs, mine.Stars)) : AlignedWith(other);

    public override string ToString() => Source.ToString();

    private Certainty CoversAligned(ResourcePattern other, HoleFacts facts) =>
        Glob.Contains(other.Glob) ? Certainty.Yes
        : (HasHoles || other.HasHoles) && MayMeet(this, other, facts) ? Certainty.Unknown
        : Certainty.No;

    private ResourcePattern Named(HoleFacts facts) =>
        Source.Pieces.Any(piece => piece.IsHole && facts.Names.ContainsKey(piece.Text)) ? From(Source.Fill(hole => facts.Names.TryGetValue(hole, out var name) ? name : null)) : this;

    private static bool MayMeet(ResourcePattern left, ResourcePattern right, HoleFacts facts) =>
        left.HasHoles || right.HasHoles ? GlobIntersection.Exists(left.Glob.Tokens, right.Glob.Tokens, facts.ReadingOf(left._header?.Service ?? right._header?.Service)) : left.Glob.Intersects(right.Glob);

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
