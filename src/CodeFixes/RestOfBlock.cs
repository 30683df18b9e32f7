namespace ServerlessGuard.CodeFixes;

/// <summary>The statements that follow one in its block, put into a <c>try</c> whose <c>finally</c> undoes the one.</summary>
internal static class RestOfBlock
{
    /// <summary>What is declared for the whole block must stay in it.</summary>
    public static bool CanBeGuarded(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block
        && block.Statements.Skip(block.Statements.IndexOf(statement) + 1).ToList() is { Count: > 0 } rest
        && !rest.Any(after => after is LocalFunctionStatementSyntax or LabeledStatementSyntax);

    /// <param name="opening">Takes the place of the statement, which it is made from.</param>
    public static void Guard(
        StatementSyntax statement, DocumentEditor editor, Func<StatementSyntax, IEnumerable<StatementSyntax>> opening, StatementSyntax undo)
    {
        editor.TrackNode(statement);
        editor.ReplaceNode(statement.Parent!, (current, _) => Guarded(current, current.GetCurrentNode(statement)!, opening, undo));
    }

    /// <summary>An earlier edit may have put the statement into a block inside the one that it stood in.</summary>
    private static SyntaxNode Guarded(
        SyntaxNode outermost, StatementSyntax statement, Func<StatementSyntax, IEnumerable<StatementSyntax>> opening, StatementSyntax undo)
    {
        var block = (BlockSyntax)statement.Parent!;
        var position = block.Statements.IndexOf(statement);
        var rest = block.Statements.Skip(position + 1).ToList();
        var endOfLine = outermost.EndOfLine();
        rest[0] = rest[0].WithLeadingTrivia(WithoutBlankLine(rest[0].GetLeadingTrivia()));
        var guarded = SyntaxFactory
            .TryStatement(SyntaxFactory.Block(rest), default, SyntaxFactory.FinallyClause(SyntaxFactory.Block(undo)))
            .WithTrailingTrivia(endOfLine)
            .WithAdditionalAnnotations(Formatter.Annotation);
        var statements = block.Statements.Take(position).Concat(opening(statement)).Append(guarded);
        return outermost.ReplaceNode(block, block.WithStatements(SyntaxFactory.List(statements)));
    }

    /// <summary>A statement on a line of its own before another one, whose comments it takes over.</summary>
    public static StatementSyntax Before(StatementSyntax statement, StatementSyntax added) =>
        added.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(statement.EndOfLine());

    private static IEnumerable<SyntaxTrivia> WithoutBlankLine(SyntaxTriviaList trivia) => trivia.SkipWhile(piece => piece.IsKind(SyntaxKind.EndOfLineTrivia));
}
