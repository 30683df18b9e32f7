using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// The filter of a bucket's notification, <c>[{ Name: prefix, Value: in/ }]</c>; names are told apart without regard to case. Source: Amazon S3 user guide,
/// configuring event notifications using object key name filtering.
/// </summary>
internal static class KeyFilters
{
    public static KeyFilter Of(Node? rules)
    {
        var written = rules.AsItems().ToLookup(rule => rule.At("Name").AsLiteral() ?? "", rule => rule.At("Value").AsLiteral(), StringComparer.OrdinalIgnoreCase);
        return new KeyFilter(Value(written["prefix"]), Value(written["suffix"]));
    }

    private static string? Value(IEnumerable<string?> given) => given.DefaultIfEmpty("").First();
}
