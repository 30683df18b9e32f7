using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>Says in words what the comparison of a function's needs with its role found out.</summary>
/// <param name="assumed">The role that is compared, where calls run as another than the function's.</param>
internal sealed class PermissionFindings(AnalyzedFunction analyzed, Role? assumed = null)
{
    private const int ShownNeeds = 6;

    private readonly CheckedFunction _function = analyzed.Function;

    private string Name => assumed is null ? _function.DisplayName : $"{_function.DisplayName} as {assumed.Id}";

    public Finding Of(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Missing => Withheld(verdict, Level.Error, verdict.Decision is { Kind: DecisionKind.Missing } or { ByKey: true } ? "add it" : "take the action out of it"),
        VerdictKind.MayBeDenied => Withheld(verdict, Level.Warning, verdict.Decision?.Kind == DecisionKind.Conditional ? "make sure that it holds" : "make sure that it does not"),
        VerdictKind.Unused => Surplus(verdict, Level.Warning, UnusedMessage(verdict)),
        VerdictKind.CannotBeVerified => Surplus(verdict, Level.Note, $"{Name} is granted {Actions(verdict)}{By(verdict)}: {verdict.Reason}"),
        VerdictKind.Escalation => Surplus(verdict, Level.Error, $"{Name} can gain more rights than its role gives, by {verdict.Reason}; name the resources it is meant for, or remove the action") with { Related = [.. Statements(verdict)] },
        VerdictKind.WildcardAction => Surplus(verdict, Level.Warning, $"{Name} needs of {Actions(verdict)} only {Needed(verdict)}; name what is needed"),
        VerdictKind.WideResource => Surplus(verdict, Level.Warning, $"{Name} uses {Actions(verdict)} only on {NeededResources(verdict)}, and is granted it on {ResourcesOf(verdict.Resources)}; name what is used"),
        _ => Surplus(verdict, Level.Warning, ManagedPolicyMessage(verdict)),
    };

    /// <summary>What only other functions of the same role need (SLG5006).</summary>
    public Finding OfSharedRole(Verdict verdict, IEnumerable<string> needers)
    {
        var others = ShortName.List([.. needers], limit: 3);
        return Surplus(verdict, Level.Warning, $"{Name} never uses {Actions(verdict)}, which its role {analyzed.Deployed?.Role.Id} has for {others}; give {Name} a role of its own") with { Rule = "SLG5006" };
    }

    private Finding Withheld(Verdict verdict, Level level, string remedy)
    {
        var call = verdict.DecidedBy.SelectMany(required => required.Calls).Select(index => _function.Calls[index]).FirstOrDefault();
        var where = call is null ? "" : $" ({call.Method} at {call.Position.File}:{call.Position.Line})";
        return Finding(verdict, level, $"{Name} needs {Actions(verdict)} on {ResourcesOf(verdict.Resources)}{where}: {verdict.Reason}; {remedy}") with
        {
            Resources = Texts(verdict.Resources),
            Related = [.. Calls(verdict), .. Statements(verdict)],
        };
    }

    private Finding Surplus(Verdict verdict, Level level, string message)
    {
        var resources = verdict.Resources.IsEmpty ? verdict.Statement?.Resources.Select(entry => entry.Text) ?? [] : verdict.Resources;
        return Finding(verdict, level, message) with { Resources = Texts(resources), Related = [.. Calls(verdict), .. LastUses(verdict)] };
    }

    /// <summary>What the account says of actions that nothing in reach needs.</summary>
    private IEnumerable<RelatedPlace> LastUses(Verdict verdict) => analyzed.Deployed!.Role.LastUsed is { IsEmpty: false } used
        ? verdict.Actions.Select(action => LastUse.Of(action, used)).OfType<string>().Distinct(StringComparer.Ordinal).Take(ShownNeeds).Select(text => new RelatedPlace(RolePosition, text))
        : [];

    private Finding Finding(Verdict verdict, Level level, string message) =>
        FunctionFindings.About(analyzed, verdict.Rule, level, message, verdict.Position ?? RolePosition) with
        {
            Grant = verdict.Grant?.Origin,
            Actions = verdict.Actions,
            Basis = new Basis(analyzed, verdict),
        };

    private SourcePosition RolePosition => (assumed ?? analyzed.Deployed!.Role).Position;

    private string UnusedMessage(Verdict verdict) => verdict.DecidedBy.IsEmpty
        ? $"{Name} never uses {Actions(verdict)}{By(verdict)}; remove {(verdict.Actions.Length == 1 ? "it" : "them")}"
        : $"{Name} needs of {verdict.Grant?.Origin} only {Needed(verdict)}, not {Actions(verdict)}; grant what is needed";

    private string ManagedPolicyMessage(Verdict verdict) => verdict.DecidedBy.IsEmpty
        ? $"{Name}: {verdict.Grant?.Origin}: {verdict.Reason}"
        : $"{Name} needs of {verdict.Grant?.Origin} only {Replacement(verdict)}; grant that in its place";

    private static string By(Verdict verdict) => verdict.Grant is { Kind: not GrantKind.Inline } grant ? $" of {grant.Origin}" : "";

    private static string Actions(Verdict verdict) => ShortName.List(verdict.Actions);

    private static string Needed(Verdict verdict) =>
        ShortName.List([.. verdict.DecidedBy.Select(required => required.Action).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static string NeededResources(Verdict verdict) => ResourcesOf(verdict.DecidedBy.SelectMany(required => required.Resources));

    private static string Replacement(Verdict verdict) => verdict.Replacement.IsEmpty
        ? Needed(verdict)
        : string.Join(" and ", verdict.Replacement.Select(statement => $"{ShortName.List([.. statement.Actions.Select(entry => entry.ToString())])} on {ResourcesOf(statement.Resources.Select(entry => entry.Text))}"));

    private static string ResourcesOf(IEnumerable<SymbolicText> resources) => ShortName.List([.. resources.Select(ShortName.Of).Distinct(StringComparer.Ordinal)], limit: 3);

    private static ImmutableArray<string> Texts(IEnumerable<SymbolicText> resources) => [.. resources.Select(resource => resource.ToString()).Distinct(StringComparer.Ordinal)];

    private IEnumerable<RelatedPlace> Calls(Verdict verdict) => verdict.DecidedBy.SelectMany(required => Chains.Of(required, _function)).Distinct().Take(ShownNeeds);

    private static IEnumerable<RelatedPlace> Statements(Verdict verdict) => (verdict.Decision?.Statements ?? [])
        .Where(statement => statement.Position is not null)
        .Select(statement => new RelatedPlace(statement.Position!.Value, $"{statement.Effect} {(statement.NotActions.IsEmpty ? "" : "all but ")}{ShortName.List([.. statement.Actions.Concat(statement.NotActions).Select(entry => entry.ToString())])}"))
        .Distinct()
        .Take(ShownNeeds);
}
