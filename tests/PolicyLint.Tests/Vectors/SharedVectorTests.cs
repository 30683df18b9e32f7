using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessGuard.PolicyLint.Tests.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Vectors;

/// <summary>
/// What AWS answers, asked of the commands themselves. The vectors lie in a folder beside the checkout and are not part of it: where they are missing the tests
/// are skipped and prove nothing.
/// </summary>
public sealed class SharedVectorTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Compare_relates_patterns_as_their_languages_do() => Assert.All(Vectors("glob_relations.json"), vector =>
    {
        string Write(string side) => Policy($"{side}.json", """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::PATTERN" } }""".Replace("PATTERN", Text(vector[side]), StringComparison.Ordinal));
        var expected = Text(vector["expected"]!["relation"]) switch
        {
            "equal" => "equal",
            "a_strict_subset" => "narrower",
            "a_strict_superset" => "wider",
            _ => "incomparable",
        };
        Assert.Equal(expected, Run.Of("simulate", "--compare", Write("a"), Write("b")).Out.Split('\n')[0]);
    });

    [Fact]
    public void Validate_gives_the_answer_of_iam_to_malformed_documents() => Assert.All(Vectors("malformed_policies.json"), vector =>
    {
        var file = Policy("policy.json", vector["document"]!.ToJsonString());
        using var report = JsonDocument.Parse(Run.Of("validate", file, "--type", Text(vector["policyType"]), "--format", "json").Out);
        var answers = Findings(report).Where(finding => Text(finding, "rule") == "SLG6001").Select(finding => Text(finding, "message"));
        Assert.Equal((string?)vector["expected"]!["message"], answers.SingleOrDefault());
    });

    [Fact]
    public void Validate_finds_the_redundant_entries_and_the_sizes_that_access_analyzer_finds()
    {
        var vectors = Vectors("aws_validate_policy.json").Where(vector => (bool?)vector["analysed"] != false).Select((vector, index) => (vector, File: Policy($"{index}.json", vector["document"]!.ToJsonString()))).ToList();
        using var report = JsonDocument.Parse(Run.Of(["validate", .. vectors.Select(pair => pair.File), "--type", "identity", "--format", "json"]).Out);
        var ours = Findings(report).Where(finding => IsCompared(finding.GetProperty("check").GetString())).ToLookup(finding => Text(finding, "file"), finding => $"{Text(finding, "check")} {string.Join(' ', finding.GetProperty("pointers").EnumerateArray().Select(pointer => pointer.GetString()).Order(StringComparer.Ordinal))}");

        Assert.All(vectors, pair => Assert.Equal(
            pair.vector["expected"]!["findings"]!.AsArray().Where(finding => IsCompared(Text(finding!["issueCode"]))).Select(finding => $"{Text(finding!["issueCode"])} {string.Join(' ', Pointers(finding!))}").Order(StringComparer.Ordinal),
            ours[pair.File.Replace('\\', '/')].Order(StringComparer.Ordinal)));
    }

    private static bool IsCompared(string? check) => check is not null && (check.StartsWith("REDUNDANT_", StringComparison.Ordinal) || check.StartsWith("POLICY_SIZE_", StringComparison.Ordinal));

    private static IEnumerable<string> Pointers(JsonNode finding) => finding["paths"]!.AsArray()
        .Select(path => string.Concat(path!.AsArray().Select(part => $"/{part!.ToString().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")))
        .Order(StringComparer.Ordinal);

    private string Policy(string name, string json) => _directory.With(name, json).PathOf(name);

    private static IEnumerable<JsonElement> Findings(JsonDocument report) => report.RootElement.GetProperty("findings").EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Text(JsonNode? node) => (string?)node ?? "";

    private static IEnumerable<JsonNode> Vectors(string name)
    {
        var path = Ancestors().Select(folder => Path.Combine(folder, "shared", "vectors", name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"no shared/vectors/{name} beside the checkout");
        return JsonNode.Parse(File.ReadAllText(path!))!["vectors"]!.AsArray().Select(vector => vector!);
    }

    private static IEnumerable<string> Ancestors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
