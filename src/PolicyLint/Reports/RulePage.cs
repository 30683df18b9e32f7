using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>What a rule's page in <c>docs/rules</c> says: the pages are embedded in the tool, so that reports and pages cannot differ.</summary>
/// <param name="Level">The rule's own level: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Summary">The first paragraph of what is flagged, as Markdown.</param>
/// <param name="Markdown">The page below its title, with absolute links.</param>
public sealed partial record RulePage(string Id, string Title, string Level, string Summary, string Markdown)
{
    /// <summary>Where the project lives: the base of help links.</summary>
    public const string Home = "https://github.com/serverlessguard/serverlessguard";

    private const string Folder = $"{Home}/blob/main/docs/rules/";

    public string Url => UrlOf(Id);

    /// <summary>The first paragraph without Markdown's marks.</summary>
    public string PlainSummary => Marks().Replace(Link().Replace(Summary, "$1"), "").ReplaceLineEndings(" ");

    public static string UrlOf(string id) => $"{Folder}{id}.md";

    /// <summary>Null for an id that has no page, which only a newer report can name.</summary>
    public static RulePage? Find(string id)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"Rules/{id}.md");
        if (stream is null) return null;

        using var reader = new StreamReader(stream);
        return Parse(id, reader.ReadToEnd());
    }

    private static RulePage Parse(string id, string page)
    {
        var text = page.ReplaceLineEndings("\n");
        var title = text[(text.IndexOf(':') + 1)..text.IndexOf('\n')].Trim();
        var level = LevelLine().Match(text).Groups[1].Value;
        var body = RelativeLink().Replace(text[text.IndexOf("\n## ", StringComparison.Ordinal)..].Trim(), $"]({Folder}$1)");
        return new RulePage(id, title, level, FirstParagraph(body), body);
    }

    private static string FirstParagraph(string body) =>
        body.Split("\n\n").First(paragraph => !paragraph.StartsWith('#')).Trim();

    [GeneratedRegex(@"^Level: (\w+)", RegexOptions.Multiline)]
    private static partial Regex LevelLine();

    [GeneratedRegex(@"\]\((?!https?:)([^)]+)\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[`*]")]
    private static partial Regex Marks();
}
