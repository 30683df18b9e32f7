using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Rewriting.Edits;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <param name="Fixed">What was found and is no more, in the order of the reports.</param>
/// <param name="Refusals">What remains of what was asked for, and why.</param>
/// <param name="Errors">Inputs that could not be read.</param>
internal sealed record FixResult(ImmutableArray<Finding> Fixed, ImmutableArray<Refusal> Refusals, ImmutableArray<InputError> Errors);

/// <summary>
/// Fixes findings in the templates, in memory, and checks the outcome: a change after which a finding is still there, or another one is new, is
/// taken back.
/// </summary>
internal sealed class Fixer(Checker checker, SourceFiles files, FixSelection selection)
{
    // Fixing one finding can uncover the next: names in the place of a pattern, then the resources they are needed on.
    private const int MostRounds = 24;

    private readonly List<Refusal> _takenBack = [];

    public FixResult Fix()
    {
        var first = checker.Check(files.Changed);
        var current = first;
        ImmutableArray<Refusal> refusals = [];
        for (var round = 0; round < MostRounds; round++)
        {
            (var changes, refusals) = new FixPlanner(current, files, selection).Plan();
            var next = Apply([.. changes.Where(change => !change.Fixes.Any(IsTakenBack))], current);
            if (next is null) break;
            current = next;
        }

        var left = current.Findings.Where(selection.Contains).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return new FixResult(
            [.. first.Findings.Where(selection.Contains).Where(finding => !left.Contains(KeyOf(finding)))],
            [.. refusals.Concat(_takenBack).Where(refusal => left.Contains(KeyOf(refusal.Finding))).DistinctBy(refusal => KeyOf(refusal.Finding))],
            first.Errors);
    }

    /// <summary>Makes the changes, all together or, where they do not stand the test, one by one. Null where none could be made.</summary>
    private CheckResult? Apply(ImmutableArray<Change> changes, CheckResult before)
    {
        if (changes.IsEmpty) return null;
        if (TryApply(changes, before, out _) is { } all) return all;

        var current = before;
        foreach (var change in changes)
        {
            // Places move with every change, so that each is planned anew.
            var planned = new FixPlanner(current, files, selection).Plan().Changes.FirstOrDefault(other => other.Fixes.Select(KeyOf).Intersect(change.Fixes.Select(KeyOf), StringComparer.Ordinal).Any());
            if (planned is null) continue;

            if (TryApply([planned], current, out var problem) is { } next) current = next;
            else _takenBack.AddRange(planned.Fixes.Select(finding => new Refusal(finding, $"{problem}; the change was taken back, make it by hand")));
        }

        return current == before ? null : current;
    }

    private CheckResult? TryApply(ImmutableArray<Change> changes, CheckResult before, out string problem)
    {
        var saved = files.Changed.ToDictionary(StringComparer.Ordinal);
        var made = new List<Change>();
        var edits = new Dictionary<string, ImmutableArray<TextEdit>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            // What overlaps waits for the next round.
            var merged = change.Files.Select(file => (file.File, Edits: TextEdit.Merged(edits.GetValueOrDefault(file.File, []).Concat(file.Edits), files.Text(file.File)))).ToArray();
            if (Array.Exists(merged, file => file.Edits is null)) continue;

            foreach (var (file, ofFile) in merged) edits[file] = ofFile!.Value;
            made.Add(change);
        }

        foreach (var (file, ofFile) in edits)
        {
            files.Set(file, TextEdit.Apply(files.Text(file), ofFile));
        }

        var after = checker.Check(files.Changed);
        if (Problem(made, before, after) is not { } found)
        {
            problem = "";
            return after;
        }

        problem = found;
        files.Reset(saved);
        return null;
    }

    private static string? Problem(List<Change> changes, CheckResult before, CheckResult after)
    {
        if (after.Errors.Length > before.Errors.Length) return $"the template could not be read afterwards ({after.Errors.First(error => !before.Errors.Contains(error)).Message})";

        var known = before.Findings.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var present = after.Findings.Where(finding => !finding.Suppressed).ToArray();
        if (present.FirstOrDefault(finding => !known.Contains(KeyOf(finding)) && !IsUncovered(finding, changes)) is { } added) return $"it would bring about {added.Rule}: {added.Message}";

        var left = present.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return changes.SelectMany(change => change.Fixes).FirstOrDefault(finding => left.Contains(KeyOf(finding))) is { } still ? $"{still.Rule} would still be found" : null;
    }

    /// <summary>
    /// What was hidden behind a fixed finding: the resources of an action that was a pattern, what only others need of a shared role.
    /// </summary>
    private static bool IsUncovered(Finding finding, List<Change> changes) => finding.Rule is "SLG5003" or "SLG5006"
        || (finding.Rule is "SLG5002" or "SLG5004" && changes.Exists(change => change.Fixes.Any(fixedOne => fixedOne.Function == finding.Function && fixedOne.Rule is "SLG5002" or "SLG5004" or "SLG5005")))
        || (finding.Rule == "SLG5001" && changes.Exists(change => change.Fixes.Any(fixedOne => fixedOne.Basis!.Verdict.Grant?.NotResolved is not null)));

    private bool IsTakenBack(Finding finding) => _takenBack.Exists(refusal => KeyOf(refusal.Finding) == KeyOf(finding));

    /// <summary>What a finding is about, wherever it stands.</summary>
    private static string KeyOf(Finding finding) =>
        string.Join('\n', finding.Rule, finding.Template, finding.Function, finding.Grant, string.Join(',', finding.Actions), string.Join(',', finding.Resources), finding.Subject);
}
