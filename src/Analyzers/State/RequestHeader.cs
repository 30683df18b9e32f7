using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Analyzers.State;

/// <summary>A header that a client sends with every request.</summary>
/// <param name="Name">Without hyphens, as the property of typed headers has it: <c>UserAgent</c>; null where it is not known.</param>
internal sealed record RequestHeader(string? Name)
{
    private static readonly HashSet<string> Adding = new(StringComparer.Ordinal) { "Add", "TryAddWithoutValidation", "ParseAdd", "TryParseAdd" };

    /// <summary><c>client.DefaultRequestHeaders.Add("X-App", "orders")</c>, <c>client.DefaultRequestHeaders.Accept.Add(json)</c>; else null.</summary>
    public static RequestHeader? AddedBy(IOperation operation) =>
        operation is IInvocationOperation { Instance: { } instance, TargetMethod.Name: var method } call && Adding.Contains(method)
            ? IsAll(instance) ? new RequestHeader(NameIn(call)) : TypedHeader(instance) is { } name ? new RequestHeader(name) : null
            : null;

    /// <summary>All headers are cleared, or this one is.</summary>
    public bool IsRemovedBy(IOperation operation) => operation is IInvocationOperation { Instance: { } instance, TargetMethod.Name: "Clear" or "Remove" } call
        && (IsAll(instance) ? call.TargetMethod.Name == "Clear" || IsSame(NameIn(call)) : TypedHeader(instance) is { } name && IsSame(name));

    private bool IsSame(string? other) => Name is null || other is null || string.Equals(Name, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsAll(IOperation instance) =>
        instance is IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" } };

    private static string? TypedHeader(IOperation instance) =>
        instance is IPropertyReferenceOperation { Property.Name: var name, Instance: { } headers } && IsAll(headers) ? name : null;

    private static string? NameIn(IInvocationOperation call) =>
        call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] ? name.Replace("-", "") : null;
}
