namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>What is wrong with the text before it is a policy at all.</summary>
internal static class JsonFault
{
    public static PolicyRule Rule { get; } = new("SLG6002", "Not valid JSON", FindingCategory.Error);

    public static PolicyFinding At(PolicyProblem problem, PolicyJson? root) =>
        new(Rule, "JSON_SYNTAX_ERROR", problem.Message, [new PolicyPlace(root?.Pointer ?? "", problem.Position)]);
}
