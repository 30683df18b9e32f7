using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Values;

/// <summary>
/// The SDK's typed strings: <c>ServerSideEncryptionMethod.AWSKMS</c> is the text <c>aws:kms</c>. The texts are not in the assembly's metadata, so they
/// come from the catalog; a member it does not have stands for its own name.
/// </summary>
internal static class SdkConstants
{
    private static readonly ConcurrentDictionary<string, ImmutableDictionary<string, SdkShape>> ConstantsOfNamespace = new();

    /// <summary>The text of a typed string's member; null for other members.</summary>
    public static string? Of(ISymbol member)
    {
        if (!member.IsStatic || member is not (IFieldSymbol or IPropertySymbol) || !IsTypedString(member.ContainingType))
            return null;
        return Find(member.ContainingType.ContainingNamespace.ToDisplayString(), member.ContainingType.Name, member.Name) ?? member.Name;
    }

    /// <summary>Where the package is missing: the class is looked for in the namespaces that the file uses.</summary>
    public static string? OfUnbound(MemberAccessExpressionSyntax written, SemanticModel model)
    {
        if (written.Expression is not IdentifierNameSyntax type || model.GetSymbolInfo(type).Symbol is not null)
            return null;
        return NamespacesIn(written.SyntaxTree).Concat(model.Compilation.SyntaxTrees.SelectMany(GlobalNamespacesIn))
            .Select(used => Find(used, type.Identifier.ValueText, written.Name.Identifier.ValueText)).FirstOrDefault(text => text is not null);
    }

    public static bool IsTypedString(ITypeSymbol? type) =>
        type?.BaseType is { Name: "ConstantClass", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "Amazon" } };

    private static string? Find(string namespaceName, string type, string member)
    {
        if (!ConstantsOfNamespace.GetOrAdd(namespaceName, ReadConstants).TryGetValue(type, out var shape))
            return null;
        var found = shape.Members.FirstOrDefault(candidate => candidate.Name == member);
        return found is null ? null : shape.Kind == SdkShapeKind.Enumeration ? member : found.Type;
    }

    private static ImmutableDictionary<string, SdkShape> ReadConstants(string namespaceName)
    {
        if (AwsCatalog.Default.FindServiceByNamespace(namespaceName) is not { } service || service.Namespace != namespaceName)
            return ImmutableDictionary<string, SdkShape>.Empty;
        return AwsCatalog.Default.Shapes(service.Id).Where(shape => shape.Kind is SdkShapeKind.Constants or SdkShapeKind.Enumeration)
            .GroupBy(shape => shape.Name).ToImmutableDictionary(group => group.Key, group => group.First());
    }

    private static IEnumerable<string> NamespacesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Select(use => use.Name?.ToString() ?? "");

    private static IEnumerable<string> GlobalNamespacesIn(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax unit
        ? unit.Usings.Where(use => use.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(use => use.Name?.ToString() ?? "")
        : Enumerable.Empty<string>();
}
