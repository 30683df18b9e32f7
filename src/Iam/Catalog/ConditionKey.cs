namespace ServerlessGuard.Iam.Catalog;

public enum ConditionKeyType
{
    String,
    ARN,
    Bool,
    Numeric,
    Date,
    IPAddress,
    Binary,
}

/// <summary>A condition key of the Service Authorization Reference.</summary>
/// <param name="Name"><c>kms:ViaService</c>; holes as in the reference, <c>aws:ResourceTag/${TagKey}</c> or <c>s3:ExistingObjectTag/&lt;key&gt;</c>.</param>
/// <param name="IsMultivalued">Whether a request can hold several values, so that a condition needs <c>ForAllValues</c> or <c>ForAnyValue</c>.</param>
public sealed record ConditionKey(string Name, ConditionKeyType Type, bool IsMultivalued)
{
    // Where the reference names the hole in words, or leaves it out.
    private const string TagKey = "tag-key";

    /// <summary>The part before the first hole; the whole name of a key without one.</summary>
    public string FixedPart { get; } =
        Name.IndexOfAny(['$', '<']) is var hole and >= 0 ? Name.Substring(0, hole)
        : Name.EndsWith("/" + TagKey, StringComparison.Ordinal) ? Name.Substring(0, Name.Length - TagKey.Length)
        : Name;

    public bool HasHole => FixedPart.Length < Name.Length || Name.EndsWith("/", StringComparison.Ordinal);
}
