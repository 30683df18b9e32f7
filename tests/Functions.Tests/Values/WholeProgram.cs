using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Tests.Values;

/// <summary>Takes everything in a compilation to be reached, by plain dispatch, so that values can be tested by themselves. Methods named Handle are entered.</summary>
internal sealed class WholeProgram : ICodeInReach
{
    private readonly List<CodeBody> _bodies = [];

    public WholeProgram(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
                Add(model, node);
        }
    }

    public IEnumerable<CodeBody> Bodies => _bodies.Where(body => body.Owner is not IMethodSymbol { MethodKind: MethodKind.LocalFunction });

    public IEnumerable<IOperation> BodiesOf(ISymbol symbol) => _bodies.Where(body => Same(body.Owner, symbol)).Select(body => body.Operation);

    public IEnumerable<CallerOf> CallersOf(IMethodSymbol method) => Operations.Where(operation => Calls(operation, method)).Select(operation => new CallerOf(operation));

    public IEnumerable<IMethodSymbol> TargetsOf(IOperation call) => call is IInvocationOperation { TargetMethod: var method }
        ? Methods.Where(candidate => Same(candidate, method) || Implements(candidate, method))
        : [];

    public IEnumerable<Registration> RegistrationsOf(ITypeSymbol type) => Operations.OfType<IInvocationOperation>()
        .Where(call => call.TargetMethod.Name is "AddSingleton" or "AddTransient" or "AddScoped" && call.TargetMethod.TypeArguments.Length > 0 && Same(call.TargetMethod.TypeArguments[0], type))
        .Select(call => new Registration(type, call.TargetMethod.TypeArguments.Last(), call.Arguments.Length > 1 ? call.Arguments[1].Value : null));

    public IEnumerable<CallShape> CallsOf(string method) => Operations.Select(CallShape.Of).OfType<CallShape>().Where(call => call.Method == method);

    public bool ReachesAttribute(string attribute) => throw new NotSupportedException();

    public string? ConstantOf(SyntaxNode expression) => throw new NotSupportedException();

    public bool IsSource(ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    public INamedTypeSymbol? EnteredType => null;

    public bool IsEntered(IMethodSymbol method) => method.Name == "Handle";

    private IEnumerable<IOperation> Operations => Bodies.SelectMany(body => body.Operation.DescendantsAndSelf());

    private IEnumerable<IMethodSymbol> Methods => _bodies.Select(body => body.Owner).OfType<IMethodSymbol>();

    private void Add(SemanticModel model, SyntaxNode node)
    {
        if (node is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().Any() && model.GetOperation(unit) is { } top)
            _bodies.Add(new CodeBody(model.GetDeclaredSymbol(unit)!, top));
        var (declaration, code) = node switch
        {
            BaseMethodDeclarationSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } => (node, node),
            LocalFunctionStatementSyntax => (node, node),
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => (arrow, arrow),
            PropertyDeclarationSyntax { Initializer: { } initializer } => (node, (SyntaxNode)initializer),
            VariableDeclaratorSyntax { Initializer: { } initializer, Parent.Parent: FieldDeclarationSyntax } => (node, initializer),
            PrimaryConstructorBaseTypeSyntax => (node.Parent!.Parent!, node),
            _ => (null, null),
        };
        var owner = declaration is ArrowExpressionClauseSyntax
            ? ((IPropertySymbol)model.GetDeclaredSymbol(node)!).GetMethod
            : declaration is TypeDeclarationSyntax ? ((INamedTypeSymbol)model.GetDeclaredSymbol(declaration)!).InstanceConstructors[0]
            : declaration is null ? null : model.GetDeclaredSymbol(declaration);
        if (owner is not null && model.GetOperation(code!) is { } operation)
            _bodies.Add(new CodeBody(owner, operation));
    }

    private bool Calls(IOperation operation, IMethodSymbol method) => operation switch
    {
        IInvocationOperation call => Same(call.TargetMethod, method) || Implements(method, call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => Same(constructor, method),
        IPropertyReferenceOperation { Property: var property } => Same(property.GetMethod, method),
        _ => false,
    };

    private static bool Implements(IMethodSymbol candidate, IMethodSymbol method) =>
        method.ContainingType.TypeKind == TypeKind.Interface
            ? Same(candidate.ContainingType.FindImplementationForInterfaceMember(method), candidate)
            : candidate.OverriddenMethod is { } overridden && (Same(overridden, method) || Implements(overridden, method));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left?.OriginalDefinition, right?.OriginalDefinition);
}
