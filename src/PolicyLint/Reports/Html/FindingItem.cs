using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports.Html;

internal static class FindingItem
{
    public static void Write(Markup page, Finding finding)
    {
        page.Raw($"<li class=\"finding {(finding.Suppressed ? "suppressed" : Names.Of(finding.Level))}\">");
        page.Raw("<span class=\"level\">").Text(Names.Of(finding.Level)).Raw("</span> <a href=\"").Text(RulePage.UrlOf(finding.Rule)).Raw("\">").Text(finding.Rule).Raw("</a> ");
        page.Text(finding.Message).Raw(" ").Place(finding.Position);
        if (finding.Suppression is { } suppression)
        {
            page.Raw(" <em>").Text($"suppressed ({Names.Of(suppression.Kind)}){(suppression.Reason is { } reason ? $": {reason}" : "")}").Raw("</em>");
        }

        if (!finding.Related.IsEmpty) WriteRelated(page, finding);
        page.Raw("</li>\n");
    }

    private static void WriteRelated(Markup page, Finding finding)
    {
        page.Raw("<details><summary>Why</summary><ul>");
        foreach (var related in finding.Related)
        {
            page.Raw("<li>").Place(related.Position).Raw(" ").Text(related.Message).Raw("</li>");
        }

        page.Raw("</ul></details>");
    }
}
