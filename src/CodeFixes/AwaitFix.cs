using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace ServerlessGuard.CodeFixes;

/// <summary>Awaits work that nobody waits for (SLG2001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AwaitFix() : NodeFix("Await the work", "SLG2001")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call
        && call.IsInAsyncFunction()
        && StatementOf(call) is not null
        && model.GetTypeInfo(call).Type is { Name: "Task" or "ValueTask" };

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var statement = StatementOf((InvocationExpressionSyntax)node)!;
        editor.ReplaceNode(statement, (current, _) => Awaited(CallIn((StatementSyntax)current), current));
    }

    /// <summary><c>Send();</c>, <c>_ = Send();</c>, or <c>var task = Send();</c> of which nothing reads the task.</summary>
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } => statement,
        _ => null,
    };

    private static ExpressionSyntax CallIn(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right,
        ExpressionStatementSyntax { Expression: var call } => call,
        _ => ((LocalDeclarationStatementSyntax)statement).Declaration.Variables[0].Initializer!.Value,
    };

    private static ExpressionStatementSyntax Awaited(ExpressionSyntax call, SyntaxNode statement) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.AwaitExpression(call.WithoutTrivia())).WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
