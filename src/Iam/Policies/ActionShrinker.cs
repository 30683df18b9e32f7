using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Writes a set of actions with wildcards, in fewer characters, without granting one known action more. It also grants what AWS adds under such
/// names tomorrow, so it is for policies that otherwise do not fit. Wildcards stand for whole words: <c>Get*Item</c>, never <c>Ge*m</c>.
/// </summary>
public static class ActionShrinker
{
    /// <summary>The entries, sorted without regard to case. Names that the index does not know stay as they are.</summary>
    public static ImmutableArray<string> Shrink(IEnumerable<string> actions, ActionIndex index)
    {
        var distinct = actions.Distinct(StringComparer.OrdinalIgnoreCase).ToLookup(action => index.IndexOf(action) >= 0);
        return distinct[true]
            .Select(action => index[index.IndexOf(action)])
            .GroupBy(Prefix, StringComparer.OrdinalIgnoreCase)
            .SelectMany(service => OfService(service.Key, [.. service], index))
            .Concat(distinct[false])
            .OrderBy(ActionIndex.Lower, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private static string Prefix(string action) => action.Substring(0, action.IndexOf(':'));

    private static IEnumerable<string> OfService(string prefix, HashSet<string> actions, ActionIndex index)
    {
        var known = index.NamesOf(prefix + ":*");
        if (known.Length == actions.Count && known.Length > 1)
        {
            return [prefix + ":*"];
        }

        var start = prefix.Length + 1;
        var names = actions.Select(action => action.Substring(start)).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        var others = known.Where(action => !actions.Contains(action)).Select(action => ActionIndex.Lower(action.Substring(start))).ToArray();
        return new PatternCover(names, others, prefix.Length).Find().Select(pattern => $"{prefix}:{pattern}");
    }
}
