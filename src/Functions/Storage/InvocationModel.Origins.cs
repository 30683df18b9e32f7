using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Questions about code that need not run in an invocation, and about where a value was written.</summary>
public sealed partial class InvocationModel
{
    private ILookup<ISymbol, Invocation>? _atAnyTime;

    /// <summary>As <see cref="Around"/>, also for what runs while the environment starts: constructors, initialisers, <c>Main</c>.</summary>
    public Invocation? AroundAtAnyTime(IOperation operation, ISymbol containing) =>
        Around(operation, containing) ?? Ask(parts => FunctionsAround(operation, containing).SelectMany(symbol => Started(symbol, parts)).FirstOrDefault());

    /// <summary>As <see cref="Reaching"/>, also for what runs while the environment starts.</summary>
    public Invocation? ReachingAtAnyTime(IMethodSymbol method) => Reaching(method) ?? Ask(parts => Started(method, parts).FirstOrDefault());

    /// <summary>The values that a local, parameter, field or property is given where it is known who gives them; else empty.</summary>
    public ImmutableArray<IOperation> ValuesOf(IOperation reference) => Ask(parts => Given(Own(reference).Bare(), parts.Reach).ToImmutableArray());

    /// <summary>What a call of a method with source may return; empty for calls of packages.</summary>
    public ImmutableArray<IOperation> ResultsOf(IInvocationOperation call) => Ask(parts => TargetsOf(call, parts).SelectMany(parts.Reach.ReturnsOf).ToImmutableArray());

    /// <summary>
    /// What a property or method without parameters of the program hands out where it makes nothing anew: of <c>s_client ??= new Client()</c> the field.
    /// Empty where it may return something else.
    /// </summary>
    public ImmutableArray<IOperation> HandedOutBy(IOperation operation) => Ask(parts =>
    {
        var getter = Own(operation).Bare() switch
        {
            IPropertyReferenceOperation { Property: { IsIndexer: false, GetMethod: { } get } } => get,
            IInvocationOperation { TargetMethod: { Parameters.IsEmpty: true } method } => method,
            _ => null,
        };
        var returned = getter is null ? [] : parts.Reach.ReturnsOf(getter).Select(Kept).ToList();
        return returned.TrueForAll(value => value is not null) ? returned.OfType<IOperation>().ToImmutableArray() : ImmutableArray<IOperation>.Empty;
    });

    private static IOperation? Kept(IOperation returned) => returned.Bare() switch
    {
        ICoalesceAssignmentOperation assignment => assignment.Target,
        ICoalesceOperation { WhenNull: IAssignmentOperation } coalesce => coalesce.Value,
        IMemberReferenceOperation member => member,
        _ => null,
    };

    /// <summary>The bodies that a call may run, as far as they have source: of an interface those of its implementations in reach.</summary>
    public ImmutableArray<IOperation> BodiesBehind(IInvocationOperation call) => Ask(parts => TargetsOf(call, parts).SelectMany(target => _program.BodiesOf(target)).ToImmutableArray());

    /// <summary>The calls in reach that run a method with arguments of their own.</summary>
    public ImmutableArray<IOperation> CallsOf(IMethodSymbol method) => Ask(parts => parts.Reach.CallersOf(Own(method))
        .Where(call => call is { BindsArguments: true, Operation: not null }).Select(call => call.Operation!).Distinct().ToImmutableArray());

    private IEnumerable<IMethodSymbol> TargetsOf(IInvocationOperation call, Parts parts)
    {
        var own = Own(call);
        var targets = parts.Reach.Code.SelectMany(code => code.TargetsOf(own)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
        return targets.Count > 0 ? targets : [call.TargetMethod];
    }

    /// <summary>Whether code in reach of an entry point uses a member.</summary>
    public bool IsUsed(ISymbol member) => Ask(parts => parts.Reach.EntriesThatReach(_program.SourceOfDefinition(member.OriginalDefinition) ?? member).Any());

    private static IEnumerable<IOperation> Given(IOperation reference, InvocationReach reach) => reference switch
    {
        ILocalReferenceOperation local => reach.WritesOf(local),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
            reach.CallersOf(method).Where(call => call.BindsArguments).Select(call => InvocationData.ArgumentFor(parameter, call.Operation))
                .OfType<IOperation>(),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => reach.WritesOfMember(member.Member),
        _ => [],
    };

    private static IEnumerable<ISymbol> FunctionsAround(IOperation operation, ISymbol containing) =>
        operation.Ancestors().Select(ancestor => ancestor switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        }).OfType<ISymbol>().Append(containing);

    /// <summary>An initialiser runs where anything of its class does.</summary>
    private IEnumerable<Invocation> Started(ISymbol symbol, Parts parts)
    {
        _atAnyTime ??= parts.Reach.Code
            .SelectMany(code => code.Methods.Select(method => new Invocation(code.EntryPoint, method)))
            .ToLookup(reached => (ISymbol)reached.Method.Symbol, SymbolEqualityComparer.Default);
        if (symbol is IMethodSymbol method)
            return _atAnyTime[Own(method)];
        return symbol.ContainingType is { } type && (_program.SourceOf(type) ?? type) is { } own
            ? _atAnyTime.Where(group => SymbolEqualityComparer.Default.Equals(group.Key.ContainingType, own)).SelectMany(group => group)
            : [];
    }
}
