using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.Analyzers;

/// <summary>
/// What the templates among a project's AdditionalFiles say of its functions. Read when a rule first asks, and once for each text: rules ask only of calls
/// that are suspicious already.
/// </summary>
internal static class DeployedFunctions
{
    private static readonly ConditionalWeakTable<AdditionalText, Deployment> Deployments = new();

    /// <summary>
    /// The function of a template whose handler an entry point is, with the deployment it is part of. Several where it is deployed several times.
    /// </summary>
    public static IEnumerable<(DeployedFunction Function, Deployment Deployment)> Of(EntryPoint entry, AnalyzerOptions options) =>
        from file in options.AdditionalFiles
        where DeployedHandlers.IsTemplate(file)
        let deployment = Deployments.GetValue(file, Read)
        from function in deployment.Functions
        where IsHandler(function.Handler?.ToString(), entry)
        select (function, deployment);

    /// <summary>What an environment variable of the function holds, as the templates give it.</summary>
    public static IEnumerable<(SymbolicText Text, Deployment Deployment)> ValuesOf(string variable, EntryPoint entry, AnalyzerOptions options) =>
        from deployed in Of(entry, options)
        let value = deployed.Function.Environment.TryGetValue(variable, out var text) ? text : null
        where value is not null
        select (value, deployed.Deployment);

    private static Deployment Read(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        var text = file.GetText()?.ToString();
        return TemplateReader.Read(name, TemplateOptions.Default, path => path == name ? text : null, _ => []);
    }

    /// <summary>
    /// <c>Assembly::Namespace.Type::Method</c>, of an executable the assembly's name, of Lambda Annotations a generated class around the method.
    /// </summary>
    private static bool IsHandler(string? handler, EntryPoint entry) => handler?.Split(["::"], StringSplitOptions.None) switch
    {
        [var assembly, var type, var method] => assembly == entry.Type.ContainingAssembly?.Name
            && ($"{type.Replace('+', '.')}.{method}" == entry.Name || type == GeneratedFor(entry)),
        [var assembly] => entry.Kind == EntryPointKind.LambdaExecutable && assembly == entry.Type.ContainingAssembly?.Name,
        _ => false,
    };

    private static string GeneratedFor(EntryPoint entry) => $"{entry.Name.Substring(0, entry.Name.LastIndexOf('.'))}_{entry.MethodName}_Generated";
}
