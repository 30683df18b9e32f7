using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3007: code of another function's assembly is deployed with this one, and changes when the other one changes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignAssemblyAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Foreign = new(
        "SLG3007",
        "Foreign service assembly",
        "'{0}' is of {1}, which is {2}; share contracts, not code",
        "Coupling",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("SLG3007"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private const string SharedByName = "*.Contracts;*.Abstractions;*.Shared";

    private static readonly HashSet<string> Platforms = new(StringComparer.Ordinal)
    {
        "Amazon.Lambda.Core", "Amazon.Lambda.Annotations", "Microsoft.Azure.Functions.Worker.Core", "Microsoft.Azure.WebJobs",
        "Google.Cloud.Functions.Framework",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Foreign);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (context.Options.IsTestProject())
            return;
        var foreign = ForeignAssemblies(context.Compilation, context.Options);
        if (foreign.Count == 0)
            return;

        var uses = new ConcurrentDictionary<(INamedTypeSymbol Type, SyntaxTree File), Location>();
        context.RegisterSyntaxNodeAction(node => Note(node, foreign, uses), SyntaxKind.IdentifierName, SyntaxKind.GenericName);
        context.RegisterCompilationEndAction(end => Report(end, foreign, uses));
    }

    /// <summary>Each with what makes it another service's, in words.</summary>
    private static Dictionary<IAssemblySymbol, string> ForeignAssemblies(Compilation compilation, AnalyzerOptions options)
    {
        var map = ServiceMap.Of(options, CancellationToken.None);
        var own = map is null || compilation.SyntaxTrees.FirstOrDefault() is not { } tree ? null : map.ServiceOf(tree, compilation.AssemblyName, options);
        var shared = new Lazy<Regex>(() => SharedAssemblies(compilation, options));
        var foreign = new Dictionary<IAssemblySymbol, string>(SymbolEqualityComparer.Default);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Most assemblies have nothing to do with functions: their names need no comparing.
            var mapped = MappedElsewhere(assembly, own, map);
            if ((mapped is null && !RefersToPlatform(assembly)) || shared.Value.IsMatch(assembly.Name))
                continue;
            if ((mapped ?? DeployedAlone(assembly)) is { } why)
                foreign[assembly] = why;
        }

        return foreign;
    }

    private static string? DeployedAlone(IAssemblySymbol assembly) =>
        RefersToPlatform(assembly) && HoldsEntryPoints(assembly) ? "deployed as functions of its own" : null;

    private static string? MappedElsewhere(IAssemblySymbol assembly, string? own, ServiceMap? map) =>
        own is not null && map?.ServiceOf(assembly) is { } service && service != own ? $"of the service '{service}'" : null;

    private static void Note(
        SyntaxNodeAnalysisContext context,
        Dictionary<IAssemblySymbol, string> foreign,
        ConcurrentDictionary<(INamedTypeSymbol Type, SyntaxTree File), Location> uses)
    {
        if (context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || !foreign.ContainsKey(type.ContainingAssembly) || !HasBehaviour(type))
            return;
        var location = context.Node.GetLocation();
        uses.AddOrUpdate(
            (type.OriginalDefinition, context.Node.SyntaxTree),
            location,
            (_, known) => known.SourceSpan.Start <= location.SourceSpan.Start ? known : location);
    }

    private static void Report(
        CompilationAnalysisContext context,
        Dictionary<IAssemblySymbol, string> foreign,
        ConcurrentDictionary<(INamedTypeSymbol Type, SyntaxTree File), Location> uses)
    {
        foreach (var ((type, _), location) in uses.OrderBy(use => use.Key.File.FilePath, StringComparer.Ordinal).ThenBy(use => use.Value.SourceSpan.Start)
            .Select(use => (use.Key, use.Value)))
            context.ReportDiagnostic(Diagnostic.Create(Foreign, location, type.Name, type.ContainingAssembly.Name, foreign[type.ContainingAssembly]));
    }

    /// <summary>Interfaces, enumerations, constants and plain data are contracts; a method is code.</summary>
    private static bool HasBehaviour(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && !type.IsRecord
        && type.GetMembers().OfType<IMethodSymbol>()
            .Any(method => method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, IsOverride: false });

    private static bool RefersToPlatform(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => Platforms.Contains(reference.Name)));

    private static bool HoldsEntryPoints(IAssemblySymbol assembly) =>
        TypesIn(assembly.GlobalNamespace).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Any(IsEntryPoint);

    /// <summary>Of a base class it is not the class that is deployed, but those that derive from it.</summary>
    private static bool IsEntryPoint(IMethodSymbol method) =>
        method is
        {
            MethodKind: MethodKind.Ordinary,
            DeclaredAccessibility: Accessibility.Public,
            IsAbstract: false,
            ContainingType: { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false },
        }
        && (method.Parameters is [.., { Type.Name: "ILambdaContext" }] && method.Parameters.Length <= 2
            || method.GetAttributes()
                .Any(attribute => attribute.AttributeClass?.Name is "LambdaFunctionAttribute" or "FunctionAttribute" or "FunctionNameAttribute"));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>Packages of the platforms themselves have such methods too.</summary>
    private static Regex SharedAssemblies(Compilation compilation, AnalyzerOptions options)
    {
        var patterns = compilation.SyntaxTrees.FirstOrDefault() is { } tree && options.Find(tree, Settings.SharedAssemblies) is { } set ? set : SharedByName;
        var names = (patterns + ";Amazon.Lambda.*;AWS.Lambda.*;Microsoft.*;Google.*;System.*").Split([';', ','], StringSplitOptions.RemoveEmptyEntries);
        return new Regex(
            $"^({string.Join("|", names.Select(name => Regex.Escape(name.Trim()).Replace("\\*", ".*")))})$",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }
}
