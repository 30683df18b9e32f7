using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Conditions are judged through the verdict on a statement that has nothing else.</summary>
public sealed class ConditionEvaluationTests
{
    [Theory]
    [InlineData("StringEquals", "a|b", "b", true)]
    [InlineData("StringEquals", "a", "A", false)]
    [InlineData("StringEquals", "a*", "ab", false)]
    [InlineData("StringEqualsIgnoreCase", "a", "A", true)]
    [InlineData("StringNotEquals", "a|b", "b", false)]
    [InlineData("StringNotEquals", "a|b", "c", true)]
    [InlineData("StringLike", "a*|b?", "abc", true)]
    [InlineData("StringLike", "b?", "b", false)]
    [InlineData("StringNotLike", "a*", "abc", false)]
    [InlineData("ArnLike", "arn:aws:sns:*:*:topic", "arn:aws:sns:eu-west-1:1:topic", true)]
    [InlineData("ArnLike", "arn:aws:*:topic", "arn:aws:sns:eu-west-1:1:topic", false)]
    [InlineData("ArnEquals", "arn:aws:sns:*:1:*", "arn:aws:sns:eu:1:a:b", true)]
    [InlineData("NumericLessThan", "10", "9.5", true)]
    [InlineData("NumericEquals", "10", "10.0", true)]
    [InlineData("NumericGreaterThanEquals", "10", "x", false)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:00Z", "1600000000", true)]
    [InlineData("DateLessThan", "2020-01-01T00:00:00Z", "2020-01-01T00:30:00+01:00", true)]
    [InlineData("Bool", "true", "True", true)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.113.9", true)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.114.9", false)]
    [InlineData("IpAddress", "2001:db8::/32", "203.0.113.9", false)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "198.51.100.1", true)]
    [InlineData("Null", "true", "x", false)]
    [InlineData("Null", "false", "x", true)]
    [InlineData("ForAllValues:StringEquals", "a|b", "a,b", true)]
    [InlineData("ForAllValues:StringEquals", "a", "a,b", false)]
    [InlineData("ForAnyValue:StringEquals", "a", "a,b", true)]
    [InlineData("ForAnyValue:StringNotEquals", "a", "a,b", true)]
    [InlineData("StringEquals", "a", "a,b", false)]
    [InlineData("StringNotEquals", "z", "a,b", false)]
    [InlineData("stringequals", "a", "a", true)]
    [InlineData("NoSuchOperator", "a", "a", false)]
    public void Compares_what_the_request_holds(string name, string values, string actual, bool expected) =>
        Assert.Equal(expected, Holds(name, values, ContextKey.Of(actual.Split(',').Select(SymbolicText.Literal))));

    [Theory]
    [InlineData("StringEquals", false)]
    [InlineData("StringNotEquals", true)]
    [InlineData("StringEqualsIfExists", true)]
    [InlineData("ForAllValues:StringEquals", true)]
    [InlineData("ForAnyValue:StringEquals", false)]
    [InlineData("ForAnyValue:StringNotEquals", false)]
    [InlineData("NotIpAddress", true)]
    [InlineData("Null", true)]
    public void Follows_iam_where_the_key_is_missing(string name, bool expected) =>
        Assert.Equal(expected, Holds(name, name == "Null" ? "true" : "a", ContextKey.Absent));

    [Theory]
    [InlineData("StringEquals", "a")]
    [InlineData("StringNotEquals", "a")]
    [InlineData("StringEqualsIfExists", "a")]
    [InlineData("ForAllValues:StringEquals", "a")]
    [InlineData("Null", "true")]
    public void Decides_nothing_where_the_key_is_unknown(string name, string value) =>
        Assert.Null(Holds(name, value, ContextKey.Unknown));

    [Theory]
    [InlineData("StringLike", "*", true)]
    [InlineData("StringLike", "a*", null)]
    [InlineData("Null", "true", false)]
    [InlineData("StringEqualsIfExists", "a", null)]
    public void Uses_that_a_key_is_present_where_its_value_is_not_known(string name, string value, bool? expected) =>
        Assert.Equal(expected, Holds(name, value, ContextKey.SomeValue));

    [Theory]
    [InlineData("StringEquals", "${AWS::AccountId}", "${AWS::AccountId}", true)]
    [InlineData("StringEquals", "123456789012", "${AWS::AccountId}", null)]
    [InlineData("ArnLike", "arn:aws:iam::*:role/${Name}", "arn:aws:iam::1:role/${Name}", true)]
    public void Compares_holes_by_name(string name, string value, string actual, bool? expected) =>
        Assert.Equal(expected, Holds(name, value, ContextKey.Of(SymbolicText.Parse(actual))));

    private static bool? Holds(string name, string values, ContextKey key)
    {
        var statement = new Statement(Effect.Allow)
        {
            Actions = [new PolicyEntry(SymbolicText.Literal("*"))],
            Resources = [new PolicyEntry(SymbolicText.Literal("*"))],
            Conditions = [new PolicyCondition(name, "test:key", values.Split('|').Select(SymbolicText.Parse).ToImmutableArray())],
        };
        var scope = AnyPolicy.Scope(SessionContext.Exactly([KeyValuePair.Create("TEST:key", key)]));
        return new Authorization([statement], boundary: null, scope).Decide("s:Get", SymbolicText.Literal("x")).Kind switch
        {
            DecisionKind.Granted => true,
            DecisionKind.Missing => false,
            _ => null,
        };
    }
}
