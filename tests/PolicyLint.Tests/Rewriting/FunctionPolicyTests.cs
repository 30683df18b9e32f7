using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Policies;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class FunctionPolicyTests
{
    private static readonly AuthorizationScope Scope = new(ActionIndex.Catalog, SessionContext.OfLambda(null, isInVpc: false), HoleFacts.None);

    /// <summary>Actions that take resources, and some that are requested on <c>*</c>.</summary>
    private static readonly string[] Actions =
    [
        .. new[] { "sqs:*", "dynamodb:*", "sns:Publish", "s3:GetObject*", "states:Start*", "ssm:Get*", "xray:Put*", "secretsmanager:Get*" }.SelectMany(pattern => ActionIndex.Catalog.NamesOf(pattern)),
    ];

    private static readonly Gen<ImmutableArray<RequiredPermission>> Needs = Gen
        .Select(Gen.Int[0, Actions.Length - 1], Gen.Int[0, 3], Gen.Bool)
        .Select((action, resource, always) => new RequiredPermission(Actions[action], always ? Need.Always : Need.Conditional, PermissionSource.Code, "call")
        {
            Resources = [SymbolicText.Literal($"arn:aws:{Actions[action].Split(':')[0]}:eu-west-1:123456789012:thing/{resource}")],
        })
        .Array[1, 12]
        .Select(needs => needs.ToImmutableArray());

    [Fact]
    public void Whatever_is_needed_is_allowed_and_nothing_of_the_catalog_beyond_it() =>
        Gen.Select(Needs, Gen.Bool, Gen.Bool).Sample(
            (needs, includeConditional, shrink) =>
            {
                var policy = Policy(needs, includeConditional);
                var written = shrink ? policy.Shrunk() : policy;
                var documents = PolicyPacking.Pack(written.Statements);
                var authorization = new Authorization(documents.SelectMany(document => document), boundary: null, Scope);
                var asked = needs.Where(need => need.Need == Need.Always || includeConditional).ToArray();

                return asked.All(need => authorization.Decide(need.Action, need.Resources[0]).Kind == DecisionKind.Granted)
                    && Actions.All(action => Others(action, asked).All(resource => authorization.Decide(action, resource).Kind == DecisionKind.Missing));
            },
            iter: 200);

    /// <summary>Every action there is, not only those that were asked for: which of them some statement names, and on what.</summary>
    [Fact]
    public void Of_all_actions_of_the_catalog_those_are_named_that_are_needed_and_no_other() =>
        Gen.Select(Needs, Gen.Bool).Sample(
            (needs, shrink) =>
            {
                var policy = Policy(needs, includeConditional: true);
                var named = (shrink ? policy.Shrunk() : policy).Statements.SelectMany(statement => statement.Actions).SelectMany(action => ActionIndex.Catalog.NamesOf(action.ToString().ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);

                return named.SetEquals(needs.Select(need => need.Action));
            },
            iter: 200);

    [Fact]
    public void Of_all_actions_of_the_catalog_a_policy_allows_what_is_needed_and_no_other()
    {
        ImmutableArray<RequiredPermission> needs = [Needing("sqs:SendMessage"), Needing("s3:GetObject"), Needing("xray:PutTraceSegments"), Needing("dynamodb:Query")];
        var authorization = new Authorization(Policy(needs, includeConditional: false).Shrunk().Statements, boundary: null, Scope);
        var anything = ResourcePattern.From(SymbolicText.Literal("*"));

        var allowed = ActionIndex.Catalog.NamesOf("*").Where(action => authorization.Judge(action, anything) != DecisionKind.Missing);

        Assert.InRange(ActionIndex.Catalog.NamesOf("*").Length, 20_000, int.MaxValue);
        Assert.Equal(["dynamodb:Query", "s3:GetObject", "sqs:SendMessage", "xray:PutTraceSegments"], allowed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("iam:PassedToService", "lambda.amazonaws.com", "glue.amazonaws.com")]
    [InlineData("s3:prefix", "reports/", "")]
    public void A_grant_is_narrowed_to_what_every_request_has(string key, string value, string other)
    {
        var literal = ImmutableArray.Create(SymbolicText.Literal(value));
        var need = Needing("s3:ListBucket") with { Key = new RequestKey(new PolicyCondition("StringEquals", key, literal), literal) };

        var statements = Policy([need], includeConditional: false).Statements;

        Assert.Equal(DecisionKind.Granted, Decide(value));
        Assert.Equal(DecisionKind.Missing, Decide(other));

        DecisionKind Decide(string requested) => new Authorization(statements, boundary: null, Scope with { Session = Scope.Session.With(key, ContextKey.Of(requested)) }).Decide(need.Action, need.Resources[0]).Kind;
    }

    [Fact]
    public void The_same_needs_give_the_same_policy_in_any_order() =>
        Needs.Sample(needs => Text(Policy(needs, includeConditional: true)) == Text(Policy([.. needs.Reverse()], includeConditional: true)));

    [Fact]
    public void A_large_policy_is_divided_into_documents_that_IAM_takes()
    {
        var statements = Enumerable.Range(0, 40).Select(index => new Statement(Effect.Allow)
        {
            Actions = [.. ActionIndex.Catalog.NamesOf("sqs:*").Select(action => new PolicyEntry(SymbolicText.Literal(action)))],
            Resources = [new PolicyEntry(SymbolicText.Literal($"arn:aws:sqs:eu-west-1:123456789012:queue-{index}"))],
        }).ToImmutableArray();

        var documents = PolicyPacking.Pack(statements);

        Assert.True(documents.Length > 1);
        Assert.All(documents, document => Assert.InRange(PolicyPacking.SizeOf(document), 1, PolicyPacking.ManagedLimit));
        Assert.Equal(statements.Select(statement => statement.Resources[0].ToString()).Order(StringComparer.Ordinal), documents.SelectMany(document => document).Select(statement => statement.Resources[0].ToString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_statement_that_is_too_large_by_itself_is_divided()
    {
        var statement = new Statement(Effect.Allow)
        {
            Actions = [new PolicyEntry(SymbolicText.Literal("sqs:SendMessage"))],
            Resources = [.. Enumerable.Range(0, 400).Select(index => new PolicyEntry(SymbolicText.Literal($"arn:aws:sqs:eu-west-1:123456789012:queue-{index}")))],
        };

        var documents = PolicyPacking.Pack([statement]);

        Assert.All(documents, document => Assert.InRange(PolicyPacking.SizeOf(document), 1, PolicyPacking.ManagedLimit));
        Assert.Equal(400, documents.SelectMany(document => document).Sum(part => part.Resources.Length));
    }

    /// <summary>Resources on which nobody asked for the action.</summary>
    private static IEnumerable<SymbolicText> Others(string action, RequiredPermission[] asked)
    {
        var mine = asked.Where(need => need.Action == action).ToArray();
        if (mine.Length > 0 && ActionIndex.Catalog.Find(action) is { OnlyStar: true }) return [];

        return Enumerable.Range(0, 5).Select(index => SymbolicText.Literal($"arn:aws:{action.Split(':')[0]}:eu-west-1:123456789012:thing/{index}")).Where(resource => mine.All(need => !need.Resources.Contains(resource)));
    }

    private static RequiredPermission Needing(string action) => new(action, Need.Always, PermissionSource.Code, "call")
    {
        Resources = [SymbolicText.Literal($"arn:aws:{action.Split(':')[0]}:eu-west-1:123456789012:thing/1")],
    };

    private static FunctionPolicy Policy(ImmutableArray<RequiredPermission> needs, bool includeConditional) =>
        FunctionPolicy.Of(new AnalyzedFunction(new CheckedFunction("Get", FunctionKind.Code, FunctionStatus.Analyzed) { Required = needs }, null, null), includeConditional, "policy");

    private static string Text(FunctionPolicy policy) =>
        string.Join('\n', policy.Statements.Select(statement => $"{string.Join(' ', statement.Actions)} on {string.Join(' ', statement.Resources)}"));
}
