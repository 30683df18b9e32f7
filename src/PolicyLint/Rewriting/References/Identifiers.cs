using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary>Names of one language made from names of another.</summary>
internal static partial class Identifiers
{
    /// <summary><c>OrdersTable</c> becomes <c>orders_table</c>.</summary>
    public static string Snake(string name) => string.Join('_', Words(name)).ToLowerInvariant();

    /// <summary><c>aws_dynamodb_table.orders</c> becomes <c>Orders</c>.</summary>
    public static string Pascal(string name) => string.Concat(Words(LastPart(name)).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary><c>OrdersTable51E8CAF2</c>, which ends as the CDK ends its ids, becomes <c>ordersTable</c>.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(CdkHash().Replace(name, string.Empty));
        return pascal.Length == 0 ? "resource" : char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    public static bool IsLogicalId(string name) => LogicalId().IsMatch(name);

    private static string LastPart(string name) => name[(name.TrimEnd(']', '"').LastIndexOfAny(['.', '/']) + 1)..];

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(word => word.Value);

    [GeneratedRegex("[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Za-z0-9]+$")]
    private static partial Regex LogicalId();

    [GeneratedRegex("(?<=.)[0-9A-F]{8}$")]
    private static partial Regex CdkHash();
}
