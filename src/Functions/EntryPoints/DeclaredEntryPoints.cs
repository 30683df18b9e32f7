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

            found.AddRange(type.GetMembers().OfType<IMethodSymbol>().Select(method => Of(method, project)).OfType<EntryPoint>().Where(entry => !IsShown(entry, program)));
            found.AddRange(Inherited(type, project, program));
        }

        var called = CalledMethods.Among(found.Where(IsByShape).Select(entry => entry.Symbol), program);
        return found.Where(entry => !IsByShape(entry) || !called.Contains(entry.Symbol)).ToImmutableArray();
    }

    /// <summary>Handlers of abstract base classes: the platform creates the class that derives from them.</summary>
    private static IEnumerable<EntryPoint> Inherited(INamedTypeSymbol type, Compilation project, FunctionProgram program) => type.IsAbstract || type.IsStatic
        ? []
        : TypeNames.BasesOf(type)
            .TakeWhile(super => program.SourceOf(super) is not null)
            .Where(super => super.IsAbstract)
            .SelectMany(super => super.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsStatic: false } && IsClassic(method, project) && !IsOverridden(method, type))
            .Select(method => new EntryPoint(EntryPointKind.LambdaClassic, method, ImmutableArray.Create(method), type, method.Name));

    private static bool IsOverridden(IMethodSymbol method, INamedTypeSymbol type) =>
        method.IsVirtual && type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(own => own.IsOverride);

    /// <summary>An abstract class that others derive from is shown by those.</summary>
    private static bool IsShown(EntryPoint entry, FunctionProgram program) =>
        entry is { Kind: EntryPointKind.LambdaClassic, Type: { IsAbstract: true, IsStatic: false } type }
        && program.Compilations.SelectMany(project => program.TypesOf(project)).Any(candidate => !candidate.IsAbstract && TypeNames.BasesOf(candidate).Any(super => TypeNames.DefinitionOf(super) == TypeNames.DefinitionOf(type)));

    private static bool IsByShape(EntryPoint entry) => entry.Kind == EntryPointKind.LambdaClassic && !entry.Symbol.GetAttributes().Any(IsSerializer);

    private static EntryPoint? Of(IMethodSymbol method, Compilation project) =>
        method is not { MethodKind: MethodKind.Ordinary, IsAbstract: false } ? null
        : LambdaAttributes.IsLambdaFunction(method) ? new EntryPoint(EntryPointKind.LambdaAnnotations, method)
        : TypeNames.HasAttribute(method, "FunctionAttribute") ? new EntryPoint(EntryPointKind.AzureIsolated, method)
        : TypeNames.HasAttribute(method, "FunctionNameAttribute") ? new EntryPoint(EntryPointKind.AzureInProcess, method)
        : IsGoogle(method) ? new EntryPoint(EntryPointKind.Google, method)
        : IsClassic(method, project) ? new EntryPoint(EntryPointKind.LambdaClassic, method)
        : null;

    private static bool IsGoogle(IMethodSymbol method) =>
        method is { Name: "HandleAsync", IsStatic: false } && TypeNames.SupertypesOf(method.ContainingType).Any(type => type.Name is "IHttpFunction" or "ICloudEventFunction");

    /// <summary>
    /// A public method of at most an event and a context, context last; without one, an event of a service where the assembly has a serializer.
    /// A static method that takes nothing but the context and gives nothing back is how a library asks its users for the context, unless a
    /// serializer or its name says otherwise.
    /// </summary>
    private static bool IsClassic(IMethodSymbol method, Compilation project) =>
        method is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 or 2 } parameters }
        && (parameters[parameters.Length - 1].Type.Name == "ILambdaContext"
            ? parameters.Length == 2 || !method.IsStatic || !method.ReturnsVoid || CalledMethods.IsNamedFunction(method) || HasSerializer(method, project)
            : parameters.Length == 1 && IsEvent(parameters[0].Type) && HasSerializer(method, project))
        && !IsAspNetMember(method);

    private static bool IsEvent(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: var name } && name.EndsWith("Events", StringComparison.Ordinal) && TypeNames.IsIn(type, "Amazon.Lambda");

    private static bool HasSerializer(IMethodSymbol method, Compilation project) =>
        method.GetAttributes().Concat(project.Assembly.GetAttributes()).Any(IsSerializer);

    private static bool IsSerializer(AttributeData attribute) => attribute.AttributeClass?.Name is "LambdaSerializerAttribute" or "LambdaSerializer";

    private static bool IsAspNetMember(IMethodSymbol method) => method.IsOverride && EntryPointFinder.IsAspNetFunction(method.ContainingType);

    /// <summary>By the calls that start a Lambda function; a program without them is none.</summary>
    private static bool StartsLambda(Compilation project) => project.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantTokens())
        .Any(token => token.ValueText is "LambdaBootstrapBuilder" or "HandlerWrapper" or "LambdaBootstrap" or "AddAWSLambdaHosting");
}
