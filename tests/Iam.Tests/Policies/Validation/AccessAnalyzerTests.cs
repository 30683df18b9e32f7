using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Holds the findings to those of IAM Access Analyzer over AWS's managed policies.</summary>
public sealed class AccessAnalyzerTests
{
    /// <summary>What AWS has added or taken away between its run (2026-03) and the catalog (2026-09) is known differently to the two.</summary>
    private static readonly string[] OfAnotherDay = ["INVALID_ACTION", "INVALID_SERVICE_IN_ACTION", "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"];

    [Fact]
    public void Finds_what_access_analyzer_finds_in_the_managed_policies_and_nothing_else() =>
        Assert.All(SharedVectors.Read("aws_validate_policy.json").Where(vector => (bool?)vector["analysed"] != false), vector =>
        {
            var name = (string)vector["name"]!;
            var ours = Validated.Document(vector["document"]!.ToString(Formatting.None), PolicyType.Identity)
                .Where(finding => finding.Check is not null && !OfAnotherDay.Contains(finding.Check))
                .Select(finding => $"{name} {finding.Check} {string.Join(' ', finding.Places.Select(place => place.Pointer).Order(StringComparer.Ordinal))}");
            var theirs = FindingsOf(vector).Where(finding => !OfAnotherDay.Contains((string)finding["issueCode"]!))
                .Select(finding => $"{name} {finding["issueCode"]} {string.Join(' ', PointersOf(finding))}");
            Assert.Equal(theirs.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Ranks_findings_as_access_analyzer_does()
    {
        var theirs = SharedVectors.Read("aws_validate_policy.json").SelectMany(FindingsOf).ToLookup(finding => (string)finding["issueCode"]!, finding => (string)finding["findingType"]!);
        var ours = SharedVectors.Read("aws_validate_policy.json").SelectMany(vector => Validated.Document(vector["document"]!.ToString(Formatting.None), PolicyType.Identity));

        Assert.All(ours.Where(finding => theirs.Contains(finding.Check ?? "")), finding => Assert.Equal(theirs[finding.Check!].First().Replace("_", "", StringComparison.Ordinal), finding.Rule.Category.ToString(), ignoreCase: true));
    }

    [Fact]
    public void Finds_every_action_that_access_analyzer_does_not_know()
    {
        foreach (var vector in SharedVectors.Read("aws_validate_policy.json").Where(vector => (bool?)vector["analysed"] != false))
        {
            var ours = Validated.Document(vector["document"]!.ToString(Formatting.None), PolicyType.Identity).Select(finding => $"{finding.Check} {finding.Places[0].Pointer}").ToHashSet();
            Assert.Subset(ours, FindingsOf(vector).Where(finding => ((string)finding["issueCode"]!).StartsWith("INVALID_", StringComparison.Ordinal)).Select(finding => $"{finding["issueCode"]} {PointersOf(finding).First()}").ToHashSet());
        }
    }

    private static IEnumerable<JToken> FindingsOf(JObject vector) => vector["expected"]!["findings"]!;

    private static IEnumerable<string> PointersOf(JToken finding) =>
        finding["paths"]!.Select(path => string.Concat(path.Select(part => $"/{((string)part!).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"))).Order(StringComparer.Ordinal);
}
