using System.Collections.Immutable;
using System.Text;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Text of which parts are known only at deployment: <c>arn:${AWS::Partition}:s3:::${Bucket}/*</c>. A hole prints as <c>${Name}</c>
/// and equals every other hole of the same name; what it holds is never guessed.
/// </summary>
public sealed class SymbolicText : IEquatable<SymbolicText>
{
    public static readonly SymbolicText Empty = new(ImmutableArray<Piece>.Empty);

    private SymbolicText(ImmutableArray<Piece> pieces) => Pieces = pieces;

    /// <summary>Alternating literals and holes; no two literals are neighbours and none is empty.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    public bool IsLiteral => Pieces is [] or [{ IsHole: false }];

    /// <summary>The name of the hole this text consists of, or null.</summary>
    public string? SoleHole => Pieces is [{ IsHole: true } hole] ? hole.Text : null;

    public static SymbolicText Literal(string text) => text.Length == 0 ? Empty : new(ImmutableArray.Create(new Piece(text, IsHole: false)));

    public static SymbolicText Hole(string name) => new(ImmutableArray.Create(new Piece(name, IsHole: true)));

    /// <summary>Reads the printed form. An unclosed <c>${</c> is literal text.</summary>
    public static SymbolicText Parse(string text)
    {
        if (text.IndexOf("${", StringComparison.Ordinal) < 0)
        {
            return Literal(text);
        }

        var parts = new List<SymbolicText>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf("${", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                parts.Add(Literal(text.Substring(position)));
                break;
            }

            parts.Add(Literal(text.Substring(position, open - position)));
            parts.Add(Hole(text.Substring(open + 2, close - open - 2)));
            position = close + 1;
        }

        return Concat(parts);
    }

    public static SymbolicText Concat(params IEnumerable<SymbolicText> parts)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in parts.SelectMany(part => part.Pieces))
        {
            if (!piece.IsHole && pieces.Count > 0 && !pieces[pieces.Count - 1].IsHole)
            {
                pieces[pieces.Count - 1] = new Piece(pieces[pieces.Count - 1].Text + piece.Text, IsHole: false);
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return new SymbolicText(pieces.ToImmutable());
    }

    /// <summary>Puts <paramref name="fill"/>'s answer in the place of each hole; a null answer keeps the hole.</summary>
    public SymbolicText Fill(Func<string, SymbolicText?> fill) =>
        IsLiteral ? this : Concat(Pieces.Select(piece => piece.IsHole && fill(piece.Text) is { } text ? text : new SymbolicText(ImmutableArray.Create(piece))));

    public bool Equals(SymbolicText? other) => other is not null && Pieces.SequenceEqual(other.Pieces);

    public override bool Equals(object? obj) => Equals(obj as SymbolicText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString()
    {
        if (IsLiteral)
        {
            return Pieces is [var literal] ? literal.Text : "";
        }

        var text = new StringBuilder();
        foreach (var piece in Pieces)
        {
            _ = piece.IsHole ? text.Append("${").Append(piece.Text).Append('}') : text.Append(piece.Text);
        }

        return text.ToString();
    }

    public readonly record struct Piece(string Text, bool IsHole);
}
