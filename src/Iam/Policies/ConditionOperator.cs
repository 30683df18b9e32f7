namespace ServerlessGuard.Iam.Policies;

internal enum ConditionSet
{
    None,
    ForAllValues,
    ForAnyValue,
}

internal enum ConditionFamily
{
    String,
    StringIgnoreCase,
    StringLike,
    Arn,
    Numeric,
    Date,
    Bool,
    Binary,
    IpAddress,
    Null,
}

internal enum Ordering
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A condition operator taken apart: <c>ForAnyValue:StringNotLikeIfExists</c>. Names are matched without regard to case.</summary>
internal sealed record ConditionOperator(ConditionFamily Family, bool IsNegated, Ordering Ordering, ConditionSet Set, bool IfExists)
{
    private static readonly Dictionary<string, (ConditionFamily Family, bool IsNegated, Ordering Ordering)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["StringEquals"] = (ConditionFamily.String, false, Ordering.Equal),
        ["StringNotEquals"] = (ConditionFamily.String, true, Ordering.Equal),
        ["StringEqualsIgnoreCase"] = (ConditionFamily.StringIgnoreCase, false, Ordering.Equal),
        ["StringNotEqualsIgnoreCase"] = (ConditionFamily.StringIgnoreCase, true, Ordering.Equal),
        ["StringLike"] = (ConditionFamily.StringLike, false, Ordering.Equal),
        ["StringNotLike"] = (ConditionFamily.StringLike, true, Ordering.Equal),
        ["ArnEquals"] = (ConditionFamily.Arn, false, Ordering.Equal),
        ["ArnLike"] = (ConditionFamily.Arn, false, Ordering.Equal),
        ["ArnNotEquals"] = (ConditionFamily.Arn, true, Ordering.Equal),
        ["ArnNotLike"] = (ConditionFamily.Arn, true, Ordering.Equal),
        ["NumericEquals"] = (ConditionFamily.Numeric, false, Ordering.Equal),
        ["NumericNotEquals"] = (ConditionFamily.Numeric, true, Ordering.Equal),
        ["NumericLessThan"] = (ConditionFamily.Numeric, false, Ordering.Less),
        ["NumericLessThanEquals"] = (ConditionFamily.Numeric, false, Ordering.LessOrEqual),
        ["NumericGreaterThan"] = (ConditionFamily.Numeric, false, Ordering.Greater),
        ["NumericGreaterThanEquals"] = (ConditionFamily.Numeric, false, Ordering.GreaterOrEqual),
        ["DateEquals"] = (ConditionFamily.Date, false, Ordering.Equal),
        ["DateNotEquals"] = (ConditionFamily.Date, true, Ordering.Equal),
        ["DateLessThan"] = (ConditionFamily.Date, false, Ordering.Less),
        ["DateLessThanEquals"] = (ConditionFamily.Date, false, Ordering.LessOrEqual),
        ["DateGreaterThan"] = (ConditionFamily.Date, false, Ordering.Greater),
        ["DateGreaterThanEquals"] = (ConditionFamily.Date, false, Ordering.GreaterOrEqual),
        ["Bool"] = (ConditionFamily.Bool, false, Ordering.Equal),
        ["BinaryEquals"] = (ConditionFamily.Binary, false, Ordering.Equal),
        ["IpAddress"] = (ConditionFamily.IpAddress, false, Ordering.Equal),
        ["NotIpAddress"] = (ConditionFamily.IpAddress, true, Ordering.Equal),
        ["Null"] = (ConditionFamily.Null, false, Ordering.Equal),
    };

    /// <summary>Null where there is no such operator.</summary>
    public static ConditionOperator? Parse(string name)
    {
        var colon = name.IndexOf(':');
        var set = colon < 0 ? ConditionSet.None : SetOf(name.Substring(0, colon));
        var rest = name.Substring(colon + 1);
        var ifExists = rest.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase);
        var bare = ifExists ? rest.Substring(0, rest.Length - "IfExists".Length) : rest;
        return set is { } known && Names.TryGetValue(bare, out var found) && !(ifExists && found.Family == ConditionFamily.Null)
            ? new ConditionOperator(found.Family, found.IsNegated, found.Ordering, known, ifExists)
            : null;
    }

    private static ConditionSet? SetOf(string prefix) => prefix.ToUpperInvariant() switch
    {
        "FORALLVALUES" => ConditionSet.ForAllValues,
        "FORANYVALUE" => ConditionSet.ForAnyValue,
        _ => null,
    };
}
