using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates;

/// <summary>One way an ARN can name a resource: <c>table/</c> and then its hole or its physical name.</summary>
internal sealed class ArnForm
{
    private const int SecretSuffixLength = 7;

    private readonly string _template;
    private readonly SymbolicText _prefix;

    private ArnForm(DeployedResource resource, string template)
    {
        Resource = resource;
        _template = template;
        var arn = Arn.Parse(ResourceType.Fill(template, SymbolicText.Hole(resource.Id)))!;
        Service = arn.Service;
        _prefix = SymbolicText.Concat(arn.Resource.Pieces.TakeWhile(piece => !piece.IsHole).Select(piece => SymbolicText.Literal(piece.Text)));
    }

    public DeployedResource Resource { get; }

    public string Service { get; }

    public static IEnumerable<ArnForm> Of(DeployedResource resource) =>
        ResourceTypes.Find(resource.Type)?.Arns.Select(arn => new ArnForm(resource, arn)) ?? [];

    /// <summary>What follows the name in an ARN's resource part; null where it is another resource's.</summary>
    public SymbolicText? Match(SymbolicText arnResource)
    {
        foreach (var (prefix, name) in Names())
        {
            if (arnResource.WithoutPrefix(prefix)?.WithoutPrefix(name) is { } rest && RestOf(rest) is { } kept)
                return kept;
        }

        return ResourceIndex.NameByStack(Resource) is { } made && arnResource.WithoutPrefix(_prefix)?.WithoutPrefix(made) is { } tail ? RestOf(tail) : null;
    }

    public SymbolicText Canonical(SymbolicText rest)
    {
        var arn = _template.Substring(0, _template.IndexOf("{}", StringComparison.Ordinal) + 2);
        return SymbolicText.Concat(ResourceType.Fill(arn, SymbolicText.Hole(Resource.Id)), rest);
    }

    private IEnumerable<(SymbolicText Prefix, SymbolicText Name)> Names()
    {
        foreach (var name in new[] { SymbolicText.Hole(Resource.Id), Resource.Name }.OfType<SymbolicText>())
        {
            yield return (_prefix, name);

            // A parameter's name may begin with the slash that its ARN has anyway.
            if (Resource.Type == "AWS::SSM::Parameter")
                yield return (SymbolicText.Literal("parameter"), name);
        }
    }

    private SymbolicText? RestOf(SymbolicText rest)
    {
        if (rest.Pieces.IsEmpty)
            return rest;
        if (Resource.Type == "AWS::SecretsManager::Secret" && IsSecretSuffix(rest))
            return SymbolicText.Empty;
        return rest.Pieces[0] is { IsHole: false, Text: [':' or '/' or '*' or '?', ..] } ? rest : null;
    }

    /// <summary>Secrets Manager adds a hyphen and six characters to a secret's name.</summary>
    private static bool IsSecretSuffix(SymbolicText rest) =>
        rest.IsLiteral && rest.ToString() is ['-', .. var suffix] && (suffix is "*" || (suffix.Length == SecretSuffixLength - 1 && suffix.All(c => c == '?' || char.IsLetterOrDigit(c))));
}
