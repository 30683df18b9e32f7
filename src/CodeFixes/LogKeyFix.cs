namespace ServerlessGuard.CodeFixes;

/// <summary>Takes a key out of a process-wide log or trace context when the invocation is done (SLG1017).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LogKeyFix() : NodeFix("Remove in finally", "SLG1017")
{
    /// <summary>What takes away what a method puts there.</summary>
    private static readonly Dictionary<string, string> Removals = new(StringComparer.Ordinal)
    {
        ["AppendKey"] = "RemoveKeys",
        ["SetBaggage"] = "RemoveBaggage",
        ["Set"] = "Remove",
    };

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node.Parent is ExpressionStatementSyntax statement && RestOfBlock.CanBeGuarded(statement) && RemovalOf(node, model) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor) => RestOfBlock.Guard(
        (StatementSyntax)node.Parent!, editor, statement => [statement], SyntaxFactory.ExpressionStatement(RemovalOf(node, editor.SemanticModel)!));

    private static ExpressionSyntax? RemovalOf(SyntaxNode node, SemanticModel model) => node switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access,
            ArgumentList.Arguments: [var key, ..],
        }
            when Removals.TryGetValue(name, out var removal) && IsRepeatable(key.Expression, model) && HasMethod(access, removal, model) =>
            Code.Call(access.Expression, removal, key.Expression),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var properties, ArgumentList.Arguments: [var key] } }
            when IsRepeatable(key.Expression, model) && model.GetTypeInfo(properties).Type?.GetMembers("Remove").Length > 0 =>
            Code.Call(properties, "Remove", key.Expression),
        _ => null,
    };

    /// <summary>A constant key, or one that a local, parameter or member holds.</summary>
    private static bool IsRepeatable(ExpressionSyntax key, SemanticModel model) => model.GetConstantValue(key).HasValue || key is IdentifierNameSyntax;

    private static bool HasMethod(MemberAccessExpressionSyntax access, string name, SemanticModel model) =>
        model.GetSymbolInfo(access).Symbol is IMethodSymbol { ContainingType: var type }
            && type.GetMembers(name).OfType<IMethodSymbol>().Any(method => method.Parameters.Length > 0);
}
