namespace ServerlessGuard.CodeFixes;

/// <summary>Questions about syntax that several fixes ask.</summary>
internal static class Syntax
{
    /// <summary>Whether <c>await</c> may stand here: the nearest function is async, and no lock is held.</summary>
    public static bool IsInAsyncFunction(this SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case LockStatementSyntax or QueryExpressionSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword != default;
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return ancestor is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.AsyncKeyword);
            }
        }

        return node.Ancestors().OfType<GlobalStatementSyntax>().Any();
    }

    /// <summary>The end of line that the file uses.</summary>
    public static SyntaxTrivia EndOfLine(this SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } used
            ? used
            : SyntaxFactory.LineFeed;

    /// <summary>A name that neither the member around nor an edit made before uses: <c>previous</c>, else <c>previous2</c>.</summary>
    public static string FreeName(string wanted, SyntaxNode place, DocumentEditor editor)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(member.DescendantTokens().Concat(editor.GetChangedRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return FreeName(wanted, taken);
    }

    public static string FreeName(string wanted, HashSet<string> taken) =>
        taken.Contains(wanted) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => wanted + number).First(free => !taken.Contains(free)) : wanted;

    /// <summary>Where a name means a symbol, in the order of the text.</summary>
    public static IEnumerable<IdentifierNameSyntax> UsesOf(ISymbol symbol, SyntaxNode within, SemanticModel model) =>
        within.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, symbol));

    /// <summary><c>QueueUrl</c> as <c>QUEUE_URL</c>.</summary>
    public static string AsVariableName(string member) =>
        string.Concat(member.Select((letter, index) => BeginsWord(member, index) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));

    private static bool BeginsWord(string member, int index) => index > 0 && char.IsUpper(member[index]) && !char.IsUpper(member[index - 1]);

    /// <summary><c>_order</c> as <c>order</c>; <c>SQSClient</c> as <c>sqsClient</c>; what would be a keyword as <c>eventValue</c>.</summary>
    public static string AsLocalName(string member)
    {
        var bare = member.StartsWith("s_", StringComparison.Ordinal)
            || member.StartsWith("t_", StringComparison.Ordinal) ? member.Substring(2) : member.TrimStart('_');
        var capitals = bare.TakeWhile(char.IsUpper).Count();
        var initial = capitals < 2 ? 1 : capitals == bare.Length || !char.IsLower(bare[capitals]) ? capitals : capitals - 1;
        var name = bare.Substring(0, initial).ToLowerInvariant() + bare.Substring(initial);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : name + "Value";
    }
}
