using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>Recognises the SDK's clients in code, by names only: the packages may be there, stood in for or missing.</summary>
internal sealed class SdkSurface
{
    private readonly Dictionary<(string Namespace, string Name), SdkService> _byType = new();
    private readonly ILookup<string, SdkService> _byName;
    private readonly Dictionary<string, SdkService> _byNamespace = new();
    private readonly Dictionary<string, Dictionary<string, SdkOperation>> _operations = new();

    public SdkSurface(ImmutableArray<SdkService> services)
    {
        foreach (var service in services)
        {
            _byType[(service.Namespace, service.ClientName)] = service;
            _byType[(service.Namespace, service.InterfaceName)] = service;
            _byNamespace[service.Namespace] = service;
            foreach (var type in service.OtherTypes)
                _byType[(type.Substring(0, type.LastIndexOf('.')), type.Substring(type.LastIndexOf('.') + 1))] = service;
        }

        _byName = _byType.ToLookup(pair => pair.Key.Name, pair => pair.Value);
    }

    /// <summary>The service that a client's or interface's own type is of; null for other types.</summary>
    public SdkService? ServiceOf(ITypeSymbol? type)
    {
        if (type is null)
            return null;
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Select(ServiceOfAny).FirstOrDefault(service => service is not null);
        return type.TypeKind == TypeKind.Error
            ? _byName[type.Name].FirstOrDefault()
            : _byType.TryGetValue((NamespaceOf(type), type.Name), out var service) ? service : null;
    }

    /// <summary>As <see cref="ServiceOf"/>, also for classes and interfaces that derive from them.</summary>
    public SdkService? ServiceOfAny(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (ServiceOf(current) is { } service)
                return service;
        }

        return type?.AllInterfaces.Select(ServiceOf).FirstOrDefault(service => service is not null);
    }

    /// <summary>The services that an object of a type can call: a client's own, of an object above the SDK those of its members.</summary>
    public IEnumerable<string> ServicesBehind(ITypeSymbol type)
    {
        if (ServiceOfAny(type) is { } service)
            return [service.Id];
        var name = $"{NamespaceOf(type)}.{type.Name}";
        return SdkLibraries.All
            .Where(library => library.Extends.IsEmpty && library.Types.Contains(name))
            .SelectMany(library => library.Members.Values.SelectMany(calls => calls))
            .Select(call => call.Service)
            .Distinct();
    }

    public SdkService? ServiceOfNamespace(ITypeSymbol type)
    {
        var name = NamespaceOf(type);
        while (name.Length > 0)
        {
            if (_byNamespace.TryGetValue(name, out var service))
                return service;
            name = name.Contains('.') ? name.Substring(0, name.LastIndexOf('.')) : "";
        }

        return null;
    }

    public SdkService? ServiceNamed(string id) => _byNamespace.Values.FirstOrDefault(service => service.Id == id);

    /// <summary>The operation behind a client's method: <c>GetObject</c>, <c>GetObjectAsync</c>, <c>BeginGetObject</c>.</summary>
    public SdkOperation? OperationOf(SdkService service, string method)
    {
        var name = CallShape.WithoutAsync(method);
        var operations = OperationsOf(service);
        if (operations.TryGetValue(name, out var operation))
            return operation;
        return name.StartsWith("Begin", StringComparison.Ordinal) && operations.TryGetValue(name.Substring("Begin".Length), out operation) ? operation : null;
    }

    public SdkOperation? OperationNamed(SdkService service, string name) => OperationsOf(service).Values.FirstOrDefault(operation => operation.Name == name);

    public static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } scope ? scope.ToDisplayString() : "";

    private Dictionary<string, SdkOperation> OperationsOf(SdkService service)
    {
        if (!_operations.TryGetValue(service.Id, out var operations))
        {
            _operations[service.Id] = operations = new Dictionary<string, SdkOperation>();
            foreach (var operation in service.Operations)
                operations[operation.MethodName] = operation;
        }

        return operations;
    }
}
