using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Follows everything that can run from an entry point. What is learnt of one method serves all entry points of the program.</summary>
public sealed class ReachAnalysis(FunctionProgram program)
{
    public ReachedCode From(EntryPoint entryPoint)
    {
        var methods = new Dictionary<MethodInstance, ReachedMethod>();
        var calls = ImmutableArray.CreateBuilder<CallSite>();
        var pending = new Queue<ReachedMethod>();
        foreach (var constructor in entryPoint.Type.InstanceConstructors.Where(constructor => constructor.Parameters.IsEmpty))
        {
            Reach(constructor, TypeArguments.None, Phase.Initialization, ImmutableArray<PathStep>.Empty, constructor.Locations.FirstOrDefault() ?? Location.None);
        }

        foreach (var root in entryPoint.Roots)
        {
            Reach(root, TypeArguments.None, Phase.Invocation, ImmutableArray<PathStep>.Empty, root.Locations.FirstOrDefault() ?? Location.None);
        }

        while (pending.Count > 0)
        {
            var caller = pending.Dequeue();
            foreach (var operation in caller.Operations)
            {
                if (TargetOf(operation) is { } target && program.SourceOf(target) is { } source)
                {
                    Reach(source, TypeArguments.Of(target, source), caller.Phase, caller.Path, operation.Syntax.GetLocation());
                    calls.Add(new CallSite(caller, operation, source));
                }
            }
        }

        return new ReachedCode(entryPoint, methods.Values.ToImmutableArray(), calls.ToImmutable(), ImmutableArray<UndecidedCall>.Empty);

        void Reach(IMethodSymbol method, TypeArguments arguments, Phase phase, ImmutableArray<PathStep> path, Location location)
        {
            var instance = new MethodInstance(method, arguments);
            if (methods.ContainsKey(instance) || program.CompilationOf(method) is not { } compilation)
            {
                return;
            }

            var step = new PathStep($"{method.ContainingType.ToDisplayString()}.{method.Name}", location, "calls");
            var reached = new ReachedMethod(instance, compilation, program.BodiesOf(method), phase, path.Add(step));
            methods.Add(instance, reached);
            pending.Enqueue(reached);
        }
    }

    private static IMethodSymbol? TargetOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IMethodReferenceOperation reference => reference.Method,
        IPropertyReferenceOperation property => property.Property.GetMethod,
        _ => null,
    };
}
