namespace ServerlessGuard.CodeFixes;

/// <summary>Lets the other function run by itself where nothing reads its answer (SLG3001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EventInvocationFix() : NodeFix("Use InvocationType.Event", "SLG3001")
{
    private const string Member = "InvocationType";

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call && IsAnswerUnused(call) && RequestOf(call) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var request = RequestOf((InvocationExpressionSyntax)node)!;
        var value = Code.Member(Code.Type("Amazon.Lambda.InvocationType"), "Event");
        if (SetterIn(request) is { } setter)
            editor.ReplaceNode(setter.Right, value.WithTriviaFrom(setter.Right));
        else
            editor.ReplaceNode(request, (current, _) => WithMember((BaseObjectCreationExpressionSyntax)current, value));
    }

    private static bool IsAnswerUnused(InvocationExpressionSyntax call)
    {
        ExpressionSyntax outermost = call;
        if (outermost.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
            outermost = configured;
        if (outermost.Parent is AwaitExpressionSyntax wait)
            outermost = wait;
        return UnusedResult.StatementOf(outermost) is ExpressionStatementSyntax;
    }

    /// <summary>The request where it is made in the call, or in a local of the same block that nothing sets the member of later.</summary>
    private static BaseObjectCreationExpressionSyntax? RequestOf(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
        {
            BaseObjectCreationExpressionSyntax creation => creation,
            IdentifierNameSyntax local =>
                call.FirstAncestorOrSelf<BlockSyntax>() is { } block
                    && !IsSetLater(block, local.Identifier.ValueText) ? Declared(block, local.Identifier.ValueText) : null,
            _ => null,
        };

    private static BaseObjectCreationExpressionSyntax? Declared(BlockSyntax block, string name) => block.Statements.OfType<LocalDeclarationStatementSyntax>()
        .SelectMany(statement => statement.Declaration.Variables)
        .FirstOrDefault(variable => variable.Identifier.ValueText == name)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;

    private static bool IsSetLater(BlockSyntax block, string name) => block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Any(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Member, Expression: IdentifierNameSyntax target }
            && target.Identifier.ValueText == name);

    private static AssignmentExpressionSyntax? SetterIn(BaseObjectCreationExpressionSyntax request) =>
        request.Initializer?.Expressions
            .OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: Member });

    private static BaseObjectCreationExpressionSyntax WithMember(BaseObjectCreationExpressionSyntax request, ExpressionSyntax value)
    {
        var assignment = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(Member), value);
        var initializer = request.Initializer ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        return request.WithInitializer(initializer.WithExpressions(Appended(initializer.Expressions, assignment)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The last member may stand on a line of its own; the new one then does too.</summary>
    private static SeparatedSyntaxList<ExpressionSyntax> Appended(SeparatedSyntaxList<ExpressionSyntax> members, ExpressionSyntax added)
    {
        if (members.Count == 0)
            return members.Add(added);
        if (members.SeparatorCount == members.Count)
            return members.Add(added.WithTrailingTrivia(members.GetSeparator(members.Count - 1).TrailingTrivia)
                .WithLeadingTrivia(members.Last().GetLeadingTrivia()));
        var last = members.Last();
        return members.Replace(last, last.WithoutTrailingTrivia()).Add(added.WithLeadingTrivia(last.GetLeadingTrivia())
            .WithTrailingTrivia(last.GetTrailingTrivia()));
    }
}
