using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CallSites;

/// <summary>
/// The calls of the SDK that a reader sees in a file: methods named as an operation of a service whose namespace the file imports. Only names
/// are looked at, nothing of what the model makes of them, so that each can be held against the other.
/// </summary>
internal sealed class WrittenCalls(Compilation compilation, FunctionProgram program)
{
    private const string Asynchronous = "Async";

    public IEnumerable<WrittenCall> In(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var imports = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(import => import.Name?.ToString()).ToHashSet();
        var operations = AwsCatalog.Default.Services
            .Where(service => imports.Contains(service.Namespace) || imports.Contains($"{service.Namespace}.Model"))
            .SelectMany(service => service.Operations)
            .ToLookup(operation => operation.MethodName);
        return operations.Count == 0
            ? []
            : root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => IsOfSdk(call) && operations.Contains(OperationOf(call)))
                .Select(call => new WrittenCall(tree.FilePath, call.GetLocation().GetLineSpan().Span, OperationOf(call)));
    }

    /// <summary>A method of the same name that the project declares is not the SDK's; without <c>Async</c> only paginators are.</summary>
    private bool IsOfSdk(InvocationExpressionSyntax call) =>
        (NameOf(call).EndsWith(Asynchronous, StringComparison.Ordinal) || call.ToString().Contains(".Paginators.", StringComparison.Ordinal))
        && !(compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol is { } method && program.IsWritten(method.OriginalDefinition));

    private static string OperationOf(InvocationExpressionSyntax call) =>
        NameOf(call) is var name && name.EndsWith(Asynchronous, StringComparison.Ordinal) ? name[..^Asynchronous.Length] : name;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => "",
    };
}

/// <param name="Operation">The .NET method without <c>Async</c>.</param>
internal sealed record WrittenCall(string File, LinePositionSpan Lines, string Operation)
{
    public override string ToString() => $"{File}:{Lines.Start.Line + 1} {Operation}";
}
