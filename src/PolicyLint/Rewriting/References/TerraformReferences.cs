using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary><c>aws_dynamodb_table.orders.arn</c>, and texts around such references.</summary>
/// <param name="resources">The deployment's, by address.</param>
/// <param name="scope">Of the module that is written to.</param>
internal sealed partial class TerraformReferences(ImmutableDictionary<string, DeployedResource> resources, TerraformScope scope) : IResourceReferences
{
    public Content? Write(SymbolicText text)
    {
        var found = ResourceReferences.Find(resources, text);
        var begin = found is not null && Local(found.Resource.Id) is { } address && IsAddress().IsMatch(address) ? $"{address}.{ArnAttribute(found.Resource)}" : null;
        var parts = new List<string>();
        foreach (var piece in (begin is null ? text : found!.Tail).Pieces)
        {
            if ((piece.IsHole ? Hole(piece.Text) : Literal(piece.Text)) is not { } part) return null;

            parts.Add(part);
        }

        return (begin, parts) switch
        {
            (not null, []) => new CodeContent(begin),
            (not null, _) => new CodeContent($"\"${{{begin}}}{string.Concat(parts)}\""),
            _ => new CodeContent($"\"{string.Concat(parts)}\""),
        };
    }

    private static string ArnAttribute(DeployedResource resource) => resource.Type is "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" ? "execution_arn" : "arn";

    private string? Hole(string name) => name switch
    {
        "AWS::Partition" => scope.Partition is { } data ? $"${{{data}.partition}}" : "aws",
        "AWS::Region" => scope.Region is { } data ? $"${{{data}.name}}" : "*",
        "AWS::AccountId" => scope.Account is { } data ? $"${{{data}.account_id}}" : "*",
        _ => Local(name) is { } local ? Reference(name, local) : null,
    };

    private string? Reference(string name, string local)
    {
        if (resources.TryGetValue(name, out var resource) && IsAddress().IsMatch(local)) return $"${{{local}.{(ResourceReferences.NameOf(resource) is "" ? "id" : "name")}}}";
        if (local.StartsWith("var.", StringComparison.Ordinal) || local.StartsWith("local.", StringComparison.Ordinal)) return $"${{{local}}}";

        return scope.IsForeign ? $"${{var.{Identifiers.Snake(local)}}}" : null;
    }

    private string Literal(string text)
    {
        var escaped = HclWriting.Text(text)[1..^1];
        return Words().Replace(escaped, word => scope.Variables.TryGetValue(word.Value, out var variable) ? $"${{{variable}}}" : word.Value);
    }

    /// <summary>In the module that is written to; null for what another module has.</summary>
    private string? Local(string address)
    {
        var local = address.StartsWith(scope.Prefix, StringComparison.Ordinal) ? address[scope.Prefix.Length..] : null;
        return local?.StartsWith("module.", StringComparison.Ordinal) == false ? local : null;
    }

    [GeneratedRegex(@"^[a-z0-9_]+\.[A-Za-z0-9_-]+(\[.*\])?$")]
    private static partial Regex IsAddress();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();
}

/// <summary>What an expression of one module can refer to besides its resources.</summary>
/// <param name="Prefix">The module's address with a dot behind it; empty for the root.</param>
internal sealed record TerraformScope(string Prefix)
{
    /// <summary>The address of a data source for the partition, where there is one.</summary>
    public string? Partition { get; init; }

    public string? Region { get; init; }

    public string? Account { get; init; }

    /// <summary>Variables by their defaults: a name that was read from one is written as the variable.</summary>
    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the resources are those of another kind of template, to be passed in as variables.</summary>
    public bool IsForeign { get; init; }
}
