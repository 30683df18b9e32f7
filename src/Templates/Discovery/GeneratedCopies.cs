namespace ServerlessGuard.Templates.Discovery;

/// <summary>What packaging writes: a template again, with its code in a bucket. Only the original is worth reading.</summary>
internal static class GeneratedCopies
{
    public static bool IsCopy(Deployment deployment, IEnumerable<Deployment> all) =>
        deployment.Functions.Length > 0
        && deployment.Functions.All(function => !function.IsImage && function.CodePath is null)
        && all.Any(other => other.Template != deployment.Template && deployment.Functions.All(copy => other.Functions.Any(original => IsOriginal(original, copy))));

    private static bool IsOriginal(DeployedFunction original, DeployedFunction copy) =>
        original.CodePath is not null && original.Id == copy.Id && Equals(original.Handler, copy.Handler);
}
