using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>One request against policies of which everything is known.</summary>
/// <param name="Context">Condition keys of the request; a key that is not here is not in the request.</param>
public sealed record SimulationCase(string Name, ImmutableArray<PolicyDocument> Policies, PolicyDocument? Boundary, string Action, string Resource, SessionContext Context)
{
    /// <summary>
    /// Reads a JSON array of cases: <c>name</c>, <c>policies</c>, <c>boundary</c> (may be missing), <c>action</c>, <c>resource</c> (<c>*</c> where missing),
    /// <c>context</c> (key to text, number, Boolean or a list of them). What cannot be read is a problem with its position; the other cases are returned.
    /// </summary>
    public static (ImmutableArray<SimulationCase> Cases, ImmutableArray<PolicyProblem> Problems) Read(string json, string file)
    {
        var problems = new List<PolicyProblem>();
        var root = PolicyJson.Read(json, file, problems);
        if (root is not null && root.Kind != PolicyJsonKind.Array)
        {
            problems.Add(new PolicyProblem(root.Position, "expected a JSON array of cases"));
        }

        var cases = (root?.Items ?? []).Select(node => Read(node, problems)).OfType<SimulationCase>().ToImmutableArray();
        return (cases, problems.ToImmutableArray());
    }

    private static SimulationCase? Read(PolicyJson node, List<PolicyProblem> problems)
    {
        if (node["action"] is not { Kind: PolicyJsonKind.Text } action || node["policies"] is not { Kind: PolicyJsonKind.Array } policies)
        {
            problems.Add(new PolicyProblem(node.Position, "a case needs an action and a list of policies"));
            return null;
        }

        var documents = policies.Items.Select(policy => Document(policy, problems)).ToImmutableArray();
        var boundary = node["boundary"] is { Kind: PolicyJsonKind.Object } present ? Document(present, problems) : null;
        var context = (node["context"]?.Members ?? []).Select(member => new KeyValuePair<string, ContextKey>(member.Name, Key(member.Value)));
        return new SimulationCase(node["name"]?.Text ?? "", documents, boundary, action.Text, node["resource"]?.Text ?? "*", SessionContext.Exactly(context));
    }

    private static PolicyDocument Document(PolicyJson node, List<PolicyProblem> problems)
    {
        var (document, found) = PolicyParser.Parse(node);
        problems.AddRange(found);
        return document;
    }

    private static ContextKey Key(PolicyJson value) => value.Kind switch
    {
        PolicyJsonKind.Array => ContextKey.Of(value.Items.Select(item => SymbolicText.Literal(item.Text))),
        PolicyJsonKind.Null => ContextKey.Absent,
        _ => ContextKey.Of(value.Text),
    };
}
