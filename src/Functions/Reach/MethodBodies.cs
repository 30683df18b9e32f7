using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>The operation trees that one method runs.</summary>
internal static class MethodBodies
{
    public static ImmutableArray<IOperation> Of(IMethodSymbol method, FunctionProgram program)
    {
        var bodies = ImmutableArray.CreateBuilder<IOperation>();
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && !CallsThis(method))
        {
            bodies.AddRange(InitializersOf(method.ContainingType, method.IsStatic, program));
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            if (BodyOf(method, syntax, program.ModelOf(syntax.SyntaxTree)) is { } body)
            {
                bodies.Add(body);
            }
        }

        return bodies.ToImmutable();
    }

    /// <summary>Whether a constructor hands over to another one of its class, which then runs the initialisers.</summary>
    public static bool CallsThis(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer });

    private static IOperation? BodyOf(IMethodSymbol method, SyntaxNode syntax, SemanticModel model) => syntax switch
    {
        AnonymousFunctionExpressionSyntax => (Unwrapped(model.GetOperation(syntax)) as IAnonymousFunctionOperation)?.Body,
        LocalFunctionStatementSyntax => (model.GetOperation(syntax) as ILocalFunctionOperation)?.Body,
        TypeDeclarationSyntax type when method.MethodKind == MethodKind.Constructor => BaseCallOf(type, model),
        TypeDeclarationSyntax or ParameterSyntax => null,
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => model.GetOperation(arrow),
        IndexerDeclarationSyntax { ExpressionBody: { } arrow } => model.GetOperation(arrow),
        _ => model.GetOperation(syntax),
    };

    /// <summary>Of a primary constructor only the arguments to the base class are code.</summary>
    private static IOperation? BaseCallOf(TypeDeclarationSyntax type, SemanticModel model) =>
        type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } baseType ? model.GetOperation(baseType) : null;

    private static IOperation? Unwrapped(IOperation? operation) => operation is IDelegateCreationOperation { Target: var target } ? target : operation;

    private static IEnumerable<IOperation> InitializersOf(INamedTypeSymbol type, bool ofStatics, FunctionProgram program)
    {
        foreach (var member in type.GetMembers().Where(member => member.IsStatic == ofStatics && member is not IFieldSymbol { IsConst: true }))
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var syntax = reference.GetSyntax();
                if (InitializerIn(syntax) is { } initializer && program.ModelOf(syntax.SyntaxTree).GetOperation(initializer) is { } operation)
                {
                    yield return operation;
                }
            }
        }
    }

    private static EqualsValueClauseSyntax? InitializerIn(SyntaxNode member) => member switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };
}
