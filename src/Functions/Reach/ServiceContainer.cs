using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>The services that the code of one entry point registers, and which of them a request gets.</summary>
internal sealed class ServiceContainer
{
    /// <summary>The key of a service that is registered or asked for under a key computed at run time.</summary>
    private const string AnyKey = "";

    private readonly List<ServiceRegistration> _registrations = [];
    private readonly HashSet<(ReachNode?, IOperation, string, string)> _known = [];
    private Dictionary<string, List<(ServiceRegistration Registration, bool IsConditional)>>? _byService;

    public IEnumerable<ServiceRegistration> All => _registrations;

    public void Add(ServiceRegistration registration)
    {
        if (_known.Add((registration.Owner, registration.Call, TypeNames.Of(registration.Service), registration.Implementation is { } made ? TypeNames.Of(made) : "")))
        {
            _registrations.Add(registration);
            _byService = null;
        }
    }

    /// <summary>What a request for one object gets: the last registration, and those before it where the last may not be made.</summary>
    public IEnumerable<ServiceRegistration> Find(ITypeSymbol service, string? key, IReadOnlyList<ReachNode> roots)
    {
        var candidates = Candidates(service, roots).Where(candidate => MatchesKey(candidate.Registration, key)).ToList();
        for (var index = candidates.Count - 1; index >= 0; index--)
        {
            var (registration, isConditional) = candidates[index];
            if (registration.OnlyIfAbsent && candidates.Take(index).Any(earlier => !earlier.IsConditional && !earlier.Registration.OnlyIfAbsent))
            {
                continue;
            }

            yield return registration;
            if (!isConditional && !registration.KeepsEarlier && !registration.OnlyIfAbsent && registration.Key == key && key != AnyKey)
            {
                yield break;
            }
        }
    }

    /// <summary>What a request for all objects of a service gets.</summary>
    public IEnumerable<ServiceRegistration> FindAll(ITypeSymbol service, IReadOnlyList<ReachNode> roots) =>
        Candidates(service, roots).Select(candidate => candidate.Registration);

    private IEnumerable<(ServiceRegistration Registration, bool IsConditional)> Candidates(ITypeSymbol service, IReadOnlyList<ReachNode> roots)
    {
        _byService ??= Order(roots);
        var closed = _byService.TryGetValue(TypeNames.DefinitionOf(service), out var found) ? found : [];
        return closed.Where(candidate => IsOpen(candidate.Registration.Service) || TypeNames.CanBeSame(candidate.Registration.Service, service));
    }

    public static bool IsOpen(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsUnboundGenericType: true } or INamedTypeSymbol { IsGenericType: true, IsDefinition: true };

    private static bool MatchesKey(ServiceRegistration registration, string? key) =>
        key is null ? registration.Key is null : registration.Key is { } own && (own == key || own == AnyKey || key == AnyKey);

    private Dictionary<string, List<(ServiceRegistration, bool)>> Order(IReadOnlyList<ReachNode> roots)
    {
        var order = new RegistrationOrder(_registrations);
        foreach (var root in roots)
        {
            order.Visit(root, isConditional: false);
        }

        return order.Result
            .GroupBy(entry => TypeNames.DefinitionOf(entry.Registration.Service))
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Puts registrations in the order in which they run: the calls are followed in source order.</summary>
    private sealed class RegistrationOrder(List<ServiceRegistration> registrations)
    {
        private readonly ILookup<ReachNode?, ServiceRegistration> _ofNode = registrations.ToLookup(registration => registration.Owner);
        private readonly HashSet<ReachNode> _visited = [];

        public List<(ServiceRegistration Registration, bool IsConditional)> Result { get; } = [];

        public void Visit(ReachNode node, bool isConditional)
        {
            if (!_visited.Add(node))
            {
                return;
            }

            var calls = node.Edges.Where(edge => edge.Operation is not null).Select(edge => (Operation: edge.Operation!, Run: (Action<bool>)(within => Visit(edge.Target, within))));
            var adds = _ofNode[node].Select(registration => (Operation: registration.Call, Run: (Action<bool>)(within => Result.Add((registration, within)))));
            foreach (var (operation, run) in calls.Concat(adds).OrderBy(item => item.Operation.Syntax.Span.End))
            {
                run(isConditional || IsConditional(operation));
            }

            foreach (var edge in node.Edges.Where(edge => edge.Operation is null))
            {
                Visit(edge.Target, isConditional);
            }
        }

        private static bool IsConditional(IOperation operation)
        {
            for (var (inner, outer) = (operation, operation.Parent); outer is not null and not IAnonymousFunctionOperation; (inner, outer) = (outer, outer.Parent))
            {
                if (outer is IConditionalOperation choice && inner != choice.Condition && KnownConditions.Decide(choice.Condition) is null
                    || outer is ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation
                    || (outer is ICoalesceOperation coalesce && inner == coalesce.WhenNull))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
