using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Storage;

public enum StorageKind
{
    /// <summary>A static field or property: one for the execution environment.</summary>
    Static,

    /// <summary>A member of the handler's own class, which the platform creates once.</summary>
    Handler,

    /// <summary>A member of a service that the container creates once.</summary>
    Singleton,

    /// <summary>A local of <c>Main</c> that the handler's delegate captures.</summary>
    Captured,
}

/// <summary>A place that outlives an invocation.</summary>
/// <param name="Root">The field, property or local that keeps it.</param>
/// <param name="Owner">The class whose lifetime makes it live long; of a static or captured one, the class it is declared in.</param>
public sealed record EnvironmentPlace(StorageKind Kind, ISymbol Root, INamedTypeSymbol Owner);

/// <summary>Tells what an assignment or call changes: something that outlives the invocation, or not.</summary>
public sealed class EnvironmentStorage(InvocationReach reach)
{
    /// <summary>Objects are followed from the long-lived one this far: <c>s_state.Orders.Last</c>, <c>s_telemetry.Context.User.Id</c>.</summary>
    private const int MostHops = 3;

    /// <summary>The long-lived place that <paramref name="target"/> is or is part of; null where it dies with the invocation.</summary>
    public EnvironmentPlace? Find(IOperation target) => Find(target, MostHops);

    private EnvironmentPlace? Find(IOperation target, int hops) => target.Bare() switch
    {
        IFieldReferenceOperation { Field.IsConst: false } field => OfMember(field, field.Field, hops),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => Find(list, hops),
        IPropertyReferenceOperation property => OfProperty(property, hops),
        IArrayElementReferenceOperation element => Find(element.ArrayReference, hops),
        ILocalReferenceOperation local => OfLocal(local, hops),
        IParameterReferenceOperation reference when reference.IsCapturedByClass() => OfCaptured(reference.Parameter),
        IParameterReferenceOperation { Parameter: var parameter } when hops > 0 => OfParameter(parameter, hops - 1),
        IConditionalAccessInstanceOperation access => Conditional(access) is { } instance ? Find(instance, hops) : null,
        _ => null,
    };

    private static IOperation? Conditional(IConditionalAccessInstanceOperation access) =>
        access.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault()?.Operation;

    private EnvironmentPlace? OfProperty(IPropertyReferenceOperation reference, int hops) =>
        IsStored(reference.Property) || IsProcessWide(reference.Property) ? OfMember(reference, reference.Property, hops)
        : IsWrittenBySetter(reference) ? null
        : reference.Instance is { } instance and not IInstanceReferenceOperation && hops > 0
            ? Find(instance, hops - 1) ?? OfSingleton(instance, reference.Property)
        : null;

    /// <summary>The setter is code of the program and changes a long-lived object itself: what it writes there is looked at there.</summary>
    private bool IsWrittenBySetter(IPropertyReferenceOperation reference) =>
        reference.Property is { SetMethod: { } setter } property
        && reference.Parent is IAssignmentOperation { Target: var target } && target == reference
        && !reach.Program.BodiesOf(setter).IsEmpty
        && reach.LifetimeOf(property.ContainingType) is not null;

    /// <summary>A property with a field behind it. One of a package has no source to tell; static ones of packages are other rules' matter.</summary>
    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private EnvironmentPlace? OfMember(IMemberReferenceOperation reference, ISymbol member, int hops)
    {
        if (IsThreadBound(member) || InvocationTypes.IsAmbient(TypeOf(member)))
            return null;
        if (member.IsStatic)
            return IsOfProgram(member) || IsProcessWide(member) ? new EnvironmentPlace(StorageKind.Static, member, member.ContainingType) : null;
        return reference.Instance switch
        {
            IInstanceReferenceOperation self => OfThis(self, member),
            { } instance when hops > 0 => Find(instance, hops - 1) ?? OfSingleton(instance, member),
            _ => null,
        };
    }

    /// <summary>A member of a service that the container makes once, wherever the reference to it is kept.</summary>
    private EnvironmentPlace? OfSingleton(IOperation instance, ISymbol member) =>
        instance.Type is INamedTypeSymbol type
        && reach.SingletonsBehind(type).Select(made => StoredIn(made, member)).FirstOrDefault(stored => stored is not null) is { } found
            ? new EnvironmentPlace(StorageKind.Singleton, found, found.ContainingType)
            : null;

    /// <summary>Of a member of an interface, what the class that implements it keeps.</summary>
    private static ISymbol? StoredIn(INamedTypeSymbol made, ISymbol member) =>
        member.ContainingType.TypeKind != TypeKind.Interface ? member is IPropertySymbol own && !IsStored(own) ? null : member
        : made.FindImplementationForInterfaceMember(member) is IPropertySymbol property && IsStored(property) ? property
        : null;

    private EnvironmentPlace? OfThis(IInstanceReferenceOperation self, ISymbol member) =>
        self.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance && reach.LifetimeOf(member.ContainingType) is { } kind
            ? new EnvironmentPlace(kind, member, member.ContainingType)
            : null;

    /// <summary>A parameter of a primary constructor that methods use is a field in all but name.</summary>
    private EnvironmentPlace? OfCaptured(IParameterSymbol parameter) =>
        reach.LifetimeOf(parameter.ContainingType) is { } kind ? new EnvironmentPlace(kind, parameter, parameter.ContainingType) : null;

    /// <summary>A local is the place it was read from (<c>var cache = s_cache;</c>), or lives in <c>Main</c> around the handler.</summary>
    private EnvironmentPlace? OfLocal(ILocalReferenceOperation reference, int hops)
    {
        if (IsCapturedFromMain(reference))
            return new EnvironmentPlace(StorageKind.Captured, reference.Local, reference.Local.ContainingType);
        if (reference.Local.IsRef)
            return reach.WritesOf(reference).FirstOrDefault() is { } source ? Find(source, hops) : null;
        return reference.Local.Type.IsReferenceType && reach.WritesOf(reference).ToList() is [var only] && only.Bare() is IMemberReferenceOperation
            ? Find(only, hops)
            : null;
    }

    /// <summary>What the callers pass, where it is a long-lived object at one of them.</summary>
    private EnvironmentPlace? OfParameter(IParameterSymbol parameter, int hops)
    {
        if (parameter is not { ContainingSymbol: IMethodSymbol method } || (parameter.RefKind == RefKind.None && !parameter.Type.IsReferenceType))
            return null;
        return reach.CallersOf(method)
            .Where(call => call.BindsArguments)
            .Select(call => InvocationData.ArgumentFor(parameter, call.Operation))
            .Select(argument => argument is null ? null : Find(argument, hops))
            .FirstOrDefault(place => place is not null);
    }

    private bool IsCapturedFromMain(ILocalReferenceOperation reference) =>
        reference.Local.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } main
        && reach.EntryPoints.Any(entry => entry.Kind == EntryPointKind.LambdaExecutable && SymbolEqualityComparer.Default.Equals(entry.Symbol, main))
        && EnclosingFunction(reference) is { } function
        && reach.Find(function) is not null;

    private static IMethodSymbol? EnclosingFunction(IOperation operation) =>
        operation.Ancestors().Select(ancestor => ancestor switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        }).FirstOrDefault(symbol => symbol is not null);

    private bool IsOfProgram(ISymbol member) => reach.Program.CompilationOf(member) is not null;

    /// <summary>Statics of packages that everything in the process goes through. Serilog: <c>Log.Information</c> writes to <c>Log.Logger</c>.</summary>
    private static bool IsProcessWide(ISymbol member) =>
        member is { Name: "Logger", ContainingType: { Name: "Log", ContainingNamespace: { Name: "Serilog", ContainingNamespace.IsGlobalNamespace: true } } };

    private static bool IsThreadBound(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");

    private static ITypeSymbol? TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type;
}
