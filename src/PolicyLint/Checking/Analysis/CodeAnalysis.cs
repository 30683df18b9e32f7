using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>The answer to where a handler is in the code.</summary>
/// <param name="Fault">What was not found, and what is there that comes nearest; null where it was found or where nothing can be said.</param>
internal sealed record HandlerSearch(EntryPoint? EntryPoint, string? Fault);

/// <summary>Entry points and calls of projects; what is learnt of one function serves the others of its project.</summary>
internal sealed class CodeAnalysis
{
    private readonly ConcurrentDictionary<LoadedProject, FunctionProgram> _programs = new();
    private readonly ConcurrentDictionary<(LoadedProject Project, string EntryPoint), FunctionCalls> _calls = new();

    /// <summary>Finds <c>Assembly::Type::Method</c>, the method also where the type inherits it.</summary>
    public HandlerSearch FindHandler(LoadedProject project, string? handler)
    {
        if (handler?.Split("::") is not [_, var typeName, var methodName]) return new HandlerSearch(null, $"the handler '{handler}' does not have the form Assembly::Type::Method");
        if (project.Compilation.GetTypeByMetadataName(typeName) is not { } type) return new HandlerSearch(null, $"{project.Path} has no type '{typeName}'");

        var methods = WithBases(type).SelectMany(declaring => declaring.GetMembers()).OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).ToArray();
        return methods.FirstOrDefault(method => method.Name == methodName) is { } found
            ? new HandlerSearch(new EntryPoint(EntryPointKind.LambdaClassic, found), null)
            : new HandlerSearch(null, $"{typeName} has no method '{methodName}', only {ShortName.List([.. methods.Select(method => method.Name).Distinct(StringComparer.Ordinal)])}");
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    public FunctionCalls CallsOf(LoadedProject project, EntryPoint entryPoint) => _calls.GetOrAdd((project, entryPoint.Name), _ =>
    {
        var program = ProgramOf(project);
        return AwsCallFinder.Find(program, new ReachAnalysis(program).From(entryPoint), AwsCatalog.Default);
    });

    private FunctionProgram ProgramOf(LoadedProject project) =>
        _programs.GetOrAdd(project, _ => new FunctionProgram(project.References.Append(project).Select(member => member.Compilation)));
}
