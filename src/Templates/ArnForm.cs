using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates;

/// <summary>One way an ARN can name a resource: <c>table/</c> and then its hole, its physical name or the name that CloudFormation makes.</summary>
internal sealed class ArnForm(DeployedResource resource, ArnTemplate template)
{
    private const int SecretSuffixLength = 6;
    private const string Secrets = "secretsmanager";

    public DeployedResource Resource { get; } = resource;

    public string Service => template.Service;

    /// <summary>What stands before the name in the ARN's resource part, and the name, in every form.</summary>
    public IEnumerable<(string Prefix, SymbolicText Name)> Names
    {
        get
        {
            foreach (var name in new[] { SymbolicText.Hole(Resource.Id), Resource.Name, ResourceIndex.NameByStack(Resource), NameInArn }.OfType<SymbolicText>())
            {
                yield return (template.NamePrefix, name);
                if (Resource.Path is { } path)
                    yield return (template.NamePrefix, SymbolicText.Concat(path, name));

                // A parameter's name may begin with the slash that its ARN has anyway.
                if (Resource.Type == "AWS::SSM::Parameter")
                    yield return (template.NamePrefix.TrimEnd('/'), name);
            }
        }
    }

    public static IEnumerable<ArnForm> Of(DeployedResource resource) =>
        ResourceTypes.Find(resource.Type)?.Arns.Select(arn => new ArnForm(resource, arn)) ?? [];

    /// <summary>By the logical id; where the whole ARN is known, as in a plan, by that.</summary>
    public SymbolicText Canonical(SymbolicText tail) => NameInArn is { } name
        ? template.Fill(name, tail).Fill(InKnownPlace)
        : template.Fill(SymbolicText.Hole(Resource.Id), tail);

    private Arn? Known => Resource.Arn is { IsLiteral: true } arn ? Arn.Parse(arn) : null;

    /// <summary>What stands for the resource in the ARN that AWS answered.</summary>
    private SymbolicText? NameInArn => Known is not { } known || ResourceTypes.Find(Resource.Type)?.Arns[0] is not { } own || own.Service != known.Service
        ? null
        : known.Resource.WithoutPrefix(SymbolicText.Literal(own.NamePrefix));

    private SymbolicText? InKnownPlace(string hole) => hole switch
    {
        PseudoParameters.Partition => Known!.Partition,
        PseudoParameters.Region => Known!.Region.Pieces.IsEmpty ? null : Known.Region,
        PseudoParameters.AccountId => Known!.Account.Pieces.IsEmpty ? null : Known.Account,
        _ => null,
    };

    /// <summary>The places where a name can end, the longest name first: orders-archive before orders.</summary>
    public static IEnumerable<(SymbolicText Name, SymbolicText Tail)> Cuts(SymbolicText text, string service)
    {
        yield return (text, SymbolicText.Empty);
        for (var index = text.Pieces.Length - 1; index >= 0; index--)
        {
            var piece = text.Pieces[index];
            for (var at = piece.IsHole ? -1 : piece.Text.Length - 1; at >= 0; at--)
            {
                if (piece.Text[at] is ':' or '/' or '*' or '?')
                    yield return (Before(text, index, at), SymbolicText.Concat([SymbolicText.Literal(piece.Text.Substring(at)), .. text.Skip(index + 1)]));
                else if (service == Secrets && index == text.Pieces.Length - 1 && IsSecretSuffix(piece.Text.Substring(at)))
                    yield return (Before(text, index, at), SymbolicText.Empty);
            }
        }
    }

    private static SymbolicText Before(SymbolicText text, int piece, int at) =>
        SymbolicText.Concat([.. text.Take(piece), SymbolicText.Literal(text.Pieces[piece].Text.Substring(0, at))]);

    /// <summary>Secrets Manager adds a hyphen and six characters to a secret's name.</summary>
    private static bool IsSecretSuffix(string text) =>
        text is ['-', .. var suffix] && (suffix is "*" || (suffix.Length == SecretSuffixLength && suffix.All(c => c == '?' || char.IsLetterOrDigit(c))));
}
