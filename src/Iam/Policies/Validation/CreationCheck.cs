using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Whether IAM would take the document, with the answer it gives where it would not. The document of a resource is its own service's to judge.</summary>
internal sealed class CreationCheck : IPolicyCheck
{
    public const string Check = "MALFORMED_POLICY_DOCUMENT";

    private static readonly PolicyRule Malformed = new("SLG6001", "Malformed policy document", FindingCategory.Error);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Malformed);

    /// <summary>For a text that is not even JSON.</summary>
    public static PolicyFinding Refused(PolicyJson? root, SourcePosition position) =>
        new(Malformed, Check, CreationGrammar.SyntaxError, [new PolicyPlace(root?.Pointer ?? "", position)]);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Type != PolicyType.Resource && CreationGrammar.Refuse(policy) is { } refusal ? [Malformed.At(refusal.Node, Check, refusal.Message)] : [];
}

/// <summary>IAM's answer to a document that it does not take, and what it is about.</summary>
internal sealed record Refusal(PolicyJson Node, string Message);
