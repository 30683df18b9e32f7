using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Code that is chosen at run time. What a cast bounds is followed; the rest is noted as undecided.</summary>
internal static class Reflection
{
    public static void Note(ReachWalk walk, LibraryCall call)
    {
        if (call is { Name: "Invoke", DeclaringType.Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" } or { Name: "InvokeMember", DeclaringType.Name: "Type" })
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

    private static INamedTypeSymbol? CastOf(IOperation operation) =>
        operation.Parent is IConversionOperation { Type: INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type } ? type : null;
}
