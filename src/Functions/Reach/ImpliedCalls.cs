using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Calls that C# makes without writing them: operators, conversions, enumeration, disposal, awaiting, deconstruction, formatting.</summary>
internal sealed class ImpliedCalls(ImmutableArray<Step>.Builder steps)
{
    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation binary:
                AddStatic(binary, binary.OperatorMethod, binary.LeftOperand, binary.RightOperand);
                AddConcatenation(binary);
                break;
            case IUnaryOperation unary:
                AddStatic(unary, unary.OperatorMethod, unary.Operand);
                break;
            case IConversionOperation conversion:
                AddStatic(conversion, conversion.OperatorMethod, conversion.Operand);
                break;
            case ICompoundAssignmentOperation compound:
                AddStatic(compound, compound.OperatorMethod, compound.Target, compound.Value);
                break;
            case IIncrementOrDecrementOperation increment:
                AddStatic(increment, increment.OperatorMethod, increment.Target);
                break;
            case IInterpolationOperation { Expression: var expression }:
                AddFormatting(operation, expression);
                break;
            case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct } pattern:
                AddInstance(pattern, deconstruct, pattern.InputType);
                break;
            case IWithOperation { CloneMethod: { } clone, Operand.Type: var type }:
                AddInstance(operation, clone, type);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: var indexer, LengthSymbol: var length, Instance.Type: var type }:
                AddInstance(operation, indexer as IMethodSymbol ?? (indexer as IPropertySymbol)?.GetMethod, type);
                AddInstance(operation, (length as IPropertySymbol)?.GetMethod, type);
                break;
            default:
                AddStatement(operation);
                break;
        }
    }

    private void AddStatement(IOperation operation)
    {
        switch (operation)
        {
            case IForEachLoopOperation loop:
                AddEnumeration(loop);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax syntax, SemanticModel: { } model }:
                AddAwaiting(operation, model.GetAwaitExpressionInfo(syntax));
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model, Value.Type: var type }:
                AddDeconstruction(operation, model.GetDeconstructionInfo(syntax), type);
                break;
            case IUsingOperation { Resources: var resources, IsAsynchronous: var isAsync }:
                AddDisposal(operation, resources, isAsync);
                break;
            case IUsingDeclarationOperation { DeclarationGroup: var resources, IsAsynchronous: var isAsync }:
                AddDisposal(operation, resources, isAsync);
                break;
        }
    }

    /// <summary>An operator of an interface is that of the class which a type parameter among the operands stands for.</summary>
    private void AddStatic(IOperation operation, IMethodSymbol? method, params IOperation[] operands)
    {
        if (method is not null)
        {
            var receiver = method.IsAbstract || method.IsVirtual ? operands.Select(operand => operand.Type).OfType<ITypeParameterSymbol>().FirstOrDefault() : null;
            steps.Add(new CallStep(operation, method, receiver, IsVirtual: receiver is not null));
        }
    }

    private void AddInstance(IOperation operation, IMethodSymbol? method, ITypeSymbol? receiver)
    {
        if (method is not null)
        {
            steps.Add(new CallStep(operation, method, receiver, method.IsVirtual || method.IsAbstract || method.IsOverride));
        }
    }

    private void AddConcatenation(IBinaryOperation binary)
    {
        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            AddFormatting(binary, binary.LeftOperand);
            AddFormatting(binary, binary.RightOperand);
        }
    }

    private void AddFormatting(IOperation operation, IOperation value)
    {
        var type = value is IConversionOperation { Operand: var inner } ? inner.Type : value.Type;
        if (type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface })
        {
            AddInstance(operation, FindToString(type), type);
        }
    }

    private static IMethodSymbol? FindToString(ITypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void AddEnumeration(IForEachLoopOperation loop)
    {
        if (loop is not { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model })
        {
            return;
        }

        var info = model.GetForEachStatementInfo(syntax);
        var collection = loop.Collection is IConversionOperation { Operand: var inner } ? inner.Type : loop.Collection.Type;
        AddInstance(loop, info.GetEnumeratorMethod, collection);
        AddInstance(loop, info.MoveNextMethod, info.GetEnumeratorMethod?.ReturnType);
        AddInstance(loop, info.CurrentProperty?.GetMethod, info.GetEnumeratorMethod?.ReturnType);
        AddInstance(loop, info.DisposeMethod, info.GetEnumeratorMethod?.ReturnType);
        if (syntax is ForEachVariableStatementSyntax deconstruction)
        {
            AddDeconstruction(loop, model.GetDeconstructionInfo(deconstruction), info.ElementType);
        }
    }

    private void AddAwaiting(IOperation operation, AwaitExpressionInfo info)
    {
        AddInstance(operation, info.GetAwaiterMethod, info.GetAwaiterMethod?.ContainingType);
        AddInstance(operation, info.IsCompletedProperty?.GetMethod, info.IsCompletedProperty?.ContainingType);
        AddInstance(operation, info.GetResultMethod, info.GetResultMethod?.ContainingType);
    }

    private void AddDeconstruction(IOperation operation, DeconstructionInfo info, ITypeSymbol? type)
    {
        AddInstance(operation, info.Method, type);
        foreach (var nested in info.Nested)
        {
            AddDeconstruction(operation, nested, nested.Method?.ContainingType);
        }
    }

    private void AddDisposal(IOperation operation, IOperation resources, bool isAsync)
    {
        foreach (var type in ResourceTypes(resources))
        {
            AddInstance(operation, FindDispose(type, isAsync ? "DisposeAsync" : "Dispose", isAsync ? "IAsyncDisposable" : "IDisposable"), type);
        }
    }

    private static IEnumerable<ITypeSymbol> ResourceTypes(IOperation resources) => resources is IVariableDeclarationGroupOperation group
        ? from declaration in @group.Declarations
          from declarator in declaration.Declarators
          select ReceiverTypes.ExactTypeOf((declarator.Initializer ?? declaration.Initializer)?.Value) ?? declarator.Symbol.Type
        : new[] { ReceiverTypes.ExactTypeOf(resources) ?? resources.Type }.OfType<ITypeSymbol>();

    private static IMethodSymbol? FindDispose(ITypeSymbol type, string name, string interfaceName)
    {
        var disposable = type.Name == interfaceName ? type : type.AllInterfaces.FirstOrDefault(candidate => candidate.Name == interfaceName);
        return (disposable ?? type).GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);
    }
}
