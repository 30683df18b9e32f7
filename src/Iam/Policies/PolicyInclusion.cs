using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Proves of policies with variables, whose values nobody can enumerate, that one allows no more than another: each of its Allows lies within an
/// Allow of the other, and each Deny of the other within one of its own. Variables are symbols that only they themselves and <c>*</c> match, so
/// what holds here holds for whatever they stand for. Where it answers false nothing is known.
/// </summary>
internal static class PolicyInclusion
{
    private const int ArnParts = 6;

    /// <param name="inner">The statements of the first policy that speak of an action.</param>
    /// <param name="outer">Those of the second.</param>
    public static bool IsProven(IReadOnlyCollection<Statement> inner, IReadOnlyCollection<Statement> outer)
    {
        bool IsWithinOneOf(Statement statement, IEnumerable<Statement> others) => others.Any(other => other.Effect == statement.Effect && IsWithin(statement, other));
        var allows = inner.Where(statement => statement.Effect == Effect.Allow).ToList();
        return allows.Count == 0
            || (allows.All(allow => IsWithinOneOf(allow, outer)) && outer.Where(statement => statement.Effect == Effect.Deny).All(deny => IsWithinOneOf(deny, inner)));
    }

    private static bool IsWithin(Statement inner, Statement outer) =>
        outer.Conditions.All(wanted => inner.Conditions.Any(given => Implies(given, wanted))) && ResourcesAreWithin(inner, outer);

    private static bool ResourcesAreWithin(Statement inner, Statement outer)
    {
        if (!outer.NotResources.IsEmpty)
        {
            return inner.NotResources.Select(entry => entry.Text).ToImmutableHashSet().SetEquals(outer.NotResources.Select(entry => entry.Text));
        }

        var patterns = outer.Resources.Select(entry => entry.Text).Where(IsMeaningful).Select(text => ResourcePattern.From(text).Glob).ToList();
        return inner.NotResources.IsEmpty
            ? inner.Resources.Select(entry => ResourcePattern.From(entry.Text).Glob).All(resource => patterns.Exists(pattern => pattern.Contains(resource)))
            : patterns.Exists(pattern => pattern.Text == "*");
    }

    /// <summary>A variable in an ARN's first parts makes the entry match nothing.</summary>
    private static bool IsMeaningful(SymbolicText text) => PolicyVariables.ResolveResource(text, SessionContext.OfRequest(PolicyVariables.KeysOf(text).Select(key => new KeyValuePair<string, ContextKey>(key, ContextKey.Of("x"))))) is not null;

    private static bool Implies(PolicyCondition given, PolicyCondition wanted)
    {
        if (!string.Equals(given.Key, wanted.Key, StringComparison.OrdinalIgnoreCase)
            || ConditionOperator.Parse(given.Operator) is not { } has
            || ConditionOperator.Parse(wanted.Operator) is not { } wants)
        {
            return false;
        }

        if (wants.Family == ConditionFamily.Null && has.Family != ConditionFamily.Null)
        {
            return wants.Set == ConditionSet.None && RequiresKey(has) && wanted.Values.Any(value => bool.TryParse(value.ToString(), out var isAbsent) && !isAbsent);
        }

        return has.IsNegated == wants.IsNegated
            && (wants.IfExists || !has.IfExists)
            && (has.Set == wants.Set || (has.Set == ConditionSet.None && RequiresKey(has)))
            && (has.IsNegated ? IsAmong(wanted, wants, given, has) : IsAmong(given, has, wanted, wants));
    }

    private static bool RequiresKey(ConditionOperator known) => known is { IsNegated: false, IfExists: false, Set: not ConditionSet.ForAllValues };

    /// <summary>Whether every value that <paramref name="inner"/> matches is matched by <paramref name="outer"/>, negation aside.</summary>
    private static bool IsAmong(PolicyCondition inner, ConditionOperator innerOperator, PolicyCondition outer, ConditionOperator outerOperator)
    {
        Func<SymbolicText, SymbolicText, bool>? covers = (innerOperator.Family, outerOperator.Family) switch
        {
            (ConditionFamily.String, ConditionFamily.StringLike) => (value, pattern) => Glob(pattern).Contains(Glob(Verbatim(value))),
            (ConditionFamily.StringLike, ConditionFamily.StringLike) => (value, pattern) => Glob(pattern).Contains(Glob(value)),
            (ConditionFamily.Arn, ConditionFamily.Arn) => CoversArn,
            var (family, other) when family == other && innerOperator.Ordering == outerOperator.Ordering => (value, other) => value.Equals(other),
            _ => null,
        };
        return covers is not null && inner.Values.All(value => outer.Values.Any(other => covers(value, other)));
    }

    /// <summary>Component by component; a variable anywhere but in the last one could bring colons along.</summary>
    private static bool CoversArn(SymbolicText value, SymbolicText pattern)
    {
        var (parts, patterns) = (ResourcePattern.EncodeText(value).Split([':'], ArnParts), ResourcePattern.EncodeText(pattern).Split([':'], ArnParts));
        return value.Equals(pattern)
            || (parts.Length == ArnParts && patterns.Length == ArnParts
                && parts.Concat(patterns).Where((_, index) => index % ArnParts != ArnParts - 1).All(part => !GlobSymbols.Tokenize(part).Any(token => token.Kind == GlobTokenKind.Hole))
                && parts.Zip(patterns, (part, other) => new GlobPattern(other).Contains(new GlobPattern(part))).All(isCovered => isCovered));
    }

    private static GlobPattern Glob(SymbolicText text) => new(ResourcePattern.EncodeText(text));

    private static SymbolicText Verbatim(SymbolicText value) =>
        SymbolicText.Concat(value.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(GlobSymbols.Literal(piece.Text))));
}
