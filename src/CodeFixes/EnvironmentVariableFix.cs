namespace ServerlessGuard.CodeFixes;

/// <summary>Reads an identity from an environment variable that is named after the member it is for (SLG3010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EnvironmentVariableFix() : NodeFix("Read from an environment variable", "SLG3010")
{
    /// <summary>The region that Lambda itself names.</summary>
    private const string OwnRegion = "AWS_REGION";

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        IsRegion(node, model) || (node is LiteralExpressionSyntax literal && MemberOf(literal, model) is not null);

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var isNullable = editor.SemanticModel.GetNullableContext(node.SpanStart).AnnotationsEnabled();
        var read = IsRegion(node, editor.SemanticModel)
            ? Code.Call(Code.Type("Amazon.RegionEndpoint"), "GetBySystemName", Variable(OwnRegion, isNullable))
            : Variable(VariableFor((LiteralExpressionSyntax)node, editor.SemanticModel), isNullable);
        editor.ReplaceNode(node, read.WithTriviaFrom(node));
    }

    private static bool IsRegion(SyntaxNode node, SemanticModel model) =>
        node is MemberAccessExpressionSyntax
            && model.GetSymbolInfo(node).Symbol is IFieldSymbol
            {
                IsStatic: true,
                ContainingType: { Name: "RegionEndpoint", ContainingNamespace.Name: "Amazon" },
            };

    private static string VariableFor(LiteralExpressionSyntax literal, SemanticModel model) =>
        MemberOf(literal, model)! is var member && member.EndsWith("Region", StringComparison.OrdinalIgnoreCase) ? OwnRegion : Syntax.AsVariableName(member);

    private static ExpressionSyntax Variable(string name, bool isNullable)
    {
        ExpressionSyntax read = Code.Call(Code.Type("System.Environment"), "GetEnvironmentVariable", Code.Text(name));
        return isNullable ? SyntaxFactory.PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, read) : read;
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
