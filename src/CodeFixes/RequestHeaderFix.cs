namespace ServerlessGuard.CodeFixes;

/// <summary>Sends a header with the one request it is for, in place of every request of a shared client (SLG1010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequestHeaderFix() : NodeFix("Move the header to the HttpRequestMessage", "SLG1010")
{
    private const string ClientsHeaders = "DefaultRequestHeaders";

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node.Parent is ExpressionStatementSyntax { Parent: BlockSyntax, ContainsDirectives: false }
        && HeadersOf(node) is { } headers
        && RequestOf(headers, model) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var headers = HeadersOf(node)!;
        var request = RequestOf(headers, editor.SemanticModel)!;
        var moved = Code.Member(SyntaxFactory.IdentifierName(request.Name), "Headers");
        var statement = (StatementSyntax)node.Parent!;
        if (DeclarationAfter(statement, request) is not { } declaration)
        {
            editor.ReplaceNode(headers, moved.WithTriviaFrom(headers));
            return;
        }

        editor.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        editor.InsertAfter(declaration, statement.ReplaceNode(headers, moved.WithTriviaFrom(headers)));
    }

    /// <summary><c>s_client.DefaultRequestHeaders</c> within what is set or called.</summary>
    private static MemberAccessExpressionSyntax? HeadersOf(SyntaxNode node)
    {
        var target = node is AssignmentExpressionSyntax assignment ? assignment.Left : (node as InvocationExpressionSyntax)?.Expression;
        return target?.DescendantNodesAndSelf()
            .OfType<MemberAccessExpressionSyntax>().FirstOrDefault(access => access.Name.Identifier.ValueText == ClientsHeaders);
    }

    /// <summary>
    /// The request of the only call that the function around makes on the client, <c>SendAsync(request)</c>: with other calls on the client, also
    /// one more, it is not certain which requests the header is for.
    /// </summary>
    private static ISymbol? RequestOf(MemberAccessExpressionSyntax headers, SemanticModel model)
    {
        var client = model.GetSymbolInfo(headers.Expression).Symbol;
        var function = headers.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
        if (client is null || function is null)
            return null;

        var calls = function.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax access
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(access.Expression).Symbol, client))
            .ToList();
        return calls is [{ Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SendAsync" or "Send" } } send]
            && send.ArgumentList.Arguments is [{ Expression: IdentifierNameSyntax name }, ..]
            && send.SpanStart > headers.SpanStart
            && model.GetSymbolInfo(name).Symbol is ILocalSymbol { Type.Name: "HttpRequestMessage" } or IParameterSymbol { Type.Name: "HttpRequestMessage" }
            && model.GetSymbolInfo(name).Symbol is { } request
            && (request is IParameterSymbol || IsInSameBlock(request, headers))
                ? request
                : null;
    }

    private static bool IsInSameBlock(ISymbol request, SyntaxNode headers) =>
        DeclarationOf(request)?.Parent is BlockSyntax block && headers.FirstAncestorOrSelf<StatementSyntax>()?.Parent == block;

    private static LocalDeclarationStatementSyntax? DeclarationAfter(StatementSyntax statement, ISymbol request) =>
        DeclarationOf(request) is { } declaration && declaration.SpanStart > statement.SpanStart ? declaration : null;

    private static LocalDeclarationStatementSyntax? DeclarationOf(ISymbol request) =>
        request.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<LocalDeclarationStatementSyntax>();
}
