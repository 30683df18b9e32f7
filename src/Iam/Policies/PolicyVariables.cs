namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// IAM's own variables, <c>${aws:PrincipalTag/team}</c> or <c>${aws:username, 'nobody'}</c>, as against holes of a template: their names have a
/// single colon. <c>${*}</c>, <c>${?}</c> and <c>${$}</c> are these characters without their meaning.
/// </summary>
internal static class PolicyVariables
{
    private const int HeaderColons = 5;

    /// <summary>The text with every variable whose value is known filled in; null where one has no value, so that the statement matches nothing.</summary>
    public static SymbolicText? Resolve(SymbolicText text, SessionContext session)
    {
        var written = Parsed(text);
        if (written.IsLiteral)
        {
            return written;
        }

        var hasValue = true;
        var resolved = written.Fill(name =>
        {
            if (IsCharacter(name))
            {
                return Verbatim(name);
            }

            if (!session.IsComplete && !IsVariable(name))
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
        return hasValue ? SymbolicText.Concat(resolved.Pieces.Select(WithoutVariables)) : null;
    }

    /// <summary>A template's plain text holds variables as they are written.</summary>
    private static SymbolicText Parsed(SymbolicText text) => text.Pieces.Any(piece => !piece.IsHole && piece.Text.Contains("${"))
        ? SymbolicText.Concat(text.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Parse(piece.Text)))
        : text;

    /// <summary>What <c>${$}{</c> and values bring along is no variable.</summary>
    private static SymbolicText WithoutVariables(SymbolicText.Piece piece) =>
        piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(GlobSymbols.WithoutVariables(piece.Text));

    /// <summary>The same of a resource: in an ARN a variable is one only behind the fifth colon, and before it stands for nothing.</summary>
    public static SymbolicText? ResolveResource(SymbolicText text, SessionContext session) => HasVariableInHeader(Parsed(text)) ? null : Resolve(text, session);

    /// <summary>The keys that a text of a policy uses as variables.</summary>
    public static IEnumerable<string> KeysOf(SymbolicText text) =>
        Parsed(text).Pieces.Where(piece => piece.IsHole && !IsCharacter(piece.Text)).Select(piece => Split(piece.Text).Key);

    /// <summary>Those of them that may be absent, so that the text may stand for nothing.</summary>
    public static IEnumerable<string> UncertainKeysOf(SymbolicText text, SessionContext session) =>
        from piece in Parsed(text).Pieces
        where piece.IsHole && IsVariable(piece.Text)
        let variable = Split(piece.Text)
        where variable.Fallback is null && session[variable.Key].Presence == KeyPresence.Unknown
        select variable.Key;

    public static bool IsVariable(string hole)
    {
        var colon = hole.IndexOf(':');
        return colon > 0 && colon + 1 < hole.Length && hole[colon + 1] != ':' && hole.IndexOf('[') < 0;
    }

    private static bool IsCharacter(string hole) => hole is "*" or "?" or "$";

    private static bool HasVariableInHeader(SymbolicText text)
    {
        if (text.IsLiteral || text.Pieces[0] is not { IsHole: false } start || !start.Text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return false;
        }

        var colons = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece.IsHole && IsVariable(piece.Text))
            {
                return colons < HeaderColons;
            }

            colons += piece.IsHole ? 0 : piece.Text.Count(letter => letter == ':');
        }

        return false;
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
