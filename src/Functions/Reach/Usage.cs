using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

[Flags]
internal enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
}

/// <summary>Whether a reference to a variable or property reads it, writes it or both.</summary>
internal static class Usage
{
    public static Access Of(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { Target: var target } when target == reference => Access.Write,
        ICoalesceAssignmentOperation { Target: var target } when target == reference => Access.Read | Access.Write,
        ICompoundAssignmentOperation { Target: var target } when target == reference => Access.Read | Access.Write,
        IIncrementOrDecrementOperation => Access.Read | Access.Write,
        IMemberInitializerOperation { InitializedMember: var member } when member == reference => Access.Read,
        ITupleOperation tuple when IsDeconstructed(tuple) => Access.Write,
        IDeconstructionAssignmentOperation { Target: var target } when target == reference => Access.Write,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => Access.Read | Access.Write,
        _ => Access.Read,
    };

    private static bool IsDeconstructed(ITupleOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation { Target: var target } => target == tuple,
        ITupleOperation outer => IsDeconstructed(outer),
        _ => false,
    };
}
