using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>
/// Which request members fill which part of an action's ARNs, where no table says so: a hole of the reference's ARN and a member are
/// one where they have the same name, letters and digits only; or the same but for an ending such as Id, Name or Arn (<c>StateMachineName</c>,
/// <c>StateMachineArn</c>); or where the member is a bare <c>Name</c>, <c>Id</c> or <c>Arn</c> and the operation names the thing
/// (<c>GetParameter</c>); or where the member is the plural, a list. Members of the request come before those nested in it.
/// </summary>
public sealed partial class ResourceRule(IReadOnlyDictionary<string, ImmutableArray<string>> hints)
{
    private static readonly string[] Endings = ["withoutleadingslash", "withpath", "identifier", "name", "arn", "url", "uri", "id", "key"];
    private static readonly string[] WholeArns = ["resourcearn", "arn", "resource", "resourceidentifier", "resourceid"];

    /// <summary>The alternatives for each kind of resource the call needs the action on; one list per kind.</summary>
    public IEnumerable<ImmutableArray<string>> Resources(IamAction action, string operation, RequestShape request)
    {
        if (action.OnlyStar)
        {
            return [["*"]];
        }

        var types = action.ResourceTypes.Select(type => (type.Required, Filled: Fill(type.Arn, operation, request))).DistinctBy(type => type.Filled.Template).ToList();
        var required = types.Where(type => type.Required).ToList();
        var complete = types.Where(type => type.Filled.IsComplete).OrderByDescending(type => Hole().Count(type.Filled.Template)).Select(type => type.Filled.Template).ToImmutableArray();
        return required switch
        {
            { Count: > 0 } => required.Select(type => ImmutableArray.Create(type.Filled.Template)),
            _ when complete.Length > 0 => [complete],
            _ when request.Texts.FirstOrDefault(path => WholeArns.Contains(Bare(path)) && !path.Contains('.')) is { } arn && types.Count > 1 => [[$"${{{arn}}}"]],
            _ => [[types.Count == 1 ? types[0].Filled.Template : "*"]],
        };
    }

    private (string Template, bool IsComplete) Fill(string arn, string operation, RequestShape request)
    {
        var isComplete = true;
        var template = Hole().Replace(arn, hole =>
        {
            if (hole.Groups["name"].Value is "Partition" or "Region" or "Account")
            {
                return hole.Value;
            }

            var path = Member(hole.Groups["name"].Value, operation, request);
            isComplete &= path is not null;
            return path is null ? "*" : $"${{{path}}}";
        });
        return (Stars().Replace(template, "*"), isComplete);
    }

    private string? Member(string hole, string operation, RequestShape request)
    {
        if (hints.TryGetValue(hole, out var hinted))
        {
            return hinted.FirstOrDefault(path => path == "*" || request.Texts.Contains(path)) is var path and not "*" ? path : null;
        }

        var bare = Bare(hole);
        var stem = Stem(bare);
        return request.Texts.FirstOrDefault(text => Bare(text) == bare)
            ?? (stem.Length < 3 ? null : request.Texts.FirstOrDefault(text => IsSameThing(text, stem)))
            ?? (stem.Length < 3 || !Bare(operation).EndsWith(stem, StringComparison.Ordinal) && !Bare(operation).EndsWith(stem + "s", StringComparison.Ordinal) ? null
                : request.Texts.FirstOrDefault(text => !text.Contains('.') && Bare(text) is "name" or "id" or "arn" or "identifier" or "names" or "ids" or "arns"));
    }

    private static bool IsSameThing(string path, string stem) =>
        Stem(Bare(path)) == stem || path.EndsWith("[]", StringComparison.Ordinal) && (Stem(Bare(path).TrimEnd('s')) == stem || Bare(path) == stem + "s");

    /// <summary>The last member of a path, letters and digits only, lower case.</summary>
    private static string Bare(string path) => string.Concat(path[(path.LastIndexOf('.') + 1)..].Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Stem(string bare) => Endings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? bare[..^ending.Length] : bare;

    [GeneratedRegex(@"\$\{(?<name>[^}]+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\*{2,}")]
    private static partial Regex Stars();
}
