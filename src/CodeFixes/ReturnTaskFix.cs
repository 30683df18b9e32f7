namespace ServerlessGuard.CodeFixes;

/// <summary>Makes an <c>async void</c> method one that can be awaited (SLG2002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReturnTaskFix() : NodeFix("Return Task", "SLG2002")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        ReturnTypeOf(node) is not null && model.GetDeclaredSymbol(node) is IMethodSymbol method && HasFreeSignature(method)
            && !IsHandedOn(method, node.SyntaxTree.GetRoot());

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var type = ReturnTypeOf(node)!;
        editor.ReplaceNode(type, Code.TypeName("System.Threading.Tasks.Task").WithTriviaFrom(type));
    }

    private static TypeSyntax? ReturnTypeOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        _ => null,
    };

    private static bool HasFreeSignature(IMethodSymbol method) =>
        method is
        {
            IsOverride: false,
            IsVirtual: false,
            IsAbstract: false,
            PartialDefinitionPart: null,
            PartialImplementationPart: null,
            ExplicitInterfaceImplementations.IsEmpty: true,
        }
        && (method.MethodKind == MethodKind.LocalFunction || !ImplementsInterface(method));

    private static bool ImplementsInterface(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    /// <summary>As a delegate it must stay what the delegate's type says.</summary>
    private static bool IsHandedOn(IMethodSymbol method, SyntaxNode root) => root.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == method.Name)
        .Any(name => (name.Parent is MemberAccessExpressionSyntax access
            && access.Name == name ? access.Parent : name.Parent) is not (InvocationExpressionSyntax or MemberBindingExpressionSyntax));
}
