using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>Attributes of Lambda Annotations, known by name whether or not the package is there.</summary>
internal static class LambdaAttributes
{
    public static bool IsLambdaFunction(IMethodSymbol method) => method.GetAttributes().Any(IsLambdaFunction);

    public static bool IsLambdaFunction(AttributeData attribute) => TypeNames.IsAttribute(attribute, "LambdaFunctionAttribute");

    public static bool IsLambdaStartup(INamedTypeSymbol type) =>
        TypeNames.HasAttribute(type, "LambdaStartupAttribute");

    public static bool IsFromServices(IParameterSymbol parameter) =>
        TypeNames.HasAttribute(parameter, "FromServicesAttribute");
}
