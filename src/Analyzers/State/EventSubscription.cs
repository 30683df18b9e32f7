using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>A handler that is added to an event or removed from it; also where the event's class is of a package that is missing.</summary>
/// <param name="Raised">The event; null where it did not bind.</param>
/// <param name="Source">The object that raises it; null for static events.</param>
/// <param name="Handler">What is added or removed; null where it did not bind.</param>
internal sealed record EventSubscription(bool Adds, string Name, IEventSymbol? Raised, IOperation? Source, IOperation? Handler)
{
    public static EventSubscription? Of(IOperation operation) => operation switch
    {
        IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var raised, Instance: var source } } assignment =>
            new(assignment.Adds, raised.Name, raised, source, assignment.HandlerValue),
        {
            Syntax: AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Expression: var source, Name.Identifier.ValueText: var name },
                Right: var handler,
            } syntax,
        }
            when IsUnbound(operation)
            && syntax.IsKind(SyntaxKind.AddAssignmentExpression) is var adds
            && (adds || syntax.IsKind(SyntaxKind.SubtractAssignmentExpression))
            && IsFunction(handler, operation.SemanticModel!)
            && operation.SemanticModel!.GetOperation(source) is { } instance => new(adds, name, null, instance, operation.SemanticModel!.GetOperation(handler)),
        _ => null,
    };

    /// <summary>Whether the other one is of the same event; of one that did not bind, by its name and what it is called on.</summary>
    public bool IsOfSameEvent(EventSubscription other) => Raised is not null
        ? Raised.IsSameAs(other.Raised) && (MemberOf(Source) is not { } own || MemberOf(other.Source) is not { } others || own.IsSameAs(others))
        : other.Raised is null && Name == other.Name && MemberOf(Source) is { } member && member.IsSameAs(MemberOf(other.Source));

    /// <summary>
    /// Whether the other one takes this one's handler away. A lambda that was not kept nobody can remove; of what cannot be told, any removal may.
    /// </summary>
    public bool IsRemovedBy(EventSubscription removal) => IsOfSameEvent(removal) && (FunctionOf(Handler), FunctionOf(removal.Handler)) switch
    {
        (IAnonymousFunctionOperation, _) => false,
        (IMethodReferenceOperation { Method: var added }, IMethodReferenceOperation { Method: var removed }) => added.IsSameAs(removed),
        _ => true,
    };

    private static IOperation? FunctionOf(IOperation? handler) =>
        handler?.Bare() is IDelegateCreationOperation { Target: var target } ? target : handler?.Bare();

    private static ISymbol? MemberOf(IOperation? source) => (source?.Bare() as IMemberReferenceOperation)?.Member;

    private static bool IsUnbound(IOperation operation) =>
        operation is ICompoundAssignmentOperation { Target: IInvalidOperation } or IInvalidOperation && operation.SemanticModel is not null;

    /// <summary>What is added to is an event where a function is added; numbers and texts are not.</summary>
    private static bool IsFunction(ExpressionSyntax handler, SemanticModel model) =>
        handler is AnonymousFunctionExpressionSyntax
        || model.GetTypeInfo(handler).Type is { TypeKind: TypeKind.Delegate }
        || model.GetMemberGroup(handler).Any(symbol => symbol is IMethodSymbol);
}
