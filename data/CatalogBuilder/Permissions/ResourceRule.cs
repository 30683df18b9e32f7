using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>
/// Which request members fill which part of an action's ARNs, where no table says so. Names are compared by letters and digits only. A hole
/// of the reference's ARN and a member are one where, in this order: they have the same name; the same but for endings such as Id, Name or Arn
/// (<c>StateMachineName</c>, <c>StateMachineArn</c>); the member has the resource type's name (<c>TranscriptionJobName</c> of a <c>transcriptionjob</c>);
/// the hole's ends in the member's (<c>GeofenceCollectionName</c>, <c>CollectionName</c>); the member is a bare <c>Name</c>, <c>Id</c> or <c>Arn</c>
/// and the operation names the thing (<c>GetParameter</c>); the member is a list of any of these. Members nested in others count by their full name only.
/// </summary>
public sealed partial class ResourceRule(IReadOnlyDictionary<string, ImmutableArray<string>> hints)
{
    private const int ShortestStem = 3;
    private static readonly string[] Endings = ["withoutleadingslash", "withpath", "identifier", "name", "arn", "url", "uri", "id", "key"];
    private static readonly string[] BareNames = ["name", "id", "arn", "identifier", "names", "ids", "arns"];
    private static readonly string[] WholeArns = ["resourcearn", "arn", "resource", "resourceidentifier", "resourceid"];

    /// <summary>The alternatives for each kind of resource the call needs the action on; one list per kind.</summary>
    public ImmutableArray<ImmutableArray<string>> Resources(IamAction action, string operation, RequestShape request)
    {
        if (action.OnlyStar)
        {
            return [["*"]];
        }

        var types = action.ResourceTypes.Select(type => (Type: type, Template: Fill(type, operation, request))).DistinctBy(type => type.Template).ToList();
        var told = types.Where(type => IsTold(type.Template)).ToList();
        var required = told.Where(type => type.Type.Required).Select(type => ImmutableArray.Create(type.Template)).ToImmutableArray();
        if (required.Length > 0)
        {
            return required;
        }

        // What the request says nothing of may still be named by an ARN as a whole; the type's wildcard stands behind it.
        var wildcard = types.Count == 1 ? types[0].Template : "*";
        return told.Count > 0 ? [[.. told.Select(type => type.Template).OrderByDescending(template => Hole().Count(template))]]
            : WholeArn(operation, types.Select(type => Bare(type.Type.Name)), request) is { } path ? [[$"${{{path}}}", wildcard]]
            : [[wildcard]];
    }

    /// <summary>Whether members fill some part of the ARN, or nothing was left to fill.</summary>
    private static bool IsTold(string template) =>
        Hole().Matches(template).Any(hole => !IsEnvironment(hole)) || !template.Contains('*');

    private static bool IsEnvironment(Match hole) => hole.Groups["name"].Value is "Partition" or "Region" or "Account";

    private static string? WholeArn(string operation, IEnumerable<string> types, RequestShape request)
    {
        var stems = types.ToList();
        return request.Texts.Where(path => !path.Contains('.')).FirstOrDefault(path => WholeArns.Contains(Bare(path)) || Bare(path).EndsWith("arn", StringComparison.Ordinal)
            && (stems.Any(type => type.Contains(Stem(Bare(path)), StringComparison.Ordinal)) || Bare(operation).EndsWith(Stem(Bare(path)), StringComparison.Ordinal)));
    }

    /// <summary>
    /// A member fills one part of the ARN, the one that is most like it: what the service makes up behind a name is nowhere in the request
    /// (<c>stack/${StackName}/${Id}</c>). Behind a member that is an ARN by itself nothing follows.
    /// </summary>
    private string Fill(ActionResourceType type, string operation, RequestShape request)
    {
        var holes = Hole().Matches(type.Arn).Where(hole => !IsEnvironment(hole)).ToList();
        var told = holes.Select(hole => (hole.Index, Told: Member(hole.Groups["name"].Value, hole.Index == holes[^1].Index ? Bare(type.Name) : "", operation, request)))
            .Where(pair => pair.Told is not null).GroupBy(pair => pair.Told!.Value.Path)
            .ToDictionary(same => same.MinBy(pair => pair.Told!.Value.Distance).Index, same => same.Key);
        var template = Hole().Replace(type.Arn, hole => IsEnvironment(hole) ? hole.Value : told.TryGetValue(hole.Index, out var path) ? $"${{{path}}}" : "*");
        return WithoutRest(Stars().Replace(template, "*"));
    }

    private static string WithoutRest(string template) =>
        Hole().Matches(template) is [.., var last] && !IsEnvironment(last) && Bare(last.Groups["name"].Value).EndsWith("arn", StringComparison.Ordinal) ? template[..(last.Index + last.Length)] : template;

    /// <summary>The member that fills a hole, and how far its name is from the hole's: 0 for the same.</summary>
    private (string Path, int Distance)? Member(string hole, string type, string operation, RequestShape request)
    {
        if (hints.TryGetValue(hole, out var hinted))
        {
            return hinted.FirstOrDefault(request.Texts.Contains) is { } path ? (path, 0) : null;
        }

        var candidates = Candidates(hole, type, operation, request).ToList();
        return candidates.FindIndex(path => path is not null) is var distance and >= 0 ? (candidates[distance]!, distance) : null;
    }

    private static IEnumerable<string?> Candidates(string hole, string type, string operation, RequestShape request)
    {
        var bare = Bare(hole);
        var stem = Stem(bare);
        var top = request.Texts.Where(path => !path.Contains('.')).ToList();
        yield return top.Find(path => Bare(path) == bare);
        yield return stem.Length < ShortestStem ? null : top.Find(path => Stems(path).Contains(stem));
        yield return type.Length == 0 ? null : top.Find(path => Stems(path).Contains(type));
        yield return top.Find(path => Stems(path).Any(member => member.Length >= ShortestStem && stem.EndsWith(member, StringComparison.Ordinal)));
        yield return Names(operation, stem) || type.Length > 0 && Names(operation, type) ? top.Find(path => BareNames.Contains(Bare(path))) : null;
        yield return request.Texts.FirstOrDefault(path => path.Contains('.') && bare != stem && stem.Length >= ShortestStem && Bare(path) == bare);
    }

    private static bool Names(string operation, string thing) =>
        thing.Length >= ShortestStem && (Bare(operation).EndsWith(thing, StringComparison.Ordinal) || Bare(operation).EndsWith(thing + "s", StringComparison.Ordinal));

    /// <summary>A member's name without its ending; of a list also of one element of it.</summary>
    private static IEnumerable<string> Stems(string path)
    {
        yield return Stem(Bare(path));
        if (path.EndsWith("[]", StringComparison.Ordinal))
        {
            yield return Stem(Bare(path).TrimEnd('s'));
        }
    }

    /// <summary>The last member of a path, letters and digits only, lower case.</summary>
    private static string Bare(string path) => string.Concat(path[(path.LastIndexOf('.') + 1)..].Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Stem(string bare)
    {
        var stem = bare;
        while (Endings.FirstOrDefault(ending => stem.Length > ending.Length && stem.EndsWith(ending, StringComparison.Ordinal)) is { } found)
        {
            stem = stem[..^found.Length];
        }

        return stem;
    }

    [GeneratedRegex(@"\$\{(?<name>[^}]+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\*{2,}")]
    private static partial Regex Stars();
}
