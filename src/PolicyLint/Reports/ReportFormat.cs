using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>What <c>--format</c> chooses from.</summary>
/// <param name="Tool">What the report says it was made by.</param>
/// <param name="Root">The checked directory, absolute.</param>
/// <param name="Colours">Whether the report goes to a terminal that shows colours.</param>
public sealed record ReportFormat(ToolVersion Tool, string Root, bool Colours)
{
    public const string Default = "text";

    public static ImmutableArray<string> All { get; } = [Default, "json", "sarif", "github", "gitlab", "markdown", "html", "msbuild"];

    /// <param name="format">One of <see cref="All"/>.</param>
    public void Write(string format, CheckResult result, TextWriter output)
    {
        if (format == Default)
        {
            new TextReport(Colours ? new ColouredOutput(output) : new PlainOutput(output)).Write(result);
            return;
        }

        Of(format).Write(result, output);
    }

    private IReport Of(string format) => format switch
    {
        "json" => new JsonReport(Tool),
        "sarif" => new SarifReport(Tool),
        "github" => new GitHubReport(FolderInRepository()),
        "gitlab" => new GitLabReport(FolderInRepository()),
        "markdown" => new MarkdownReport(),
        "html" => new HtmlReport(Tool),
        "msbuild" => new MSBuildReport(Root),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
    };

    /// <summary>Code hosts name files from the repository's root, which is where <c>.git</c> lies; what is in no repository is its own root.</summary>
    private string FolderInRepository()
    {
        for (var folder = new DirectoryInfo(Root); folder is not null; folder = folder.Parent)
        {
            if (!Path.Exists(Path.Combine(folder.FullName, ".git"))) continue;

            var relative = Path.GetRelativePath(folder.FullName, Root).Replace('\\', '/');
            return relative == "." ? "" : relative;
        }

        return "";
    }
}
