using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Rewriting.Sources;

internal enum SourceLanguage
{
    Yaml,
    Json,
    Hcl,
}

/// <summary>A template's text with the place of everything in it.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly ILookup<int, SourceNode> _byStart;

    private SourceText(string file, string text, SourceLanguage language, SourceNode root)
    {
        File = file;
        Text = text;
        Language = language;
        Root = root;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsLineEnd(text, at)) _lineStarts.Add(at + 1);
        }

        _byStart = root.Within.ToLookup(node => node.Start);
        Aliased = [.. root.Within.Where(node => node.Kind == SourceKind.Alias).Select(node => node.Anchor!)];
    }

    public string File { get; }

    public string Text { get; }

    public SourceLanguage Language { get; }

    public SourceNode Root { get; }

    /// <summary>Anchors that something refers to.</summary>
    public HashSet<string> Aliased { get; }

    public string NewLine => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Null where the text is not what the file's name and beginning promise.</summary>
    public static SourceText? Read(string file, string text)
    {
        var language = LanguageOf(file, text);

        // YAML may begin with a brace too.
        return Read(file, text, language) ?? (language == SourceLanguage.Json && IsNamedYaml(file) ? Read(file, text, SourceLanguage.Yaml) : null);
    }

    /// <summary>The nodes that begin at a place, the outermost first.</summary>
    public IEnumerable<SourceNode> At(SourcePosition position) =>
        position.File == File && position.Line >= 1 && position.Line <= _lineStarts.Count ? _byStart[_lineStarts[position.Line - 1] + position.Column - 1] : [];

    public int LineStart(int offset) => _lineStarts[LineIndex(offset)];

    /// <summary>Where the next line begins, or the text ends.</summary>
    public int NextLine(int offset) => LineIndex(offset) is var line && line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;

    public int LineOf(int offset) => LineIndex(offset) + 1;

    public int Column(int offset) => offset - LineStart(offset);

    /// <summary>The blanks that a line begins with.</summary>
    public string Indentation(int offset)
    {
        var start = LineStart(offset);
        var end = start;
        while (end < Text.Length && Text[end] is ' ' or '\t') end++;
        return Text[start..end];
    }

    private static SourceLanguage LanguageOf(string file, string text)
    {
        if (file.EndsWith(".tf", StringComparison.OrdinalIgnoreCase)) return SourceLanguage.Hcl;

        return text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("{") || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".template", StringComparison.OrdinalIgnoreCase) && JsonSource.Begins(text)
            ? SourceLanguage.Json
            : SourceLanguage.Yaml;
    }

    private static SourceText? Read(string file, string text, SourceLanguage language)
    {
        try
        {
            SourceNode? root = language switch
            {
                SourceLanguage.Hcl => HclSource.Read(text),
                SourceLanguage.Json => JsonSource.Read(text),
                _ => YamlSource.Read(text),
            };
            return root is null ? null : new SourceText(file, text, language, root);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsNamedYaml(string file) => file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private int LineIndex(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    /// <summary>YAML also breaks lines at characters of Unicode; none of these stands in templates of the other languages outside of texts.</summary>
    private bool IsLineEnd(string text, int at) => text[at] switch
    {
        '\n' => true,
        '\r' => Language != SourceLanguage.Hcl && (at + 1 == text.Length || text[at + 1] != '\n'),
        '\u0085' or '\u2028' or '\u2029' => Language == SourceLanguage.Yaml,
        _ => false,
    };
}
