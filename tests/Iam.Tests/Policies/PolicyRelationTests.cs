using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class PolicyRelationTests
{
    [Theory]
    [InlineData("Allow s3:GetObject *", "Allow s3:getobject *", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:GetObject,s3:PutObject *", "Allow s3:PutObject *; Allow s3:GetObject *", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:GetObject arn:aws:s3:::a*", "Allow s3:GetObject arn:aws:s3:::a*,arn:aws:s3:::ab*", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:GetObject *; Deny s3:GetObject arn:aws:s3:::a/*", "Allow s3:GetObject *", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* *", "Allow s3:GetObject *", PolicyRelationKind.Wider)]
    [InlineData("Allow s3:GetObject arn:aws:s3:::a/*", "Allow s3:GetObject arn:aws:s3:::b/*", PolicyRelationKind.Incomparable)]
    [InlineData("Allow s3:ListAllMyBuckets arn:aws:s3:::*", "Deny s3:* *", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:* * if x", "Allow s3:* *", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* * if x; Allow s3:* * if y", "Allow s3:* * if y; Allow s3:* * if x", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:* * if x", "Allow s3:* * if y", PolicyRelationKind.Incomparable)]
    [InlineData("Allow dynamodb:Get* *", "Allow dynamodb:GetAbacStatus,dynamodb:GetItem,dynamodb:GetRecords,dynamodb:GetResourcePolicy,dynamodb:GetShardIterator *", PolicyRelationKind.Wider)]
    public void Relates_by_the_requests_that_are_allowed(string first, string second, PolicyRelationKind expected)
    {
        var relation = PolicyRelation.Between(Policy(first), Policy(second), ActionIndex.Catalog);

        Assert.Equal(expected, relation.Kind);
        Assert.Equal(expected is PolicyRelationKind.Wider or PolicyRelationKind.Incomparable, relation.OnlyFirst is not null);
        Assert.Equal(expected is PolicyRelationKind.Narrower or PolicyRelationKind.Incomparable, relation.OnlySecond is not null);
    }

    [Fact]
    public void Shows_a_request_that_tells_the_two_apart()
    {
        var relation = PolicyRelation.Between(Policy("Allow s3:GetObject arn:aws:s3:::a/*"), Policy("Allow s3:GetObject arn:aws:s3:::a/*; Deny s3:* arn:aws:s3:::a/b* if x"), ActionIndex.Catalog);

        Assert.Equal(("s3:GetObject", "arn:aws:s3:::a/b"), (relation.OnlyFirst!.Action, relation.OnlyFirst.Resource));
        Assert.Equal(["StringEquals k x"], relation.OnlyFirst.Conditions);
    }

    [Fact]
    public void Does_not_guess_where_conditions_are_too_many() =>
        Assert.Equal(
            PolicyRelationKind.Unknown,
            PolicyRelation.Between(Policy(string.Join(';', Enumerable.Range(0, 20).Select(index => $"Allow s3:* * if v{index}"))), Policy("Allow s3:* *"), ActionIndex.Catalog).Kind);

    /// <summary>Without conditions the naive evaluator can try every action on many resources.</summary>
    [Fact]
    public void Agrees_with_trying_requests() =>
        Gen.Select(AnyArnStatement.Array[0, 3], AnyArnStatement.Array[0, 3]).Sample(
            (first, second) =>
            {
                var relation = PolicyRelation.Between(Document(first), Document(second), AnyPolicy.Actions);
                var known = AnyPolicy.Actions.NamesOf("*").SelectMany(action => Resources.Select(resource => (Allows(first, action, resource), Allows(second, action, resource)))).ToList();
                return Agrees(relation.OnlyFirst, first, second, known.Any(pair => pair is (true, false)))
                    && Agrees(relation.OnlySecond, second, first, known.Any(pair => pair is (false, true)));
            },
            iter: 1_000);

    private static readonly ImmutableArray<string> Resources = [.. "abz".SelectMany(a => "abz".SelectMany(b => new[] { "arn:p:s:::", $"arn:p:s:::{a}", $"arn:p:s:::{a}{b}", $"arn:p:s:::{a}{b}{a}" })).Distinct()];

    private static readonly Gen<Statement> AnyArnStatement = AnyPolicy.Statement.Select(statement => statement with
    {
        Conditions = [],
        Resources = Prefixed(statement.Resources),
        NotResources = Prefixed(statement.NotResources),
    });

    /// <summary>A witness is one, and there is one where a try finds a difference.</summary>
    private static bool Agrees(PolicyWitness? witness, Statement[] allowing, Statement[] other, bool found) =>
        witness is null ? !found : Allows(allowing, witness.Action, witness.Resource) && !Allows(other, witness.Action, witness.Resource);

    private static bool Allows(Statement[] statements, string action, string resource) =>
        NaiveEvaluator.Decide(statements, boundary: null, action, resource, AnyPolicy.Contexts[0]) == DecisionKind.Granted;

    private static ImmutableArray<PolicyEntry> Prefixed(ImmutableArray<PolicyEntry> entries) => [.. entries.Select(entry => new PolicyEntry(SymbolicText.Parse("arn:p:s:::" + entry)))];

    private static PolicyDocument Document(Statement[] statements) => new("2012-10-17", [.. statements]);

    /// <summary><c>Effect actions resources [if value]</c>, statements separated by semicolons.</summary>
    private static PolicyDocument Policy(string text) => new("2012-10-17", [.. text.Split(';').Select(statement => statement.Trim().Split(' ')).Select(parts => new Statement(Enum.Parse<Effect>(parts[0]))
    {
        Actions = [.. parts[1].Split(',').Select(action => new PolicyEntry(SymbolicText.Literal(action)))],
        Resources = [.. parts[2].Split(',').Select(resource => new PolicyEntry(SymbolicText.Literal(resource)))],
        Conditions = parts.Length > 4 ? [new PolicyCondition("StringEquals", "k", [SymbolicText.Literal(parts[4])])] : [],
    })]);
}
