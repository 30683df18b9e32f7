namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>How IAM Access Analyzer ranks a finding.</summary>
public enum FindingCategory
{
    /// <summary>The policy, or a part of it, does not work.</summary>
    Error,

    /// <summary>It allows more than is safe.</summary>
    SecurityWarning,

    /// <summary>It does not follow good practice.</summary>
    Warning,

    /// <summary>It can be written better, with the same effect.</summary>
    Suggestion,
}

/// <summary>A kind of fault of a policy document.</summary>
/// <param name="Id"><c>SLG6nnn</c>.</param>
public sealed record PolicyRule(string Id, string Title, FindingCategory Category)
{
    /// <param name="check">IAM Access Analyzer's own name of the finding (<c>INVALID_ACTION</c>); null where it has no such check.</param>
    internal PolicyFinding At(PolicyJson node, string? check, string message) => At([node], check, message);

    /// <param name="nodes">Every place that has a part in it; the finding is reported at the first.</param>
    internal PolicyFinding At(IEnumerable<PolicyJson> nodes, string? check, string message) =>
        new(this, check, message, [.. nodes.Select(node => new PolicyPlace(node.Pointer, node.Position, node.Text))]);
}
