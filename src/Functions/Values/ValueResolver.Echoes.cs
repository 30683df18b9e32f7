using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Values;

/// <summary>Answers of AWS that repeat what was asked for: the tables of what a batch left undone, the queue that has the name.</summary>
public sealed partial class ValueResolver
{
    private static readonly ImmutableDictionary<(string Method, string Answer), string> Echoes = RepeatedMembers.All.ToImmutableDictionary(row => (row.Method, row.Answer), row => row.Asked);

    private Value? Echoed(Value.Result answer, string member)
    {
        if (CallShape.Of(answer.Call) is not { } call || !Echoes.TryGetValue((call.MethodWithoutAsync, member), out var asked) || call[0] is not { } first)
            return null;
        if (call.Arguments.FirstOrDefault(argument => string.Equals(argument.Name, asked, StringComparison.OrdinalIgnoreCase)).Value is { } named)
            return Evaluate(named, answer.Frame);
        var request = Evaluate(first, answer.Frame);
        return request.Alternatives().OfType<Value.Followed>().Select(made => made.Set.TryGetValue(asked, out var value) ? value : Value.Nothing.Instance).Join() is var set and not Value.Nothing ? set
            : request is Value.Followed ? null
            : request;
    }
}
