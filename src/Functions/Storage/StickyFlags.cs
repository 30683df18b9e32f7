using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;

namespace ServerlessGuard.Functions.Storage;

/// <summary>
/// Tells a harmful flag from a latch. A latch (<c>s_coldStart = false</c>) is switched by whichever invocation is first. A sticky flag is
/// switched by what happens in one invocation (its input, its failure, its timer) and never back, so that the next starts as if it had happened to it.
/// </summary>
internal sealed class StickyFlags(InvocationReach reach, InvocationData callersData)
{
    /// <summary>Whether a constant that is written says something of the invocation, stays, and can be seen by later ones.</summary>
    public bool Is(EnvironmentWrite write) =>
        write is { Kind: WriteKind.Replace, Guard: not WriteGuard.ResetOnEntry, Value: { ConstantValue: { HasValue: true, Value: { } constant } } value }
        && write.Place.Root is IFieldSymbol or IPropertySymbol
        && write.Operation is IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }
        && member.IsSameAs(write.Place.Root)
        && Changes(member, constant, value)
        && DependsOnInvocation(write)
        && IsSeen(member, write.Operation);

    /// <summary>The member starts with another value, and nothing gives it that one back.</summary>
    private bool Changes(ISymbol member, object constant, IOperation value)
    {
        var others = reach.WritesOfMember(member).Where(other => other != value && !Equals(other.ConstantValue.HasValue ? other.ConstantValue.Value : null, constant)).ToList();
        var isInitialized = reach.WritesOfMember(member).Any(IsInitial);
        return others.All(IsInitial) && (isInitialized ? others.Count > 0 : !IsDefault(constant));
    }

    private static bool IsInitial(IOperation value) => value.Root() is IFieldInitializerOperation or IPropertyInitializerOperation or IConstructorBodyOperation;

    private static bool IsDefault(object constant) => constant is false or 0 or 0L;

    private bool DependsOnInvocation(EnvironmentWrite write)
    {
        var child = write.Operation;
        foreach (var ancestor in write.Operation.Ancestors())
        {
            if (ancestor is ICatchClauseOperation)
                return true;
            if (write.Guard == WriteGuard.None && ancestor is IConditionalOperation choice && choice.Condition != child && callersData.Differs(choice.Condition))
                return true;
            if (ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation)
                break;
            child = ancestor;
        }

        return write.Operation.Function() is { } function && IsCallback(function);
    }

    /// <summary>Run by an event, a timer or a cancellation that an invocation listens to. What is listened to from the start ends the environment.</summary>
    private bool IsCallback(IMethodSymbol method)
    {
        var calls = reach.CallersOf(method).ToList();
        return calls.Count > 0 && calls.All(call => call is { Caller.Phase: Phase.Invocation, Operation: { } operation } && Listens(operation));
    }

    private static bool Listens(IOperation operation) => operation switch
    {
        IEventAssignmentOperation => true,
        IMethodReferenceOperation or IAnonymousFunctionOperation when operation.Syntax.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        IObjectCreationOperation { Type.Name: "Timer" } => true,
        IInvocationOperation { TargetMethod: { Name: "Register" or "UnsafeRegister", ContainingType.Name: "CancellationToken" } } => true,
        _ => false,
    };

    /// <summary>Read by code in reach outside the test around the write, or open to be read by others.</summary>
    private bool IsSeen(ISymbol member, IOperation write) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        || reach.Any(operation => operation is IMemberReferenceOperation read
            && read.Member.IsSameAs(member)
            && !(read.Parent is IAssignmentOperation assignment && assignment.Target == read)
            && !(write.Syntax.SyntaxTree == read.Syntax.SyntaxTree && write.Syntax.Span.Contains(read.Syntax.Span)));
}
