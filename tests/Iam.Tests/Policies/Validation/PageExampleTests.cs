using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>What the rules' pages show as flagged is flagged, and what they show as compliant is not.</summary>
public sealed class PageExampleTests
{
    private static readonly string[] OfResources = ["SLG6009", "SLG6044", "SLG6092", "SLG6099", "SLG6100", "SLG6101"];
    private static readonly string[] OfTrust = ["SLG6090", "SLG6091", "SLG6093", "SLG6094", "SLG6095", "SLG6096", "SLG6097", "SLG6098"];

    public static TheoryData<string> Rules => [.. PolicyValidator.Rules.Select(rule => rule.Id).Where(id => id != "SLG6080")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_shows_what_the_rule_does(string id)
    {
        Assert.Contains(id, Checked(id, "Flagged"));
        Assert.DoesNotContain(id, Checked(id, "Compliant"));
    }

    private static IEnumerable<string> Checked(string id, string section)
    {
        var type = OfResources.Contains(id) ? PolicyType.Resource : OfTrust.Contains(id) ? PolicyType.Trust : PolicyType.Identity;
        var example = Example(id, section);
        var findings = example switch
        {
            ['"', ..] => Validated.Statement(type, type == PolicyType.Trust && example.Contains(":sub", StringComparison.Ordinal) | example.Contains(":aud", StringComparison.Ordinal) ? $"\"Principal\": {{ \"Federated\": \"accounts.google.com\" }}, {example}" : example),
            _ when example.Contains("\"Statement\"", StringComparison.Ordinal) || id == "SLG6002" => Validated.Document(example, type),
            _ => Validated.Document($$"""{ "Version": "2012-10-17", "Statement": {{example}} }""", type),
        };
        return findings.Select(finding => finding.Rule.Id);
    }

    private static string Example(string id, string section)
    {
        var page = File.ReadAllText(Path.Combine(PagesFolder(), $"{id}.md"));
        var part = page[page.IndexOf($"## {section}\n", StringComparison.Ordinal)..];
        var start = part.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return part[start..part.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string PagesFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "docs", "rules")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "docs", "rules");
    }
}
