using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates;

/// <summary>Finds the resource that an ARN, a URL or a name denotes.</summary>
internal sealed class ResourceIndex
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<string, DeployedResource>, ResourceIndex> Known = new();

    /// <summary><c>parameter/</c> before <c>parameter</c>.</summary>
    private static readonly Comparer<string> LongestFirst =
        Comparer<string>.Create((left, right) => left.Length != right.Length ? right.Length - left.Length : string.CompareOrdinal(left, right));

    private readonly ImmutableDictionary<string, DeployedResource> _resources;
    private readonly Dictionary<string, SortedDictionary<string, Dictionary<SymbolicText, ArnForm>>> _byArn = new(StringComparer.Ordinal);
    private readonly ILookup<SymbolicText, DeployedResource> _byName;

    private ResourceIndex(ImmutableDictionary<string, DeployedResource> resources)
    {
        _resources = resources;
        var ordered = resources.Values.OrderBy(resource => resource.Id, StringComparer.Ordinal).ToArray();
        foreach (var form in ordered.SelectMany(ArnForm.Of))
            Add(form);
        _byName = ordered.Where(resource => resource.Name is not null).ToLookup(resource => resource.Name!);
    }

    /// <summary>Made once for the same resources.</summary>
    public static ResourceIndex For(ImmutableDictionary<string, DeployedResource> resources) => Known.GetValue(resources, made => new ResourceIndex(made));

    public DeployedResource? Identify(SymbolicText value, string? typeHint)
    {
        var hint = typeHint is null ? null : ResourceTypes.Deployed(typeHint);
        var found = ByHole(value) ?? ByArn(value)?.Form.Resource ?? ByUrl(value) ?? ByName(value, hint);
        return found is not null && (hint is null || found.Type == hint || SameService(found.Type, hint)) ? found : null;
    }

    public SymbolicText Canonical(SymbolicText text) => ByArn(text) is { } match ? match.Form.Canonical(match.Tail) : text;

    public SymbolicText Physical(SymbolicText canonical) =>
        canonical.Fill(hole => _resources.TryGetValue(hole, out var resource) ? WithPath(resource, resource.Name ?? NameByStack(resource)) : null);

    /// <summary>The pattern of the name that CloudFormation makes for a resource without one: <c>${AWS::StackName}-Table-*</c>.</summary>
    public static SymbolicText? NameByStack(DeployedResource resource)
    {
        if (resource.Name is not null || ResourceTypes.Find(resource.Type) is not { NamedByStack: true })
            return null;

        var slash = resource.Id.LastIndexOf('/') + 1;
        var stackName = SymbolicText.Hole(resource.Id.Substring(0, slash) + PseudoParameters.StackName);
        return SymbolicText.Concat(stackName, SymbolicText.Literal($"-{resource.Id.Substring(slash)}-*"));
    }

    private static SymbolicText? WithPath(DeployedResource resource, SymbolicText? name) =>
        name is null || resource.Path is null ? name : SymbolicText.Concat(resource.Path, name);

    /// <summary>A table's stream, a function's alias: another type, the same resource.</summary>
    private static bool SameService(string type, string hint) => Service(type) is { } service && service == Service(hint);

    private static string? Service(string type) => type.Split(':') is ["AWS", "", var service, ..] ? service : null;

    private void Add(ArnForm form)
    {
        foreach (var (prefix, name) in form.Names)
        {
            if (!_byArn.TryGetValue(form.Service, out var prefixes))
                _byArn.Add(form.Service, prefixes = new(LongestFirst));
            if (!prefixes.TryGetValue(prefix, out var names))
                prefixes.Add(prefix, names = []);
            if (!names.ContainsKey(name))
                names.Add(name, form);
        }
    }

    private DeployedResource? ByHole(SymbolicText value)
    {
        if (value.SoleHole is not { } name)
            return null;
        if (_resources.TryGetValue(name, out var resource))
            return resource;
        return name.LastIndexOf('.') is > 0 and var dot && _resources.TryGetValue(name.Substring(0, dot), out var owner) ? owner : null;
    }

    private (ArnForm Form, SymbolicText Tail)? ByArn(SymbolicText text)
    {
        if (Arn.Parse(text) is not { } arn)
            return null;

        foreach (var names in _byArn.TryGetValue(arn.Service, out var prefixes) ? prefixes : [])
        {
            if (arn.Resource.WithoutPrefix(SymbolicText.Literal(names.Key)) is not { } named)
                continue;
            foreach (var (name, tail) in ArnForm.Cuts(named, arn.Service))
            {
                if (names.Value.TryGetValue(name, out var form))
                    return (form, tail);
            }
        }

        return null;
    }

    /// <summary>A queue's URL ends with its name, an API's host begins with its id, an object's URL names its bucket.</summary>
    private DeployedResource? ByUrl(SymbolicText value)
    {
        if (value.Pieces is not [{ IsHole: false, Text: var start }, ..] || start.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var scheme))
            return null;

        var rest = value.WithoutPrefix(SymbolicText.Literal(start.Substring(0, scheme + 3)))!;
        var segments = rest.Split('/');
        if (start.StartsWith("s3:", StringComparison.Ordinal))
            return Find(segments[0], "AWS::S3::Bucket");

        var host = segments[0].Split('.');
        return host[0].ToString() is "sqs" or "queue" || host.Any(label => label.ToString() == "queue")
            ? Find(segments[segments.Count - 1], "AWS::SQS::Queue")
            : ByHole(host[0]) ?? Find(host[0], "AWS::S3::Bucket");
    }

    private DeployedResource? Find(SymbolicText name, string type) => ByHole(name) ?? ByName(name, type);

    private DeployedResource? ByName(SymbolicText name, string? type)
    {
        // A key may go by an alias.
        var isAlias = type == "AWS::KMS::Key" && name.ToString().StartsWith("alias/", StringComparison.Ordinal);
        var expected = isAlias ? "AWS::KMS::Alias" : type;
        var candidates = _byName[name].Where(resource => expected is null || resource.Type == expected).Take(2).ToArray();
        return candidates is [var only] ? only : ByQualifiedName(name, type);
    }

    /// <summary>A function's name may carry a version or alias.</summary>
    private DeployedResource? ByQualifiedName(SymbolicText name, string? type)
    {
        const string function = "AWS::Lambda::Function";
        if (type != function || name.Split(':') is not [var unqualified, _])
            return null;
        return Find(unqualified, function);
    }
}
