using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Finds the functions that an expression yields or holds: itself one, chosen by a condition, or packed in a collection.</summary>
internal sealed class FunctionSources(FunctionProgram program)
{
    /// <summary>Each with the operation that names it.</summary>
    public IEnumerable<(FunctionSource Source, IOperation Operation)> Of(IOperation? value) => value switch
    {
        null => [],
        IConversionOperation { Operand: var inner } => Of(inner),
        IParenthesizedOperation { Operand: var inner } => Of(inner),
        IDelegateCreationOperation { Target: var inner } => Of(inner),
        IAnonymousFunctionOperation lambda => [(new FunctionSource.Lambda(lambda.Symbol), lambda)],
        IMethodReferenceOperation group => [(new FunctionSource.MethodGroup(MethodSummaryBuilder.CallOf(group)), group)],
        IConditionalOperation choice => Of(choice.WhenTrue).Concat(Of(choice.WhenFalse)),
        ICoalesceOperation choice => Of(choice.Value).Concat(Of(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } invoked } when CanHold(value.Type) =>
            Of(invoked).Select(source => ((FunctionSource)new FunctionSource.Result(source.Source), value)),
        _ when CanHold(value.Type) && VariableOf(value) is { } variable => [(new FunctionSource.Variable(variable), value)],
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation, Value: var element } => Of(element),
        _ when IsContainer(value) => value.ChildOperations.SelectMany(Of),
        _ => [],
    };

    /// <summary>Whether a value of this type can be, or have in it, a function.</summary>
    public static bool CanHold(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Delegate } => true,
        { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } => true,
        IArrayTypeSymbol array => CanHold(array.ElementType),
        INamedTypeSymbol named => named.Name == "Lazy" || named.TypeArguments.Any(CanHold),
        _ => false,
    };

    /// <summary>What an expression reads, and a function can be kept in: a variable, or what a method of the program returned.</summary>
    public ISymbol? VariableOf(IOperation? value) => value switch
    {
        IConversionOperation { Operand: var inner } => VariableOf(inner),
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: var property, Instance: var owner } => IsKeptByOwner(property) ? VariableOf(owner) : property.OriginalDefinition,
        IArrayElementReferenceOperation { ArrayReference: var array } => VariableOf(array),
        IEventReferenceOperation { Event: var raised } => raised.OriginalDefinition,
        IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method } => (method.ReducedFrom ?? method).OriginalDefinition,
        IConditionalAccessInstanceOperation instance => VariableOf(AccessedBy(instance)),
        _ => null,
    };

    /// <summary>What an indexer or a library's property gives is in the collection: <c>handlers["create"]</c>, <c>lazy.Value</c>.</summary>
    private bool IsKeptByOwner(IPropertySymbol property) => property.IsIndexer || !program.IsWritten(property);

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && !access.Operation.Syntax.Span.Equals(instance.Syntax.Span))
            {
                continue;
            }

            if (parent is IConditionalAccessOperation { Operation: var accessed })
            {
                return accessed;
            }
        }

        return null;
    }

    /// <summary>A list, dictionary, array, tuple or lazy value that is made here with functions in it.</summary>
    private bool IsContainer(IOperation value) => value switch
    {
        IObjectCreationOperation { Constructor: { } constructor, Type: var type } => !program.IsWritten(constructor) && CanHold(type),
        IArgumentOperation { Parent: IObjectCreationOperation or IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } } => true,
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
        IArrayCreationOperation or IArrayInitializerOperation or IObjectOrCollectionInitializerOperation or ITupleOperation => true,
        _ => value.Syntax is CollectionExpressionSyntax or CollectionElementSyntax,
    };
}
