using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ServerlessGuard.CodeFixes;

/// <summary>Reads an identity from an environment variable that is named after the member it is for (SLG3010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EnvironmentVariableFix() : NodeFix("Read from an environment variable", "SLG3010")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) => node is LiteralExpressionSyntax literal && MemberOf(literal, model) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var variable = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Syntax.AsVariableName(MemberOf((LiteralExpressionSyntax)node, editor.SemanticModel)!)));
        var getter = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Syntax.Type("System.Environment"), SyntaxFactory.IdentifierName("GetEnvironmentVariable"));
        ExpressionSyntax read = SyntaxFactory.InvocationExpression(getter, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(variable))));
        if (editor.SemanticModel.GetNullableContext(node.SpanStart).AnnotationsEnabled())
            read = SyntaxFactory.PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, read);
        editor.ReplaceNode(node, read.WithTriviaFrom(node));
    }

    private static string? MemberOf(LiteralExpressionSyntax literal, SemanticModel model) => literal.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == literal => model.GetSymbolInfo(assignment.Left).Symbol?.Name,
        ArgumentSyntax { NameColon: { } name } => name.Name.Identifier.ValueText,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument when model.GetSymbolInfo(call).Symbol is IMethodSymbol method =>
            method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument))?.Name,
        _ => null,
    };
}
