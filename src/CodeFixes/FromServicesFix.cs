namespace ServerlessGuard.CodeFixes;

/// <summary>Asks for a scoped service in each invocation, in place of once for the handler's life (SLG1012).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FromServicesFix() : NodeFix("Move to a [FromServices] parameter", "SLG1012")
{
    private const string Attribute = "Amazon.Lambda.Annotations.FromServicesAttribute";

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is ParameterSyntax parameter && model.Compilation.GetTypeByMetadataName(Attribute) is not null && Dependency.Of(parameter, model) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var parameter = (ParameterSyntax)node;
        if (Dependency.Of(parameter, editor.SemanticModel) is not { } dependency)
            return;
        var asked = Asked(parameter);
        foreach (var method in dependency.Users)
            editor.ReplaceNode(method.ParameterList, (current, _) => ((ParameterListSyntax)current).AddParameters(asked));
        foreach (var use in dependency.Uses)
            editor.ReplaceNode(use, SyntaxFactory.IdentifierName(parameter.Identifier.ValueText).WithTriviaFrom(use));
        if (dependency.Field is { } field)
            editor.RemoveNode(field, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        if (dependency.Assignment is { } assignment)
            editor.RemoveNode(assignment, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        editor.ReplaceNode(parameter.Parent!, (current, _) => Without((ParameterListSyntax)current, parameter.Identifier.ValueText));
    }

    private static ParameterSyntax Asked(ParameterSyntax parameter)
    {
        var attributes = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(Code.AttributeName(Attribute))))
            .WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.Parameter(parameter.Identifier.WithoutTrivia())
            .WithAttributeLists(SyntaxFactory.SingletonList(attributes))
            .WithType(parameter.Type!.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static ParameterListSyntax Without(ParameterListSyntax list, string name) =>
        list.WithParameters(list.Parameters.Remove(list.Parameters.First(parameter => parameter.Identifier.ValueText == name)));

    /// <summary>Where the object of a constructor parameter goes: into one field at most, and from there only into functions of Lambda Annotations.</summary>
    private sealed record Dependency(
        FieldDeclarationSyntax? Field, StatementSyntax? Assignment, List<MethodDeclarationSyntax> Users, List<ExpressionSyntax> Uses)
    {
        public static Dependency? Of(ParameterSyntax parameter, SemanticModel model) =>
            parameter.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } type && !type.Modifiers.Any(SyntaxKind.PartialKeyword) && !IsCreated(type, model)
                ? parameter.Parent?.Parent == type ? OfPrimary(parameter, type, model) : OfConstructor(parameter, type, model)
                : null;

        /// <summary>Who creates the class by himself passes arguments to it.</summary>
        private static bool IsCreated(ClassDeclarationSyntax type, SemanticModel model) => model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
            .Any(creation => creation.Type is SimpleNameSyntax name && name.Identifier.ValueText == type.Identifier.ValueText);

        private static Dependency? OfPrimary(ParameterSyntax parameter, ClassDeclarationSyntax type, SemanticModel model) =>
            model.GetDeclaredSymbol(parameter) is { } symbol && UsesOf(symbol, type, model) is { Count: > 0 } uses && UsersOf(uses, parameter) is { } users
                ? new Dependency(null, null, users, [])
                : null;

        private static Dependency? OfConstructor(ParameterSyntax parameter, ClassDeclarationSyntax type, SemanticModel model)
        {
            if (model.GetDeclaredSymbol(parameter) is not { } symbol
                || UsesOf(symbol, type, model) is not [{ Parent: AssignmentExpressionSyntax assignment } use] || assignment.Right != use)
                return null;
            if (assignment.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax } statement
                || model.GetSymbolInfo(assignment.Left).Symbol is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field
                || FieldOf(field) is not { } declaration)
                return null;
            var uses = UsesOf(field, type, model).Where(found => !assignment.Left.Span.Contains(found.Span)).ToList();
            return UsersOf(uses, parameter) is { Count: > 0 } users ? new Dependency(declaration, statement, users, uses) : null;
        }

        private static FieldDeclarationSyntax? FieldOf(IFieldSymbol field) =>
            field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax
            {
                Initializer: null,
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax declaration },
            }
                ? declaration
                : null;

        /// <summary><c>_orders</c> or <c>this._orders</c>.</summary>
        private static List<ExpressionSyntax> UsesOf(ISymbol symbol, ClassDeclarationSyntax type, SemanticModel model) =>
            Syntax.UsesOf(symbol, type, model)
            .Select(name => name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } whole ? whole : (ExpressionSyntax)name)
            .ToList();

        /// <summary>The functions that use it; null where something else does too, or a name would clash.</summary>
        private static List<MethodDeclarationSyntax>? UsersOf(List<ExpressionSyntax> uses, ParameterSyntax parameter)
        {
            var users = uses.Select(use => use.FirstAncestorOrSelf<MethodDeclarationSyntax>()).Distinct().ToList();
            return users.TrueForAll(method => method is not null && IsFunction(method)
                && !Declares(method, parameter.Identifier.ValueText)) ? users.OfType<MethodDeclarationSyntax>().ToList() : null;
        }

        private static bool IsFunction(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString().Split('.').Last() is "LambdaFunction" or "LambdaFunctionAttribute");

        private static bool Declares(MethodDeclarationSyntax method, string name) =>
            method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name)
            || method.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(local => local.Identifier.ValueText == name);
    }
}
