using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>JSON in texts, whose holes and places are kept.</summary>
internal static class Documents
{
    /// <summary>Not in any text: stands for a hole while JSON is read, then the hole's number follows in further characters of this block.</summary>
    private const char HoleMark = '\uE000';

    private const char Digits = '\uE100';

    /// <summary>Null where the text is no JSON.</summary>
    public static Node? Parse(Node? node)
    {
        switch (node)
        {
            case JsonEncoded json:
                return json.Value;
            case Mapping or Sequence:
                return node;
            case Choice choice:
                var alternatives = choice.Alternatives.Select(Parse).ToArray();
                return alternatives.Contains(null) ? null : new Choice(choice.MayBeAbsent ? [.. alternatives, null] : alternatives, choice.Name, choice.Position);
            case Scalar { IsNull: false } scalar:
                return Read(scalar.Text, scalar.Position);
            default:
                return null;
        }
    }

    private static Node? Read(SymbolicText text, SourcePosition start)
    {
        if (text.Pieces is not [{ IsHole: false, Text: var first }, ..] || !(first.TrimStart().FirstOrDefault() is '{' or '['))
            return null;

        var holes = new List<string>();
        var marked = string.Concat(text.Pieces.Select(piece => piece.IsHole ? Mark(piece.Text, holes) : piece.Text));
        var read = JsonText.Read(marked, start.File);
        return read.Errors.IsEmpty && read.Root is { } root ? Restored(root, holes, start) : null;
    }

    private static string Mark(string hole, List<string> holes)
    {
        holes.Add(hole);
        return $"{HoleMark}{(char)(Digits + holes.Count - 1)}";
    }

    private static Node Restored(Node node, List<string> holes, SourcePosition start) => node switch
    {
        Scalar scalar => new Scalar(Restored(scalar.ToString(), holes), Within(node.Position, start), scalar.IsNull),
        Sequence sequence => new Sequence(sequence.Items.Select(item => Restored(item, holes, start)), Within(node.Position, start)),
        Mapping mapping => new Mapping(
            mapping.Entries.Select(entry => new MappingEntry(Restored(entry.Key, holes).ToString(), Within(entry.Position, start), Restored(entry.Value, holes, start))),
            Within(node.Position, start)),
        _ => node,
    };

    private static SymbolicText Restored(string text, List<string> holes)
    {
        var parts = text.Split(HoleMark);
        return SymbolicText.Concat(parts.Select((part, index) => index == 0 ? SymbolicText.Literal(part) : AfterMark(part, holes)));
    }

    private static SymbolicText AfterMark(string part, List<string> holes)
    {
        var isMarked = part.Length > 0 && part[0] >= Digits && part[0] - Digits < holes.Count;
        return isMarked ? SymbolicText.Concat(SymbolicText.Hole(holes[part[0] - Digits]), SymbolicText.Literal(part.Substring(1))) : SymbolicText.Literal(part);
    }

    /// <summary>A place in the text as a place in its file; a text in one line has that line.</summary>
    private static SourcePosition Within(SourcePosition inner, SourcePosition start) =>
        inner.Line == 1 ? start with { Column = start.Column + inner.Column - 1 } : new SourcePosition(start.File, start.Line + inner.Line - 1, inner.Column);
}
