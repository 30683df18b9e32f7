using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

internal enum WriteKind
{
    /// <summary>The variable gets a new value; <see cref="VariableWrite.Operation"/> says how.</summary>
    Assign,

    /// <summary>As <see cref="Assign"/>, from its own old value: <c>+=</c>, <c>??=</c>.</summary>
    Update,

    /// <summary>A member of the object in the variable is assigned: <c>request.IndexName = x</c>.</summary>
    Member,

    /// <summary>An element is set through an indexer: <c>items["k"] = x</c>.</summary>
    Item,

    /// <summary>A method is called on the object or a member of it: <c>request.Items.Add(x)</c>.</summary>
    Call,

    /// <summary>The object is handed to a method, which may set its members.</summary>
    Handed,

    /// <summary>The object gets a second name: <c>var same = request</c>.</summary>
    Alias,
}

/// <summary>One operation that changes a local or parameter, or the object in it.</summary>
/// <param name="Path">Member names from the variable to what is changed; empty for the variable itself.</param>
/// <param name="IsCertain">Whether it runs on every path to the use it was found for.</param>
internal readonly record struct VariableWrite(WriteKind Kind, IOperation Operation, ImmutableArray<string> Path, bool IsCertain)
{
    public static VariableWrite? Of(IOperation operation, ISymbol variable) => operation switch
    {
        IVariableDeclaratorOperation declarator => OfDeclarator(declarator, variable),
        ICompoundAssignmentOperation or ICoalesceAssignmentOperation =>
            IsReference(((IAssignmentOperation)operation).Target, variable) ? Whole(WriteKind.Update, operation) : null,
        IIncrementOrDecrementOperation step => IsReference(step.Target, variable) ? Whole(WriteKind.Update, operation) : null,
        ISimpleAssignmentOperation assignment => OfAssignment(assignment, variable),
        IDeconstructionAssignmentOperation deconstruction =>
            deconstruction.Target.DescendantsAndSelf().Any(target => IsReference(target, variable)) ? Whole(WriteKind.Assign, operation) : null,
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => Same(declared, variable) ? Whole(WriteKind.Assign, operation) : null,
        IRecursivePatternOperation { DeclaredSymbol: { } declared } => Same(declared, variable) ? Whole(WriteKind.Assign, operation) : null,
        IArgumentOperation argument => OfArgument(argument, variable),
        IInvocationOperation { Instance: { } instance } => PathTo(instance, variable) is { } path ? new(WriteKind.Call, operation, path, false) : null,
        IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } } =>
            UnboundMembers.ReceiverOf(operation) is { } receiver && PathTo(receiver, variable) is { } path ? new(WriteKind.Call, operation, path, false) : null,
        _ => null,
    };

    /// <summary>The member names from a variable to an expression: of <c>request.Item.Values</c> and <c>request</c>, Item and Values; null where it does not start there.</summary>
    public static ImmutableArray<string>? PathTo(IOperation expression, ISymbol variable) => expression switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => IsReference(expression, variable) ? ImmutableArray<string>.Empty : null,
        IConversionOperation conversion => PathTo(conversion.Operand, variable),
        IParenthesizedOperation parenthesized => PathTo(parenthesized.Operand, variable),
        IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } property => PathTo(instance, variable)?.Add(property.Property.Name),
        IFieldReferenceOperation { Instance: { } instance } field => PathTo(instance, variable)?.Add(field.Field.Name),
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax member } =>
            UnboundMembers.ReceiverOf(expression) is { } receiver ? PathTo(receiver, variable)?.Add(member.Name.Identifier.ValueText) : null,
        _ => null,
    };

    public static bool IsReference(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => Same(local.Local, variable),
        IParameterReferenceOperation parameter => Same(parameter.Parameter, variable),
        IDeclarationExpressionOperation declaration => IsReference(declaration.Expression, variable),
        IConversionOperation conversion => IsReference(conversion.Operand, variable),
        IParenthesizedOperation parenthesized => IsReference(parenthesized.Operand, variable),
        _ => false,
    };

    private static VariableWrite? OfDeclarator(IVariableDeclaratorOperation declarator, ISymbol variable)
    {
        if (Same(declarator.Symbol, variable))
            return Whole(WriteKind.Assign, declarator);
        return declarator.GetVariableInitializer() is { Value: { } value } && IsReference(value, variable) ? Whole(WriteKind.Alias, declarator) : null;
    }

    private static VariableWrite? OfAssignment(ISimpleAssignmentOperation assignment, ISymbol variable)
    {
        var target = assignment.Target;
        if (IsReference(target, variable))
            return Whole(WriteKind.Assign, assignment);
        if (IndexedBy(target) is { } indexed)
            return PathTo(indexed, variable) is { } items ? new(WriteKind.Item, assignment, items, false) : null;
        return PathTo(target, variable) is { IsEmpty: false } path ? new(WriteKind.Member, assignment, path, false) : null;
    }

    private static VariableWrite? OfArgument(IArgumentOperation argument, ISymbol variable)
    {
        if (!IsReference(argument.Value, variable))
            return null;
        return argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref ? Whole(WriteKind.Assign, argument) : Whole(WriteKind.Handed, argument);
    }

    /// <summary>The collection of an indexer or array element.</summary>
    private static IOperation? IndexedBy(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer => indexer.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IInvalidOperation { Syntax: ElementAccessExpressionSyntax } => UnboundMembers.ReceiverOf(target),
        _ => null,
    };

    private static VariableWrite Whole(WriteKind kind, IOperation operation) => new(kind, operation, ImmutableArray<string>.Empty, false);

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
