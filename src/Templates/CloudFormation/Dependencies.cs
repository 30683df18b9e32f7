using System.Collections.Immutable;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// What CloudFormation makes before a resource: what it refers to, and of a bucket that SAM lets start a function that function. Source: CloudFormation user guide,
/// "DependsOn attribute"; SAM developer guide, "S3", where the bucket gets the notification.
/// </summary>
internal static class Dependencies
{
    public static ImmutableArray<string> Of(Resource resource, ILookup<string, string> startedBy) =>
        References(resource.Body).Where(name => resource.Stack.Find(name) is not null).Select(name => resource.Stack.Prefix + name)
            .Concat(startedBy[resource.Id])
            .Where(id => id != resource.Id)
            .Distinct()
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>The functions that a bucket's events start in SAM, by the bucket.</summary>
    public static ILookup<string, string> StartedByBuckets(IEnumerable<Resource> resources) => (
        from function in resources
        where function.WrittenType == "AWS::Serverless::Function"
        from @event in function.Properties.At("Events").EntriesOf()
        where @event.Value.At("Type").AsLiteral() == "S3"
        from bucket in References(@event.Value.At("Properties", "Bucket"))
        select (Bucket: function.Stack.Prefix + bucket, function.Id)).ToLookup(pair => pair.Bucket, pair => pair.Id, StringComparer.Ordinal);

    /// <summary>Logical ids that <c>Ref</c>, <c>Fn::GetAtt</c>, <c>Fn::Sub</c> and <c>DependsOn</c> name.</summary>
    private static IEnumerable<string> References(Node? node) => node switch
    {
        Mapping mapping => mapping.Entries.SelectMany(entry => entry.Key switch
        {
            "Ref" or "DependsOn" => entry.Value.AsItems().Select(item => item.AsLiteral()).OfType<string>(),
            "Fn::GetAtt" => Named(entry.Value),
            "Fn::Sub" => Substituted(entry.Value),
            _ => References(entry.Value),
        }),
        Sequence list => list.Items.SelectMany(References),
        _ => [],
    };

    /// <summary><c>Table.Arn</c>, or the two in a list.</summary>
    private static IEnumerable<string> Named(Node attribute) =>
        (attribute is Sequence { Items: [var first, ..] } ? first : attribute).AsText() is { } name ? [name.ToString().Split('.')[0]] : [];

    private static IEnumerable<string> Substituted(Node value)
    {
        var list = value as Sequence;
        var text = (list is null ? value : list.Items.FirstOrDefault()).AsLiteral() ?? string.Empty;
        return SubText.Parts(text).Where(part => part.IsName).Select(part => part.Text.Split('.')[0]).Concat((list?.Items.Skip(1) ?? []).SelectMany(References));
    }
}
