using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

internal static class Runtimes
{
    /// <summary>Whether the function may be .NET: by its runtime, or one that brings its own (custom runtimes and images).</summary>
    public static bool MayBeDotnet(DeployedFunction function) => function.Runtime is null || function.Runtime.Contains("${", StringComparison.Ordinal) || IsDotnet(function) || BringsItsOwn(function);

    public static bool IsDotnet(DeployedFunction function) => function.Runtime?.StartsWith("dotnet", StringComparison.OrdinalIgnoreCase) == true;

    private static bool BringsItsOwn(DeployedFunction function) => function.IsImage || function.Runtime?.StartsWith("provided", StringComparison.OrdinalIgnoreCase) == true;
}
