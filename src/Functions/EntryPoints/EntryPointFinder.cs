using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.EntryPoints;

/// <summary>Where a deployed handler leads in the code, or why it leads nowhere.</summary>
/// <param name="EntryPoint">Null where there is none.</param>
/// <param name="Problem">One line for the user: what is wrong and what there is instead; null where the entry point was found.</param>
public sealed record HandlerResolution(EntryPoint? EntryPoint, string? Problem)
{
    internal static HandlerResolution Found(EntryPoint entryPoint) => new(entryPoint, null);

    internal static HandlerResolution Missing(string problem) => new(null, problem);
}

/// <summary>A deployed function as far as it says where its code is entered.</summary>
/// <param name="Handler">As in the template, of an image its command; null where the package decides.</param>
/// <param name="Runtime"><c>dotnet8</c>, <c>provided.al2023</c>; null for images.</param>
/// <param name="AnnotationsHandler">The environment variable <c>ANNOTATIONS_HANDLER</c>, which picks the function in an executable of Lambda Annotations.</param>
public sealed record DeployedHandler(string? Handler, string? Runtime = null, string? AnnotationsHandler = null);

/// <summary>Finds the methods that a platform calls.</summary>
public sealed class EntryPointFinder(FunctionProgram program)
{
    private static readonly ImmutableHashSet<string> AspNetHandlers = ImmutableHashSet.Create(StringComparer.Ordinal, "FunctionHandlerAsync", "FunctionHandler");

    /// <summary>Finds what a template's handler means in one project. Never throws for a handler that cannot be found.</summary>
    public HandlerResolution Find(Compilation project, DeployedHandler deployed)
    {
        var main = project.GetEntryPoint(CancellationToken.None);
        if (deployed.AnnotationsHandler is { } annotated && FindAnnotated(project, annotated) is { } named)
        {
            return HandlerResolution.Found(named);
        }

        var parts = deployed.Handler?.Split(["::"], StringSplitOptions.None) ?? [];
        if (parts is [_, var type, var method])
        {
            // A custom runtime starts the program whatever the handler says.
            return main is not null && IsCustom(deployed.Runtime) ? HandlerResolution.Found(Executable(main)) : FindMethod(project, type, method);
        }

        return main is not null ? HandlerResolution.Found(Executable(main))
            : OnlyAnnotated(project) is { } only ? HandlerResolution.Found(only)
            : HandlerResolution.Missing(NoMain(project, deployed.Handler, parts.Length));
    }

    /// <summary>Every entry point that the code itself shows, without any template (classic Lambda handlers, Annotations, executables, Azure, Google).</summary>
    public ImmutableArray<EntryPoint> FindAll(Compilation project) => DeclaredEntryPoints.In(project, program);

    /// <summary>By the C# rules of Lambda names are exact; the parts are a metadata name, <c>Namespace.Outer+Inner</c>, and a method's name.</summary>
    private HandlerResolution FindMethod(Compilation project, string typeName, string methodName)
    {
        if (FindType(project, typeName) is not { } type)
        {
            return FindGenerated(project, typeName) is { } annotated
                ? HandlerResolution.Found(annotated)
                : HandlerResolution.Missing(Suggestion.ForType(program.TypesOf(project), typeName, methodName, project.AssemblyName ?? ""));
        }

        var declared = Methods(type).Where(method => method.Name == methodName).ToList();
        if ((declared.FirstOrDefault(IsCallable) ?? declared.FirstOrDefault()) is { } found)
        {
            return HandlerResolution.Found(new EntryPoint(KindOf(found), found, ImmutableArray.Create(found), type, methodName));
        }

        return IsAspNet(type) && AspNetHandlers.Contains(methodName)
            ? HandlerResolution.Found(AspNet(type, methodName))
            : HandlerResolution.Missing(Suggestion.ForMethod(type, Methods(type), methodName));
    }

    private INamedTypeSymbol? FindType(Compilation project, string name) => program.ClosureOf(project)
        .Select(compilation => compilation.Assembly.GetTypeByMetadataName(name))
        .FirstOrDefault(type => type is not null);

    /// <summary><c>Type_Method_Generated</c> is written by the generator of Lambda Annotations around <c>Type.Method</c>.</summary>
    private EntryPoint? FindGenerated(Compilation project, string typeName)
    {
        const string suffix = "_Generated";
        return typeName.EndsWith(suffix, StringComparison.Ordinal)
            ? Annotated(project).FirstOrDefault(method => $"{NamespaceOf(method)}{method.ContainingType.Name}_{method.Name}{suffix}" == typeName) is { } found
                ? new EntryPoint(EntryPointKind.LambdaAnnotations, found)
                : null
            : null;
    }

    private EntryPoint? FindAnnotated(Compilation project, string name) =>
        Annotated(project).FirstOrDefault(method => method.Name == name || ResourceNameOf(method) == name) is { } method ? new EntryPoint(EntryPointKind.LambdaAnnotations, method) : null;

    private EntryPoint? OnlyAnnotated(Compilation project) =>
        Annotated(project).Take(2).ToList() is [var only] ? new EntryPoint(EntryPointKind.LambdaAnnotations, only) : null;

    private IEnumerable<IMethodSymbol> Annotated(Compilation project) =>
        program.TypesOf(project).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(LambdaAttributes.IsLambdaFunction);

    private static string? ResourceNameOf(IMethodSymbol method) => method.GetAttributes()
        .Where(LambdaAttributes.IsLambdaFunction)
        .SelectMany(attribute => attribute.NamedArguments)
        .Where(argument => argument.Key == "ResourceName")
        .Select(argument => argument.Value.Value as string)
        .FirstOrDefault();

    private static string NamespaceOf(IMethodSymbol method) =>
        method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString() + ".";

    /// <summary>Own methods first, then inherited ones.</summary>
    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => new[] { type }
        .Concat(TypeNames.BasesOf(type).Where(super => super.SpecialType != SpecialType.System_Object))
        .SelectMany(declaring => declaring.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method.MethodKind == MethodKind.Ordinary && !TypeNames.IsIn(method, "Amazon.Lambda.AspNetCoreServer"));

    /// <summary>Of several overloads Lambda takes the public one of at most an event and a context.</summary>
    private static bool IsCallable(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: <= 2 }
        && (method.Parameters.Length < 2 || method.Parameters[1].Type.Name == "ILambdaContext");

    private static EntryPointKind KindOf(IMethodSymbol method) =>
        LambdaAttributes.IsLambdaFunction(method) ? EntryPointKind.LambdaAnnotations
        : AspNetHandlers.Contains(method.Name) && IsAspNet(method.ContainingType) ? EntryPointKind.AspNetCore
        : EntryPointKind.LambdaClassic;

    private static bool IsAspNet(INamedTypeSymbol type) => TypeNames.BasesOf(type).Any(super => super.Name
        is "AbstractAspNetCoreFunction" or "APIGatewayProxyFunction" or "APIGatewayHttpApiV2ProxyFunction" or "ApplicationLoadBalancerFunction");

    internal static EntryPoint AspNet(INamedTypeSymbol type, string methodName)
    {
        var constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) ?? type.InstanceConstructors[0];
        return new EntryPoint(EntryPointKind.AspNetCore, constructor, ImmutableArray.Create(constructor), type, methodName);
    }

    internal static bool IsAspNetFunction(INamedTypeSymbol type) => !type.IsAbstract && IsAspNet(type);

    internal static EntryPoint Executable(IMethodSymbol main) => new(EntryPointKind.LambdaExecutable, main);

    private static bool IsCustom(string? runtime) => runtime?.StartsWith("provided", StringComparison.OrdinalIgnoreCase) == true;

    private static string NoMain(Compilation project, string? handler, int parts) => parts is 2 or > 3
        ? $"handler '{handler}' is not of the form Assembly::Namespace.Type::Method"
        : $"{project.AssemblyName} has no Main to start for handler '{handler ?? "(none)"}': write Assembly::Namespace.Type::Method, or make the project an executable";
}
