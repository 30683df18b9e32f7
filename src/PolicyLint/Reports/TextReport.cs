using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>The report for people: grouped by template and function, the findings of each with the places that prove them.</summary>
public sealed class TextReport(IStyledOutput output)
{
    private const int ShownPermissions = 12;

    public void Write(CheckResult result)
    {
        var findings = result.Findings.Where(finding => !finding.Suppressed).ToLookup(finding => (finding.Template, finding.Function));
        foreach (var template in result.Functions.GroupBy(function => function.Template, StringComparer.Ordinal))
        {
            output.WriteLine(template.Key ?? "Functions that no template names", Tone.Heading);
            var notes = template.SelectMany(function => findings[(function.Template, function.Id)].Where(finding => finding.Level == Level.Note).Select(note => (Said: Said(note, function), Note: note)))
                .ToLookup(entry => entry.Said, entry => entry.Note);
            foreach (var function in template)
            {
                Write(function, [.. findings[(function.Template, function.Id)]], notes);
            }

            output.WriteLine();
        }

        var known = result.Functions.Select(function => (function.Template, (string?)function.Id)).ToHashSet();
        WriteOthers([.. result.Findings.Where(finding => !finding.Suppressed && !known.Contains((finding.Template, finding.Function)))]);
        WriteErrors(result);
        WriteSummary(result);
    }

    /// <summary>What a note says of whatever function.</summary>
    private static (string Rule, string Text) Said(Finding note, CheckedFunction function) =>
        (note.Rule, note.Message.StartsWith(function.DisplayName, StringComparison.Ordinal) ? note.Message[function.DisplayName.Length..] : note.Message);

    /// <summary>What is noted alike of many functions of a template is said once.</summary>
    private void Write(CheckedFunction function, IReadOnlyCollection<Finding> findings, ILookup<(string Rule, string Text), Finding> notes)
    {
        output.Write($"  {function.Id}", Tone.Name);
        output.WriteLine(function.EntryPoint is { } entryPoint ? $"  {entryPoint.Symbol}" : $"  {function.StatusReason ?? Names.Of(function.Status)}", Tone.Faint);
        WriteNeeds(function);
        foreach (var finding in findings)
        {
            var alike = finding.Level == Level.Note ? notes[Said(finding, function)].ToList() : [finding];
            if (ReferenceEquals(alike[0], finding)) Write(finding, "    ", alike.Count == 1 ? "" : $" (the same of {Counts.Some(alike.Count - 1, "more function")} here)");
        }
    }

    private void WriteNeeds(CheckedFunction function)
    {
        if (function.Status != FunctionStatus.Analyzed) return;

        var needed = function.Required.Where(required => required is { Source: PermissionSource.Code, Need: Need.Always }).ToArray();
        if (needed.Length == 0)
        {
            output.WriteLine("    needs  nothing", Tone.Faint);
        }

        foreach (var required in needed.Take(ShownPermissions))
        {
            var resources = ShortName.List([.. required.Resources.Select(ShortName.Of)], limit: 3);
            output.WriteLine($"    needs  {required.Action} on {resources}", Tone.Faint);
        }

        if (needed.Length > ShownPermissions)
        {
            output.WriteLine($"    needs  {needed.Length - ShownPermissions} more (all with --format json)", Tone.Faint);
        }
    }

    private void Write(Finding finding, string indent, string addition = "")
    {
        output.Write(indent);
        output.Write(Names.Of(finding.Level), ToneOf(finding.Level));
        output.Write($" {finding.Rule} ", Tone.Name);
        output.WriteLine($"{Place(finding.Position)}: {finding.Message}{addition}");
        foreach (var related in finding.Related)
        {
            output.WriteLine($"{indent}  {Place(related.Position)}: {related.Message}", Tone.Faint);
        }
    }

    private void WriteOthers(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding, "");
        }

        if (findings.Count > 0) output.WriteLine();
    }

    private void WriteErrors(CheckResult result)
    {
        foreach (var error in result.Errors)
        {
            output.Write("not read ", Tone.Error);
            output.WriteLine(error.ToString());
        }

        if (!result.Errors.IsEmpty) output.WriteLine();
    }

    private void WriteSummary(CheckResult result)
    {
        var analyzed = result.Functions.Count(function => function.Status == FunctionStatus.Analyzed);
        output.Write($"{Counts.Some(result.Functions.Length, "function")}, {analyzed} analyzed: {Counts.Of(result)}", WorstTone(result));
        output.WriteLine();
    }

    private static string Place(SourcePosition position) => $"{position.File}:{position.Line}";

    private static Tone ToneOf(Level level) => level switch
    {
        Level.Error => Tone.Error,
        Level.Warning => Tone.Warning,
        _ => Tone.Note,
    };

    private static Tone WorstTone(CheckResult result) =>
        result.Count(Level.Error) > 0 ? Tone.Error : result.Count(Level.Warning) > 0 ? Tone.Warning : Tone.Good;
}
