using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates;

internal static class SymbolicTextParts
{
    /// <summary>What follows <paramref name="prefix"/>, or null where the text does not begin with it.</summary>
    public static SymbolicText? WithoutPrefix(this SymbolicText text, SymbolicText prefix)
    {
        var (whole, start) = (text.Pieces, prefix.Pieces);
        if (start.IsEmpty)
            return text;
        if (whole.Length < start.Length)
            return null;

        for (var i = 0; i < start.Length - 1; i++)
        {
            if (!whole[i].Equals(start[i]))
                return null;
        }

        var (last, lastPrefix) = (whole[start.Length - 1], start[start.Length - 1]);
        if (last.IsHole != lastPrefix.IsHole || (last.IsHole ? last.Text != lastPrefix.Text : !last.Text.StartsWith(lastPrefix.Text, StringComparison.Ordinal)))
            return null;

        var rest = last.IsHole ? SymbolicText.Empty : SymbolicText.Literal(last.Text.Substring(lastPrefix.Text.Length));
        return SymbolicText.Concat([rest, .. whole.Skip(start.Length).Select(Text)]);
    }

    /// <summary>The parts between literal separators; a hole is never cut.</summary>
    public static IReadOnlyList<SymbolicText> Split(this SymbolicText text, char separator)
    {
        var parts = new List<List<SymbolicText>> { new() };
        foreach (var piece in text.Pieces)
        {
            var pieces = piece.IsHole ? [piece.Text] : piece.Text.Split(separator);
            parts[parts.Count - 1].Add(piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(pieces[0]));
            parts.AddRange(pieces.Skip(1).Select(part => new List<SymbolicText> { SymbolicText.Literal(part) }));
        }

        return parts.ConvertAll(part => SymbolicText.Concat(part));
    }

    /// <summary>The first pieces, each as a text.</summary>
    public static IEnumerable<SymbolicText> Take(this SymbolicText text, int pieces) => text.Pieces.Take(pieces).Select(Text);

    public static IEnumerable<SymbolicText> Skip(this SymbolicText text, int pieces) => text.Pieces.Skip(pieces).Select(Text);

    private static SymbolicText Text(SymbolicText.Piece piece) => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(piece.Text);
}
