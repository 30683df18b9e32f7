using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Analyzers;

/// <summary>The user's word that a member is meant to live as long as the environment: <c>[EnvironmentScoped("why")]</c>, matched by name.</summary>
internal static class EnvironmentScoped
{
    public static bool Is(ISymbol member) => member.GetAttributes().Any(Is);

    public static bool Is(AttributeData attribute) => attribute.AttributeClass?.Name is "EnvironmentScopedAttribute" or "EnvironmentScoped";
}
