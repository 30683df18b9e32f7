using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>Condition keys that are known of the requests a call makes.</summary>
internal static class RequestKeys
{
    public static RequestKey? Of(ActionRequirement requirement, AwsCall call, TextBinding texts) => requirement switch
    {
        { Action: "iam:PassRole" } => KeyValues.PassedToService(call.Operation.Service, call.Operation.Name, Role(requirement)) is { } service ? Equal("iam:PassedToService", SymbolicText.Literal(service)) : null,
        _ when IsOfForeignKey(requirement, call) => KeyValues.ViaService(call.Operation.Service) is { } service ? ViaService(service) : null,
        { Action: "s3:ListBucket" } when call.Operation.Name is "ListObjects" or "ListObjectsV2" => Prefix(call, texts),
        _ => null,
    };

    /// <summary>The request member that names the role: what fills the ARN's end; <c>*</c> where none does.</summary>
    private static string Role(ActionRequirement requirement)
    {
        var template = requirement.Resources[0];
        return template.EndsWith("}", StringComparison.Ordinal) ? template[(template.LastIndexOf('{') + 1)..^1] : "*";
    }

    private static bool IsOfForeignKey(ActionRequirement requirement, AwsCall call) => call.Operation.Service != "kms" && requirement.Action.StartsWith("kms:", StringComparison.Ordinal);

    /// <summary>Of any region and partition, since a resource can be in another one than the function.</summary>
    private static RequestKey ViaService(string service) => new(
        new PolicyCondition("StringLike", "kms:ViaService", [SymbolicText.Literal(service.Replace("${Region}", "*", StringComparison.Ordinal) + "*")]),
        [SymbolicText.Parse(service.Replace("${Region}", "${AWS::Region}", StringComparison.Ordinal))]);

    /// <summary>Only where each list is of a known beginning.</summary>
    private static RequestKey? Prefix(AwsCall call, TextBinding texts)
    {
        var argument = call.Find("Prefix");
        var prefixes = argument.Values.SelectMany(value => texts.Texts(value)).Distinct().ToArray();
        return !argument.MayHoldOthers && prefixes.Length > 0 && argument.Values.All(value => !texts.Texts(value).IsEmpty) && Array.TrueForAll(prefixes, IsKnown)
            ? Equal("s3:prefix", [.. prefixes.Select(prefix => prefix.Text)])
            : null;
    }

    private static bool IsKnown(BoundText prefix) => prefix is { Knowledge: Knowledge.Fully, Text.Pieces.IsEmpty: false };

    private static RequestKey Equal(string key, params ImmutableArray<SymbolicText> values) => new(new PolicyCondition("StringEquals", key, values), values);
}
