using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>Attributes of Lambda Annotations, known by name whether or not the package is there.</summary>
internal static class LambdaAttributes
{
    public static bool IsLambdaFunction(IMethodSymbol method) => method.GetAttributes().Any(IsLambdaFunction);

    public static bool IsLambdaFunction(AttributeData attribute) => attribute.AttributeClass?.Name is "LambdaFunctionAttribute" or "LambdaFunction";

    public static bool IsLambdaStartup(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "LambdaStartupAttribute" or "LambdaStartup");

    public static bool IsFromServices(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromServices");
}
