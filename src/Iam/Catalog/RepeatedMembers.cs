using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>A member of an answer that says again what a member of the request said.</summary>
/// <param name="Service">The catalog's id.</param>
/// <param name="Method">The .NET method without <c>Async</c>.</param>
/// <param name="Answer">Of the response, or of what stands in it: <c>UnprocessedItems</c>, <c>BucketName</c> of each object of a list.</param>
/// <param name="Asked">Of the request: <c>RequestItems</c>.</param>
public sealed record RepeatedMember(string Service, string Method, string Answer, string Asked);

/// <summary>The reviewed table of such members, <c>data/overrides/repeated-members.json</c>.</summary>
public static class RepeatedMembers
{
    private static readonly Lazy<ImmutableArray<RepeatedMember>> TheTable = new(Read);

    public static ImmutableArray<RepeatedMember> All => TheTable.Value;

    private static ImmutableArray<RepeatedMember> Read() => EmbeddedJson.Read("repeated-members")["operations"]!.Children<JProperty>()
        .SelectMany(operation => operation.Value.Children<JProperty>(), (operation, member) => (Name: operation.Name.Split('.'), member.Name, Asked: (string)member.Value!))
        .Select(row => new RepeatedMember(row.Name[0], row.Name[1], row.Item2, row.Asked))
        .ToImmutableArray();
}
