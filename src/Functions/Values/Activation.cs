using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>
/// The making of an object by its type: <c>ActivatorUtilities.CreateInstance&lt;Store&gt;(provider, bucket)</c>, <c>Activator.CreateInstance(typeof(Store), bucket)</c>.
/// What is given goes to the parameters it fits, the rest comes from the container. Source: Microsoft.Extensions.DependencyInjection.ActivatorUtilities.
/// </summary>
internal static class Activation
{
    /// <summary>The type that is made; null where it is not written.</summary>
    public static ITypeSymbol? TypeOf(CallShape call) => call.TypeArguments.Length == 1 ? call.TypeArguments[0]
        : call.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand is { TypeKind: TypeKind.Class } type ? type
        : null;

    /// <summary>The constructor that takes everything given, and for each of its parameters what is given to it, else null.</summary>
    public static (IMethodSymbol Constructor, ImmutableArray<IOperation?> Given)? ConstructorOf(CallShape call)
    {
        if (TypeOf(call) is not INamedTypeSymbol type)
            return null;
        var given = call.Arguments.Select(argument => argument.Value).OfType<IArrayCreationOperation>().FirstOrDefault()?.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty;
        return type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
            .OrderByDescending(IsMarked).ThenByDescending(constructor => constructor.Parameters.Length)
            .Select(constructor => (constructor, Places: Placed(constructor, given)))
            .Where(candidate => candidate.Places.Count(place => place is not null) == given.Length)
            .Select(candidate => ((IMethodSymbol, ImmutableArray<IOperation?>)?)candidate)
            .FirstOrDefault();
    }

    private static bool IsMarked(IMethodSymbol constructor) => constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ActivatorUtilitiesConstructorAttribute");

    private static ImmutableArray<IOperation?> Placed(IMethodSymbol constructor, ImmutableArray<IOperation> given)
    {
        var places = new IOperation?[constructor.Parameters.Length];
        foreach (var value in given)
        {
            var free = constructor.Parameters.FirstOrDefault(parameter => places[parameter.Ordinal] is null && Takes(parameter.Type, CallShape.Bare(value).Type));
            if (free is not null)
                places[free.Ordinal] = value;
        }

        return ImmutableArray.Create(places);
    }

    private static bool Takes(ITypeSymbol parameter, ITypeSymbol? given)
    {
        for (var type = given; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, parameter))
                return true;
        }

        return given?.AllInterfaces.Contains(parameter, SymbolEqualityComparer.Default) == true;
    }
}
