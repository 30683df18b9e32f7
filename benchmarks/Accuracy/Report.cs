using System.Text.Json;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.Accuracy;

/// <summary>The JSON report of one check, through the same command line that users run.</summary>
public sealed class Report
{
    private static readonly string[] SurplusRules = ["SLG5002", "SLG5003", "SLG5004", "SLG5005", "SLG5006"];

    private readonly JsonElement _root;

    private Report(JsonElement root) => _root = root;

    public IEnumerable<JsonElement> Functions => _root.GetProperty("functions").EnumerateArray();

    public IEnumerable<JsonElement> Findings => _root.GetProperty("findings").EnumerateArray().Where(finding => !finding.GetProperty("suppressed").GetBoolean());

    /// <summary>Null, with the reason, where the check wrote no report.</summary>
    public static (Report? Report, string Error) Of(string directory)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(["check", directory, "--format", "json"], new Terminal(output, error, Colours: false));
        return output.GetStringBuilder().Length == 0 ? (null, error.ToString()) : (new Report(JsonDocument.Parse(output.ToString()).RootElement), "");
    }

    /// <summary>The function of the same template, or else of the same id.</summary>
    public JsonElement? Find(LabelledFunction label)
    {
        var named = Functions.Where(function => Text(function, "id") == label.Id).ToArray();
        return named.Where(function => Text(function, "template") == label.Template).Concat(named).Select(function => (JsonElement?)function).FirstOrDefault();
    }

    public IEnumerable<JsonElement> FindingsOf(JsonElement function) =>
        Findings.Where(finding => Text(finding, "function") == Text(function, "id") && Text(finding, "template") == Text(function, "template"));

    public IEnumerable<JsonElement> SurplusOf(JsonElement function) => FindingsOf(function).Where(finding => SurplusRules.Contains(Text(finding, "rule")));

    public IEnumerable<string> ActionsOf(JsonElement function, string rule) =>
        FindingsOf(function).Where(finding => Text(finding, "rule") == rule).SelectMany(finding => Texts(finding, "actions")).Select(action => action.ToLowerInvariant());

    /// <summary>The actions that the code of a function needs in any case, lower-case.</summary>
    public static IReadOnlySet<string> NeedsOf(JsonElement function) => function.GetProperty("required").EnumerateArray()
        .Where(required => Text(required, "source") == "code" && Text(required, "need") == "always")
        .Select(required => Text(required, "action")!.ToLowerInvariant())
        .ToHashSet();

    public static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    public static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
