using ServerlessGuard.PolicyLint.Tests.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>One application whose roles are written in every way besides CloudFormation's, with planted faults.</summary>
public class TicketServiceTests
{
    private const string Sample = "samples/TicketService";

    // BuyAsync puts and sends, ListAsync queries one table; see the comments in main.tf.
    private static readonly string[] OfConfiguration =
    [
        """SLG5002 infra/main.tf:74 aws_lambda_function.this["buy"] dynamodb:DeleteItem""",
        """SLG5003 infra/main.tf:83 aws_lambda_function.this["list"] dynamodb:Query""",
        """SLG5001 infra/role/main.tf:9 aws_lambda_function.this["buy"] sqs:SendMessage""",
    ];

    public static TheoryData<string, string[], string[]> Sources => new()
    {
        { "configuration", ["--template", "infra/main.tf"], OfConfiguration },
        { "plan", ["--template", "infra/tfplan.json"], OfConfiguration },
        {
            // By hand somebody let BuyAsync send, and do everything else with the queue.
            "state", ["--template", "state/terraform.tfstate"],
            [
                """SLG5004 state/terraform.tfstate:104 aws_lambda_function.this["buy"] sqs:*""",
                """SLG5002 state/terraform.tfstate:134 aws_lambda_function.this["buy"] dynamodb:DeleteItem""",
                """SLG5003 state/terraform.tfstate:196 aws_lambda_function.this["list"] dynamodb:Query""",
            ]
        },
        {
            "role-policies", ["--template", "legacy/template.yaml", "--role-policies", $"{Sample}/legacy/list-tickets.json"],
            ["SLG5002 legacy/list-tickets.json:11 ListTicketsFunction dynamodb:GetItem", "SLG5004 legacy/list-tickets.json:6 ListTicketsFunction logs:*"]
        },
        {
            // The policy still has what the code did before, and not what it does now.
            "account-authorization", ["--template", "legacy/template.yaml", "--account-authorization", $"{Sample}/legacy/account.json"],
            ["SLG5001 legacy/account.json:5 ListTicketsFunction dynamodb:Query", "SLG5002 legacy/account.json:22 ListTicketsFunction dynamodb:GetItem dynamodb:Scan"]
        },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_planted_fault_is_found_where_it_is_and_nothing_else(string source, string[] arguments, string[] findings)
    {
        var (status, output, error) = Run.Of(["check", Repository.PathOf(Sample), .. arguments.Select(InRepository)]);

        Assert.Equal((1, ""), (status, error));
        Assert.Equal(findings.Order(StringComparer.Ordinal), Findings(arguments).Order(StringComparer.Ordinal));
        var expected = Repository.Read($"{Sample}/expected/{source}.txt");
        Assert.True(expected == output, $"{Sample}/expected/{source}.txt (-) is not what the check prints (+):\n{LineDiff.Between(expected, output)}");
    }

    [Fact]
    public void Nothing_is_reported_twice()
    {
        var functions = Run.Of("check", Repository.PathOf(Sample)).Out.Split('\n').Where(line => line.StartsWith("  aws_lambda_function", StringComparison.Ordinal));

        // The plan stands for its configuration; the state is of another stage.
        Assert.Equal(4, functions.Count());
    }

    private static IEnumerable<string> Findings(string[] arguments)
    {
        using var report = System.Text.Json.JsonDocument.Parse(Run.Of(["check", Repository.PathOf(Sample), "--format", "json", .. arguments.Select(InRepository)]).Out);
        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
                $"{finding.GetProperty("rule")} {finding.GetProperty("file")}:{finding.GetProperty("line")} {finding.GetProperty("function")} {string.Join(' ', finding.GetProperty("actions").EnumerateArray())}"),
        ];
    }

    private static string InRepository(string argument) => argument.StartsWith(Sample, StringComparison.Ordinal) ? Repository.PathOf(argument) : argument;
}
