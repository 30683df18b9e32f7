using System.Diagnostics;
using System.Text.RegularExpressions;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>The examples of the help, run as they stand there.</summary>
public sealed partial class HelpExampleTests : IDisposable
{
    private const string Policy = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:123456789012:orders" }] }""";

    private readonly Checkout _checkout = new Checkout()
        .With("src/Orders/Orders.csproj", Project)
        .With("src/Orders/Function.cs", Code(ReadsAnItem))
        .With("src/template.yaml", Template(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]")).Replace("src/Orders", "Orders", StringComparison.Ordinal) + "\nParameters: { Stage: { Type: String } }\n")
        .With("policies/orders.json", Policy)
        .With("before.json", Policy)
        .With("after.json", Policy)
        .With("trust.json", """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }] }""")
        .With("cases.json", $$"""[{ "name": "sends", "policies": [{{Policy}}], "action": "sqs:SendMessage", "resource": "arn:aws:sqs:eu-west-1:123456789012:orders" }]""")
        .With("template.yaml", $$"""{ "Resources": { "Access": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": {{Policy}} } } } }""");

    public static TheoryData<string> Commands => ["check", "fix", "generate", "explain", "simulate", "validate", "catalog", "completion"];

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_does_what_it_shows(string command)
    {
        var examples = Examples(Run.Of(command, "--help").Out).ToArray();
        Assert.NotEmpty(examples);
        Commit();

        foreach (var example in examples)
        {
            var run = Run.Of(Arguments(example));

            Assert.True(run.Status is 0 or 1, $"{example}\n{run.Error}");
            Assert.StartsWith($"policy-lint {command} ", example, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_help_of_the_tool_shows_the_examples_of_its_commands()
    {
        var shown = Examples(Run.Of("--help").Out).ToHashSet(StringComparer.Ordinal);

        Assert.All(Commands.Where(command => command.Data != "completion"), command => Assert.Subset(shown, Examples(Run.Of(command.Data, "--help").Out).ToHashSet(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Examples(string help) => help.Split("Examples:\n")[1].Split('\n').Select(line => Example().Match(line)).Where(match => match.Success).Select(match => match.Value.TrimEnd());

    /// <summary>As a shell hands them over that stands in the checkout.</summary>
    private string[] Arguments(string example)
    {
        var words = example.Split(' ')[1..].Select(word => word.Trim('\'')).SelectMany(Expanded).Select(InCheckout).ToArray();
        return words[0] == "explain" && !words.Contains("--dir") ? [.. words, "--dir", _checkout.Path] : words;
    }

    private IEnumerable<string> Expanded(string word) => word.EndsWith("/*.json", StringComparison.Ordinal)
        ? Directory.EnumerateFiles(Path.Combine(_checkout.Path, word[..^"/*.json".Length]), "*.json")
        : [word];

    private string InCheckout(string word)
    {
        if (word.Contains(':', StringComparison.Ordinal) || word.Contains('#', StringComparison.Ordinal)) return word;

        var path = Path.GetFullPath(Path.Combine(_checkout.Path, word));
        return Path.Exists(path) || Path.GetExtension(word) is ".json" or ".sarif" or ".tf" ? path : word;
    }

    /// <summary>The beginning, and a branch of others that is behind by a change.</summary>
    private void Commit()
    {
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "begin");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _checkout.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    [GeneratedRegex(@"policy-lint [a-z]+( [^()|]+)?")]
    private static partial Regex Example();
}
