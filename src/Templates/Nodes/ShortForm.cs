using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using YamlDotNet.Core;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>CloudFormation's YAML tags: <c>!Sub x</c> is <c>{ Fn::Sub: x }</c>.</summary>
internal static class ShortForm
{
    private static readonly ImmutableHashSet<string> Functions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "And",
        "Base64",
        "Cidr",
        "Equals",
        "FindInMap",
        "ForEach",
        "GetAZs",
        "GetAtt",
        "GetStackOutput",
        "If",
        "ImportValue",
        "Join",
        "Length",
        "Not",
        "Or",
        "Select",
        "Split",
        "Sub",
        "ToJsonString",
        "Transform");

    public static Node Expand(TagName tag, Node value, Action<SourcePosition, string> report)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || !tag.Value.StartsWith("!", StringComparison.Ordinal))
            return value;

        var name = tag.Value.Substring(1);
        if (name is "Ref" or "Condition")
            return Wrap(name, value);
        if (Functions.Contains(name))
            return Wrap($"Fn::{name}", value);

        var known = string.Join(", ", Functions.OrderBy(function => function, StringComparer.Ordinal));
        report(value.Position, $"'{tag.Value}' is no CloudFormation function: write one of {known} or remove the tag");
        return value;
    }

    private static Mapping Wrap(string function, Node value) =>
        new([new MappingEntry(function, value.Position, value)], value.Position);
}
