using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>The summaries of a program's methods, each made when it is first asked for and shared by all entry points.</summary>
internal sealed class MethodSummaries(FunctionProgram program)
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);

    public MethodSummary Of(IMethodSymbol definition) => _summaries.GetOrAdd(definition, Summarize);

    private MethodSummary Summarize(IMethodSymbol method)
    {
        var bodies = program.BodiesOf(method);
        var steps = ImmutableArray.CreateBuilder<Step>();
        var builder = new MethodSummaryBuilder(method, program, steps);
        foreach (var operation in bodies.SelectMany(body => LiveOperations.In(body)))
        {
            builder.Add(operation);
        }

        if (ImplicitBaseCall(method, bodies) is { } baseConstructor)
        {
            steps.Add(new CallStep(Operation: null, baseConstructor, Receiver: null, IsVirtual: false));
        }

        return steps.Count == 0 ? MethodSummary.Empty : new MethodSummary(steps.ToImmutable());
    }

    /// <summary>A constructor without <c>: base(...)</c> or <c>: this(...)</c> calls the parameterless one of the base class.</summary>
    private static IMethodSymbol? ImplicitBaseCall(IMethodSymbol method, ImmutableArray<IOperation> bodies) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, BaseType: { } baseType } }
        && !bodies.Any(HasInitializer)
            ? baseType.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional))
            : null;

    private static bool HasInitializer(IOperation body) =>
        body is IConstructorBodyOperation { Initializer: not null } or IInvocationOperation or IExpressionStatementOperation;
}
