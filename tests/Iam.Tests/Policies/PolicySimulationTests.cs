using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class PolicySimulationTests
{
    private const string Cases = """
        [
          {
            "name": "allowed twice",
            "policies": [
              { "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" },
                { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::bucket/*" } ] },
              { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*" } }
            ],
            "action": "s3:GetObject", "resource": "arn:aws:s3:::bucket/blue/1", "context": { "aws:PrincipalTag/team": "blue" }
          },
          {
            "name": "denied by address",
            "policies": [ { "Version": "2012-10-17", "Statement": [
              { "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
              { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "NotIpAddress": { "aws:SourceIp": ["203.0.113.0/24"] } } } ] } ],
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "context": { "aws:SourceIp": "198.51.100.7" }
          },
          {
            "name": "outside the boundary",
            "policies": [ { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } } ],
            "boundary": { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" } },
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k"
          },
          {
            "name": "no such key",
            "policies": [ { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": true } } } } ],
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "context": {}
          },
          {
            "name": "a list and a number",
            "policies": [ { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*",
              "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": "b" }, "NumericLessThan": { "s3:max-keys": "10" } } } } ],
            "action": "s3:ListBucket", "resource": "arn:aws:s3:::b", "context": { "aws:TagKeys": ["a", "b"], "s3:max-keys": 5 }
          },
          {
            "name": "no resource",
            "policies": [ { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::*" } } ],
            "action": "s3:ListAllMyBuckets"
          }
        ]
        """;

    [Theory]
    [InlineData("allowed twice", SimulatedDecision.Allowed, "0.1 Allow, 1.0 Allow")]
    [InlineData("denied by address", SimulatedDecision.ExplicitDeny, "0.1 Deny")]
    [InlineData("outside the boundary", SimulatedDecision.ImplicitDeny, "")]
    [InlineData("no such key", SimulatedDecision.ImplicitDeny, "")]
    [InlineData("a list and a number", SimulatedDecision.Allowed, "0.0 Allow")]
    [InlineData("no resource", SimulatedDecision.ImplicitDeny, "")]
    public void Decides_as_iam_does_and_says_by_which_statements(string name, SimulatedDecision decision, string because)
    {
        var (cases, problems) = SimulationCase.Read(Cases, "cases.json");
        Assert.Empty(problems);
        var outcome = PolicySimulation.Run(cases.Single(entry => entry.Name == name), ActionIndex.Catalog);

        Assert.Equal((decision, because), (outcome.Decision, string.Join(", ", outcome.Because.Select(reason => $"{reason.Policy}.{reason.Statement} {reason.Effect}"))));
    }

    [Theory]
    [InlineData("{}", "cases.json:1:1: expected a JSON array of cases")]
    [InlineData("nonsense", null)]
    public void Names_what_is_wrong_with_the_cases(string json, string? problem)
    {
        var problems = SimulationCase.Read(json, "cases.json").Problems;

        Assert.Single(problems);
        Assert.Equal(problem ?? problems[0].ToString(), problems[0].ToString());
    }

    [Theory]
    [InlineData("""{ "action": "s3:GetObject" }""", "cases.json:1:2: a case needs an action and a list of policies")]
    [InlineData("""1""", "cases.json:1:2: a case needs an action and a list of policies")]
    [InlineData("""{ "name": "n", "action": "s3:GetObject", "policies": [{ "Statement": [] }] }""", "cases.json:1:56: a policy needs a Statement: an object, or a list of them that is not empty")]
    [InlineData("""{ "name": "n", "action": "s3:GetObject", "policies": [], "boundary": 1 }""", "cases.json:1:71: a policy is a JSON object with Version and Statement")]
    public void A_case_that_cannot_be_decided_says_why_and_keeps_its_place(string request, string problem)
    {
        var (cases, problems) = SimulationCase.Read($$"""[{{request}}, { "name": "next", "policies": [], "action": "s3:GetObject" }]""", "cases.json");
        var outcomes = cases.Select(entry => PolicySimulation.Run(entry, ActionIndex.Catalog)).ToList();

        Assert.Empty(problems);
        Assert.Equal((null, problem), (outcomes[0].Decision, outcomes[0].Problem!.ToString()));
        Assert.Equal(("next", SimulatedDecision.ImplicitDeny), (outcomes[1].Name, outcomes[1].Decision));
    }

    [Fact]
    public void Agrees_with_the_naive_evaluator() =>
        Gen.Select(AnyPolicy.Statement.Array[0, 4], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource, Gen.Int[0, 2]).Sample(
            (statements, boundary, action, resource, context) =>
            {
                var request = new SimulationCase("", [new PolicyDocument("2012-10-17", [.. statements])], boundary, action, resource, AnyPolicy.Scope(AnyPolicy.Contexts[context]).Session);
                return PolicySimulation.Run(request, AnyPolicy.Actions).Decision == NaiveEvaluator.Decide(statements, boundary, action, resource, AnyPolicy.Contexts[context]) switch
                {
                    DecisionKind.Granted => SimulatedDecision.Allowed,
                    DecisionKind.Denied => SimulatedDecision.ExplicitDeny,
                    _ => SimulatedDecision.ImplicitDeny,
                };
            },
            iter: 10_000);
}
