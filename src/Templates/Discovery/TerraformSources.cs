using System.Collections.Immutable;

namespace ServerlessGuard.Templates.Discovery;

/// <summary>One root module may lie in the tree as a plan, as a configuration and as a state: the one that says most of what will be deployed is read.</summary>
internal static class TerraformSources
{
    public static ImmutableArray<Deployment> BestOfEach(ImmutableArray<Deployment> deployments) =>
        deployments.RemoveAll(deployment => deployments.Any(other => other.Terraform > deployment.Terraform && IsSameModule(other, deployment)));

    private static bool IsSameModule(Deployment better, Deployment other)
    {
        var folder = TemplatePaths.Folder(other.Template);
        if (better.RootModule is { } module && other.Terraform == TerraformSource.Configuration)
            return folder == module;
        var isBeside = folder == TemplatePaths.Folder(better.Template) || folder == better.RootModule;
        return isBeside ? SharesFunctions(better, other) : better.Terraform == TerraformSource.Plan && better.RootModule is null && HasAllFunctions(better, other);
    }

    private static bool SharesFunctions(Deployment better, Deployment other) => other.Functions.Any(function => better.Functions.Any(its => its.Id == function.Id));

    private static bool HasAllFunctions(Deployment better, Deployment other) =>
        other.Functions.Length > 0 && other.Functions.All(function => better.Functions.Any(its => its.Id == function.Id));
}
