using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>
/// The steps in which IAM checks a document when a policy is created; the first that fails gives the answer. The steps and their messages were
/// found by asking IAM, which the tests of moto record.
/// </summary>
internal static class CreationGrammar
{
    public const string SyntaxError = "Syntax errors in policy.";
    private const string LegacyError = "The policy failed legacy parsing";

    private static readonly HashSet<string> Elements = ["Version", "Id", "Statement"];
    private static readonly HashSet<string> StatementElements =
        ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition", "Principal", "NotPrincipal"];

    public static Refusal? Refuse(PolicySyntax policy) =>
        Syntax(policy)
        ?? Version(policy)
        ?? Legacy(policy)
        ?? RepeatedSid(policy)
        ?? MissingEntries(policy, "Action", "NotAction", "Policy statement must contain actions.")
        ?? Resources(policy)
        ?? Actions(policy)
        ?? (policy.Type == PolicyType.Trust ? TrustElements(policy) : IdentityElements(policy));

    private static Refusal? Syntax(PolicySyntax policy)
    {
        var wrong = policy.Root.Kind != PolicyJsonKind.Object ? policy.Root
            : policy.Root.Members.Where(member => !Elements.Contains(member.Name)).Select(member => member.Value).FirstOrDefault()
            ?? (policy.Root["Version"] is { } version && version is not { Kind: Text, Text: "2012-10-17" or "2008-10-17" } ? version : null)
            ?? (policy.Root["Id"] is { Kind: not Text } id ? id : null)
            ?? (policy.StatementNodes.IsEmpty ? policy.Root["Statement"] ?? policy.Root : null)
            ?? policy.StatementNodes.Select(WrongSyntax).FirstOrDefault(node => node is not null);
        return wrong is null ? null : new Refusal(wrong, SyntaxError);
    }

    private static PolicyJson? WrongSyntax(PolicyJson statement)
    {
        if (statement.Kind != PolicyJsonKind.Object)
        {
            return statement;
        }

        return statement.Members.Where(member => !StatementElements.Contains(member.Name)).Select(member => member.Value).FirstOrDefault()
            ?? (statement["Resource"] is not null ? statement["NotResource"] : null)
            ?? (statement["Action"] is not null ? statement["NotAction"] : null)
            ?? (statement["Effect"] is { Kind: Text } effect && IsEffect(effect.Text, StringComparison.OrdinalIgnoreCase) ? null : statement["Effect"] ?? statement)
            ?? new[] { "Action", "NotAction", "Resource", "NotResource" }.Select(name => WrongTexts(statement[name])).FirstOrDefault(node => node is not null)
            ?? WrongCondition(statement["Condition"])
            ?? (statement["Sid"] is { Kind: not Text } sid ? sid : null);
    }

    private static PolicyJson? WrongTexts(PolicyJson? node) => node switch
    {
        null or { Kind: Text } => null,
        { Kind: PolicyJsonKind.Array } => node.Items.FirstOrDefault(item => item.Kind is not (Text or Null)),
        _ => node,
    };

    private static PolicyJson? WrongCondition(PolicyJson? node)
    {
        if (node is null or { Kind: PolicyJsonKind.Object, Members.Count: 0 })
        {
            return null;
        }

        if (node.Kind != PolicyJsonKind.Object)
        {
            return node;
        }

        return node.Members.Where(block => block.Value.Kind != PolicyJsonKind.Object || (block.Value.Members.Count > 0 && ConditionOperator.Parse(block.Name) is null)).Select(block => block.Value).FirstOrDefault()
            ?? node.Members.SelectMany(block => block.Value.Members).Select(member => member.Value).FirstOrDefault(value => value.Kind is not (Text or Scalar or PolicyJsonKind.Array));
    }

    /// <summary>Only identity policies have to be of the version that knows variables.</summary>
    private static Refusal? Version(PolicySyntax policy) =>
        policy.Type == PolicyType.Trust || policy.HasVariables ? null : new Refusal(policy.Root["Version"] ?? policy.Root, "Policy document must be version 2012-10-17 or greater.");

    private static Refusal? Legacy(PolicySyntax policy)
    {
        var wrong = policy.Statements.Select(statement => statement.Node["Effect"]!).FirstOrDefault(effect => !IsEffect(effect.Text, StringComparison.Ordinal))
            ?? policy.Statements.SelectMany(statement => statement.Conditions)
                .Where(condition => condition.Is(ConditionFamily.Date))
                .SelectMany(condition => condition.KnownValues)
                .FirstOrDefault(value => PolicyDate.FormOf(value.Text) == PolicyDateForm.None)
            ?? LegacyResource(policy);
        return wrong is null ? null : new Refusal(wrong, LegacyError);
    }

    /// <summary>Looks no further than the first statement with an entry of the wrong format, which gets a message of its own.</summary>
    private static PolicyJson? LegacyResource(PolicySyntax policy) =>
        ResourceLists(policy)
            .TakeWhile(list => list.All(entry => ResourceFormat.Problem(entry.Text) is null))
            .SelectMany(list => list)
            .FirstOrDefault(entry => !ResourceFormat.PassesLegacyParsing(entry.Text));

    private static Refusal? RepeatedSid(PolicySyntax policy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = policy.Statements.Select(statement => statement.Node["Sid"]).FirstOrDefault(sid => !string.IsNullOrEmpty(sid?.Text) && !seen.Add(sid!.Text));
        return repeated is null ? null : new Refusal(repeated, "Statement IDs (SID) in a single policy must be unique.");
    }

    private static Refusal? MissingEntries(PolicySyntax policy, string name, string negated, string message)
    {
        var wrong = policy.Statements.FirstOrDefault(statement => (statement.Node[name] ?? statement.Node[negated]) is null or { Kind: PolicyJsonKind.Array, Items.Count: 0 });
        return wrong is null ? null : new Refusal(wrong.Node, message);
    }

    /// <summary>IAM goes through the entries of a list in descending order and tells of the last one.</summary>
    private static Refusal? Resources(PolicySyntax policy) =>
        ResourceLists(policy)
            .SelectMany(list => list.OrderByDescending(entry => entry.Text, StringComparer.Ordinal))
            .Select(entry => ResourceFormat.Problem(entry.Text) is { } message ? new Refusal(entry, message) : null)
            .LastOrDefault(refusal => refusal is not null);

    private static Refusal? Actions(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Actions)
            .Concat(policy.Statements.SelectMany(statement => statement.NotActions))
            .Select(entry => ActionProblem(entry.Text) is { } message ? new Refusal(entry, message) : null)
            .FirstOrDefault(refusal => refusal is not null);

    private static string? ActionProblem(string action) => action.Split(':') switch
    {
        ["*"] => null,
        [_] => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        [var vendor, _] => vendor.All(IsVendorLetter) ? null : $"Vendor {vendor} is not valid",
        _ => "Actions/Condition can contain only one colon.",
    };

    private static Refusal? IdentityElements(PolicySyntax policy) =>
        MissingEntries(policy, "Resource", "NotResource", "Policy statement must contain resources.")
        ?? policy.Statements.Select(statement => statement.Node["Principal"] ?? statement.Node["NotPrincipal"])
            .OfType<PolicyJson>()
            .Select(principal => new Refusal(principal, "Policy document should not specify a principal."))
            .FirstOrDefault();

    private static Refusal? TrustElements(PolicySyntax policy)
    {
        var foreign = policy.Statements.SelectMany(statement => statement.Actions).FirstOrDefault(action => !action.Text.StartsWith("sts:", StringComparison.OrdinalIgnoreCase));
        var resource = policy.Statements.Select(statement => statement.Node["Resource"] ?? statement.Node["NotResource"]).FirstOrDefault(node => node is not null);
        var withoutPrincipal = policy.Statements.FirstOrDefault(statement => statement.Node["Principal"] is null && statement.Node["NotPrincipal"] is null);
        return foreign is not null ? new Refusal(foreign, "AssumeRole policy may only specify STS AssumeRole actions.")
            : resource is not null ? new Refusal(resource, "Has prohibited field Resource")
            : withoutPrincipal is not null ? new Refusal(withoutPrincipal.Node, "Missing required field Principal")
            : null;
    }

    /// <summary>Resource of every statement, then NotResource of every statement.</summary>
    private static IEnumerable<ImmutableArray<PolicyJson>> ResourceLists(PolicySyntax policy) =>
        policy.Statements.Select(statement => statement.Resources).Concat(policy.Statements.Select(statement => statement.NotResources));

    private static bool IsEffect(string text, StringComparison comparison) => text.Equals("Allow", comparison) || text.Equals("Deny", comparison);

    private static bool IsVendorLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '*' or '?';
}
