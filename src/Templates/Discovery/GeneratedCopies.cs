using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Discovery;

/// <summary>What tools write beside the template that is deployed: only the original is worth reading.</summary>
internal static class GeneratedCopies
{
    /// <summary>Whether packaging wrote the template: an original again, with its code in a bucket or its images in a registry.</summary>
    public static bool IsCopy(Deployment deployment, IEnumerable<Deployment> all) =>
        deployment.Functions.Length > 0
        && deployment.Functions.All(function => function.IsUploaded)
        && all.Any(other => other.Template != deployment.Template && deployment.Functions.All(copy => other.Functions.Any(original => IsOriginal(original, copy))));

    /// <summary>
    /// Without the entries that Lambda Annotations keeps for functions that a template written by hand deploys. An entry that was given policies is
    /// somebody's work, and stays. Templates that had nothing else are left out.
    /// </summary>
    public static ImmutableArray<Deployment> LeaveOutEntries(ImmutableArray<Deployment> deployments)
    {
        var written = deployments.SelectMany(deployment => deployment.Functions).Where(function => !function.IsGenerated).ToList();
        return deployments
            .Select(deployment => (Before: deployment, After: deployment with { Functions = deployment.Functions.RemoveAll(entry => IsEntryFor(entry, written)) }))
            .Where(pair => pair.After.Functions.Length > 0 || pair.Before.Functions.IsEmpty)
            .Select(pair => pair.After)
            .ToImmutableArray();
    }

    /// <summary>
    /// Without the settings that new projects come with, where a template deploys the function: its handler, or whatever lies in the folder of the settings.
    /// </summary>
    public static ImmutableArray<Deployment> LeaveOutSettings(ImmutableArray<Deployment> deployments)
    {
        var written = deployments.SelectMany(deployment => deployment.Functions).Where(function => function.Kind != TemplateKind.LambdaTools).ToList();
        return deployments.RemoveAll(deployment => deployment.Functions is [{ Kind: TemplateKind.LambdaTools } settings] && written.Exists(function => IsDeployedBy(function, settings)));
    }

    private static bool IsDeployedBy(DeployedFunction function, DeployedFunction settings) =>
        (settings.Handler is not null && Equals(function.Handler, settings.Handler))
        || (function.CodePath is { } path && settings.CodePath is { } folder && folder != "." && IsWithin(path, folder));

    /// <summary>An image in a registry has its command inside; the template it was built from is the one beside it.</summary>
    private static bool IsOriginal(DeployedFunction original, DeployedFunction copy) =>
        original is { IsUploaded: false, CodePath: not null } && original.Id == copy.Id && (copy.IsImage ? FolderOf(original) == FolderOf(copy) : Equals(original.Handler, copy.Handler));

    private static string FolderOf(DeployedFunction function) => function.Template.Substring(0, function.Template.LastIndexOf('/') + 1);

    private static bool IsEntryFor(DeployedFunction entry, IEnumerable<DeployedFunction> written) =>
        entry is { IsGenerated: true, CodePath: not null } && entry.Role.Grants.All(IsDefault) && written.Any(function => IsSameCode(function, entry));

    private static bool IsDefault(Grant grant) => grant.Kind == GrantKind.Platform || grant.Origin.EndsWith("AWSLambdaBasicExecutionRole", StringComparison.Ordinal);

    private static bool IsSameCode(DeployedFunction function, DeployedFunction entry) =>
        function.CodePath is { } path && IsWithin(path, entry.CodePath!) && Equals(function.Handler, entry.Handler) && Equals(AnnotatedHandler(function), AnnotatedHandler(entry));

    /// <summary>An executable's handler is the same for all its functions; this tells them apart.</summary>
    private static SymbolicText? AnnotatedHandler(DeployedFunction function) => function.Environment.TryGetValue("ANNOTATIONS_HANDLER", out var handler) ? handler : null;

    /// <summary>Whether one is the other or below it: a template may name the project's folder or its build output.</summary>
    private static bool IsWithin(string path, string other) => Folder(path).StartsWith(Folder(other), StringComparison.Ordinal) || Folder(other).StartsWith(Folder(path), StringComparison.Ordinal);

    private static string Folder(string path) => path is "" or "." ? "" : path.TrimEnd('/') + "/";
}
