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
    // Under it stand services whose type is a parameter of the method that registers them.
    private const string AnyService = "";

    private readonly ImmutableArray<EntryPoint> _entryPoints;
    private readonly ILookup<string, ServiceRegistration> _byService;
    private readonly ImmutableArray<(ServiceRegistration Registration, ITypeSymbol? Made)> _made;
    private readonly ImmutableArray<ServiceScan> _scans;
    private readonly HashSet<ISymbol> _madeOnce = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _madeInInvocation = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _middleware = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, StorageKind?> _known = new(SymbolEqualityComparer.Default);

    /// <param name="atStart">The methods that run while an environment starts, each once.</param>
    /// <param name="inInvocation">The methods that run in invocations, each once.</param>
    public Lifetimes(ImmutableArray<ReachedCode> reached, IEnumerable<ReachedMethod> atStart, IEnumerable<ReachedMethod> inInvocation)
    {
        _entryPoints = reached.Select(code => code.EntryPoint).ToImmutableArray();
        var registrations = reached.SelectMany(code => code.Registrations).Where(registration => !registration.IsByConvention).Distinct().ToList();
        _byService = registrations.ToLookup(registration => registration.Service is INamedTypeSymbol service ? service.MetadataName : AnyService);
        _made = registrations.Select(registration => (registration, MadeBy(registration))).ToImmutableArray();
        var scans = ImmutableArray.CreateBuilder<ServiceScan>();
        foreach (var operation in inInvocation.SelectMany(method => method.Operations))
        {
            AddScan(operation, scans);
            if (IsMadeOnce(operation))
                AddMadeOnce(operation);
            else if (operation is IObjectCreationOperation { Type: { } type })
                _madeInInvocation.Add(type.OriginalDefinition);
        }

        foreach (var operation in atStart.SelectMany(method => method.Operations))
        {
            AddMadeOnce(operation);
            AddScan(operation, scans);
            _middleware.UnionWith(Middleware(operation));
        }

        _scans = scans.ToImmutable();
        _madeOnce.ExceptWith(_madeInInvocation);
    }

    private static void AddScan(IOperation operation, ImmutableArray<ServiceScan>.Builder scans)
    {
        if (operation is IInvocationOperation or IInvalidOperation && ServiceScan.Of(operation) is { } scan)
            scans.Add(scan);
    }

    private void AddMadeOnce(IOperation operation)
    {
        if (operation is IObjectCreationOperation { Type: { } type })
            _madeOnce.Add(type.OriginalDefinition);
    }

    /// <summary>Made by the first invocation that needs it, and kept: <c>s_orders ??= new Orders()</c>, <c>new Lazy&lt;Orders&gt;(() => new Orders())</c>.</summary>
    private bool IsMadeOnce(IOperation operation) => operation is IObjectCreationOperation creation && (
        creation.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).OfType<IAssignmentOperation>().Any(assignment =>
            assignment.Target is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: var member }
            && IsLongLived(member)
            && (assignment is ICoalesceAssignmentOperation || WriteGuards.IsFirstTimeOnly(assignment, member)))
        || (creation.Ancestors().Any(ancestor => ancestor is IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" })
            && creation.Root() is IFieldInitializerOperation { InitializedFields: [var field, ..] }
            && IsLongLived(field)));

    private bool IsLongLived(ISymbol member) => member.IsStatic || IsHandler(member.ContainingType);

    /// <summary>Of middleware by convention there is one object, made with the pipeline; what implements <c>IMiddleware</c> the container makes.</summary>
    private static IEnumerable<ISymbol> Middleware(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "UseMiddleware" } method } call
            ? method.TypeArguments.Concat(
                call.Arguments.SelectMany(argument => argument.DescendantsAndSelf()).OfType<ITypeOfOperation>().Select(named => named.TypeOperand))
                .Where(type => type.AllInterfaces.All(implemented => implemented.Name != "IMiddleware"))
                .Select(type => type.OriginalDefinition)
            : [];

    /// <summary>Null where the objects die with the invocation or nobody is known to keep them.</summary>
    public StorageKind? Of(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var kind))
            _known[type] = kind = Find(type);
        return kind;
    }

    /// <summary>What is registered by name wins over what is found by convention.</summary>
    public bool IsScoped(ITypeSymbol type) =>
        RegistrationsOf(type).ToList() is { Count: > 0 } registrations
            ? registrations.Exists(IsScoped)
            : _scans.Any(scan => scan.Lifetime == ServiceLifetime.Scoped && scan.Provides(type));

    private static bool IsScoped(ServiceRegistration registration) =>
        registration.Lifetime == ServiceLifetime.Scoped || NameOf(registration.Call) is "AddDbContext" or "AddDbContextPool";

    /// <summary>The classes of which a container gives the one object for a service; empty where it makes some of them anew.</summary>
    public IEnumerable<INamedTypeSymbol> SingletonsBehind(INamedTypeSymbol service)
    {
        var registrations = RegistrationsOf(service).ToList();
        return registrations.TrueForAll(registration => registration.Lifetime == ServiceLifetime.Singleton)
            ? registrations.Select(MadeBy).OfType<INamedTypeSymbol>()
            : [];
    }

    /// <summary>By convention a class may be found that is data all the same; an interface is not.</summary>
    public bool IsService(ITypeSymbol type) =>
        RegistrationsOf(type).Any() || (type.TypeKind == TypeKind.Interface && _scans.Any(scan => scan.Provides(type)));

    private IEnumerable<ServiceRegistration> RegistrationsOf(ITypeSymbol type) => type is ITypeParameterSymbol
        ? []
        : (type is INamedTypeSymbol named ? _byService[named.MetadataName] : []).Concat(_byService[AnyService]).Where(registration => TypeNames.CanBeSame(registration.Service, type));

    private StorageKind? Find(INamedTypeSymbol type) =>
        _made.Any(service => service.Registration.Lifetime == ServiceLifetime.Singleton && IsOrDerives(service.Made, type)) ? Singleton(type)
        : _made.Any(service => IsOrDerives(service.Made, type)) ? null
        : IsHandler(type) ? StorageKind.Handler
        : !_madeInInvocation.Contains(type.OriginalDefinition) && _scans.LastOrDefault(scan => scan.Makes(type)) is { } scan
            ? scan.Lifetime == ServiceLifetime.Singleton ? StorageKind.Singleton : null
        : IsSharedPart(type) || _madeOnce.Contains(type.OriginalDefinition) || _middleware.Contains(type.OriginalDefinition) ? StorageKind.Singleton
        : null;

    private StorageKind Singleton(INamedTypeSymbol type) => IsHandler(type) ? StorageKind.Handler : StorageKind.Singleton;

    private bool IsHandler(INamedTypeSymbol type) =>
        _entryPoints.Any(entry =>
            entry.Kind is EntryPointKind.LambdaClassic or EntryPointKind.LambdaAnnotations or EntryPointKind.AspNetCore && IsOrDerives(entry.Type, type));

    /// <summary>A part that MEF's container makes once.</summary>
    private static bool IsSharedPart(INamedTypeSymbol type) =>
        TypeNames.HasAttribute(type, "SharedAttribute");

    private static ITypeSymbol? MadeBy(ServiceRegistration registration) =>
        registration.Implementation ?? InstanceType(registration.Instance) ?? registration.Service;

    private static ITypeSymbol? InstanceType(IOperation? instance) => instance?.Bare() switch
    {
        IDelegateCreationOperation { Target: var target } => InstanceType(target),
        IAnonymousFunctionOperation lambda =>
            lambda.Body.Descendants().OfType<IReturnOperation>().Select(returned => InstanceType(returned.ReturnedValue)).FirstOrDefault(),
        { Type: { TypeKind: not TypeKind.Delegate } type } => type,
        _ => null,
    };

    private static string? NameOf(IOperation call) => (call as IInvocationOperation)?.TargetMethod.Name;

    private static bool IsOrDerives(ITypeSymbol? type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.OriginalDefinition.IsSameAs(ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }
}
