using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers;

/// <summary>The <c>serverlessguard.*</c> options: of <c>.editorconfig</c> for a file, else of the project's properties.</summary>
internal static class Settings
{
    public const string Concurrency = "serverlessguard.concurrency";
    public const string Service = "serverlessguard.service";
    public const string SharedAssemblies = "serverlessguard.shared_assemblies";
    public const string SnapStart = "serverlessguard.snapstart";
    public const string Strict = "serverlessguard.strict";

    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        [Concurrency] = "build_property.ServerlessGuardConcurrency",
        [Service] = "build_property.ServerlessGuardService",
        [SharedAssemblies] = "build_property.ServerlessGuardSharedAssemblies",
        [SnapStart] = "build_property.ServerlessGuardSnapStart",
        [Strict] = "build_property.ServerlessGuardStrict",
    };

    public static IEnumerable<string> Known => Properties.Keys.OrderBy(setting => setting, StringComparer.Ordinal);

    public static string? Find(this AnalyzerOptions options, SyntaxTree tree, string setting)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        return provider.GetOptions(tree).TryGetValue(setting, out var value) && value.Length > 0 ? value
            : provider.GlobalOptions.TryGetValue(Properties[setting], out var property) && property.Length > 0 ? property
            : null;
    }

    public static bool IsTestProject(this AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value) && IsTrue(value);

    /// <summary>Whether two invocations may run at a time in one environment: as configured, or else as the platform does it.</summary>
    public static bool IsConcurrent(OperationAnalysisContext context, Invocation invocation) =>
        Find(context, Concurrency) is { } value ? value.Equals("concurrent", StringComparison.OrdinalIgnoreCase) : invocation.IsConcurrentPlatform;

    public static bool IsStrict(OperationAnalysisContext context) => IsTrue(Find(context, Strict));

    /// <summary>Whether the environment is restored from a snapshot: as configured, or as a template beside the project says.</summary>
    public static bool HasSnapStart(AnalyzerOptions options, SyntaxTree tree, CancellationToken cancellation) =>
        options.Find(tree, SnapStart) is { } value
            ? IsTrue(value)
            : options.AdditionalFiles.Any(file => file.GetText(cancellation)?.ToString() is { } text && text.Contains("SnapStart")
                && text.Contains("PublishedVersions"));

    private static string? Find(OperationAnalysisContext context, string setting) => context.Options.Find(context.Operation.Syntax.SyntaxTree, setting);

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
