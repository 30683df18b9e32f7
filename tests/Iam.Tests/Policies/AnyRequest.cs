using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Pairs of small policies over two texts, one of them often a variable of the other, and all requests over a few short values.</summary>
internal static class AnyRequest
{
    private static readonly string[] Words = ["", "a", "b", "ab", "ba", "aa", "bb", "A", "AB", "aB", "abb", "aba"];

    private static readonly string[] Names = ["", "a", "b", "ab", "bb"];

    /// <summary>Everything a request can be: <c>k:text</c> and <c>k:name</c> absent or one of the words, on one of the resources.</summary>
    public static readonly ImmutableArray<(string Resource, ImmutableDictionary<string, string[]> Context)> All =
    [
        .. from text in Words.Prepend(null)
           from name in Names.Prepend(null)
           let context = ImmutableDictionary<string, string[]>.Empty.SetItems(Present("k:text", text).Concat(Present("k:name", name)))
           from resource in new[] { "", "a", "b", "ab", "ba", "abb", "bab" }
           select ($"arn:p:s:::{resource}", context),
    ];

    private static readonly Gen<string> Value = Gen.Int[0, 9].SelectMany(form => Gen.String[Gen.Char["ab*"], 0, 2].Select(text => form switch
    {
        0 => "${k:name}",
        1 => text + "${k:name}",
        2 => "${k:name}" + text,
        3 => "${k:name}${k:name}",
        4 => "${k:name, 'a'}" + text,
        5 => "${k:text}" + text,
        _ => text,
    }));

    private static readonly Gen<PolicyCondition> Condition = Gen.Select(
        Pick("StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "StringEqualsIfExists", "StringLikeIfExists", "Null"),
        Pick("k:text", "k:text", "k:name"),
        Value.Array[1, 2],
        Gen.Bool).Select((name, key, values, flag) => new PolicyCondition(name, key, name == "Null" ? [SymbolicText.Literal(flag ? "true" : "false")] : [.. values.Select(SymbolicText.Parse)]));

    public static readonly Gen<Statement> Statement = Gen.Select(Gen.Int[0, 3], Value.Array[1, 2], Gen.Int[0, 4], Condition.Array[0, 2]).Select((effect, resources, form, conditions) =>
    {
        ImmutableArray<PolicyEntry> entries = [.. resources.Select(resource => new PolicyEntry(SymbolicText.Parse("arn:p:s:::" + resource)))];
        return new Statement(effect == 0 ? Effect.Deny : Effect.Allow)
        {
            Actions = [new PolicyEntry(SymbolicText.Literal("s:Get"))],
            Resources = form == 0 ? [] : form > 2 ? [new PolicyEntry(SymbolicText.Literal("*"))] : entries,
            NotResources = form == 0 ? entries : [],
            Conditions = [.. conditions],
        };
    });

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static IEnumerable<KeyValuePair<string, string[]>> Present(string key, string? value) => value is null ? [] : [KeyValuePair.Create(key, new[] { value })];
}
