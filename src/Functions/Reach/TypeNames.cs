using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Types by name: the same type looks different from each project that refers to it, and without its package has nothing but a name.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.ExpandNullable);

    // Asked again and again of the same few types, and dear to put together.
    private static readonly ConditionalWeakTable<ITypeSymbol, string> Definitions = new();

    /// <summary>With its type arguments: <c>Shop.IRepository&lt;Shop.Order&gt;</c>.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(Qualified);

    /// <summary>Without type arguments: <c>Shop.IRepository`1</c>.</summary>
    public static string DefinitionOf(ITypeSymbol type) => Definitions.GetValue(type.OriginalDefinition, NameOfDefinition);

    private static string NameOfDefinition(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { ContainingType: { } outer } => $"{DefinitionOf(outer)}+{type.MetadataName}",
        { TypeKind: TypeKind.Error } => ErrorName(type),
        { ContainingNamespace: { IsGlobalNamespace: false } container } => $"{container.ToDisplayString()}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>Whether a type is in a namespace or one below it.</summary>
    public static bool IsIn(ISymbol? symbol, string rootNamespace)
    {
        // Asked of every call that leaves the program: without putting the name together.
        for (var space = symbol?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (IsNamed(space, rootNamespace))
                return true;
        }

        return false;
    }

    private static bool IsNamed(INamespaceSymbol space, string name)
    {
        var end = name.Length;
        for (var part = space; part is { IsGlobalNamespace: false, Name: var written }; part = part.ContainingNamespace, end--)
        {
            end -= written.Length;
            if (end < 0 || string.CompareOrdinal(name, end, written, 0, written.Length) != 0)
                return false;
            if (end == 0)
                return part.ContainingNamespace.IsGlobalNamespace;
            if (name[end - 1] != '.')
                return false;
        }

        return false;
    }

    /// <summary>The base classes, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Its base classes and all interfaces. A missing interface that is named first looks like a base class.</summary>
    public static IEnumerable<INamedTypeSymbol> SupertypesOf(INamedTypeSymbol type) => BasesOf(type).Concat(type.AllInterfaces);

    public static IEnumerable<INamedTypeSymbol> WithSupertypes(INamedTypeSymbol type) => new[] { type }.Concat(SupertypesOf(type));

    /// <summary>Whether a symbol carries an attribute; where its package is missing it is known as it is written, without the ending.</summary>
    /// <param name="name">As it is declared: <c>FunctionNameAttribute</c>.</param>
    public static bool HasAttribute(ISymbol symbol, string name) => symbol.GetAttributes().Any(attribute => IsAttribute(attribute, name));

    /// <inheritdoc cref="HasAttribute"/>
    public static bool IsAttribute(AttributeData attribute, string name) =>
        attribute.AttributeClass?.Name is { Length: > 0 } written && (written == name || written + nameof(Attribute) == name);

    /// <summary>Whether two constructed types can be one: their arguments are equal where both are known. Variance is not judged.</summary>
    public static bool CanBeSame(ITypeSymbol left, ITypeSymbol right)
    {
        if (left is ITypeParameterSymbol || right is ITypeParameterSymbol || SymbolEqualityComparer.Default.Equals(left, right))
        {
            return true;
        }

        if (left is INamedTypeSymbol && right is INamedTypeSymbol && left.MetadataName != right.MetadataName)
        {
            return false;
        }

        return left is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } named
                && right is INamedTypeSymbol other
                && other.TypeArguments.Length == arguments.Length
                && DefinitionOf(left) == DefinitionOf(right)
            ? arguments.Zip(other.TypeArguments, CanBeSame).Zip(Variances(named), (same, isVariant) => same || isVariant).All(same => same)
            : Of(left) == Of(right);
    }

    private static IEnumerable<bool> Variances(INamedTypeSymbol type) => type.TypeParameters.IsEmpty
        ? ImmutableArray.CreateRange(type.TypeArguments, _ => false)
        : ImmutableArray.CreateRange(type.TypeParameters, parameter => parameter.Variance != VarianceKind.None);

    private static string ErrorName(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: > 0 and var arity } ? $"{type.Name}`{arity}" : type.Name;
}
