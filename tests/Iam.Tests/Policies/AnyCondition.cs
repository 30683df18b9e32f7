using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Random conditions over a few keys, one for each type of value, and requests with values around those that the conditions name.</summary>
internal static class AnyCondition
{
    private static readonly (string Key, string[] Operators, string[] Expected, string[] Actual)[] Types =
    [
        ("k:text", ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike"],
            ["a", "B", "a?", "a*", "*b", "", "${k:name}", "${k:name, 'a'}", "${k:tags}"], ["a", "A", "b", "ab", "ann"]),
        ("k:tags", ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"], ["a", "b", "c*", "${k:name}"], ["a", "b", "c", "cc", "B"]),
        ("k:name", ["StringEquals", "StringNotEquals"], ["ann", "a"], ["ann", "a", "b"]),
        ("k:number", ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"], ["1", "2.5", "-3"], ["0", "1", "1.0", "2", "2.50", "3", "-3"]),
        ("k:date", ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"],
            ["2026-01-01T00:00:00Z", "2026-06-30T12:00:00Z"], ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-06-30T12:00:01Z"]),
        ("k:flag", ["Bool"], ["true", "false"], ["true", "false"]),
        ("k:address", ["IpAddress", "NotIpAddress"], ["203.0.113.0/24", "203.0.113.128/25", "198.51.100.7"], ["203.0.113.1", "203.0.113.200", "198.51.100.7", "192.0.2.1"]),
        ("k:arn", ["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"], ["arn:aws:s3:::a*", "arn:aws:*:::b", "arn:aws:s3:*:b", "arn:aws:s3:::${k:name}"], ["arn:aws:s3:::a", "arn:aws:s3:::ann", "arn:aws:sns:::b", "b"]),
    ];

    public static readonly ImmutableArray<string> Keys = [.. Types.Select(type => type.Key)];

    public static readonly Gen<ImmutableArray<PolicyCondition>> Conditions = One().Array[0, 2].Select(conditions => conditions.ToImmutableArray());

    public static readonly Gen<ImmutableDictionary<string, string[]>> Context = Gen.Int[0, Types.Length - 1].SelectMany(ValuesOf).Array[0, 6]
        .Select(keys => ImmutableDictionary.Create<string, string[]>().SetItems(keys));

    private static Gen<KeyValuePair<string, string[]>> ValuesOf(int type) =>
        Pick(Types[type].Actual).Array[1, Types[type].Key == "k:tags" ? 3 : 1].Select(values => KeyValuePair.Create(Types[type].Key, values));

    private static Gen<PolicyCondition> One() => Gen.Int[0, Types.Length - 1].SelectMany(type => Gen.Select(Gen.Int[0, 7], Pick(Types[type].Operators), Gen.Int[0, 2], Gen.Bool, Pick(Types[type].Expected).Array[1, 2]).Select(
        (kind, name, set, isOptional, expected) => kind == 0
            ? new PolicyCondition($"{Prefix(set)}Null", Types[type].Key, [SymbolicText.Literal(isOptional ? "true" : "false")])
            : new PolicyCondition($"{Prefix(Types[type].Key == "k:tags" ? set : kind == 1 ? 1 : 0)}{name}{(isOptional && kind > 4 ? "IfExists" : "")}", kind > 5 ? Types[type].Key.ToUpperInvariant() : Types[type].Key, [.. expected.Select(SymbolicText.Parse)])));

    private static string Prefix(int set) => set switch
    {
        1 => "ForAllValues:",
        2 => "ForAnyValue:",
        _ => "",
    };

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
