namespace ServerlessGuard.CodeFixes;

/// <summary>Pieces of code that several fixes write.</summary>
internal static class Code
{
    /// <summary>A type by its full name, which is shortened where its namespace is imported.</summary>
    public static ExpressionSyntax Type(string fullName) =>
        SyntaxFactory.ParseExpression("global::" + fullName).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <inheritdoc cref="Type"/>
    public static TypeSyntax TypeName(string fullName) =>
        SyntaxFactory.ParseTypeName("global::" + fullName).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>A type as it would be written where the document imports its namespace.</summary>
    public static TypeSyntax TypeName(ITypeSymbol type, DocumentEditor editor) =>
        (TypeSyntax)editor.Generator.TypeExpression(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))
            .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The name of an attribute as it is written: without its ending.</summary>
    public static NameSyntax AttributeName(string fullName) =>
        SyntaxFactory.ParseName("global::" + fullName.Substring(0, fullName.Length - "Attribute".Length)).WithAdditionalAnnotations(Simplifier.Annotation);

    public static ExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary><c>receiver.Member</c></summary>
    public static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver, string member) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression, receiver.WithoutTrivia(), SyntaxFactory.IdentifierName(member));

    /// <summary><c>receiver.Method(argument)</c></summary>
    public static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string method, ExpressionSyntax argument) =>
        Call(receiver, method, SyntaxFactory.Argument(argument.WithoutTrivia()));

    /// <inheritdoc cref="Call(ExpressionSyntax, string, ExpressionSyntax)"/>
    public static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string method, ArgumentSyntax argument) =>
        Call(receiver, method, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(argument)));

    /// <summary><c>receiver.Method(arguments)</c></summary>
    public static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string method, ArgumentListSyntax arguments) =>
        SyntaxFactory.InvocationExpression(Member(receiver, method), arguments);

    /// <summary><c>var name = value;</c></summary>
    public static LocalDeclarationStatementSyntax Local(string name, ExpressionSyntax value) => Local(SyntaxFactory.IdentifierName("var"), name, value);

    /// <summary><c>Type name = value;</c></summary>
    public static LocalDeclarationStatementSyntax Local(TypeSyntax type, string name, ExpressionSyntax value) =>
        SyntaxFactory.LocalDeclarationStatement(Variable(type, name, value)).WithAdditionalAnnotations(Formatter.Annotation);

    public static VariableDeclarationSyntax Variable(TypeSyntax type, string name, ExpressionSyntax value)
    {
        var declarator = SyntaxFactory.VariableDeclarator(name).WithInitializer(SyntaxFactory.EqualsValueClause(value));
        return SyntaxFactory.VariableDeclaration(type, SyntaxFactory.SingletonSeparatedList(declarator));
    }
}
