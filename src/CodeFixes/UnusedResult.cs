namespace ServerlessGuard.CodeFixes;

/// <summary>A call whose result nothing uses: <c>Send();</c>, <c>_ = Send();</c>, or <c>var task = Send();</c> where nothing reads the local.</summary>
internal static class UnusedResult
{
    /// <summary>The statement that the call is; null where it is part of one.</summary>
    public static StatementSyntax? StatementOf(ExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } => DeclarationOf(local),
        _ => null,
    };

    /// <summary>The statement that declares a local, and no other.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(VariableDeclaratorSyntax local) =>
        local.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } ? statement : null;

    /// <summary>The call of such a statement.</summary>
    public static ExpressionSyntax CallIn(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right,
        ExpressionStatementSyntax { Expression: var call } => call,
        _ => ((LocalDeclarationStatementSyntax)statement).Declaration.Variables[0].Initializer!.Value,
    };
}
