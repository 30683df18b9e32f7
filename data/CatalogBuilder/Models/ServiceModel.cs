using System.Collections.Immutable;

namespace ServerlessGuard.CatalogBuilder.Models;

/// <summary>A service's model, whichever package it was read from, under the service's own names.</summary>
public sealed record ServiceModel(string Origin, ImmutableArray<ModelOperation> Operations)
{
    public required IReadOnlyDictionary<string, ModelStructure> Structures { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<string>> Enumerations { get; init; }
}

/// <param name="Input">The name of the input structure; null where the operation takes nothing.</param>
/// <param name="Uri">Of REST services: <c>/restapis/{restapi_id}/stages</c>.</param>
public sealed record ModelOperation(string Name, string? Input, string? Output, string Verb, string Uri, bool IsPaginated);

public sealed record ModelStructure(string Name, bool IsError, ImmutableArray<ModelMember> Members);

public sealed record ModelMember(string Name, ModelType Type);

public abstract record ModelType
{
    private ModelType()
    {
    }

    public sealed record Scalar(string CSharpName, bool IsValueType = true) : ModelType
    {
        public bool IsGuess { get; init; }
    }


    public sealed record Enumeration(string Name) : ModelType;

    public sealed record Structure(string Name) : ModelType;

    public sealed record ListOf(ModelType Element) : ModelType;

    public sealed record MapOf(ModelType Value) : ModelType;

    public static readonly Scalar Text = new("string", IsValueType: false);

    public static readonly Scalar Blob = new("System.IO.MemoryStream", IsValueType: false);

    public static readonly Scalar Stream = new("System.IO.Stream", IsValueType: false);

    public static readonly Scalar Document = new("Amazon.Runtime.Documents.Document");

    public static readonly Scalar Boolean = new("bool");

    public static readonly Scalar Time = new("System.DateTime");

    /// <summary>Of a number whose size the source does not tell: by far the most are of this.</summary>
    public static readonly Scalar UnknownNumber = new("int") { IsGuess = true };
}
