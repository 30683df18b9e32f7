using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Permissions;

public sealed class ComparisonPropertyTests
{
    private static readonly AuthorizationScope Scope = new(ActionIndex.Catalog, SessionContext.OfLambda(), new HoleFacts(["Orders", "Customers", "Bucket"]));
    private static readonly string[] Tables = [Comparing.Dynamo + "${Orders}", Comparing.Dynamo + "${Customers}", Comparing.Dynamo + "audit"];
    private static readonly string[] Objects = [Comparing.Arn + "s3:::${Bucket}/*", Comparing.Arn + "s3:::${Bucket}/in/*", Comparing.Arn + "s3:::assets/*"];

    private static readonly Gen<RequiredPermission> AnyNeed = Gen.Select(
        Pick("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "s3:GetObject", "s3:PutObject"), Gen.Int[0, 2], Gen.Int[0, 5]).Select(
        (action, resource, form) => new RequiredPermission(action, form == 0 ? Need.Conditional : Need.Always, PermissionSource.Code, action)
        {
            Resources = [SymbolicText.Parse((action.StartsWith('d') ? Tables : Objects)[resource])],
        });

    private static readonly Gen<Statement> AnyAllow = Gen.Select(
        Pick("dynamodb:GetItem", "dynamodb:*", "dynamodb:Put*", "dynamodb:Query", "s3:GetObject", "s3:Put*", "s3:*", "*", "sqs:SendMessage").Array[1, 3],
        Pick([.. Tables, .. Objects, "*", Comparing.Dynamo + "*", "arn:aws:s3:::*"]).Array[1, 3]).Select(
        (actions, resources) => new Statement(Effect.Allow) { Actions = Entries(actions), Resources = Entries(resources) });

    [Fact]
    public void Another_grant_never_makes_anything_missing() =>
        Gen.Select(AnyNeed.Array[0, 4], AnyAllow.Array[0, 3], AnyAllow).Sample(
            (needs, statements, another) =>
            {
                var before = Missing(Compare(needs, statements));
                return Missing(Compare(needs, [.. statements, another])).All(before.Contains);
            },
            iter: 500);

    [Fact]
    public void A_needed_action_taken_away_is_exactly_what_is_missing() =>
        Gen.Select(AnyNeed.Array[1, 5], Gen.Int[0, 4]).Sample(
            (needs, chosen) =>
            {
                var taken = needs[chosen % needs.Length].Action;
                var rest = needs.Where(need => need.Action != taken).Select(need => new Statement(Effect.Allow) { Actions = Entries(need.Action), Resources = [.. need.Resources.Select(resource => new PolicyEntry(resource))] });
                var expected = needs.Where(need => need.Action == taken && need.Need == Need.Always).SelectMany(need => need.Resources.Select(resource => $"{need.Action} on {resource}"));
                return Missing(Compare(needs, [.. rest])).SetEquals(expected);
            },
            iter: 500);

    [Fact]
    public void A_role_of_the_minimal_policy_is_neither_short_nor_wide() =>
        AnyNeed.Array[0, 6].Sample(
            needs => Compare(needs, [.. MinimalPolicy.From(needs.Select(need => new GrantedNeed(need.Action, need.Resources[0], [])), Scope.Holes)])
                .IsEmpty,
            iter: 500);

    [Fact]
    public void Following_every_verdict_loses_nothing_and_leaves_nothing_to_say() =>
        Gen.Select(AnyNeed.Array[0, 4], AnyAllow.Array[0, 3]).Sample(
            (needs, statements) =>
            {
                var before = Compare(needs, statements);
                var after = Compare(needs, [.. statements.SelectMany(statement => Follow(statement, before))]);
                return Missing(after).SetEquals(Missing(before)) && after.All(verdict => verdict.Kind == VerdictKind.Missing);
            },
            iter: 500);

    private static IEnumerable<Statement> Follow(Statement statement, ImmutableArray<Verdict> verdicts)
    {
        var mine = verdicts.Where(verdict => ReferenceEquals(verdict.Statement, statement)).ToList();
        var isWide = mine.Any(verdict => verdict.Kind == VerdictKind.WideResource);
        var gone = mine.SelectMany(verdict => verdict.Actions).ToHashSet();
        var kept = isWide ? [] : statement.Actions.Where(action => !gone.Contains(action.ToString())).ToImmutableArray();
        return mine.SelectMany(verdict => verdict.Replacement).Concat(kept.IsEmpty ? [] : [statement with { Actions = kept }]);
    }

    private static HashSet<string> Missing(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.Where(verdict => verdict.Kind == VerdictKind.Missing).SelectMany(verdict => verdict.Resources.Select(resource => $"{verdict.Actions[0]} on {resource}"))];

    private static ImmutableArray<Verdict> Compare(RequiredPermission[] needs, Statement[] statements) => PermissionComparison.Compare(
        new FunctionNeeds([.. needs]),
        new Role("Role", RoleKind.Template, default) { Grants = [.. statements.Select((statement, index) => new Grant($"Policy{index}", GrantKind.Inline, default) { Statements = [statement] })] },
        Scope);

    private static ImmutableArray<PolicyEntry> Entries(params string[] texts) => [.. texts.Distinct().Select(text => new PolicyEntry(SymbolicText.Parse(text)))];

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
