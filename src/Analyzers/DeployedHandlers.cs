using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Templates;

namespace ServerlessGuard.Analyzers;

/// <summary>The handlers that the templates among a project's AdditionalFiles name.</summary>
internal static class DeployedHandlers
{
    private static readonly HashSet<string> Templates = new(StringComparer.OrdinalIgnoreCase)
    {
        "template.yaml", "template.yml", "serverless.template", "serverless.yml", "aws-lambda-tools-defaults.json",
    };

    public static ImmutableArray<string> Of(AnalyzerOptions options, CancellationToken cancellation) =>
        options.AdditionalFiles.Where(IsTemplate).SelectMany(file => Read(file, cancellation)).ToImmutableArray();

    public static bool IsTemplate(AdditionalText file) => Templates.Contains(Path.GetFileName(file.Path));

    private static ImmutableArray<string> Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation)?.ToString() is { } text ? HandlerNames.In(text, Path.GetFileName(file.Path)) : ImmutableArray<string>.Empty;
}
