using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>
/// One need of an operation as the override tables write it:
/// <c>s3:GetObjectVersion when VersionId</c>, <c>s3:PutObject on @destination</c>, <c>kms:Decrypt encrypted @bucket</c>.
/// </summary>
/// <param name="Resources">Null where the table leaves them to the rule.</param>
public sealed partial record NeedText(string Action, RequirementCondition? When, ImmutableArray<string>? Resources)
{
    /// <param name="named">The table's ARN templates, which <c>@name</c> stands for.</param>
    public static NeedText Parse(string text, IReadOnlyDictionary<string, string> named)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"Not a need: '{text}'.");
        }

        var resources = match.Groups["on"].Success ? match.Groups["on"].Value.Split(", ").Select(resource => Named(resource, named)).ToImmutableArray() : (ImmutableArray<string>?)null;
        var condition = match.Groups["word"].Success ? Condition(match.Groups["word"].Value, match.Groups["rest"].Value, named) : null;
        return new NeedText(match.Groups["action"].Value, condition, resources);
    }

    private static RequirementCondition Condition(string word, string rest, IReadOnlyDictionary<string, string> named)
    {
        var parts = rest.Split(" = ");
        var values = parts.Length > 1 ? parts[1].Split('|').ToImmutableArray() : ImmutableArray<string>.Empty;
        return word switch
        {
            "when" => new(ConditionKind.Argument, parts[0], values),
            "unless" => new(ConditionKind.ArgumentAbsent, parts[0], values),
            "partiql" => new(ConditionKind.PartiQl, parts[0], values),
            "encrypted" => new(ConditionKind.CustomerKey, Named(rest, named), ImmutableArray<string>.Empty),
            _ => new(ConditionKind.Other, rest, ImmutableArray<string>.Empty),
        };
    }

    private static string Named(string resource, IReadOnlyDictionary<string, string> named) => resource.StartsWith('@') ? named[resource[1..]] : resource;

    [GeneratedRegex(@"^(?<action>[\w-]+:\w+)(?: on (?<on>\S+(?:, \S+)*))?(?: (?<word>when|unless|partiql|encrypted|if) (?<rest>.+))?$")]
    private static partial Regex Form();
}
