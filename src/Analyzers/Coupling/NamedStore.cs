using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;
using ServerlessGuard.Templates.ConfigurationFile;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>A store as an AWS call names it: by a constant, or by an environment variable or configuration key.</summary>
/// <param name="Name">The name, or the ARN or URL that ends in it; null where a variable holds it.</param>
/// <param name="Variable">The environment variable or configuration key; null where the name is known.</param>
internal sealed record NamedStore(StoreKind Kind, string? Name, string? Variable)
{
    /// <summary>The stores that a member of a request names.</summary>
    public static IEnumerable<NamedStore> In(string member, Value value) => member switch
    {
        "TableName" => Of(StoreKind.Table, value),
        "BucketName" or "DestinationBucket" or "SourceBucket" => Of(StoreKind.Bucket, value),
        "QueueUrl" => Of(StoreKind.Queue, value),
        "TopicArn" or "TargetArn" => Of(StoreKind.Topic, value),
        "RequestItems" when value is Value.Elements items => items.Items.Where(item => item.Key is not null).SelectMany(item => Of(StoreKind.Table, item.Key!)),
        "TransactItems" when value is Value.Elements items => items.Items.Select(item => item.Item).OfType<Value.Members>().SelectMany(Inner),
        _ => [],
    };

    /// <summary>Whether the service map means this store: by its name, by the variable's, or by what a template gives the variable.</summary>
    public bool Is(DataStore mapped, EntryPoint entry, AnalyzerOptions options) =>
        mapped.Kind == Kind
        && (Name is { } name ? mapped.IsNamed(LastPart(name))
            : mapped.IsNamedBy(Variable!)
                || DeployedFunctions.ValuesOf(Variable!, entry, options).SelectMany(given => NamesOf(given.Text, given.Deployment)).Any(mapped.IsNamed));

    private static IEnumerable<NamedStore> Inner(Value.Members item) =>
        item.Set.Values.OfType<Value.Members>().SelectMany(inner => inner.Set.TryGetValue("TableName", out var table) ? Of(StoreKind.Table, table) : []);

    private static IEnumerable<NamedStore> Of(StoreKind kind, Value value) => value switch
    {
        Value.Constant constant => [new NamedStore(kind, constant.Text, null)],
        Value.EnvironmentVariable variable => [new NamedStore(kind, null, variable.Name)],
        Value.Configuration configuration => [new NamedStore(kind, null, configuration.Key)],
        Value.OneOf several => several.Values.SelectMany(one => Of(kind, one)),
        _ => [],
    };

    private static IEnumerable<string> NamesOf(SymbolicText text, Deployment deployment) =>
        deployment.Identify(text) is { } resource ? resource.Name is { IsLiteral: true } name ? [resource.Id, name.ToString()] : [resource.Id]
        : text.IsLiteral ? [LastPart(text.ToString())]
        : [];

    /// <summary>Of an ARN or a queue's URL what it ends in.</summary>
    private static string LastPart(string name) => name.Split('/', ':').Last();
}
