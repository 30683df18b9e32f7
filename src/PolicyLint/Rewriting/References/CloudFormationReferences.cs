using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary><c>!GetAtt Table.Arn</c>, <c>!Ref Topic</c> and, for everything else, <c>!Sub</c>.</summary>
/// <param name="deployment">Whose resources are referred to.</param>
/// <param name="prefix">The path of the nested stack that is written to, <c>Stack/</c>; empty for the root.</param>
/// <param name="parameters">Parameters with a default by that default: a name that was read from it is written as the parameter.</param>
/// <param name="owner">The resource that is written into, by id: what depends on it is named by its name, since a reference would go round in a circle.</param>
/// <param name="joins">Whether texts are joined instead of substituted, since another tool takes <c>${Name}</c> for its own.</param>
internal sealed partial class CloudFormationReferences(
    Deployment? deployment,
    string prefix = "",
    ImmutableDictionary<string, string>? parameters = null,
    string? owner = null,
    bool joins = false) : IResourceReferences
{
    private const int ShortestName = 3;

    private readonly ImmutableDictionary<string, DeployedResource> _resources = deployment?.Resources ?? ImmutableDictionary<string, DeployedResource>.Empty;

    /// <summary>What this template's own parameters stand for.</summary>
    private readonly ImmutableArray<(string Name, SymbolicText Value)> _given =
    [
        .. (deployment?.Parameters ?? ImmutableDictionary<string, SymbolicText>.Empty)
            .Where(parameter => parameter.Key.StartsWith(prefix, StringComparison.Ordinal) && !parameter.Key[prefix.Length..].Contains('/', StringComparison.Ordinal))
            .Select(parameter => (parameter.Key[prefix.Length..], parameter.Value))
            .OrderBy(parameter => parameter.Item1, StringComparer.Ordinal),
    ];

    /// <summary>Parameters by a value that only one of them has.</summary>
    private ILookup<string, string> ByValue => field ??= _given
        .Where(parameter => parameter.Value is { IsLiteral: true, Pieces: [{ Text.Length: >= ShortestName }] })
        .GroupBy(parameter => parameter.Value.ToString(), StringComparer.Ordinal)
        .Where(same => same.Count() == 1)
        .ToLookup(same => same.Key, same => same.Single().Name, StringComparer.Ordinal);

    public Content? Write(SymbolicText text)
    {
        var parts = Parts(text);
        if (parts is null) return null;

        return parts switch
        {
            [] => Content.Text(string.Empty),
            [{ Name: null, Text: var literal }] => Content.Text(literal),
            [{ Name: { } name }] => Reference(name),
            _ when joins && parts.Exists(part => part.Name is { } name && !name.StartsWith("AWS::", StringComparison.Ordinal)) => Joined(parts),
            _ => new CallContent("Sub", Content.Text(Substitution(parts))),
        };
    }

    private List<Part>? Parts(SymbolicText text)
    {
        var begin = Begin(text);
        var parts = begin is null ? [] : new List<Part> { new(begin.Value.Name, string.Empty) };
        var pieces = (begin?.Tail ?? text).Fill(NameOfCircular).Pieces;
        foreach (var piece in pieces)
        {
            if (!piece.IsHole)
            {
                parts.AddRange(WithNames(piece.Text, isLast: piece == pieces[^1]));
            }
            else if (NameOf(piece.Text) is { } name)
            {
                parts.Add(new Part(name, string.Empty));
            }
            else
            {
                return null;
            }
        }

        return parts;
    }

    /// <summary>What gives the whole ARN, and what follows it: an attribute of the resource, or a parameter that holds the ARN of another template's.</summary>
    private (string Name, SymbolicText Tail)? Begin(SymbolicText text)
    {
        if (ResourceReferences.Find(_resources, text) is not { } found || IsCircular(found.Resource.Id)) return null;
        if (Local(found.Resource.Id) is { } id) return (found.Attribute.Length == 0 ? id : $"{id}.{found.Attribute}", found.Tail);

        return found.Resource.Arn is { } arn && ResourceReferences.TailOf(found.Resource, text) is { } tail && _given.FirstOrDefault(parameter => parameter.Value.Equals(arn)).Name is { } name ? (name, tail) : null;
    }

    private bool IsCircular(string id) => owner is not null && deployment?.DependsOn(id, owner) == true;

    /// <summary>The name that the template gives to what cannot be referred to, with its parameters; the hole itself for everything else.</summary>
    private SymbolicText NameOfCircular(string hole) => IsCircular(hole) && (_resources[hole].WrittenName ?? _resources[hole].Name) is { } name ? name : SymbolicText.Hole(hole);

    private string? NameOf(string hole)
    {
        if (Local(hole) is not { } local) return _given.FirstOrDefault(parameter => parameter.Value.SoleHole == hole).Name;
        if (!Identifier().IsMatch(local) || IsCircular(hole)) return null;
        if (!_resources.TryGetValue(hole, out var resource)) return local;

        return ResourceReferences.NameOf(resource) switch
        {
            null => null,
            "" => local,
            var attribute => $"{local}.{attribute}",
        };
    }

    /// <summary>In the template that is written to; null for what stands in another one.</summary>
    private string? Local(string id)
    {
        if (id.StartsWith("AWS::", StringComparison.Ordinal)) return id;

        var local = id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : null;
        return local?.Contains('/', StringComparison.Ordinal) == false ? local : null;
    }

    /// <summary>Whole names, <c>table/orders-dev</c>, that are what a parameter was given.</summary>
    private IEnumerable<Part> WithNames(string text, bool isLast)
    {
        var at = 0;
        foreach (var name in Names().Matches(text).Where(name => ByValue.Contains(name.Value) && (isLast || name.Index + name.Length < text.Length)))
        {
            foreach (var part in WithParameters(text[at..name.Index])) yield return part;
            yield return new Part(ByValue[name.Value].Single(), string.Empty);
            at = name.Index + name.Length;
        }

        foreach (var part in WithParameters(text[at..])) yield return part;
    }

    private IEnumerable<Part> WithParameters(string text)
    {
        var at = 0;
        foreach (var word in Words().Matches(text).Where(word => parameters?.ContainsKey(word.Value) == true))
        {
            if (word.Index > at) yield return new Part(null, text[at..word.Index]);
            yield return new Part(parameters![word.Value], string.Empty);
            at = word.Index + word.Length;
        }

        if (at < text.Length) yield return new Part(null, text[at..]);
    }

    private static CallContent Reference(string name) =>
        name.Contains('.', StringComparison.Ordinal) ? new CallContent("GetAtt", Content.Text(name)) : new CallContent("Ref", Content.Text(name));

    private static string Substitution(List<Part> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            _ = part.Name is { } name ? text.Append("${").Append(name).Append('}') : text.Append(part.Text.Replace("${", "${!", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static CallContent Joined(List<Part> parts) => new(
        "Join",
        new ListContent([Content.Text(string.Empty), new ListContent([.. parts.Select(part => part.Name is { } name ? (Content)Reference(name) : Content.Text(part.Text))])]));

    /// <summary>A reference by its name, or a text.</summary>
    private sealed record Part(string? Name, string Text);

    [GeneratedRegex(@"^(AWS::)?[A-Za-z0-9]+(\.[A-Za-z0-9.]+)?$")]
    private static partial Regex Identifier();

    [GeneratedRegex("(?<=[:/])[^:/*?]+(?=[:/]|$)")]
    private static partial Regex Names();

    // Names within a name: table/orders-dev, /prod/key.
    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();
}
