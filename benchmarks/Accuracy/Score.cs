using System.Text.Json;

namespace ServerlessGuard.Accuracy;

/// <summary>How a report compares with the labels: counts of actions, and what to look at where it does not.</summary>
public sealed record Score
{
    public int Functions { get; private set; }

    public int Analyzed { get; private set; }

    public int NeededRight { get; private set; }

    public int NeededExtra { get; private set; }

    public int NeededLost { get; private set; }

    public int SurplusLabelled { get; private set; }

    public int SurplusFound { get; private set; }

    /// <summary>Actions called unused, and those of them that are needed: a false accusation.</summary>
    public int Accused { get; private set; }

    public int WronglyAccused { get; private set; }

    public int MissingLabelled { get; private set; }

    public int MissingFound { get; private set; }

    public int MissingWrong { get; private set; }

    public int UnresolvableLabelled { get; private set; }

    public int UnresolvableSaid { get; private set; }

    public List<string> Remarks { get; } = [];

    private double Recall => Share(NeededRight, NeededRight + NeededLost);

    private double Precision => Share(NeededRight, NeededRight + NeededExtra);

    public void Add(LabelledFunction label, Report report)
    {
        Functions++;
        var function = report.Find(label);
        var analyzed = function is { } found && Report.Text(found, "status") == "analyzed";
        if (!label.Resolvable)
        {
            UnresolvableLabelled++;
            UnresolvableSaid += function is not null && !analyzed ? 1 : 0;
            return;
        }

        Analyzed += analyzed ? 1 : 0;
        AddNeeds(label, function is { } known ? Report.NeedsOf(known) : new HashSet<string>());
        if (label.GrantsReadable) AddSurplus(label, function, report);
        if (function is { } accused) AddAccused(label, accused, report);
    }

    public override string ToString() =>
        $"""
          functions    {Analyzed} analyzed of {Functions}; {UnresolvableSaid} of {UnresolvableLabelled} unresolvable said to be so
          required     {NeededRight} right, {NeededExtra} extra, {NeededLost} lost: recall {Recall:P1}, precision {Precision:P1}
          surplus      {SurplusFound} of {SurplusLabelled} labelled grants found
          unused       {Accused} actions called unused, {WronglyAccused} of them needed
          missing      {MissingFound} of {MissingLabelled} labelled found, {MissingWrong} wrongly reported
        """;

    private void AddNeeds(LabelledFunction label, IReadOnlySet<string> needs)
    {
        var extra = needs.Except(label.Needed).Except(label.Neutral).Order(StringComparer.Ordinal).ToArray();
        var lost = label.Needed.Except(needs).Order(StringComparer.Ordinal).ToArray();
        NeededRight += needs.Intersect(label.Needed).Count();
        NeededExtra += extra.Length;
        NeededLost += lost.Length;
        Remark(label, "extra", extra);
        Remark(label, "lost", lost);
    }

    private void AddSurplus(LabelledFunction label, JsonElement? function, Report report)
    {
        var findings = function is { } found ? string.Join('\n', report.SurplusOf(found).Select(finding => finding.GetRawText())).ToLowerInvariant() : "";
        foreach (var words in label.Surplus)
        {
            SurplusLabelled++;
            if (words.Any(findings.Contains)) SurplusFound++;
            else Remark(label, "surplus not found", words);
        }
    }

    private void AddAccused(LabelledFunction label, JsonElement function, Report report)
    {
        var missing = report.ActionsOf(function, "SLG5001").ToHashSet();
        if (label.GrantsReadable)
        {
            MissingLabelled += label.Missing.Count;
            MissingFound += label.Missing.Count(lack => lack.Overlaps(missing));
        }

        var wronglyMissing = missing.Except(label.Missing.SelectMany(lack => lack)).Except(label.Neutral).ToArray();
        MissingWrong += wronglyMissing.Length;
        Remark(label, "wrongly missing", wronglyMissing);

        var unused = report.ActionsOf(function, "SLG5002").ToHashSet();
        var needed = unused.Where(action => label.Needed.Contains(action) || (label.Neutral.Contains(action) && !LabelledFunction.IsTableMetadata(action))).ToArray();
        Accused += unused.Count;
        WronglyAccused += needed.Length;
        Remark(label, "wrongly unused", needed);
    }

    private void Remark(LabelledFunction label, string what, IEnumerable<string> actions)
    {
        var named = string.Join(", ", actions);
        if (named.Length > 0) Remarks.Add($"{label.Template} {label.Id}: {what}: {named}");
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
