using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Checking.Binding;
using static ServerlessGuard.PolicyLint.Tests.Checking.Binding.Calls;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class RequirementDecisionTests
{
    /// <summary>A value, whether the member is set on some path, and whether on some path it is not.</summary>
    public static readonly TheoryData<Value, bool?, bool?> Presence = new()
    {
        { Text("v1"), true, false },
        { Value.Null.Instance, false, true },
        { Unknown, null, null },
        { Variable("VERSION"), true, false },
        { OneOf(Text("v1"), Value.Null.Instance), true, true },
        { OneOf(Unknown, Value.Null.Instance), null, true },
        { List(Text("a")), true, false },
        { List(), null, null },
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
    public void A_member_is_set_or_not(Value value, bool? isSet, bool? isAbsent)
    {
        Assert.Equal(isSet, Condition(ConditionKind.Argument).HoldsAlone(Of(("VersionId", value))));
        Assert.Equal(isAbsent, Condition(ConditionKind.ArgumentAbsent).HoldsAlone(Of(("VersionId", value))));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    [InlineData(false, null, false)]
    [InlineData(null, false, false)]
    [InlineData(true, false, false)]
    public void Conditions_that_are_joined_must_all_hold(bool? first, bool? second, bool? expected)
    {
        var joined = Condition(ConditionKind.Argument) with { And = Condition(ConditionKind.CustomerKey) };

        Assert.Equal(expected, joined.Holds(condition => condition.Kind == ConditionKind.Argument ? first : second));
        Assert.Equal("Argument(VersionId) and CustomerKey(VersionId)", joined.ToString());
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("PUT", false)]
    public void A_value_that_a_member_must_not_have(string verb, bool expected)
    {
        Assert.Equal(expected, Condition(ConditionKind.ArgumentAbsent, "PUT", "DELETE").HoldsAlone(Of(("VersionId", Text(verb)))));
        Assert.True(Condition(ConditionKind.ArgumentAbsent, "PUT", "DELETE").HoldsAlone(Of(("VersionId", OneOf(Text(verb), Text("GET"))))));
    }

    [Fact]
    public void A_member_that_is_not_there_decides_too()
    {
        Assert.False(Condition(ConditionKind.Argument).HoldsAlone(Of()));
        Assert.True(Condition(ConditionKind.ArgumentAbsent).HoldsAlone(Of()));
        Assert.Null(Condition(ConditionKind.Argument).HoldsAlone(Of() with { ArgumentsComplete = false }));
    }

    [Theory]
    [InlineData("Event", true)]
    [InlineData("event", true)]
    [InlineData("DryRun", false)]
    public void A_member_has_one_of_the_values(string text, bool expected) =>
        Assert.Equal(expected, Condition(ConditionKind.Argument, "Event", "RequestResponse").HoldsAlone(Of(("VersionId", Text(text)))));

    [Fact]
    public void A_member_read_from_the_environment_may_have_one_of_the_values() =>
        Assert.Null(Condition(ConditionKind.Argument, "Event").HoldsAlone(Of(("VersionId", Variable("KIND")))));

    [Theory]
    [MemberData(nameof(Verb))]
    public void PartiQl_decides_by_its_verb(Value value, bool? expected) =>
        Assert.Equal(expected, new RequirementCondition(ConditionKind.TextBegins, "Statement", ["SELECT"]).HoldsAlone(Of(("Statement", value))));

    [Fact]
    public void What_neither_request_nor_template_tells_stays_open() => Assert.Null(Condition(ConditionKind.Other).HoldsAlone(Of()));

    private static RequirementCondition Condition(ConditionKind kind, params string[] values) => new(kind, "VersionId", [.. values]);
}
