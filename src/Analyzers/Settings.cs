using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers;

/// <summary>The <c>serverlessguard.*</c> keys of <c>.editorconfig</c> and global configuration files.</summary>
internal static class Settings
{
    private const string Concurrency = "serverlessguard.concurrency";
    private const string Strict = "serverlessguard.strict";
    private const string SnapStart = "serverlessguard.snapstart";

    /// <summary>Whether two invocations may run at a time in one environment: as configured, or else as the platform does it.</summary>
    public static bool IsConcurrent(OperationAnalysisContext context, Invocation invocation) =>
        Read(context, Concurrency) is { } value ? value.Equals("concurrent", StringComparison.OrdinalIgnoreCase) : invocation.IsConcurrentPlatform;

    public static bool IsStrict(OperationAnalysisContext context) => IsTrue(Read(context, Strict));

    /// <summary>Whether the environment is restored from a snapshot: as configured, or as a template beside the project says.</summary>
    public static bool HasSnapStart(AnalyzerOptions options, SyntaxTree tree, CancellationToken cancellation) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(SnapStart, out var value)
            ? IsTrue(value)
            : options.AdditionalFiles.Any(file => file.GetText(cancellation)?.ToString() is { } text && text.Contains("SnapStart") && text.Contains("PublishedVersions"));

    private static string? Read(OperationAnalysisContext context, string key) =>
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree).TryGetValue(key, out var value) ? value : null;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
