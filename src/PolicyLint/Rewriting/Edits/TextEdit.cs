using System.Collections.Immutable;
using System.Text;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>Puts a text in the place of another one, which may be empty.</summary>
/// <param name="End">Exclusive.</param>
internal readonly record struct TextEdit(int Start, int End, string Text)
{
    public bool IsRemoval => Text.Length == 0;

    /// <summary>Removals that touch become one; null where two edits are about the same part of the text.</summary>
    public static ImmutableArray<TextEdit>? Merged(IEnumerable<TextEdit> edits, string text)
    {
        var merged = new List<TextEdit>();
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (merged.Count == 0 || (edit.Start >= merged[^1].End && (edit.Start > merged[^1].Start || edit.End > edit.Start)))
            {
                merged.Add(edit);
            }
            else if (InPlaceOf(merged[^1], edit, text) is { } exchanged)
            {
                merged[^1] = exchanged;
            }
            else if (edit.IsRemoval && merged[^1].IsRemoval)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, edit.End) };
            }
            else
            {
                return null;
            }
        }

        return [.. merged];
    }

    /// <summary>
    /// Lines that are put behind lines which go: they take their place. Null where that is not what the two are, or where what is around the new lines goes
    /// too, which stands less deep.
    /// </summary>
    private static TextEdit? InPlaceOf(TextEdit removal, TextEdit insertion, string text)
    {
        var lineBreak = insertion.Text.StartsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : insertion.Text.StartsWith('\n') ? "\n" : null;
        return removal.IsRemoval && insertion.Start == insertion.End && lineBreak is not null && removal.End - insertion.Start == lineBreak.Length
            && IndentationAt(text, removal.Start) >= IndentationAt(insertion.Text, lineBreak.Length)
            ? removal with { Text = insertion.Text[lineBreak.Length..] + lineBreak }
            : null;
    }

    private static int IndentationAt(string text, int start) => text.AsSpan(start).IndexOfAnyExcept(' ', '\t');

    /// <param name="edits">Sorted, without overlaps.</param>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
