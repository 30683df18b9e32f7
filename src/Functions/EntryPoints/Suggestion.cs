using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>One line for a handler that the code does not have: what comes nearest.</summary>
internal static class Suggestion
{
    private const int MostNames = 5;

    public static string ForType(ImmutableArray<INamedTypeSymbol> types, string typeName, string methodName, string assembly)
    {
        var names = types.Where(type => type is { TypeKind: TypeKind.Class, IsImplicitlyDeclared: false }).ToDictionary(MetadataNameOf, type => type);
        var withMethod = names.Where(pair => pair.Value.GetMembers(methodName).OfType<IMethodSymbol>().Any()).Select(pair => pair.Key).ToList();
        var nearest = Nearest(withMethod.Count > 0 ? withMethod : names.Keys, typeName);
        return nearest is null
            ? $"{assembly} has no class '{typeName}'"
            : $"{assembly} has no class '{typeName}'; did you mean '{assembly}::{nearest}::{methodName}'?";
    }

    public static string ForMethod(INamedTypeSymbol type, IEnumerable<IMethodSymbol> methods, string methodName)
    {
        var names = methods
            .Where(method => method is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false })
            .Select(method => method.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => Distance(name, methodName))
            .ThenBy(name => name, StringComparer.Ordinal)
            .ToList();
        var rest = names.Count > MostNames ? ", ..." : "";
        return names.Count == 0
            ? $"class {MetadataNameOf(type)} has no method '{methodName}', nor any other public one"
            : $"class {MetadataNameOf(type)} has no method '{methodName}'; it has {string.Join(", ", names.Take(MostNames))}{rest}";
    }

    private static string MetadataNameOf(INamedTypeSymbol type) => Reach.TypeNames.DefinitionOf(type);

    private static string? Nearest(IEnumerable<string> names, string wanted) => names
        .OrderBy(name => Distance(name, wanted))
        .ThenBy(name => name, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Letters to insert, remove or replace; another case costs nothing.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var isSame = char.ToUpperInvariant(left[row - 1]) == char.ToUpperInvariant(right[column - 1]);
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + (isSame ? 0 : 1));
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
