using System.Collections.Immutable;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>What <c>&lt;&lt;-</c> takes away: as many blanks from each line as the least indented one has.</summary>
internal static class HeredocIndentation
{
    public static ImmutableArray<TemplatePart> Remove(ImmutableArray<TemplatePart> parts)
    {
        var indentation = Indentations(parts).DefaultIfEmpty(0).Min();
        return indentation == 0 ? parts : parts.Select((part, index) => part is TextPart text ? Without(indentation, text.Text, index == 0) : part).ToImmutableArray();
    }

    private static IEnumerable<int> Indentations(ImmutableArray<TemplatePart> parts)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not TextPart text)
            {
                if (index == 0)
                    yield return 0;
                continue;
            }

            var lines = text.Text.Split('\n');
            for (var line = index == 0 ? 0 : 1; line < lines.Length; line++)
            {
                var indented = lines[line].TrimStart(' ', '\t');
                var isEmpty = indented.Trim().Length == 0 && (line < lines.Length - 1 || index == parts.Length - 1);
                if (!isEmpty)
                    yield return lines[line].Length - indented.Length;
            }
        }
    }

    private static TemplatePart Without(int indentation, string text, bool isFirst)
    {
        var lines = text.Split('\n').Select((line, index) => index == 0 && !isFirst ? line : line.Substring(Math.Min(indentation, line.Length - line.TrimStart(' ', '\t').Length)));
        return new TextPart(string.Join("\n", lines));
    }
}
