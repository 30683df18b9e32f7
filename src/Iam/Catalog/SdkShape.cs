using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog;

public enum SdkShapeKind
{
    Request,
    Response,
    Structure,

    /// <summary>A class of constants, the SDK's form of an enumeration; it lives in the service's namespace, not in <c>.Model</c>.</summary>
    Constants,
    Exception,

    /// <summary>A C# enumeration of the service's namespace; only S3 has such.</summary>
    Enumeration,
}

/// <summary>A class that a service's package declares.</summary>
/// <param name="Name">Without namespace: <c>GetObjectRequest</c>, <c>S3StorageClass</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Members">Properties in the model's order; of a constants class its fields, sorted.</param>
public sealed record SdkShape(string Name, SdkShapeKind Kind, ImmutableArray<SdkMember> Members);

/// <param name="Name">The .NET property or field: <c>BucketName</c>, <c>Standard</c>; <c>this[]</c> of an indexer by text.</param>
/// <param name="Type">C# type with namespaces, <c>System.Collections.Generic.List&lt;Amazon.S3.Model.Tag&gt;</c>; of a constant the text it stands for.</param>
public sealed record SdkMember(string Name, string Type);
