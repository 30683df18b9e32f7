using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>The smallest policy that is enough for one function.</summary>
/// <param name="Statements">Sorted; empty where the function needs nothing.</param>
/// <param name="LeftOut">What it needs only under conditions that could not be decided, and what therefore is not in the statements.</param>
internal sealed record FunctionPolicy(CheckedFunction Function, ImmutableArray<Statement> Statements, ImmutableArray<RequiredPermission> LeftOut)
{
    /// <summary>Null where no template names the function.</summary>
    public Deployment? Deployment { get; init; }

    public ImmutableDictionary<string, DeployedResource> Resources => Deployment?.Resources ?? ImmutableDictionary<string, DeployedResource>.Empty;

    /// <summary>The function's among the deployment's resources; null where no template names it.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The path of the nested stack or the module the function stands in, with what separates it from the names in there.</summary>
    public string Prefix { get; init; } = "";

    /// <param name="format">The language it will be written in.</param>
    public static FunctionPolicy Of(AnalyzedFunction analyzed, bool includeConditional, string format)
    {
        var needs = analyzed.Function.Required.Where(required => required.Source == PermissionSource.Code || !IsGrantedByItself(analyzed, format)).ToArray();
        var written = needs.Where(required => required.Need == Need.Always || includeConditional);
        var holes = analyzed.Deployment is { } deployment ? deployment.Holes() : HoleFacts.None;
        return new FunctionPolicy(analyzed.Function, MinimalPolicy.From(written.SelectMany(Granted), holes), [.. needs.Where(required => required.Need != Need.Always && !includeConditional)])
        {
            Deployment = analyzed.Deployment,
            ResourceId = analyzed.Deployed?.ResourceId,
            Prefix = analyzed.Deployed is { } deployed ? PrefixOf(deployed) : "",
        };
    }

    public FunctionPolicy Shrunk() => this with
    {
        Statements =
        [
            .. Statements.Select(statement => statement with
            {
                Actions = [.. ActionShrinker.Shrink(statement.Actions.Select(action => action.ToString()), ActionIndex.Catalog).Select(action => new PolicyEntry(SymbolicText.Literal(action)))],
            }),
        ],
    };

    /// <summary>Into a role that SAM or the Serverless Framework makes they put by themselves what the platform needs.</summary>
    private static bool IsGrantedByItself(AnalyzedFunction analyzed, string format) =>
        analyzed.Deployed?.Role.Kind is RoleKind.Implicit || (format is "sam" or "serverless" && analyzed.Deployed?.Role.Kind is not RoleKind.Template);

    internal static IEnumerable<GrantedNeed> Granted(RequiredPermission required)
    {
        var takesNone = required.Resources.IsEmpty || ActionIndex.Catalog.Find(required.Action) is { OnlyStar: true };
        return (takesNone ? [SymbolicText.Literal("*")] : required.Resources).Select(resource => new GrantedNeed(Spelled(required.Action), resource, required.Key is { } key ? [key.Narrowing] : []));
    }

    private static string Spelled(string action) => ActionIndex.Catalog.IndexOf(action) is >= 0 and var index ? ActionIndex.Catalog[index] : action;

    private static string PrefixOf(DeployedFunction deployed) => deployed.Kind == TemplateKind.Terraform
        ? deployed.ResourceId[..(deployed.ResourceId.LastIndexOf("aws_lambda_function.", StringComparison.Ordinal) is > 0 and var start ? start : 0)]
        : deployed.ResourceId[..(deployed.ResourceId.LastIndexOf('/') + 1)];
}
