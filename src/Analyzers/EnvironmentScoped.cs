using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Analyzers;

/// <summary>The user's word that a member is meant to live as long as the environment: <c>[EnvironmentScoped("why")]</c>, matched by name.</summary>
internal static class EnvironmentScoped
{
    public static bool Is(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "EnvironmentScopedAttribute" or "EnvironmentScoped");
}
