using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>The findings that a team has accepted for now: a check with them fails only because of new ones.</summary>
/// <param name="Findings">Sorted by file, rule, function and fingerprint, without lines, so that a moved line changes nothing.</param>
public sealed record Baseline(ImmutableArray<BaselineFinding> Findings)
{
    private const string SchemaVersion = "1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static Baseline Empty { get; } = new([]);

    /// <exception cref="JsonException">The text is no baseline; the message says why.</exception>
    public static Baseline Parse(string json)
    {
        var content = JsonSerializer.Deserialize<Content>(json, Options);
        return content switch
        {
            { SchemaVersion: SchemaVersion, Findings: { IsDefault: false } findings } => new Baseline(findings),
            { SchemaVersion: { } other } when other != SchemaVersion => throw new JsonException($"schema version {other} is not known"),
            _ => throw new JsonException("it has no findings"),
        };
    }

    public string ToJson() => JsonSerializer.Serialize(new Content(SchemaVersion, Findings), Options) + "\n";

    /// <summary>Marks the findings that are in the baseline as suppressed by it.</summary>
    public CheckResult Apply(CheckResult result)
    {
        var known = Findings.GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return result with { Findings = [.. result.Findings.Select(Marked)] };

        Finding Marked(Finding finding) => !finding.Suppressed && known.TryGetValue(finding.Fingerprint, out var accepted)
            ? finding with { Suppression = new FindingSuppression(SuppressionKind.Baseline, accepted.Reason) }
            : finding;
    }

    /// <summary>A baseline of what a check finds now. Reasons that people wrote into this one are kept.</summary>
    public Baseline UpdatedBy(CheckResult result)
    {
        var reasons = Findings.Where(finding => finding.Reason is not null).ToLookup(finding => finding.Fingerprint, finding => finding.Reason, StringComparer.Ordinal);
        return new Baseline(
        [
            .. result.Findings
                .Where(finding => !finding.Suppressed)
                .Select(finding => new BaselineFinding(finding.Fingerprint, finding.Rule, finding.Function, finding.Position.File, finding.Message)
                {
                    Reason = reasons[finding.Fingerprint].FirstOrDefault(),
                })
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Function, StringComparer.Ordinal)
                .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
        ]);
    }

    /// <summary>How many accepted findings a check does not find any more.</summary>
    public int CountGone(CheckResult result) => Findings.Select(finding => finding.Fingerprint).Except(result.Findings.Select(finding => finding.Fingerprint)).Count();

    private sealed record Content(string? SchemaVersion, ImmutableArray<BaselineFinding> Findings);
}

/// <param name="Fingerprint">What tells the finding again; the other members are for whoever reads the file.</param>
public sealed record BaselineFinding(string Fingerprint, string Rule, string? Function, string File, string Message)
{
    /// <summary>Why it is accepted; written by people, kept by updates.</summary>
    public string? Reason { get; init; }
}
