using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates;

/// <summary>An ARN in its six parts; holes are taken to hold no colon up to the resource.</summary>
internal sealed record Arn(SymbolicText Partition, string Service, SymbolicText Region, SymbolicText Account, SymbolicText Resource)
{
    private const int PartsBeforeResource = 5;

    /// <summary>Null where the text is no ARN, or its service is not known.</summary>
    public static Arn? Parse(SymbolicText text)
    {
        if (text.Pieces is not [{ IsHole: false, Text: var start }, ..] || !start.StartsWith("arn:", StringComparison.Ordinal))
            return null;

        var parts = new List<List<SymbolicText>> { new() };
        foreach (var piece in text.Pieces)
        {
            if (piece.IsHole)
            {
                parts[parts.Count - 1].Add(SymbolicText.Hole(piece.Text));
                continue;
            }

            var pieces = piece.Text.Split([':'], PartsBeforeResource + 2 - parts.Count);
            parts[parts.Count - 1].Add(SymbolicText.Literal(pieces[0]));
            parts.AddRange(pieces.Skip(1).Select(part => new List<SymbolicText> { SymbolicText.Literal(part) }));
        }

        if (parts.Count <= PartsBeforeResource)
            return null;
        var texts = parts.Select(part => SymbolicText.Concat(part)).ToArray();
        return texts[2].IsLiteral ? new Arn(texts[1], texts[2].ToString(), texts[3], texts[4], texts[5]) : null;
    }
}
