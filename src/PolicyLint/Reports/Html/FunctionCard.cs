using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports.Html;

/// <summary>One function: its findings, and what it needs beside what its role grants.</summary>
internal sealed class FunctionCard(Markup page, CheckedFunction function, Finding[] findings)
{
    private readonly Finding[] _open = [.. findings.Where(finding => !finding.Suppressed)];

    public void Write()
    {
        var level = _open.Length > 0 ? string.Join(' ', _open.Select(finding => Names.Of(finding.Level)).Distinct()) : "clean";
        page.Raw("<article data-level=\"").Text(level).Raw("\" data-rule=\"").Text(string.Join(' ', _open.Select(finding => finding.Rule).Distinct())).Raw("\">\n");
        WriteTitle();
        WriteFindings();
        if (function.Status == FunctionStatus.Analyzed) WriteSides();
        WriteUndecided();
        page.Raw("</article>\n");
    }

    private void WriteTitle()
    {
        page.Raw("<h3>").Text(function.Id).Raw("</h3>\n<p class=\"facts\">");
        if (function.EntryPoint is { } entryPoint)
        {
            page.Code(entryPoint.Symbol).Raw(" ").Place(entryPoint.Position);
        }
        else
        {
            page.Text(function.StatusReason ?? Names.Of(function.Status));
        }

        if (function.Role is { } role) page.Raw(" · role ").Code(role.Id).Raw(" (").Text(Names.Of(role.Kind)).Raw(") ").Place(role.Position);
        page.Raw("</p>\n");
    }

    private void WriteFindings()
    {
        if (findings.Length == 0) return;

        page.Raw("<ul class=\"findings\">\n");
        foreach (var finding in findings.OrderBy(finding => finding.Suppressed).ThenBy(finding => finding.Level))
        {
            FindingItem.Write(page, finding);
        }

        page.Raw("</ul>\n");
    }

    private void WriteSides()
    {
        page.Raw("<div class=\"sides\">\n<section>\n<h4>Needed</h4>\n");
        if (function.Required.IsEmpty) page.Raw("<p class=\"nothing\">nothing</p>\n");
        foreach (var required in function.Required.OrderBy(required => required.Source))
        {
            WriteNeed(required);
        }

        page.Raw("</section>\n<section>\n<h4>Granted</h4>\n");
        var grants = function.Role?.Grants ?? [];
        if (grants.IsEmpty) page.Raw("<p class=\"nothing\">").Text(function.Role is { NotReadable: { } reason } ? reason : "nothing").Raw("</p>\n");
        foreach (var grant in grants)
        {
            WriteGrant(grant);
        }

        page.Raw("</section>\n</div>\n");
    }

    private void WriteNeed(RequiredPermission required)
    {
        var missing = _open.Any(finding => finding.Rule == "SLG5001" && finding.Actions.Contains(required.Action));
        page.Raw($"<details class=\"need{(missing ? " missing" : "")}\"><summary>").Code(required.Action).Raw(" on ");
        page.Text(ShortName.List([.. required.Resources.Select(ShortName.Of)], limit: 3));
        if (required.Source == PermissionSource.Platform) page.Raw(" <span class=\"tag\">platform</span>");
        if (required.Need == Need.Conditional) page.Raw(" <span class=\"tag\">conditional</span>");
        if (missing) page.Raw(" <span class=\"tag error\">missing</span>");
        page.Raw("</summary>\n<p>").Text(required.Why).Raw("</p>\n<ul>");
        foreach (var resource in required.Resources)
        {
            page.Raw("<li>").Code(resource.ToString()).Raw("</li>");
        }

        page.Raw("</ul>\n");
        foreach (var call in required.Calls)
        {
            WriteChain(function.Calls[call]);
        }

        page.Raw("</details>\n");
    }

    private void WriteChain(FoundCall call)
    {
        page.Raw("<ol class=\"chain\">");
        foreach (var step in call.Path)
        {
            page.Raw("<li>").Code(step.Symbol).Raw(" ").Place(step.Position).Raw("</li>");
        }

        page.Raw("<li><b>").Text(call.Method).Raw("</b> ").Place(call.Position).Raw("</li></ol>\n");
    }

    private void WriteGrant(Grant grant)
    {
        page.Raw("<div class=\"grant\"><p>").Text(grant.Origin).Raw(" ").Place(grant.Position).Raw("</p>\n");
        foreach (var statement in grant.Statements)
        {
            page.Raw($"<ul class=\"entries {(statement.Effect == Effect.Deny ? "deny" : "allow")}\">");
            WriteActions(grant, statement);
            WriteEntries(statement.NotActions.IsEmpty ? "" : "all actions but", statement.NotActions);
            WriteEntries("on", statement.Resources);
            WriteEntries(statement.NotResources.IsEmpty ? "" : "on everything but", statement.NotResources);
            foreach (var condition in statement.Conditions)
            {
                page.Raw("<li>if ").Code($"{condition.Operator} {condition.Key} {string.Join(", ", condition.Values)}").Raw("</li>");
            }

            page.Raw("</ul>\n");
        }

        page.Raw("</div>\n");
    }

    private void WriteActions(Grant grant, Statement statement)
    {
        foreach (var action in statement.Actions.Select(entry => entry.ToString()))
        {
            var against = statement.Effect == Effect.Deny ? null : _open.FirstOrDefault(finding => finding.Grant == grant.Origin && finding.Actions.Contains(action));
            page.Raw($"<li class=\"{(against is null ? "" : "surplus")}\">").Text(statement.Effect == Effect.Deny ? "denies " : "").Code(action);
            if (against is not null) page.Raw(" <span class=\"tag warning\">").Text(against.Rule).Raw("</span>");
            page.Raw("</li>");
        }
    }

    private void WriteEntries(string lead, IEnumerable<PolicyEntry> entries)
    {
        foreach (var entry in entries)
        {
            page.Raw("<li class=\"resource\">").Text(lead).Raw(" ").Code(entry.ToString()).Raw("</li>");
        }
    }

    private void WriteUndecided()
    {
        if (function.Undecided.IsEmpty) return;

        page.Raw("<h4>Undecided</h4>\n<ul class=\"undecided\">\n");
        foreach (var undecided in function.Undecided)
        {
            page.Raw("<li>").Text(undecided.Reason).Raw(" ").Place(undecided.Position).Raw("</li>\n");
        }

        page.Raw("</ul>\n");
    }
}
