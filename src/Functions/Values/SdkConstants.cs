using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Values;

/// <summary>The SDK's typed strings: <c>InvocationType.Event</c> is the text <c>Event</c>. Their texts are not in the assembly's metadata.</summary>
internal static class SdkConstants
{
    // Where a decision hangs on a text that is not the member's name. From the generated classes of AWSSDK.S3 4.0, ServerSideEncryptionMethod.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["ServerSideEncryptionMethod.AWSKMS"] = "aws:kms",
        ["ServerSideEncryptionMethod.AWSKMSDSSE"] = "aws:kms:dsse",
        ["ServerSideEncryptionMethod.None"] = "",
    };

    /// <summary>The text of a typed string's member; null for other members.</summary>
    public static string? Of(ISymbol member)
    {
        var type = member.ContainingType;
        if (!member.IsStatic || !IsTypedString(type))
            return null;
        return Texts.TryGetValue($"{type.Name}.{member.Name}", out var text) ? text : member.Name;
    }

    public static bool IsTypedString(ITypeSymbol? type) =>
        type?.BaseType is { Name: "ConstantClass", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "Amazon" } };
}
