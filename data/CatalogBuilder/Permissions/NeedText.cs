using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>
/// One need of an operation as the override tables write it:
/// <c>s3:GetObjectVersion when VersionId</c>, <c>s3:PutObject on @destination</c>, <c>kms:Decrypt encrypted @bucket</c>,
/// <c>s3:GetObject unless VersionId and unless Verb = PUT|DELETE</c>.
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
        var tests = match.Groups["test"].Captures.Zip(match.Groups["rest"].Captures, (word, rest) => Condition(word.Value, rest.Value, named));
        var condition = tests.Reverse().Aggregate((RequirementCondition?)null, (rest, test) => test with { And = rest });
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
            "partiql" or "begins" => new(ConditionKind.TextBegins, parts[0], values),
            "encrypted" => new(ConditionKind.CustomerKey, Named(rest, named), ImmutableArray<string>.Empty),
            _ => new(ConditionKind.Other, rest, ImmutableArray<string>.Empty),
        };
    }

    private static string Named(string resource, IReadOnlyDictionary<string, string> named) => resource.StartsWith('@') ? named[resource[1..]] : resource;

    [GeneratedRegex(@"^(?<action>[\w-]+:\w+)(?: on (?<on>\S+(?:, \S+)*))?(?: (?:and )?(?<test>when|unless|partiql|begins|encrypted|if) (?<rest>.+?)(?= and (?:when|unless|partiql|begins|encrypted) |$))*$")]
    private static partial Regex Form();
}
