using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>The same policies for requests of which different condition keys are known.</summary>
internal sealed class KeyedAuthorizations(ImmutableArray<Statement> statements, PolicyDocument? boundary, AuthorizationScope scope)
{
    private readonly Authorization _plain = new(statements, boundary, scope);
    private readonly Dictionary<(string, SymbolicText), Authorization> _keyed = [];

    /// <summary>One for each value that a request of the need can have.</summary>
    public IEnumerable<Authorization> For(RequiredPermission required) => required.Key is { } key ? key.Values.Select(value => With(key.Name, value)) : [_plain];

    private Authorization With(string name, SymbolicText value)
    {
        if (!_keyed.TryGetValue((name, value), out var known))
        {
            known = new Authorization(statements, boundary, scope with { Session = scope.Session.With(name, ContextKey.Of(value)) });
            _keyed.Add((name, value), known);
        }

        return known;
    }
}
