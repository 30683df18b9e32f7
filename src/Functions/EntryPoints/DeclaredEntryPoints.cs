using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>Entry points by what the code says alone.</summary>
internal static class DeclaredEntryPoints
{
    /// <summary>In declaration order.</summary>
    public static ImmutableArray<EntryPoint> In(Compilation project, FunctionProgram program)
    {
        var found = ImmutableArray.CreateBuilder<EntryPoint>();
        if (project.GetEntryPoint(CancellationToken.None) is { } main && StartsLambda(project))
        {
            found.Add(EntryPointFinder.Executable(main));
        }

        foreach (var type in program.TypesOf(project).Where(type => type.TypeKind == TypeKind.Class))
        {
            if (EntryPointFinder.IsAspNetFunction(type))
            {
                found.Add(EntryPointFinder.AspNet(type, "FunctionHandlerAsync"));
            }

            found.AddRange(type.GetMembers().OfType<IMethodSymbol>().Select(method => Of(method, project)).OfType<EntryPoint>());
        }

        return found.ToImmutable();
    }

    private static EntryPoint? Of(IMethodSymbol method, Compilation project) =>
        method is not { MethodKind: MethodKind.Ordinary, IsAbstract: false } ? null
        : LambdaAttributes.IsLambdaFunction(method) ? new EntryPoint(EntryPointKind.LambdaAnnotations, method)
        : HasAttribute(method, "Function") ? new EntryPoint(EntryPointKind.AzureIsolated, method)
        : HasAttribute(method, "FunctionName") ? new EntryPoint(EntryPointKind.AzureInProcess, method)
        : IsGoogle(method) ? new EntryPoint(EntryPointKind.Google, method)
        : IsClassic(method, project) ? new EntryPoint(EntryPointKind.LambdaClassic, method)
        : null;

    private static bool HasAttribute(IMethodSymbol method, string name) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is { } found && (found == name || found == name + "Attribute"));

    private static bool IsGoogle(IMethodSymbol method) =>
        method is { Name: "HandleAsync", IsStatic: false } && TypeNames.SupertypesOf(method.ContainingType).Any(type => type.Name is "IHttpFunction" or "ICloudEventFunction");

    /// <summary>A public method of at most an event and a context, context last; without one, an event of a service where the assembly has a serializer.</summary>
    private static bool IsClassic(IMethodSymbol method, Compilation project) =>
        method is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 or 2 } parameters }
        && (parameters[parameters.Length - 1].Type.Name == "ILambdaContext" || (parameters.Length == 1 && IsEvent(parameters[0].Type) && HasSerializer(method, project)))
        && !IsAspNetMember(method);

    private static bool IsEvent(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is { } name
        && name.StartsWith("Amazon.Lambda.", StringComparison.Ordinal)
        && name.EndsWith("Events", StringComparison.Ordinal);

    private static bool HasSerializer(IMethodSymbol method, Compilation project) =>
        method.GetAttributes().Concat(project.Assembly.GetAttributes()).Any(attribute => attribute.AttributeClass?.Name is "LambdaSerializerAttribute" or "LambdaSerializer");

    private static bool IsAspNetMember(IMethodSymbol method) => method.IsOverride && EntryPointFinder.IsAspNetFunction(method.ContainingType);

    /// <summary>By the calls that start a Lambda function; a program without them is none.</summary>
    private static bool StartsLambda(Compilation project) => project.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantTokens())
        .Any(token => token.ValueText is "LambdaBootstrapBuilder" or "HandlerWrapper" or "LambdaBootstrap" or "AddAWSLambdaHosting");
}
