namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// IAM's own variables, <c>${aws:PrincipalTag/team}</c> or <c>${aws:username, 'nobody'}</c>, as against holes of a template: their names have a
/// single colon. <c>${*}</c>, <c>${?}</c> and <c>${$}</c> are these characters without their meaning.
/// </summary>
internal static class PolicyVariables
{
    /// <summary>The text with every variable whose value is known filled in; null where one has no value, so that the statement matches nothing.</summary>
    public static SymbolicText? Resolve(SymbolicText text, SessionContext session)
    {
        if (text.IsLiteral)
        {
            return text;
        }

        var hasValue = true;
        var resolved = text.Fill(name =>
        {
            if (!IsVariable(name))
            {
                return null;
            }

            var (key, fallback) = Split(name);
            var known = session[key];
            hasValue &= HasOneValue(known) || (known.Presence == KeyPresence.Absent && fallback is not null);
            return known switch
            {
                { Presence: KeyPresence.Absent } => fallback is null ? null : Verbatim(fallback),
                { Presence: KeyPresence.Present, Values: { IsDefault: false, Length: 1 } values } => Verbatim(values[0]),
                _ => null,
            };
        });
        return hasValue ? resolved : null;
    }

    public static bool IsVariable(string hole)
    {
        var colon = hole.IndexOf(':');
        return colon > 0 && colon + 1 < hole.Length && hole[colon + 1] != ':' && hole.IndexOf('[') < 0;
    }

    /// <summary>A key of several values can't be a variable.</summary>
    private static bool HasOneValue(ContextKey key) => key.Presence != KeyPresence.Absent && (key.Values.IsDefault || key.Values.Length == 1);

    private static (string Key, string? Fallback) Split(string variable)
    {
        var comma = variable.IndexOf(',');
        return comma < 0 ? (variable.Trim(), null) : (variable.Substring(0, comma).Trim(), variable.Substring(comma + 1).Trim().Trim('\''));
    }

    private static SymbolicText Verbatim(SymbolicText value) =>
        SymbolicText.Concat(value.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : Verbatim(piece.Text)));

    /// <summary>A star in a variable's value is a star, not a wildcard.</summary>
    private static SymbolicText Verbatim(string value) => SymbolicText.Literal(GlobSymbols.Literal(value));
}
