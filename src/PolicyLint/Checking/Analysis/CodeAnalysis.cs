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

    public FunctionCalls CallsOf(LoadedProject project, EntryPoint entryPoint) => CodeOf(project).CallsOf(entryPoint);

    private static bool IsOfLambda(EntryPointKind kind) =>
        kind is EntryPointKind.LambdaClassic or EntryPointKind.LambdaAnnotations or EntryPointKind.LambdaExecutable or EntryPointKind.AspNetCore;

    private ProjectCode CodeOf(LoadedProject project) => _projects.GetOrAdd(project, key => new ProjectCode(key));

    /// <summary>One project with those it references. Its functions are analyzed one after the other, since each learns from those before it.</summary>
    private sealed class ProjectCode(LoadedProject project)
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, FunctionCalls> _calls = new(StringComparer.Ordinal);
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

        public FunctionCalls CallsOf(EntryPoint entryPoint)
        {
            lock (_lock)
            {
                if (_calls.TryGetValue(entryPoint.Name, out var known)) return known;

                var calls = AwsCallFinder.Find(_program.Value, new ReachAnalysis(_program.Value).From(entryPoint), AwsCatalog.Default);
                _calls.Add(entryPoint.Name, calls);
                return calls;
            }
        }
    }
}
