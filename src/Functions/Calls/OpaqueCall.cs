using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Calls;

/// <summary>One call into code without source, bound or not.</summary>
/// <param name="TypeName">The simple name of the type called, of an extension method on a known type empty.</param>
/// <param name="Namespace">Of what is called, of a bound call; else the only one it can come from, or empty.</param>
/// <param name="Origins">Of a call that does not bind, the missing namespaces that it can come from.</param>
/// <param name="Assembly">The built assembly, of a call that binds to one.</param>
internal sealed record OpaqueCall(IOperation Operation, string TypeName, string Method, string Namespace, ImmutableArray<string> Origins, IAssemblySymbol? Assembly)
{
    /// <summary>The types of what the call is given.</summary>
    public ImmutableArray<ITypeSymbol> Given { get; init; } = ImmutableArray<ITypeSymbol>.Empty;

    public bool IsBound { get; init; }

    /// <summary>Whether its result is awaited, or is a task that somebody else awaits.</summary>
    public bool IsAwaited { get; init; }

    public static OpaqueCall? Of(IOperation operation, FunctionProgram program, Compilation project) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: not (MethodKind.DelegateInvoke or MethodKind.LocalFunction) } target } call => OfBound(call, target, CallShape.Of(call)!, program),
        IObjectCreationOperation { Constructor: { } constructor } creation => OfCreation(creation, constructor, program),
        IInvalidOperation { Syntax: InvocationExpressionSyntax } when CallShape.Of(operation) is { } call => OfUnbound(call, program, project),
        IInvalidOperation { Syntax: ObjectCreationExpressionSyntax creation } => OfUnboundCreation(operation, creation, program, project),
        _ => null,
    };

    public override string ToString() => TypeName.Length == 0 ? Method : Method == ".ctor" ? TypeName : $"{TypeName}.{Method}";

    private static OpaqueCall? OfBound(IInvocationOperation call, IMethodSymbol target, CallShape shape, FunctionProgram program)
    {
        var holder = target.ContainingType;
        if (program.SourceOf(target) is not null || holder.ContainingAssembly is not { } assembly || PackageNames.IsPlatform(assembly.Name))
            return null;
        var given = shape.Arguments.Select(argument => CallShape.Bare(argument.Value).Type).Concat(target.TypeArguments).Concat(holder.TypeArguments).Append(target.IsExtensionMethod ? shape.Type : null);
        return new OpaqueCall(call, holder.Name, target.Name, SdkSurface.NamespaceOf(holder), ImmutableArray<string>.Empty, Built(assembly))
        {
            Given = given.OfType<ITypeSymbol>().ToImmutableArray(),
            IsBound = true,
            IsAwaited = target.ReturnType.Name is "Task" or "ValueTask" or "IAsyncEnumerable" || Awaiting.Of(call),
        };
    }

    private static OpaqueCall? OfCreation(IObjectCreationOperation creation, IMethodSymbol constructor, FunctionProgram program)
    {
        var type = constructor.ContainingType;
        return program.SourceOf(type) is not null || type.ContainingAssembly is not { } assembly || PackageNames.IsPlatform(assembly.Name)
            ? null
            : new OpaqueCall(creation, type.Name, ".ctor", SdkSurface.NamespaceOf(type), ImmutableArray<string>.Empty, Built(assembly))
            {
                Given = creation.Arguments.Select(argument => CallShape.Bare(argument.Value).Type).OfType<ITypeSymbol>().ToImmutableArray(),
                IsBound = true,
            };
    }

    /// <summary>A missing type's member, or an extension method on a type that has none of that name.</summary>
    private static OpaqueCall? OfUnbound(CallShape call, FunctionProgram program, Compilation project)
    {
        if (call.Symbol is not null || (call.Type is { TypeKind: not TypeKind.Error } known && !IsMissingExtension(known, call)))
            return null;
        var typeName = call.Type is { TypeKind: not TypeKind.Error } ? "" : call.TypeName;
        if (typeName.Length == 0 && call.Type is null or { TypeKind: TypeKind.Error })
            return null;
        var origins = program.MissingNames.OriginsOf(typeName.Length > 0 ? typeName : call.Method, project);
        return origins.IsEmpty ? null : new OpaqueCall(call.Operation, typeName, call.Method, origins.Length == 1 ? origins[0] : "", origins, Assembly: null)
        {
            Given = call.Arguments.Select(argument => CallShape.Bare(argument.Value).Type).Concat(call.TypeArguments).Append(typeName.Length == 0 ? call.Type : null).OfType<ITypeSymbol>().ToImmutableArray(),
            IsAwaited = Awaiting.Of(call.Operation) || call.Method.EndsWith("Async", StringComparison.Ordinal),
        };
    }

    private static bool IsMissingExtension(ITypeSymbol type, CallShape call) =>
        type is not ITypeParameterSymbol && call.Receiver is not null && !type.GetMembers(call.Method).Concat(type.AllInterfaces.SelectMany(super => super.GetMembers(call.Method))).Concat(TypeNames.BasesOf(type).SelectMany(super => super.GetMembers(call.Method))).Any();

    private static OpaqueCall? OfUnboundCreation(IOperation operation, ObjectCreationExpressionSyntax creation, FunctionProgram program, Compilation project)
    {
        if (operation.Type is { TypeKind: not TypeKind.Error } || (creation.Type as SimpleNameSyntax)?.Identifier.ValueText is not { } name)
            return null;
        var origins = program.MissingNames.OriginsOf(name, project);
        return origins.IsEmpty ? null : new OpaqueCall(operation, name, ".ctor", origins.Length == 1 ? origins[0] : "", origins, Assembly: null)
        {
            Given = UnboundMembers.ArgumentsOf(operation).Select(argument => CallShape.Bare(argument.Value).Type).OfType<ITypeSymbol>().ToImmutableArray(),
        };
    }

    private static IAssemblySymbol? Built(IAssemblySymbol assembly) => assembly.Locations.Any(location => location.IsInMetadata) ? assembly : null;
}
