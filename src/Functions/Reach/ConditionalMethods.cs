using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Calls that the compiler leaves out where a symbol is not defined: <c>[Conditional("DEBUG")]</c>.</summary>
internal static class ConditionalMethods
{
    public static bool IsCompiled(IInvocationOperation call)
    {
        var tree = call.Syntax.SyntaxTree;
        var defined = tree.Options.PreprocessorSymbolNames.Concat(tree.GetRoot().DescendantTrivia().Select(trivia => trivia.GetStructure()).OfType<DefineDirectiveTriviaSyntax>().Select(define => define.Name.ValueText));
        return SymbolsOf(call.TargetMethod).Any(new HashSet<string>(defined, StringComparer.Ordinal).Contains);
    }

    private static IEnumerable<string> SymbolsOf(IMethodSymbol method) => method.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute")
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<string>();
}
