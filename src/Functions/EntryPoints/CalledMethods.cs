using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>
/// Methods that have the shape of a handler, but that the program calls itself: a step that is given the context. A <c>Main</c> that tries a
/// handler out on the developer's machine, and tests, do not count; nor does another class's call of what is named a function.
/// </summary>
internal static class CalledMethods
{
    private static readonly HashSet<string> TestAttributes = new(StringComparer.Ordinal) { "Fact", "Theory", "Test", "TestCase", "TestMethod", "DataTestMethod" };

    private static readonly string[] FunctionNames = ["Function", "Functions", "Lambda", "LambdaHandler"];

    private static readonly ConditionalWeakTable<FunctionProgram, ILookup<string?, InvocationExpressionSyntax>> Calls = new();

    public static ISet<ISymbol> Among(IEnumerable<IMethodSymbol> candidates, FunctionProgram program)
    {
        var byName = candidates.ToLookup(candidate => candidate.Name, StringComparer.Ordinal);
        var called = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (byName.Count == 0)
            return called;

        var calls = Calls.GetValue(program, FindCalls);
        foreach (var candidatesOfName in byName)
        {
            foreach (var call in calls[candidatesOfName.Key].Where(call => !IsTrial(call)))
                called.UnionWith(candidatesOfName.Where(candidate => IsCalled(candidate, call, program)));
        }

        return called;
    }

    private static ILookup<string?, InvocationExpressionSyntax> FindCalls(FunctionProgram program) => program.Compilations
        .SelectMany(project => project.SyntaxTrees)
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .ToLookup(NameOf, StringComparer.Ordinal);

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        _ => null,
    };

    private static bool IsCalled(IMethodSymbol candidate, InvocationExpressionSyntax call, FunctionProgram program)
    {
        if (candidate.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == call.SyntaxTree && declaration.Span.Contains(call.Span)))
            return false;
        if (IsNamedFunction(candidate) && !IsOnThis(call))
            return false;

        var info = program.ModelOf(call.SyntaxTree).GetSymbolInfo(call);
        return info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>().Any(target => Leads(program.SourceOf(target) ?? target.OriginalDefinition, candidate));
    }

    /// <summary>By what the templates of the platform's tools call their handlers and classes.</summary>
    public static bool IsNamedFunction(IMethodSymbol method) =>
        method.Name.StartsWith("FunctionHandler", StringComparison.Ordinal) || FunctionNames.Any(name => method.ContainingType.Name.EndsWith(name, StringComparison.Ordinal));

    private static bool IsOnThis(InvocationExpressionSyntax call) =>
        call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax };

    /// <summary>Itself, or through the base class or interface that it is seen as.</summary>
    private static bool Leads(IMethodSymbol target, IMethodSymbol candidate) =>
        Slots(candidate).Any(slot => slot.IsSame(target))
        || (target.ContainingType.TypeKind == TypeKind.Interface
            && candidate.ContainingType.AllInterfaces
                .Where(implemented => implemented.OriginalDefinition.IsSame(target.ContainingType))
                .SelectMany(implemented => implemented.GetMembers(candidate.Name))
                .Select(member => candidate.ContainingType.FindImplementationForInterfaceMember(member)?.OriginalDefinition)
                .Any(implementation => implementation is not null && Slots(candidate).Any(slot => slot.IsSame(implementation))));

    /// <summary>The method and what it overrides.</summary>
    private static IEnumerable<ISymbol> Slots(IMethodSymbol method)
    {
        for (var slot = method; slot is not null; slot = slot.OverriddenMethod)
            yield return slot.OriginalDefinition;
    }

    private static bool IsSame(this ISymbol symbol, ISymbol other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    private static bool IsTrial(SyntaxNode call) => call.Ancestors().Any(ancestor => ancestor switch
    {
        GlobalStatementSyntax => true,
        MethodDeclarationSyntax method => method.Identifier.ValueText == "Main" || method.AttributeLists.SelectMany(list => list.Attributes).Any(IsTest),
        _ => false,
    });

    private static bool IsTest(AttributeSyntax attribute) => attribute.Name is SimpleNameSyntax { Identifier.ValueText: var name } && TestAttributes.Contains(name);
}
