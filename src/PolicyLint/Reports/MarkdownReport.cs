using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>A summary for a job's page or a pull request: GitHub flavoured Markdown, the findings first, the functions folded below.</summary>
public sealed partial class MarkdownReport : IReport
{
    /// <summary>A job summary takes 1 MiB, a comment 65,536 characters: what does not fit is counted.</summary>
    private const int ShownFindings = 100;

    private const int ShownPermissions = 20;

    public void Write(CheckResult result, TextWriter output)
    {
        Finding[] findings = [.. result.Findings.Where(finding => !finding.Suppressed)];
        output.Write($"## {ToolVersion.Name}: {Counts.Of(result)}\n\n");
        WriteFindings(findings, output);
        WriteErrors(result.Errors, output);
        WriteFunctions(result, findings, output);
    }

    private static void WriteFindings(Finding[] findings, TextWriter output)
    {
        if (findings.Length == 0) return;

        output.Write("| | rule | function | place | finding |\n|---|---|---|---|---|\n");
        foreach (var finding in findings.OrderBy(finding => finding.Level).Take(ShownFindings))
        {
            var place = $"{finding.Position.File}:{finding.Position.Line}";
            output.Write($"| {Names.Of(finding.Level)} | [{finding.Rule}]({RulePage.UrlOf(finding.Rule)}) | {Cell(finding.Function)} | {Code(place)} | {Cell(finding.Message)}{Reasons(finding)} |\n");
        }

        if (findings.Length > ShownFindings) output.Write($"\n{Counts.Some(findings.Length - ShownFindings, "more finding")}: all of them with `--format json`.\n");
        output.Write('\n');
    }

    private static string Reasons(Finding finding) => finding.Related.IsEmpty
        ? ""
        : $"<br><sub>{string.Join("<br>", finding.Related.Select(related => $"{Cell(related.Position.File)}:{related.Position.Line}: {Cell(related.Message)}"))}</sub>";

    private static void WriteErrors(ImmutableArray<InputError> errors, TextWriter output)
    {
        if (errors.IsEmpty) return;

        output.Write("### Not read\n\n");
        foreach (var error in errors)
        {
            output.Write($"- {Cell(error.ToString())}\n");
        }

        output.Write('\n');
    }

    private static void WriteFunctions(CheckResult result, Finding[] findings, TextWriter output)
    {
        var ofFunctions = findings.ToLookup(finding => (finding.Template, finding.Function));
        output.Write($"<details><summary>{Counts.Some(result.Functions.Length, "function")}</summary>\n\n| function | handler | needs | findings |\n|---|---|---|---|\n");
        foreach (var function in result.Functions)
        {
            var entry = function.EntryPoint is { } entryPoint ? Code(entryPoint.Symbol) : Cell(function.StatusReason ?? Names.Of(function.Status));
            output.Write($"| {Cell(function.DisplayName)} | {entry} | {Needs(function)} | {ofFunctions[(function.Template, function.Id)].Count()} |\n");
        }

        output.Write("\n</details>\n");
    }

    private static string Needs(CheckedFunction function)
    {
        if (function.Status != FunctionStatus.Analyzed) return "";

        string[] needs =
        [
            .. function.Required
                .Where(required => required is { Source: PermissionSource.Code, Need: Need.Always })
                .Select(required => $"{Code(required.Action)} on {Cell(ShortName.List([.. required.Resources.Select(ShortName.Of)], limit: 3))}"),
        ];
        return needs.Length switch
        {
            0 => "nothing",
            <= ShownPermissions => string.Join("<br>", needs),
            _ => $"{string.Join("<br>", needs.Take(ShownPermissions))}<br>{needs.Length - ShownPermissions} more",
        };
    }

    /// <summary>Names of the checked code may hold anything: they must not become mark-up or end the table's cell.</summary>
    private static string Cell(string? text) => Special().Replace(WebUtility.HtmlEncode(text ?? "").ReplaceLineEndings(" "), @"\$0");

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? Cell(text) : $"`{text.Replace("|", @"\|", StringComparison.Ordinal)}`";

    [GeneratedRegex(@"[\\|*_`\[\]~]")]
    private static partial Regex Special();
}
