using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Finds what a body gives to its locals and to members.</summary>
internal static class Writes
{
    public static IEnumerable<(ISymbol Target, IOperation Value)> ToMembers(IOperation body) =>
        In(body).Where(write => write.Target is IFieldSymbol or IPropertySymbol).Select(write => (write.Target.OriginalDefinition, write.Value));

    public static IEnumerable<(ISymbol Target, IOperation Value)> ToLocals(IOperation body) =>
        In(body).Where(write => write.Target is ILocalSymbol);

    private static IEnumerable<(ISymbol Target, IOperation Value)> In(IOperation body) => body.DescendantsAndSelf().SelectMany(Of);

    private static IEnumerable<(ISymbol Target, IOperation Value)> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => Parts(deconstruction.Target).Select(target => (target, deconstruction.Value)),
        IAssignmentOperation assignment => To(assignment.Target, assignment.Value),
        IVariableDeclaratorOperation { Initializer: { } initializer } declarator => [(declarator.Symbol, initializer.Value)],
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(field => ((ISymbol)field, initializer.Value)),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Select(property => ((ISymbol)property, initializer.Value)),
        IForEachLoopOperation loop => loop.Locals.Select(local => ((ISymbol)local, loop.Collection)),
        IIsPatternOperation pattern => Declared(pattern.Pattern).Select(local => (local, pattern.Value)),
        ISwitchOperation choice => choice.Cases.SelectMany(section => section.Clauses).SelectMany(clause => clause.DescendantsAndSelf()).SelectMany(Declares).Select(local => (local, choice.Value)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Declared(arm.Pattern)).Select(local => (local, choice.Value)),
        IInvocationOperation invocation => invocation.Arguments.Where(IsOut).SelectMany(argument => To(argument.Value, invocation)),
        _ => [],
    };

    private static bool IsOut(IArgumentOperation argument) => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref;

    private static IEnumerable<ISymbol> Declared(IPatternOperation pattern) => pattern.DescendantsAndSelf().SelectMany(Declares);

    private static IEnumerable<ISymbol> Declares(IOperation operation) =>
        operation is IDeclarationPatternOperation { DeclaredSymbol: { } symbol } ? [symbol]
        : operation is IRecursivePatternOperation { DeclaredSymbol: { } whole } ? [whole]
        : [];

    private static IEnumerable<(ISymbol Target, IOperation Value)> To(IOperation target, IOperation value) =>
        Parts(target).Select(symbol => (symbol, value));

    private static IEnumerable<ISymbol> Parts(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IFieldReferenceOperation field => [field.Field],
        IPropertyReferenceOperation property => [property.Property],
        IDeclarationExpressionOperation declaration => Parts(declaration.Expression),
        ITupleOperation tuple => tuple.Elements.SelectMany(Parts),
        _ => [],
    };
}
