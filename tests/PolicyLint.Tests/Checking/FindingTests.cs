using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

public class FindingTests
{
    private static readonly Finding Unused = new("SLG5002", Level.Warning, "GetOrder never uses sqs:SendMessage", new SourcePosition("template.yaml", 12, 5))
    {
        Function = "GetOrder",
        Template = "template.yaml",
        Grant = "SQSSendMessagePolicy",
        Actions = ["sqs:SendMessage"],
        Resources = ["*"],
    };

    [Fact]
    public void Fingerprint_survives_moved_lines_and_new_words() =>
        Assert.Equal(Unused.Fingerprint, (Unused with { Position = new SourcePosition("template.yaml", 99, 1), Message = "other words" }).Fingerprint);

    [Fact]
    public void Fingerprint_tells_findings_apart()
    {
        Finding[] others =
        [
            Unused with { Rule = "SLG5003" },
            Unused with { Function = "PutOrder" },
            Unused with { Template = "other.yaml" },
            Unused with { Grant = null },
            Unused with { Actions = ["sqs:ReceiveMessage"] },
            Unused with { Resources = ["arn:aws:sqs:::a"] },
            Unused with { Subject = "a call" },
        ];

        Assert.DoesNotContain(Unused.Fingerprint, others.Select(finding => finding.Fingerprint));
        Assert.Equal(others.Length, others.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Findings_with_equal_contents_have_fingerprints_of_their_own()
    {
        var sorted = FindingOrder.Sorted([Unused, Unused with { Position = new SourcePosition("template.yaml", 30, 5) }]);

        Assert.Equal(2, sorted.Select(finding => finding.Fingerprint).Distinct().Count());
        Assert.Equal(Unused.Fingerprint, sorted[0].Fingerprint);
    }

    [Fact]
    public void Findings_are_sorted_by_file_line_rule_function_and_actions()
    {
        Finding[] expected =
        [
            Unused with { Position = new SourcePosition("a.yaml", 90, 1) },
            Unused with { Position = new SourcePosition("b.yaml", 2, 1) },
            Unused with { Position = new SourcePosition("b.yaml", 10, 1), Rule = "SLG5001" },
            Unused with { Position = new SourcePosition("b.yaml", 10, 1), Function = "A" },
            Unused with { Position = new SourcePosition("b.yaml", 10, 1), Function = "B", Actions = ["a:A"] },
            Unused with { Position = new SourcePosition("b.yaml", 10, 1), Function = "B", Actions = ["a:B"] },
        ];

        Assert.Equal(expected.Select(Key), FindingOrder.Sorted(expected.Reverse()).Select(Key));

        static object Key(Finding finding) => (finding.Position, finding.Rule, finding.Function, finding.Actions[0]);
    }
}
