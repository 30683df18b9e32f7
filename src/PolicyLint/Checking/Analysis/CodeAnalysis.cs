using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>Entry points and calls of projects. Safe for concurrent use.</summary>
internal sealed class CodeAnalysis
{
    private readonly ConcurrentDictionary<LoadedProject, ProjectCode> _projects = new();

    public HandlerResolution FindHandler(LoadedProject project, DeployedHandler handler) => CodeOf(project).FindHandler(handler);

    /// <summary>The Lambda functions that the code itself shows.</summary>
    public IEnumerable<EntryPoint> EntryPointsOf(LoadedProject project) => CodeOf(project).EntryPoints().Where(entryPoint => IsOfLambda(entryPoint.Kind));

    public ReachedCalls CallsOf(LoadedProject project, EntryPoint entryPoint) => CodeOf(project).CallsOf(entryPoint);

    private static bool IsOfLambda(EntryPointKind kind) =>
        kind is EntryPointKind.LambdaClassic or EntryPointKind.LambdaAnnotations or EntryPointKind.LambdaExecutable or EntryPointKind.AspNetCore;

    private ProjectCode CodeOf(LoadedProject project) => _projects.GetOrAdd(project, key => new ProjectCode(key));

    /// <summary>One project with those it references. Its functions are analyzed one after the other, since each learns from those before it.</summary>
    private sealed class ProjectCode(LoadedProject project)
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, ReachedCalls> _calls = new(StringComparer.Ordinal);
        private readonly Lazy<FunctionProgram> _program = new(() => new FunctionProgram(project.References.Append(project).Select(member => member.Compilation)));

        public HandlerResolution FindHandler(DeployedHandler handler)
        {
            lock (_lock)
            {
                return new EntryPointFinder(_program.Value).Find(project.Compilation, handler);
            }
        }

        public ImmutableArray<EntryPoint> EntryPoints()
        {
            lock (_lock)
            {
                return new EntryPointFinder(_program.Value).FindAll(project.Compilation);
            }
        }

        public ReachedCalls CallsOf(EntryPoint entryPoint)
        {
            lock (_lock)
            {
                if (_calls.TryGetValue(entryPoint.Name, out var known)) return known;

                var reach = new ReachAnalysis(_program.Value).From(entryPoint);
                var calls = new ReachedCalls(AwsCallFinder.Find(_program.Value, reach, AwsCatalog.Default), FilesOf(reach));
                _calls.Add(entryPoint.Name, calls);
                return calls;
            }
        }

        /// <summary>Of a method also the other parts of its type: what its fields and base types are matters to it.</summary>
        private static ImmutableArray<string> FilesOf(ReachedCode reach) =>
        [
            .. reach.Methods
                .SelectMany(method => method.Symbol.Locations.Concat(method.Symbol.ContainingType?.Locations ?? []))
                .Where(location => location.IsInSource)
                .Select(location => Positions.Of(location).File)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}

/// <param name="SourceFiles">The files of the methods in reach.</param>
internal sealed record ReachedCalls(FunctionCalls Found, ImmutableArray<string> SourceFiles);
