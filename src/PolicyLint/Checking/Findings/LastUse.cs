using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>When a role last used an action, in words.</summary>
internal static class LastUse
{
    /// <param name="action">As granted: a name or a pattern.</param>
    /// <param name="used">Dates by service prefix and action; empty where AWS saw no use.</param>
    /// <returns>Null where AWS says nothing of the service.</returns>
    public static string? Of(string action, ImmutableDictionary<string, string> used)
    {
        if (used.TryGetValue(action, out var date)) return Said(action, date);

        var prefix = action.Split(':')[0];
        return used.TryGetValue(prefix, out var dateOfService) ? Said(prefix, dateOfService) : null;
    }

    private static string Said(string what, string date) => date.Length > 0 ? $"the account says that the role last used {what} on {date}" : $"the account says that the role has not used {what} in the time that is kept";
}
