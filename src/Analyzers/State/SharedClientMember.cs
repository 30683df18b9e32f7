using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Analyzers.State;

/// <summary>Members that configure a client, connection or serializer for everyone who shares it.</summary>
internal static class SharedClientMember
{
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "Remove", "Clear", "TryAddWithoutValidation", "ParseAdd", "TryParseAdd", "Insert",
    };

    public static bool IsChangedBy(IOperation operation) => MemberOf(operation) is not null;

    /// <summary>The setters of these throw once a request was sent (HttpClient.CheckDisposedOrStarted in dotnet/runtime).</summary>
    public static bool IsFixedByFirstRequest(IPropertySymbol property) =>
        property is { ContainingType.Name: "HttpClient", Name: "BaseAddress" or "Timeout" or "MaxResponseContentBufferSize" };

    /// <summary>
    /// The reference to the configuration that an assignment or call changes, <c>s_client.DefaultRequestHeaders</c>; null for other operations.
    /// </summary>
    public static IPropertyReferenceOperation? MemberOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => Find(assignment.Target),
        IInvocationOperation { Instance: { } instance } call when Changing.Contains(call.TargetMethod.Name) => Find(instance),
        _ => null,
    };

    /// <summary>The outermost such member on the way from the changed thing to the object that has it.</summary>
    private static IPropertyReferenceOperation? Find(IOperation? target) => target switch
    {
        IPropertyReferenceOperation { Instance: { } } property when Configures(property) => property,
        IPropertyReferenceOperation { Instance: { } instance } => Find(instance),
        _ => null,
    };

    private static bool Configures(IPropertyReferenceOperation property) => property.Property.Name switch
    {
        "DefaultRequestHeaders" or "BaseAddress" or "Timeout" or "DefaultRequestVersion" or "MaxResponseContentBufferSize" => Is(property, "HttpClient"),
        "ConnectionString" => Is(property, "DbConnection"),
        _ => Is(property, "JsonSerializerOptions") || Is(property, "ClientConfig") || Is(property, "DatabaseFacade") || Is(property, "ChangeTracker"),
    };

    /// <summary>The object's type or the one that declares the member, whichever tells.</summary>
    private static bool Is(IPropertyReferenceOperation property, string name) =>
        BasesOf(property.Instance?.Type).Concat(BasesOf(property.Property.ContainingType)).Any(type => type.Name == name);

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
