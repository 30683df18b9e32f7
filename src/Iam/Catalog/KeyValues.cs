using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>A condition key whose value is known of every request that an operation makes.</summary>
/// <param name="Key"><c>iam:PassedToService</c>.</param>
/// <param name="Service">The catalog's id.</param>
/// <param name="Operations">The service's own names of the operations; empty for all of them.</param>
/// <param name="Members">Last names of the request members it is known for, <c>*</c> for what no member names; empty for all of them.</param>
/// <param name="Value"><c>states.amazonaws.com</c>; <c>${Region}</c> stands for the region.</param>
/// <param name="Source">Where the value comes from, as a person can look it up.</param>
public sealed record KeyValue(string Key, string Service, ImmutableArray<string> Operations, ImmutableArray<string> Members, string Value, string Source);

/// <summary>The reviewed table of such keys, <c>data/overrides/key-values.json</c>.</summary>
public static class KeyValues
{
    private static readonly Lazy<ImmutableArray<KeyValue>> TheTable = new(Read);

    public static ImmutableArray<KeyValue> All => TheTable.Value;

    /// <summary>To whom an operation passes the role in a member, <c>Overrides.TaskRoleArn</c>; null where it is not known.</summary>
    public static string? PassedToService(string service, string operation, string member) =>
        All.FirstOrDefault(row => row.Key == "iam:PassedToService" && row.Service == service && row.Operations.Contains(operation)
            && (row.Members.IsEmpty || row.Members.Contains(member.Substring(member.LastIndexOf('.') + 1))))?.Value;

    /// <summary>Through which service a key is used in the caller's name, <c>s3.${Region}.amazonaws.com</c>; null for a service that does not.</summary>
    public static string? ViaService(string service) => All.FirstOrDefault(row => row.Key == "kms:ViaService" && row.Service == service)?.Value;

    private static ImmutableArray<KeyValue> Read() => EmbeddedJson.Read("key-values")["tables"]!
        .SelectMany(row => Words(row["service"]).Select(service =>
            new KeyValue((string)row["key"]!, service, Words(row["operations"]), Words(row["members"]), (string)row["value"]!, (string)row["source"]!)))
        .ToImmutableArray();

    private static ImmutableArray<string> Words(JToken? text) => text is null ? ImmutableArray<string>.Empty : ((string)text!).Split(' ').ToImmutableArray();
}
