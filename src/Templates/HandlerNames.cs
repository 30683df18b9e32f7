using System.Collections.Immutable;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates;

/// <summary>
/// The .NET handlers that a file names, without reading what else it deploys: SAM and CloudFormation templates, <c>serverless.yml</c>, and the
/// <c>function-handler</c> of <c>aws-lambda-tools-defaults.json</c>.
/// </summary>
public static class HandlerNames
{
    /// <summary><c>Assembly::Namespace.Type::Method</c>, in document order; empty for a file that cannot be read.</summary>
    public static ImmutableArray<string> In(string text, string file) =>
        TemplateText.Read(text, file).Root is { } root ? Within(root).ToImmutableArray() : ImmutableArray<string>.Empty;

    private static IEnumerable<string> Within(Node node) => node switch
    {
        Mapping mapping => mapping.Entries.SelectMany(entry => IsHandler(entry) ? [entry.Value.ToString()!] : Within(entry.Value)),
        Sequence sequence => sequence.Items.SelectMany(Within),
        _ => [],
    };

    private static bool IsHandler(MappingEntry entry) =>
        entry is { Key: "Handler" or "handler" or "function-handler", Value: Scalar scalar } && scalar.ToString().Contains("::");
}
