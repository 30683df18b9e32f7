using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Sids: characters, repetition, emptiness.</summary>
internal sealed class StatementIdCheck : IPolicyCheck
{
    private static readonly PolicyRule Refused = new("SLG6008", "Sid that IAM refuses", FindingCategory.Error);
    private static readonly PolicyRule Repeated = new("SLG6009", "Sid used twice", FindingCategory.Warning);
    private static readonly PolicyRule Empty = new("SLG6010", "Empty Sid", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Refused, Repeated, Empty);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sid in policy.Statements.Select(statement => statement.Node["Sid"]).Where(sid => sid is { Kind: Text }).Select(sid => sid!))
        {
            if (sid.Text.Length == 0)
            {
                yield return Empty.At(sid, "EMPTY_SID_VALUE", "The Sid is empty; give the statement a name or remove the Sid.");
            }
            else if (!seen.Add(sid.Text))
            {
                yield return policy.Type == PolicyType.Resource
                    ? Repeated.At(sid, "UNIQUE_SIDS_RECOMMENDED", $"The Sid '{sid.Text}' is used twice; give each statement its own.")
                    : Refused.At(sid, "UNIQUE_SIDS_REQUIRED", $"The Sid '{sid.Text}' is used twice, which IAM refuses; give each statement its own.");
            }

            // Services may allow more in the policies of their resources; SNS and SQS write sentences there.
            if (policy.Type != PolicyType.Resource && !sid.Text.All(IsSidLetter))
            {
                yield return Refused.At(sid, "UNSUPPORTED_SID", $"The Sid '{sid.Text}' has other characters than a-z, A-Z and 0-9; take them out.");
            }
        }
    }

    private static bool IsSidLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
