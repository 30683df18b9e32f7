using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Checking.Binding;
using static ServerlessGuard.PolicyLint.Tests.Checking.Binding.Calls;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class RequirementDecisionTests
{
    public static readonly TheoryData<Value, bool?> Presence = new()
    {
        { Text("v1"), true },
        { Value.Null.Instance, false },
        { Unknown, null },
        { Variable("VERSION"), true },
        { OneOf(Text("v1"), Value.Null.Instance), true },
        { OneOf(Unknown, Value.Null.Instance), null },
        { List(Text("a")), true },
        { List(), null },
    };

    public static readonly TheoryData<Value, bool?> Verb = new()
    {
        { Text("SELECT * FROM \"Orders\""), true },
        { Text("  select 1"), true },
        { Text("DELETE FROM \"Orders\""), false },
        { Joined(Text("SELECT * FROM "), Unknown), true },
        { Joined(Text("DELETE FROM "), Unknown), false },
        { Joined(Unknown, Text(" FROM Orders")), null },
        { Unknown, null },
    };

    [Theory]
    [MemberData(nameof(Presence))]
    public void A_member_is_set_or_not(Value value, bool? expected)
    {
        Assert.Equal(expected, Condition(ConditionKind.Argument).Holds(Of(("VersionId", value))));
        Assert.Equal(!expected, Condition(ConditionKind.ArgumentAbsent).Holds(Of(("VersionId", value))));
    }

    [Fact]
    public void A_member_that_is_not_there_decides_too()
    {
        Assert.False(Condition(ConditionKind.Argument).Holds(Of()));
        Assert.True(Condition(ConditionKind.ArgumentAbsent).Holds(Of()));
        Assert.Null(Condition(ConditionKind.Argument).Holds(Of() with { ArgumentsComplete = false }));
    }

    [Theory]
    [InlineData("Event", true)]
    [InlineData("event", true)]
    [InlineData("DryRun", false)]
    public void A_member_has_one_of_the_values(string text, bool expected) =>
        Assert.Equal(expected, Condition(ConditionKind.Argument, "Event", "RequestResponse").Holds(Of(("VersionId", Text(text)))));

    [Fact]
    public void A_member_read_from_the_environment_may_have_one_of_the_values() =>
        Assert.Null(Condition(ConditionKind.Argument, "Event").Holds(Of(("VersionId", Variable("KIND")))));

    [Theory]
    [MemberData(nameof(Verb))]
    public void PartiQl_decides_by_its_verb(Value value, bool? expected) =>
        Assert.Equal(expected, new RequirementCondition(ConditionKind.PartiQl, "Statement", ["SELECT"]).Holds(Of(("Statement", value))));

    [Fact]
    public void What_neither_request_nor_template_tells_stays_open() => Assert.Null(Condition(ConditionKind.Other).Holds(Of()));

    private static RequirementCondition Condition(ConditionKind kind, params string[] values) => new(kind, "VersionId", [.. values]);
}
