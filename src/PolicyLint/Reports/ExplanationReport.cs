using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>Why one function needs what it needs: chains of methods, the mapping of each call, the statements that grant it, what is undecided.</summary>
public sealed class ExplanationReport(IStyledOutput output)
{
    /// <param name="findings">Those on the function.</param>
    /// <param name="action">A pattern of actions; null for everything the function needs.</param>
    public void Write(CheckedFunction function, IReadOnlyList<Finding> findings, string? action)
    {
        WriteHead(function);
        if (function.Status != FunctionStatus.Analyzed) return;

        var asked = new GlobPattern((action ?? "*").ToLowerInvariant());
        if (action is null)
            WriteNeeds(function);
        else
            WriteAction(function, asked, action);
        WriteUndecided(function.Undecided.Where(undecided => undecided.Prefix is not { } prefix || Meet(asked, $"{prefix}:*")).ToArray());
        WriteFindings([.. findings.Where(finding => !finding.Suppressed && finding.Rule != "SLG5009" && (action is null || finding.Actions.Any(entry => Meet(asked, entry))))]);
    }

    /// <summary>Whether an entry of a policy and the asked pattern have an action in common, as far as one of them contains the other.</summary>
    private static bool Meet(GlobPattern asked, string entry)
    {
        var lower = entry.ToLowerInvariant();
        return asked.IsMatch(lower) || new GlobPattern(lower).IsMatch(asked.Text);
    }

    private void WriteHead(CheckedFunction function)
    {
        output.Write(function.DisplayName, Tone.Heading);
        output.WriteLine(function.Template is { } template ? $"  {template}:{function.Line}" : "");
        if (function.EntryPoint is { } entryPoint)
            output.WriteLine($"  handler {entryPoint.Symbol}  {Place(entryPoint.Position)}", Tone.Faint);
        else
            output.WriteLine($"  {function.StatusReason ?? Names.Of(function.Status)}", Tone.Faint);
        output.WriteLine();
    }

    private void WriteNeeds(CheckedFunction function)
    {
        if (function.Required.IsEmpty) output.WriteLine("needs nothing: no call in reach needs a permission");

        foreach (var required in function.Required)
        {
            WriteNeed(required);
            foreach (var call in required.Calls.Select(index => function.Calls[index]))
            {
                output.WriteLine($"    {call.Method} at {Place(call.Position)}: {string.Join(" > ", call.Path.Select(step => ShortSymbol(step.Symbol)))}", Tone.Faint);
            }
        }

        output.WriteLine();
    }

    private void WriteNeed(RequiredPermission required)
    {
        var need = required.Need == Need.Always ? "needs" : "may need";
        output.Write($"{need} {required.Action}", Tone.Name);
        output.WriteLine($" on {Resources(required)}{(required.Source == PermissionSource.Platform ? $", for the platform: {required.Why}" : "")}");
    }

    private static string Resources(RequiredPermission required) => ShortName.List([.. required.Resources.Select(ShortName.Of)]) + (required.IsBound ? "" : " (not bound to one)");

    private void WriteAction(CheckedFunction function, GlobPattern asked, string written)
    {
        var needs = function.Required.Where(required => asked.IsMatch(required.Action.ToLowerInvariant())).ToArray();
        if (needs.Length == 0)
        {
            var mayNeed = function.Undecided.Any(undecided => undecided.Prefix is not { } prefix || Meet(asked, $"{prefix}:*"));
            output.WriteLine(mayNeed ? $"is not known to need {written}: an undecided call may" : $"does not need {written}: no call in reach needs it, nor does the platform", Tone.Name);
        }

        foreach (var required in needs)
        {
            WriteNeed(required);
            foreach (var call in required.Calls.Select(index => function.Calls[index])) WriteCall(call, required.Action);
        }

        output.WriteLine();
        WriteGrants(function.Role, asked);
    }

    private void WriteCall(FoundCall call, string action)
    {
        output.WriteLine($"  by {call.Method} at {Place(call.Position)}, on {Names.Of(call.Phase)}");
        foreach (var step in call.Path)
        {
            var evidence = step.Evidence is { } place ? $", {Place(place)}" : "";
            output.WriteLine($"    {step.Symbol}  {Place(step.Position)}  ({step.Reason}{evidence})", Tone.Faint);
        }

        output.WriteLine($"    {call.Method}  {Place(call.Position)}", Tone.Faint);
        foreach (var source in CallMapping.SourcesOf(call, action))
        {
            output.WriteLine($"    {source}", Tone.Faint);
        }
    }

    private void WriteGrants(Role? role, GlobPattern asked)
    {
        if (role is null)
        {
            output.WriteLine("no template names the function, so there is no role to compare with");
            return;
        }

        var statements = role.Grants.SelectMany(grant => grant.Statements.Where(statement => IsNamedBy(statement, asked)).Select(statement => (Grant: grant, Statement: statement))).ToArray();
        output.WriteLine(statements.Length > 0 ? $"named by these statements of the role {role.Id}" : $"named by no statement of the role {role.Id}", Tone.Name);
        foreach (var (grant, statement) in statements)
        {
            var entries = statement.NotActions.IsEmpty ? statement.Actions.Where(entry => Meet(asked, entry.ToString())) : statement.NotActions;
            var resources = ShortName.List([.. statement.Resources.Concat(statement.NotResources).Select(entry => ShortName.Of(entry.Text))]);
            output.WriteLine($"  {Place(statement.Position ?? grant.Position)}  {statement.Effect} {(statement.NotActions.IsEmpty ? "" : "all but ")}{ShortName.List([.. entries.Select(entry => entry.ToString())])} on {resources}  ({grant.Origin})");
        }

        if (role.NotReadable is { } reason) output.WriteLine($"  {reason}");
        output.WriteLine();
    }

    private static bool IsNamedBy(Statement statement, GlobPattern asked) => statement.NotActions.IsEmpty
        ? statement.Actions.Any(entry => Meet(asked, entry.ToString()))
        : !statement.NotActions.Any(entry => Meet(asked, entry.ToString()));

    private void WriteUndecided(Undecided[] calls)
    {
        if (calls.Length == 0) return;

        output.WriteLine("undecided, and so never called unused", Tone.Name);
        foreach (var undecided in calls)
        {
            output.WriteLine($"  {Place(undecided.Position)}  {undecided.Reason}");
        }

        output.WriteLine();
    }

    private void WriteFindings(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.Write($"{Names.Of(finding.Level)} {finding.Rule} ", Tone.Name);
            output.WriteLine($"{Place(finding.Position)}: {finding.Message}");
        }
    }

    private static string ShortSymbol(string symbol)
    {
        var member = symbol.LastIndexOf('.');
        var type = member > 0 ? symbol.LastIndexOf('.', member - 1) : -1;
        return type < 0 ? symbol : symbol[(type + 1)..];
    }

    private static string Place(SourcePosition position) => $"{position.File}:{position.Line}";
}
