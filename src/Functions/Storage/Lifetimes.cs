using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>How long objects of a class live, by who creates them.</summary>
internal sealed class Lifetimes
{
    private readonly ImmutableArray<EntryPoint> _entryPoints;
    private readonly ImmutableArray<ServiceRegistration> _registrations;
    private readonly HashSet<ISymbol> _madeAtStart = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, StorageKind?> _known = new(SymbolEqualityComparer.Default);

    public Lifetimes(ImmutableArray<ReachedCode> reached)
    {
        _entryPoints = reached.Select(code => code.EntryPoint).ToImmutableArray();
        _registrations = reached.SelectMany(code => code.Registrations).ToImmutableArray();
        var creations = reached.SelectMany(code => code.Methods).ToLookup(method => method.Phase, method => method.Operations.OfType<IObjectCreationOperation>());
        _madeAtStart.UnionWith(TypesOf(creations[Phase.Initialization]));
        _madeAtStart.ExceptWith(TypesOf(creations[Phase.Invocation]));
    }

    /// <summary>Null where the objects die with the invocation or nobody is known to keep them.</summary>
    public StorageKind? Of(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var kind))
            _known[type] = kind = Find(type);
        return kind;
    }

    public bool IsScoped(ITypeSymbol type) => _registrations.Any(registration =>
        IsOf(registration, type)
        && (registration.Lifetime == ServiceLifetime.Scoped || NameOf(registration.Call) is "AddDbContext" or "AddDbContextPool"));

    public bool IsService(ITypeSymbol type) => _registrations.Any(registration => IsOf(registration, type));

    private static bool IsOf(ServiceRegistration registration, ITypeSymbol type) => type is not ITypeParameterSymbol && TypeNames.CanBeSame(registration.Service, type);

    private StorageKind? Find(INamedTypeSymbol type) =>
        _registrations.Any(registration => registration.Lifetime == ServiceLifetime.Singleton && IsOrDerives(MadeBy(registration), type)) ? Singleton(type)
        : _registrations.Any(registration => IsOrDerives(MadeBy(registration), type)) ? null
        : IsHandler(type) ? StorageKind.Handler
        : IsSharedPart(type) || _madeAtStart.Contains(type.OriginalDefinition) ? StorageKind.Singleton
        : null;

    private StorageKind Singleton(INamedTypeSymbol type) => IsHandler(type) ? StorageKind.Handler : StorageKind.Singleton;

    private bool IsHandler(INamedTypeSymbol type) =>
        _entryPoints.Any(entry => entry.Kind is EntryPointKind.LambdaClassic or EntryPointKind.LambdaAnnotations && IsOrDerives(entry.Type, type));

    /// <summary>A part that MEF's container makes once.</summary>
    private static bool IsSharedPart(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "SharedAttribute" or "Shared");

    private static ITypeSymbol? MadeBy(ServiceRegistration registration) =>
        registration.Implementation ?? InstanceType(registration.Instance) ?? registration.Service;

    private static ITypeSymbol? InstanceType(IOperation? instance) => instance?.Bare() switch
    {
        IDelegateCreationOperation { Target: var target } => InstanceType(target),
        IAnonymousFunctionOperation lambda => lambda.Body.Descendants().OfType<IReturnOperation>().Select(returned => InstanceType(returned.ReturnedValue)).FirstOrDefault(),
        { Type: { TypeKind: not TypeKind.Delegate } type } => type,
        _ => null,
    };

    private static string? NameOf(IOperation call) => (call as IInvocationOperation)?.TargetMethod.Name;

    private static IEnumerable<ISymbol> TypesOf(IEnumerable<IEnumerable<IObjectCreationOperation>> creations) =>
        creations.SelectMany(made => made).Select(creation => creation.Type?.OriginalDefinition).OfType<ISymbol>();

    private static bool IsOrDerives(ITypeSymbol? type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }
}
