using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>A call that leaves the program, bound or not, in the one shape that the models of libraries read.</summary>
/// <param name="DeclaringType">Null where the call did not bind.</param>
/// <param name="Receiver">What it is called on, of an extension method the first argument; null for static calls.</param>
/// <param name="TypeArguments">With the caller's own type parameters replaced where they are known.</param>
/// <param name="Arguments">Values as passed, without the receiver.</param>
internal sealed record LibraryCall(
    Site Site,
    IOperation Operation,
    string Name,
    INamedTypeSymbol? DeclaringType,
    IOperation? Receiver,
    ImmutableArray<ITypeSymbol> TypeArguments,
    ImmutableArray<IOperation> Arguments,
    ImmutableArray<FunctionSource> Functions)
{
    /// <summary>The simple name of the receiver's type; null where it has none that is known.</summary>
    public string? ReceiverName => Unconverted(Receiver)?.Type is { TypeKind: not TypeKind.Error } type ? type.Name : null;

    public static LibraryCall? Of(Site site, CallStep step) => step.Operation switch
    {
        IInvocationOperation call => OfInvocation(site, step, call),
        IObjectCreationOperation { Constructor: { } constructor } creation => new(
            site, creation, ".ctor", constructor.ContainingType, null, TypesOf(site, constructor.ContainingType.TypeArguments), ValuesOf(creation.Arguments), FunctionsOf(step)),
        _ => null,
    };

    public static LibraryCall? Of(Site site, UnboundCallStep step) => Unbound.NameOf(step.Operation!) is { } name
        ? new(
            site,
            step.Operation!,
            name,
            DeclaringType: null,
            Unbound.ReceiverSyntaxOf(step.Operation!.Syntax) is { } receiver ? step.Operation.SemanticModel!.GetOperation(receiver) : null,
            TypesOf(site, Unbound.TypeArgumentsOf(step.Operation)),
            Unbound.ArgumentsOf(step.Operation).Select(value => Unconverted(value)!).ToImmutableArray(),
            step.Functions)
        : null;

    /// <summary>The types named by <c>typeof</c> arguments, in order.</summary>
    public IEnumerable<ITypeSymbol> TypeOfArguments => Arguments.OfType<ITypeOfOperation>().Select(argument => Site.Caller.Instance.Substitute(argument.TypeOperand));

    public static IOperation? Unconverted(IOperation? operation) => operation switch
    {
        IConversionOperation { Operand: var inner } => Unconverted(inner),
        IParenthesizedOperation { Operand: var inner } => Unconverted(inner),
        _ => operation,
    };

    private static LibraryCall OfInvocation(Site site, CallStep step, IInvocationOperation call)
    {
        var isExtension = call.TargetMethod.IsExtensionMethod && call.Instance is null;
        var values = ValuesOf(call.Arguments);
        return new LibraryCall(
            site,
            call,
            call.TargetMethod.Name,
            call.TargetMethod.ContainingType,
            isExtension && !values.IsEmpty ? values[0] : call.Instance,
            TypesOf(site, call.TargetMethod.TypeArguments),
            isExtension && !values.IsEmpty ? values.RemoveAt(0) : values,
            FunctionsOf(step));
    }

    private static ImmutableArray<IOperation> ValuesOf(ImmutableArray<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .OrderBy(argument => argument.Parameter?.Ordinal ?? int.MaxValue)
        .Select(argument => Unconverted(argument.Value)!)
        .ToImmutableArray();

    private static ImmutableArray<ITypeSymbol> TypesOf(Site site, IEnumerable<ITypeSymbol> types) =>
        types.Select(site.Caller.Instance.Substitute).ToImmutableArray();

    private static ImmutableArray<FunctionSource> FunctionsOf(CallStep step) => step.Functions.Select(function => function.Source).ToImmutableArray();
}
