using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace ServerlessGuard.CodeFixes;

/// <summary>Ends a logging scope with the block that it was opened in (SLG1017).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LogScopeFix() : NodeFix("Wrap in using", "SLG1017")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call && StatementOf(call) is { Parent: BlockSyntax } && IsDisposable(model.GetTypeInfo(call).Type);

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var call = (InvocationExpressionSyntax)node;
        var name = Syntax.FreeName("logScope", call, editor);
        editor.ReplaceNode(StatementOf(call)!, (current, _) => Scoped((StatementSyntax)current, name));
    }

    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } => statement,
        _ => null,
    };

    private static bool IsDisposable(ITypeSymbol? type) =>
        type is not null && (type.SpecialType == SpecialType.System_IDisposable || type.AllInterfaces
            .Any(contract => contract.SpecialType == SpecialType.System_IDisposable));

    private static StatementSyntax Scoped(StatementSyntax statement, string name)
    {
        var scoped = statement is LocalDeclarationStatementSyntax declared
            ? declared.WithoutLeadingTrivia()
            : Declaration(((ExpressionStatementSyntax)statement).Expression, name);
        return scoped
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static LocalDeclarationStatementSyntax Declaration(ExpressionSyntax expression, string name)
    {
        var call = expression is AssignmentExpressionSyntax assignment ? assignment.Right : expression;
        var declarator = SyntaxFactory.VariableDeclarator(name).WithInitializer(SyntaxFactory.EqualsValueClause(call.WithoutTrivia()));
        return SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(SyntaxFactory.IdentifierName("var"), SyntaxFactory.SingletonSeparatedList(declarator)));
    }
}
