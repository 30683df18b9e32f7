using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Code that is chosen at run time. What a cast, a named type or a named method bounds is followed; the rest is noted as undecided.</summary>
internal static class Reflection
{
    public static void Note(ReachWalk walk, LibraryCall call)
    {
        var isInvocation = call is { Name: "Invoke", DeclaringType.Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" } or { Name: "InvokeMember", DeclaringType.Name: "Type" };
        if (isInvocation && !Follow(walk, call))
        {
            walk.Undecided.Add((call.Site.Caller, call.Operation, "the method is chosen by reflection"));
        }
    }

    /// <summary><c>(IHandler)Activator.CreateInstance(type)</c> can be any handler of the projects.</summary>
    public static void NoteCreation(ReachWalk walk, LibraryCall call)
    {
        if (call.DeclaringType?.Name is not "Activator")
        {
            return;
        }

        if (CastOf(call.Operation) is { } type && walk.Program.SourceOf(type) is not null)
        {
            walk.Dispatch.AssumeCreated(call.Site, type);
        }
        else
        {
            walk.Undecided.Add((call.Site.Caller, call.Operation, "the class is chosen by reflection"));
        }
    }

    /// <summary><c>typeof(Order).GetConstructor(types).Invoke(values)</c> makes an order, <c>typeof(Order).GetMethod("Place").Invoke(order, null)</c> places it.</summary>
    private static bool Follow(ReachWalk walk, LibraryCall call)
    {
        if (SourceOf(LibraryCall.Unconverted(call.Receiver)) is not IInvocationOperation lookup)
        {
            return false;
        }

        if (lookup.Instance is not ITypeOfOperation { TypeOperand: var written } || call.Site.Caller.Instance.Substitute(written) is not INamedTypeSymbol type)
        {
            return FollowName(walk, call, lookup);
        }

        if (lookup.TargetMethod.Name == "GetConstructor")
        {
            walk.Services.Activate(call.Site, type, "made by reflection");
            return true;
        }

        if (lookup is not { TargetMethod.Name: "GetMethod", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] })
        {
            return false;
        }

        foreach (var method in TypeNames.WithSupertypes(type).SelectMany(holder => holder.GetMembers(name)).OfType<IMethodSymbol>())
        {
            walk.Reach(call.Site, method, "named by reflection");
        }

        return true;
    }

    /// <summary><c>handlerType.GetMethod("Handle")</c> of whatever type.</summary>
    private static bool FollowName(ReachWalk walk, LibraryCall call, IInvocationOperation lookup)
    {
        if (lookup is not { TargetMethod.Name: "GetMethod", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] })
        {
            return false;
        }

        var isKnown = walk.Closure.Any(type => type.GetMembers(name).Any(member => member is IMethodSymbol));
        if (isKnown)
        {
            walk.DynamicCalls.CallAny(call.Site, name, arguments: null);
        }

        return isKnown;
    }

    /// <summary>What a variable that is given a value where it is declared holds.</summary>
    private static IOperation? SourceOf(IOperation? value) => value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declaration], SemanticModel: { } model }
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var given }
            ? LibraryCall.Unconverted(model.GetOperation(given))
            : value;

    private static INamedTypeSymbol? CastOf(IOperation operation) =>
        operation.Parent is IConversionOperation { Type: INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type } ? type : null;
}
