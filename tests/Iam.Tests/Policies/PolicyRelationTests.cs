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
        Assert.Equal(["k x"], relation.OnlyFirst.Context.Select(key => $"{key.Key} {string.Join(' ', key.Value.Values)}"));
    }

    [Theory]
    [InlineData(20, 1, "Allow s3:* *", PolicyRelationKind.Narrower)]
    [InlineData(20, 6, "Allow s3:* *", PolicyRelationKind.Narrower)]
    [InlineData(20, 1, "Allow s3:Get*,s3:* *; Deny s3:* * if x", PolicyRelationKind.Incomparable)]
    [InlineData(20, 6, "Allow s3:* *; Deny s3:* arn:aws:s3:::b if x", PolicyRelationKind.Unknown)]
    public void Does_not_guess_where_conditions_are_too_many(int values, int keys, string second, PolicyRelationKind expected)
    {
        var statements = Enumerable.Range(0, keys).SelectMany(key => Enumerable.Range(0, values).Select(value => Policy("Deny s3:* * if x").Statements[0] with { Conditions = [Equals($"k{key}", $"v{value}")] }));
        var relation = PolicyRelation.Between(new PolicyDocument("2012-10-17", [.. Policy("Allow s3:* *").Statements, .. statements]), Policy(second), ActionIndex.Catalog);

        Assert.Equal(expected, relation.Kind);
    }

    [Theory]
    [InlineData("StringEquals k:s a", "StringEquals k:s a,b", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s a,b", "StringEquals k:s b,a", PolicyRelationKind.Equal)]
    [InlineData("StringEquals k:s a", "StringLike k:s a*", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s a", "StringEqualsIgnoreCase k:s A", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s a", "StringEquals K:S a", PolicyRelationKind.Equal)]
    [InlineData("StringEquals k:s a", "StringEqualsIfExists k:s a", PolicyRelationKind.Narrower)]
    [InlineData("StringNotEquals k:s a", "StringEqualsIfExists k:s b", PolicyRelationKind.Wider)]
    [InlineData("StringLike k:s *", "Null k:s false", PolicyRelationKind.Equal)]
    [InlineData("StringLike k:s ?*", "StringLike k:s *", PolicyRelationKind.Narrower)]
    [InlineData("StringEqualsIgnoreCase k:s ab", "StringEquals k:s ab,AB", PolicyRelationKind.Wider)]
    [InlineData("StringEqualsIgnoreCase k:s ab", "StringEquals k:s ab,AB,Ab,aB", PolicyRelationKind.Equal)]
    [InlineData("StringEqualsIgnoreCase k:s a", "StringLike k:s a*,A*", PolicyRelationKind.Narrower)]
    [InlineData("StringEqualsIgnoreCase k:s production-environment", "StringEqualsIgnoreCase k:s PRODUCTION-ENVIRONMENT", PolicyRelationKind.Equal)]
    [InlineData("StringEqualsIgnoreCase k:s production-environment", "StringLike k:s p*,P*", PolicyRelationKind.Unknown)]
    [InlineData("NumericLessThan k:n 79228162514264337593543950335", "NumericLessThanEquals k:n 79228162514264337593543950335", PolicyRelationKind.Narrower)]
    [InlineData("StringNotEquals k:n 6", "NumericLessThan k:n 7", PolicyRelationKind.Incomparable)]
    [InlineData("StringEquals k:n 5", "NumericLessThan k:n 7", PolicyRelationKind.Unknown)]
    [InlineData("DateLessThan k:d 2026-01-01T00:00:01Z", "DateLessThanEquals k:d 2026-01-01T00:00:00Z", PolicyRelationKind.Wider)]
    [InlineData("ArnLike k:a arn:aws:*:::b", "ArnEquals k:a arn:aws::::b", PolicyRelationKind.Wider)]
    [InlineData("ArnLike k:a arn:aws:s3:*:1:b", "ArnLike k:a arn:aws:s3:*:*:b", PolicyRelationKind.Narrower)]
    [InlineData("ArnLike k:a arn:aws:s3:*:*:b,arn:aws:sns:*:*:b", "ArnLike k:a arn:aws:sns:*:*:b,arn:*:s3:*:*:b", PolicyRelationKind.Narrower)]
    [InlineData("ArnLike k:a arn:aws:s3:*", "ArnLike k:a arn:aws:s3:*:*:*", PolicyRelationKind.Narrower)]
    [InlineData("NumericLessThan k:n 5", "NumericLessThanEquals k:n 5", PolicyRelationKind.Narrower)]
    [InlineData("NumericLessThan k:n 5", "NumericGreaterThan k:n 4", PolicyRelationKind.Incomparable)]
    [InlineData("DateLessThan k:d 2026-01-01T00:00:00Z", "DateLessThan k:d 2025-01-01T00:00:00Z", PolicyRelationKind.Wider)]
    [InlineData("IpAddress k:i 203.0.113.0/25", "IpAddress k:i 203.0.113.0/24", PolicyRelationKind.Narrower)]
    [InlineData("IpAddress k:i 203.0.113.0/25,203.0.113.128/25", "IpAddress k:i 203.0.113.0/24", PolicyRelationKind.Equal)]
    [InlineData("ForAnyValue:StringEquals k:m a", "ForAllValues:StringEquals k:m a", PolicyRelationKind.Incomparable)]
    [InlineData("ForAllValues:StringEquals k:m a", "ForAllValues:StringEquals k:m a,b", PolicyRelationKind.Narrower)]
    [InlineData("Bool k:b true", "Bool k:b false", PolicyRelationKind.Incomparable)]
    [InlineData("StringEquals k:s ${k:t}", "StringEquals k:s ${k:t}", PolicyRelationKind.Equal)]
    [InlineData("StringEquals k:s ${k:t}", "Null k:s false", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s home/${k:t}", "StringLike k:s home/*", PolicyRelationKind.Narrower)]
    [InlineData("ArnEquals k:a arn:aws:s3:::${k:t}", "ArnLike k:a arn:aws:s3:::*", PolicyRelationKind.Narrower)]
    [InlineData("StringLike k:s ${k:t}*", "Null k:s false", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s a${k:t}", "StringEquals k:s ${k:t}", PolicyRelationKind.Incomparable)]
    [InlineData("StringLike k:s ${k:t}a*", "StringLike k:s ${k:t}*", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s ${k:t}", "StringLike k:s ${k:t}*", PolicyRelationKind.Narrower)]
    [InlineData("StringNotEquals k:s a,${k:t}", "StringNotEquals k:s ${k:t}", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s ${k:t}", "StringEqualsIfExists k:s ${k:t}", PolicyRelationKind.Narrower)]
    [InlineData("StringEquals k:s ${k:t}", "ForAnyValue:StringEquals k:s ${k:t}", PolicyRelationKind.Narrower)]
    [InlineData("ArnLike k:a arn:aws:${k:t}:::b", "ArnLike k:a arn:aws:*:::b", PolicyRelationKind.Unknown)]
    [InlineData("StringEquals k:s ${k:t}${k:u}", "StringEquals k:s ${k:t}${k:u}", PolicyRelationKind.Equal)]
    [InlineData("StringEquals k:s ${k:t}${k:u}", "StringEquals k:s ${k:u}${k:t}", PolicyRelationKind.Incomparable)]
    public void Relates_conditions_by_the_requests_they_take(string first, string second, PolicyRelationKind expected) =>
        Assert.Equal(expected, PolicyRelation.Between(Under(first), Under(second), ActionIndex.Catalog).Kind);

    [Theory]
    [InlineData("Allow s3:* arn:aws:s3:::b/${aws:username}/*", "Allow s3:* arn:aws:s3:::b/${aws:username}/*", PolicyRelationKind.Equal)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${aws:username}/*", "Allow s3:* arn:aws:s3:::b/*", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${k:t}/${k:u}", "Allow s3:* arn:aws:s3:::b/${k:u}/${k:t}", PolicyRelationKind.Incomparable)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${aws:username}/*", "Allow s3:* arn:aws:s3:::b/ann/*", PolicyRelationKind.Incomparable)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${k:t|'all'}/*", "Allow s3:* arn:aws:s3:::b/${k:t|'all'}/*,arn:aws:s3:::b/all/*", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${k:t}/*", "Allow s3:* arn:aws:s3:::b/${k:t|'all'}/*", PolicyRelationKind.Unknown)]
    [InlineData("Allow s3:* arn:aws:s3:::b/*; Deny s3:* arn:aws:s3:::b/${k:t}/*", "Allow s3:* arn:aws:s3:::b/*; Deny s3:* arn:aws:s3:::b/${k:t}/x", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* arn:aws:s3:${k:t}:1:b", "Allow s3:* arn:aws:s3:*:1:b", PolicyRelationKind.Narrower)]
    [InlineData("Allow s3:* arn:aws:s3:::b/${aws:username}/*; Deny s3:* arn:aws:s3:::b/ann/*", "Allow s3:* arn:aws:s3:::b/${aws:username}/*", PolicyRelationKind.Narrower)]
    public void Relates_variables_by_what_they_may_stand_for(string first, string second, PolicyRelationKind expected) =>
        Assert.Equal(expected, PolicyRelation.Between(Policy(first), Policy(second), ActionIndex.Catalog).Kind);

    /// <summary>A witness is one: the naive evaluator allows it by the one policy only. And no random request tells policies apart that are said to be related otherwise.</summary>
    [Fact]
    public void Witnesses_tell_policies_with_conditions_apart() =>
        Gen.Select(AnyConditionalStatement.Array[0, 2], AnyConditionalStatement.Array[0, 2], AnyCondition.Context, Gen.Int[0, 30]).Sample(
            (first, second, context, pick) =>
            {
                var relation = PolicyRelation.Between(Document(first), Document(second), AnyPolicy.Actions);
                var (action, resource) = (AnyPolicy.Actions[pick % AnyPolicy.Actions.Count], Resources[pick % Resources.Length]);
                var (byFirst, bySecond) = (Allows(first, action, resource, context), Allows(second, action, resource, context));
                return IsTrue(relation.OnlyFirst, first, second) && IsTrue(relation.OnlySecond, second, first) && relation.Kind switch
                {
                    PolicyRelationKind.Equal => byFirst == bySecond,
                    PolicyRelationKind.Narrower => !byFirst || bySecond,
                    PolicyRelationKind.Wider => byFirst || !bySecond,
                    _ => true,
                };
            },
            iter: RandomCases.Of(300));

    /// <summary>Of policies over two keys every short request can be tried: none may show what is said not to be.</summary>
    [Fact]
    public void No_request_contradicts_a_relation_of_policies_with_variables() =>
        Gen.Select(AnyRequest.Statement.Array[1, 2], AnyRequest.Statement.Array[1, 2], AnyRequest.Statement.Array[0, 1]).Sample(
            (mine, theirs, common) =>
            {
                var (first, second) = (mine.Concat(common).ToArray(), theirs.Concat(common).ToArray());
                var relation = PolicyRelation.Between(Document(first), Document(second), AnyPolicy.Actions);
                bool Tells(Statement[] allowing, Statement[] other) =>
                    AnyRequest.All.Any(request => Allows(allowing, "s:Get", request.Resource, request.Context) && !Allows(other, "s:Get", request.Resource, request.Context));
                return IsTrue(relation.OnlyFirst, first, second) && IsTrue(relation.OnlySecond, second, first)
                    && (relation.Kind is not (PolicyRelationKind.Equal or PolicyRelationKind.Narrower) || !Tells(first, second))
                    && (relation.Kind is not (PolicyRelationKind.Equal or PolicyRelationKind.Wider) || !Tells(second, first));
            },
            iter: RandomCases.Of(100),
            print: pair => $"{AnyPolicy.Print(pair.Item1)} AGAINST {AnyPolicy.Print(pair.Item2)} WITH {AnyPolicy.Print(pair.Item3)}");

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

    private static readonly Gen<Statement> AnyConditionalStatement = AnyPolicy.StatementOfAnyCondition.Select(statement => statement with { Resources = Prefixed(statement.Resources), NotResources = Prefixed(statement.NotResources) });

    private static bool IsTrue(PolicyWitness? witness, Statement[] allowing, Statement[] other)
    {
        var context = witness?.Context.ToDictionary(key => key.Key.ToLowerInvariant(), key => key.Value.Values.Select(value => value.ToString()).ToArray());
        return witness is null || (Allows(allowing, witness.Action, witness.Resource, context!) && !Allows(other, witness.Action, witness.Resource, context!));
    }

    private static bool Allows(Statement[] statements, string action, string resource, IReadOnlyDictionary<string, string[]> context) =>
        NaiveEvaluator.Decide(statements, boundary: null, action, resource, context) == DecisionKind.Granted;

    /// <summary>A witness is one, and there is one where a try finds a difference.</summary>
    private static bool Agrees(PolicyWitness? witness, Statement[] allowing, Statement[] other, bool found) =>
        witness is null ? !found : Allows(allowing, witness.Action, witness.Resource) && !Allows(other, witness.Action, witness.Resource);

    private static bool Allows(Statement[] statements, string action, string resource) =>
        NaiveEvaluator.Decide(statements, boundary: null, action, resource, AnyPolicy.Contexts[0]) == DecisionKind.Granted;

    private static ImmutableArray<PolicyEntry> Prefixed(ImmutableArray<PolicyEntry> entries) => [.. entries.Select(entry => new PolicyEntry(SymbolicText.Parse("arn:p:s:::" + entry)))];

    private static PolicyDocument Under(string condition) => Policy("Allow s3:* *") is var policy && condition.Split(' ') is [var name, var key, var values]
        ? policy with { Statements = [policy.Statements[0] with { Conditions = [new PolicyCondition(name, key, [.. values.Split(',').Select(SymbolicText.Parse)])] }] }
        : throw new ArgumentException(condition, nameof(condition));

    private static PolicyCondition Equals(string key, string value) => new("StringEquals", key, [SymbolicText.Literal(value)]);

    private static PolicyDocument Document(Statement[] statements) => new("2012-10-17", [.. statements]);

    /// <summary><c>Effect actions resources [if value]</c>, statements separated by semicolons; <c>|</c> is a variable's comma.</summary>
    private static PolicyDocument Policy(string text) => new("2012-10-17", [.. text.Split(';').Select(statement => statement.Trim().Split(' ')).Select(parts => new Statement(Enum.Parse<Effect>(parts[0]))
    {
        Actions = [.. parts[1].Split(',').Select(action => new PolicyEntry(SymbolicText.Literal(action)))],
        Resources = [.. parts[2].Split(',').Select(resource => new PolicyEntry(SymbolicText.Parse(resource.Replace('|', ','))))],
        Conditions = parts.Length > 4 ? [new PolicyCondition("StringEquals", "k", [SymbolicText.Literal(parts[4])])] : [],
    })]);
}
