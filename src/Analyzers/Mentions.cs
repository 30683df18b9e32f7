using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Analyzers;

/// <summary>Where the name of a private member stands in its class.</summary>
internal static class Mentions
{
    /// <summary>By name in the whole class, with the <c>this.</c> before it: what only looks like the member counts too.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ISymbol member) =>
        from declaration in member.ContainingType.DeclaringSyntaxReferences
        from name in declaration.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.ValueText == member.Name
        select name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } whole && whole.Name == name ? whole : (ExpressionSyntax)name;

    public static bool IsAssigned(ExpressionSyntax mention) => mention.Parent is AssignmentExpressionSyntax assignment && assignment.Left == mention;
}
