using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>Whether a task that is put somewhere is ever waited for from there. To ask how far it is does not wait.</summary>
internal static class KeptTask
{
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "IsCompleted", "IsCompletedSuccessfully", "IsFaulted", "IsCanceled", "Status", "Exception", "Id",
    };

    /// <summary>Of a member that other classes see, somebody may wait out of sight.</summary>
    public static bool IsForgotten(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private
        && Mentions.Of(member).All(mention => Mentions.IsAssigned(mention) || IsAsked(mention) || IsComparedToNull(mention));

    public static bool IsForgotten(ILocalSymbol local, IOperation place) =>
        !place.Root().Descendants().OfType<ILocalReferenceOperation>().Any(reference => IsUse(reference, local));

    /// <summary>
    /// Whether a task is put into a list that nothing is done with: <c>tasks.Add(SendAsync(record))</c> without a <c>WhenAll</c>.
    /// </summary>
    public static bool IsCollectedInVain(IInvocationOperation call) =>
        call.Parent is IArgumentOperation
        {
            Parent: IInvocationOperation { TargetMethod: { Name: "Add", ReturnsVoid: true }, Instance: ILocalReferenceOperation { Local: var list } },
        }
        && call.Root().Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, list)).All(IsOnlyFilled);

    private static bool IsOnlyFilled(ILocalReferenceOperation list) => list.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "Clear" } call => call.Instance == list,
        IPropertyReferenceOperation { Property.Name: "Count" } => true,
        _ => false,
    };

    /// <summary>Any mention of the local but one that gives it a value or asks how far it is.</summary>
    public static bool IsUse(ILocalReferenceOperation reference, ILocalSymbol local) =>
        SymbolEqualityComparer.Default.Equals(reference.Local, local)
        && !(reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
        && !(reference.Parent is IPropertyReferenceOperation { Property.Name: var asked } && Questions.Contains(asked));

    private static bool IsAsked(ExpressionSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == mention && Questions.Contains(access.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax access } => Questions.Contains(access.Name.Identifier.ValueText),
        _ => false,
    };

    private static bool IsComparedToNull(ExpressionSyntax mention) => mention.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
        _ => false,
    };
}
