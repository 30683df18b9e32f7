using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports.Html;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>One page that needs no other file and no network: what each function needs beside what its role grants, with the chains on click.</summary>
public sealed class HtmlReport(ToolVersion tool) : IReport
{
    public void Write(CheckResult result, TextWriter output)
    {
        var page = new Markup(output);
        page.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>policy-lint</title>\n<style>\n").Raw(Resource("report.css")).Raw("</style>\n</head>\n<body>\n");
        WriteHeader(page, result);
        WriteFilters(page, result);
        page.Raw("<main>\n");
        WriteFunctions(page, result);
        WriteOthers(page, result);
        WriteErrors(page, result);
        page.Raw("<p id=\"none\" hidden>Nothing matches.</p>\n</main>\n<script>\n").Raw(Resource("report.js")).Raw("</script>\n</body>\n</html>\n");
    }

    private void WriteHeader(Markup page, CheckResult result)
    {
        page.Raw("<header>\n<h1>policy-lint</h1>\n<p class=\"tool\">").Text($"{tool}").Raw("</p>\n<ul class=\"tiles\">\n");
        Tile(page, "function", result.Functions.Length, "");
        foreach (var level in Enum.GetValues<Level>())
        {
            Tile(page, Names.Of(level), result.Count(level), Names.Of(level));
        }

        Tile(page, "suppressed", result.Findings.Count(finding => finding.Suppressed), "", plural: "suppressed");
        page.Raw("</ul>\n</header>\n");
    }

    private static void Tile(Markup page, string what, int count, string style, string? plural = null) =>
        page.Raw($"<li class=\"tile {(count > 0 ? style : "")}\"><b>{count}</b> ").Text(count == 1 ? what : plural ?? what + "s").Raw("</li>\n");

    private static void WriteFilters(Markup page, CheckResult result)
    {
        page.Raw("<form id=\"filters\" role=\"search\">\n<input type=\"search\" id=\"words\" placeholder=\"Function, action, resource, file\" aria-label=\"Filter by words\">\n");
        page.Raw("<select id=\"level\" aria-label=\"Filter by level\"><option value=\"\">every level</option><option value=\"error\">with errors</option>");
        page.Raw("<option value=\"warning\">with warnings</option><option value=\"note\">with notes</option><option value=\"clean\">without findings</option></select>\n");
        page.Raw("<select id=\"rule\" aria-label=\"Filter by rule\"><option value=\"\">every rule</option>");
        foreach (var rule in result.Findings.Where(finding => !finding.Suppressed).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            page.Raw("<option value=\"").Text(rule).Raw("\">").Text($"{rule} {RulePage.Find(rule)?.Title}").Raw("</option>");
        }

        page.Raw("</select>\n<button type=\"button\" id=\"theme\">Light or dark</button>\n</form>\n");
    }

    private static void WriteFunctions(Markup page, CheckResult result)
    {
        var findings = result.Findings.ToLookup(finding => (finding.Template, finding.Function));
        foreach (var template in result.Functions.GroupBy(function => function.Template, StringComparer.Ordinal))
        {
            page.Raw("<section>\n<h2>").Text(template.Key ?? "Functions that no template names").Raw("</h2>\n");
            foreach (var function in template)
            {
                new FunctionCard(page, function, [.. findings[(function.Template, function.Id)]]).Write();
            }

            page.Raw("</section>\n");
        }
    }

    private static void WriteOthers(Markup page, CheckResult result)
    {
        var known = result.Functions.Select(function => (function.Template, (string?)function.Id)).ToHashSet();
        Finding[] others = [.. result.Findings.Where(finding => !finding.Suppressed && !known.Contains((finding.Template, finding.Function)))];
        if (others.Length == 0) return;

        page.Raw("<section>\n<h2>Beside the functions</h2>\n");
        foreach (var finding in others)
        {
            page.Raw("<article data-level=\"").Text(Names.Of(finding.Level)).Raw("\" data-rule=\"").Text(finding.Rule).Raw("\">\n<ul class=\"findings\">\n");
            FindingItem.Write(page, finding);
            page.Raw("</ul>\n</article>\n");
        }

        page.Raw("</section>\n");
    }

    private static void WriteErrors(Markup page, CheckResult result)
    {
        if (result.Errors.IsEmpty) return;

        page.Raw("<section class=\"errors\">\n<h2>Not read</h2>\n<ul>\n");
        foreach (var error in result.Errors)
        {
            page.Raw("<li>").Text(error.ToString()).Raw("</li>\n");
        }

        page.Raw("</ul>\n</section>\n");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream($"Html/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
