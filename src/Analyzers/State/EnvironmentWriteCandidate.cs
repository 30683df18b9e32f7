using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>A quick look that spares the model most operations: can this be a write to a member or a captured local at all?</summary>
internal static class EnvironmentWriteCandidate
{
    public static bool Is(IOperation operation) => operation switch
    {
        IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } => false,
        IAssignmentOperation assignment => !IsVariable(assignment.Target) && MayOutlive(assignment.Target),
        IIncrementOrDecrementOperation increment => !IsVariable(increment.Target) && MayOutlive(increment.Target),
        IInvocationOperation call => (call.Instance is { } instance && Mutators.IsMutator(call.TargetMethod) && MayOutlive(instance))
            || call.Arguments.Any(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && MayOutlive(argument.Value)),
        _ => false,
    };

    /// <summary>A parameter by value: what it is given ends with the call.</summary>
    private static bool IsVariable(IOperation target) =>
        target is IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter && !parameter.IsCapturedByClass();

    private static bool MayOutlive(IOperation target) => target is not (IInstanceReferenceOperation or IDiscardOperation);
}
