using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Single requests, written down as the cases of <c>policy-lint simulate</c>.</summary>
internal static class Simulated
{
    /// <param name="statements">The statements of one policy, as JSON, without the brackets of their list.</param>
    /// <param name="request">Action and resource, with a blank between them.</param>
    /// <param name="context">The members of a JSON object, without its braces.</param>
    /// <param name="boundary">The statements of the permission boundary; null where there is none.</param>
    /// <returns>As <c>simulate</c> prints it: <c>allowed</c>, <c>explicitDeny</c>, <c>implicitDeny</c>; or the problem that keeps it from deciding.</returns>
    public static string Decide(string statements, string request, string context = "", string? boundary = null, string version = "2012-10-17")
    {
        string Document(string list) => $$"""{ "Version": "{{version}}", "Statement": [{{list}}] }""";
        var bounded = boundary is null ? "" : $$""", "boundary": {{Document(boundary)}}""";
        var parts = request.Split(' ');
        var json = $$"""[{ "policies": [{{Document(statements)}}]{{bounded}}, "action": "{{parts[0]}}", "resource": "{{parts[1]}}", "context": { {{context}} } }]""";
        var (cases, problems) = SimulationCase.Read(json, "cases.json");
        Assert.Empty(problems);
        var outcome = PolicySimulation.Run(cases.Single(), ActionIndex.Catalog);
        return outcome.Decision switch
        {
            SimulatedDecision.Allowed => "allowed",
            SimulatedDecision.ExplicitDeny => "explicitDeny",
            SimulatedDecision.ImplicitDeny => "implicitDeny",
            _ => outcome.Problem!.Message,
        };
    }

    /// <summary>Whether an Allow of everything under these conditions allows.</summary>
    public static bool Holds(string condition, string context) =>
        Decide($$"""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { {{condition}} } }""", "s3:GetObject arn:aws:s3:::b/k", context) == "allowed";
}
