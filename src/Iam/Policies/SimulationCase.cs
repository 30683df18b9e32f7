using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>One request against policies of which everything is known.</summary>
/// <param name="Context">Condition keys of the request; a key that is not here is not in the request.</param>
public sealed record SimulationCase(string Name, ImmutableArray<PolicyDocument> Policies, PolicyDocument? Boundary, string Action, string Resource, SessionContext Context)
{
    /// <summary>Why the case cannot be decided: something of it is missing or says nothing. Null for nearly all.</summary>
    public PolicyProblem? Problem { get; init; }

    /// <summary>
    /// Reads a JSON array of cases: <c>name</c>, <c>policies</c>, <c>boundary</c> (may be missing), <c>action</c>, <c>resource</c> (<c>*</c> where missing),
    /// <c>context</c> (key to text, number, Boolean or a list of them). A case that cannot be decided has its <see cref="Problem"/>; what is wrong
    /// with the text as a whole is in the second part of the answer.
    /// </summary>
    public static (ImmutableArray<SimulationCase> Cases, ImmutableArray<PolicyProblem> Problems) Read(string json, string file)
    {
        var problems = new List<PolicyProblem>();
        var root = PolicyJson.Read(json, file, problems);
        if (root is not null && root.Kind != PolicyJsonKind.Array)
        {
            problems.Add(new PolicyProblem(root.Position, "expected a JSON array of cases") { LeavesGap = true });
        }

        return ((root?.Items ?? []).Select(Read).ToImmutableArray(), problems.ToImmutableArray());
    }

    private static SimulationCase Read(PolicyJson node)
    {
        var (problems, name, action) = (new List<PolicyProblem>(), node["name"]?.Text ?? "", node["action"]);
        if (action is not { Kind: PolicyJsonKind.Text } || node["policies"] is not { Kind: PolicyJsonKind.Array })
        {
            problems.Add(new PolicyProblem(node.Position, "a case needs an action and a list of policies") { LeavesGap = true });
        }

        var documents = (node["policies"]?.Items ?? []).Select(policy => Document(policy, problems)).ToImmutableArray();
        var boundary = node["boundary"] is { Kind: not PolicyJsonKind.Null } present ? Document(present, problems) : null;
        return new SimulationCase(name, documents, boundary, action?.Text ?? "", node["resource"]?.Text ?? "*", ContextOf(node["context"]))
        {
            Problem = problems.Find(problem => problem.LeavesGap),
        };
    }

    private static PolicyDocument Document(PolicyJson node, List<PolicyProblem> problems)
    {
        var (document, found) = PolicyParser.Parse(node);
        problems.AddRange(found);
        return document;
    }

    private static SessionContext ContextOf(PolicyJson? node) =>
        SessionContext.OfRequest((node?.Members ?? []).Select(member => new KeyValuePair<string, ContextKey>(member.Name, Key(member.Value))));

    private static ContextKey Key(PolicyJson value) => value.Kind switch
    {
        PolicyJsonKind.Array => ContextKey.Of(value.Items.Select(item => SymbolicText.Literal(item.Text))),
        PolicyJsonKind.Null => ContextKey.Absent,
        _ => ContextKey.Of(value.Text),
    };
}
