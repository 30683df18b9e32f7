using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Code that is chosen at run time. What a cast bounds is followed; the rest is noted as undecided.</summary>
internal static class Reflection
{
    public static void Note(ReachWalk walk, LibraryCall call)
    {
        var isInvoke = call.Name switch
        {
            "Invoke" => call.DeclaringType?.Name is "MethodBase" or "MethodInfo" or "ConstructorInfo",
            "InvokeMember" => call.DeclaringType?.Name is "Type",
            "DynamicInvoke" => false,
            _ => false,
        };
        if (isInvoke)
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

    /// <summary>A dynamic call of what is a client of the SDK or an object of the program.</summary>
    public static void NoteDynamic(ReachWalk walk, ReachNode node, IDynamicInvocationOperation call)
    {
        if (call.Operation is IDynamicMemberReferenceOperation { Instance: { } instance } && HiddenTypes(walk, node, instance).Any(type => CanCallAws(walk, type)))
        {
            walk.Undecided.Add((node, call, "the call is dynamic"));
        }
    }

    private static bool CanCallAws(ReachWalk walk, ITypeSymbol type) =>
        TypeNames.IsIn(type, "Amazon") || type is INamedTypeSymbol named && walk.Program.SourceOf(named) is not null;

    /// <summary>The types of what is stored in the dynamic variable in this method.</summary>
    private static IEnumerable<ITypeSymbol> HiddenTypes(ReachWalk walk, ReachNode node, IOperation instance)
    {
        var variable = FunctionSources.VariableOf(instance);
        return walk.Program.BodiesOf(node.Instance.Definition)
            .SelectMany(LiveOperations.In)
            .OfType<IConversionOperation>()
            .Where(conversion => conversion.Type?.TypeKind == TypeKind.Dynamic && IsStoredIn(conversion, variable))
            .Select(conversion => conversion.Operand.Type)
            .OfType<ITypeSymbol>();
    }

    private static bool IsStoredIn(IConversionOperation value, ISymbol? variable) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => SymbolEqualityComparer.Default.Equals(local, variable),
        ISimpleAssignmentOperation { Target: var target } => SymbolEqualityComparer.Default.Equals(FunctionSources.VariableOf(target), variable),
        _ => variable is null,
    };

    private static INamedTypeSymbol? CastOf(IOperation operation) =>
        operation.Parent is IConversionOperation { Type: INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type } ? type : null;
}
