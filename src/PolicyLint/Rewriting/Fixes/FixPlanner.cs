using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Decides what is to be done about the findings of one check.</summary>
internal sealed class FixPlanner
{
    private readonly SourceFiles _files;
    private readonly GrantUsers _users;
    private readonly PlaceReferences _references;
    private readonly WantedStatements _wanted;
    private readonly ImmutableArray<Finding> _selected;
    private readonly List<Change> _changes = [];
    private readonly List<Refusal> _refusals = [];
    private readonly Dictionary<string, Removals> _removals = new(StringComparer.Ordinal);
    private readonly HashSet<SourceNode> _touchedLists = [];
    private readonly List<Finding> _planned = [];

    public FixPlanner(CheckResult result, SourceFiles files, FixSelection selection)
    {
        _files = files;
        _users = new GrantUsers(result);
        _references = new PlaceReferences(files);
        _wanted = new WantedStatements(_users);
        _selected = [.. result.Findings.Where(selection.Contains)];
    }

    public (ImmutableArray<Change> Changes, ImmutableArray<Refusal> Refusals) Plan()
    {
        var fixable = Fixable().ToLookup(IsOfAttribute);
        foreach (var group in fixable[true].GroupBy(finding => finding.Basis!.Function).ToArray())
        {
            Guarded([.. group], findings => ChangeAttribute(group.Key, findings));
        }

        var detached = new HashSet<Finding>();
        foreach (var (source, node, findings) in new Attachments(_files, _users).Unneeded(fixable[false]).ToArray())
        {
            Guarded(findings, _ => Detach(source, node, findings));
            detached.UnionWith(findings);
        }

        foreach (var group in fixable[false].Where(finding => !detached.Contains(finding)).GroupBy(PlaceOf).OrderBy(group => group.Key.Missing is null).ToArray())
        {
            Guarded([.. group], findings => Plan(group.Key, findings));
        }

        foreach (var (change, refusals) in _removals.Values.SelectMany(removals => removals.Changes()))
        {
            if (change is not null) _changes.Add(change);
            _refusals.AddRange(refusals);
        }

        return ([.. _changes.OrderBy(change => change.Files[0].File, StringComparer.Ordinal).ThenBy(change => change.Files[0].Edits[0].Start)], [.. _refusals]);
    }

    private void Guarded(Finding[] findings, Action<Finding[]> plan)
    {
        try
        {
            plan(findings);
        }
        catch (SharedException shared)
        {
            foreach (var finding in findings) Refuse([finding], shared.ReasonOf(finding));
        }
        catch (RefusedException refused)
        {
            Refuse(findings, refused.Message);
        }
    }

    /// <summary>Whether it is about what Lambda Annotations writes from the attribute in the code, not about a resource beside.</summary>
    private static bool IsOfAttribute(Finding finding) =>
        finding.Basis!.Function.Deployed is { IsGenerated: true, Role: { Kind: RoleKind.Implicit } role }
        && (finding.Basis.Verdict.Kind == VerdictKind.Missing ? !role.Grants.Any(grant => grant.Kind == GrantKind.Inline) : !IsOfStatement(finding.Basis.Verdict));

    private void ChangeAttribute(AnalyzedFunction function, Finding[] findings)
    {
        var verdicts = findings.Select(finding => finding.Basis!.Verdict).ToArray();
        var removed = verdicts.Where(verdict => verdict.Kind != VerdictKind.Missing).Select(verdict => verdict.Grant!).Distinct().ToArray();
        var needs = verdicts.Where(verdict => verdict.Kind == VerdictKind.Missing).SelectMany(verdict => verdict.Resources.SelectMany(resource => verdict.Actions.Select(action => new GrantedNeed(action, resource, []))));
        var replaced = verdicts.SelectMany(verdict => verdict.Replacement).SelectMany(WantedStatements.NeedsOf);
        var statements = MinimalPolicy.From(needs.Concat(replaced), function.Deployment!.Holes());
        _changes.Add(new Change(new AnnotationsPolicy(_files, _references).Change(function, removed, statements), [.. findings]));
        _planned.AddRange(findings);
    }

    /// <summary>Those in files that people write.</summary>
    private IEnumerable<Finding> Fixable()
    {
        foreach (var finding in _selected)
        {
            var function = finding.Basis!.Function.Deployed!;
            if (NotEditedReason(function, finding) is { } reason) Refuse([finding], reason);
            else yield return finding;
        }
    }

    private string? NotEditedReason(DeployedFunction function, Finding finding) => function switch
    {
        _ when IsPolicyFile(finding.Position.File) => new OtherPrincipals(_files).OtherUseOf(finding.Position.File, function),
        { Role.Kind: RoleKind.File } => $"{finding.Position.File} holds the policy inside of something else, as the AWS CLI prints it; change it where it is",
        { Kind: TemplateKind.Cdk } => "the template is generated by the CDK; change the stack, `policy-lint generate --format cdk` writes the statements",
        { Kind: TemplateKind.Terraform } when IsOtherThanTf(finding.Position.File) && finding.Rule != "SLG5001" => TerraformReason(finding, finding.Position.File),
        { Kind: TemplateKind.Terraform } when IsOtherThanTf(function.Role.Position.File) => TerraformReason(finding, function.Role.Position.File),
        _ => null,
    };

    private static bool IsOtherThanTf(string file) => !file.EndsWith(".tf", StringComparison.Ordinal);

    private static string TerraformReason(Finding finding, string file) => finding.Basis!.Function.Deployment!.Terraform is TerraformSource.Plan or TerraformSource.State
        ? "the file is generated; change the .tf it is made from"
        : $"it stands in {file}, which is not edited; change it by hand";

    /// <summary>A policy document and nothing else.</summary>
    private bool IsPolicyFile(string file) => _files.Find(file) is { Root: { Kind: SourceKind.Mapping } root } && root["Statement"] is not null;

    /// <summary>Findings about one place are fixed together.</summary>
    private static (VerdictKind? Missing, SourcePosition Position) PlaceOf(Finding finding)
    {
        var verdict = finding.Basis!.Verdict;
        return verdict.Kind == VerdictKind.Missing ? (VerdictKind.Missing, finding.Basis.Function.Deployed!.Role.Position)
            : IsOfStatement(verdict) ? (null, verdict.Statement!.Position ?? finding.Position)
            : (null, verdict.Grant!.Position);
    }

    private static bool IsOfStatement(Verdict verdict) => verdict.Grant?.Kind == GrantKind.Inline && verdict.Statement is not null;

    private void Plan((VerdictKind? Missing, SourcePosition Position) place, Finding[] findings)
    {
        if (place.Missing is not null) Add(findings);
        else if (_planned.Exists(finding => finding.Basis!.Verdict.Kind == VerdictKind.Missing && IsSameRole(finding, findings[0]))) return;
        else if (IsOfStatement(findings[0].Basis!.Verdict)) Rewrite(place.Position, findings);
        else ReplaceGrant(place.Position, findings);
    }

    /// <summary>What is added to a role comes first, so that what is left of wider grants finds a place there.</summary>
    private static bool IsSameRole(Finding left, Finding right) =>
        left.Basis!.Function.Deployed!.Role is var role && right.Basis!.Function.Deployed!.Role is var other && (role.Id, role.Position) == (other.Id, other.Position);

    private void Rewrite(SourcePosition position, Finding[] findings)
    {
        var (function, verdict) = (findings[0].Basis!.Function, findings[0].Basis!.Verdict);
        var place = StatementPlace.Find(SourceOf(position.File), position);
        new OtherPrincipals(_files).RefuseIfServed(place.Source, place.Node, [.. _users.OfStatement(position)]);
        var (wanted, fixes) = _wanted.Of(verdict.Statement!, position, findings);
        if (wanted.IsEmpty) Remove(place.Source, place.Node, fixes);
        else AddChange(place.Source.File, new StatementRewriting(place, _references.Of(place.Source, function, place.Node)).Rewrite(verdict.Statement!, wanted), fixes);
    }

    private void Detach(SourceText source, SourceNode node, Finding[] findings)
    {
        StatementPlace.RefuseShared(source, node);
        Remove(source, node, findings);
    }

    private void ReplaceGrant(SourcePosition position, Finding[] findings)
    {
        var (function, grant) = (findings[0].Basis!.Function, findings[0].Basis!.Verdict.Grant!);
        if (grant.Kind == GrantKind.Connector) throw new RefusedException(ConnectorReason(grant, _wanted.OfGrant(position)));

        var wanted = _wanted.OfGrant(position);
        var source = SourceOf(position.File);
        var node = source.At(position).FirstOrDefault(node => node.Kind is SourceKind.Scalar or SourceKind.Mapping && (node.Parent?.Kind == SourceKind.Sequence || node.Entry is not null))
            ?? throw new RefusedException("it is written in a form that is not edited; change it by hand");
        StatementPlace.RefuseShared(source, node);
        if (_users.OthersAt(position, grant).Where(other => !wanted.IsEmpty || !findings.Any(finding => IsUnused(finding, other))).ToArray() is [_, ..] others)
        {
            throw new RefusedException($"{ShortName.List(others, limit: 3)} {(others.Length == 1 ? "is" : "are")} attached at the same place, which is repeated; take {grant.Origin} out of the list by hand");
        }

        new OtherPrincipals(_files).RefuseIfServed(source, node, [.. _users.OfGrant(position)]);
        if (wanted.IsEmpty) Remove(source, node, findings);
        else if (OnlyPolicy(node) is { } only && function.Deployed!.Role.Kind == RoleKind.Implicit) MakeList(source, only, node, wanted, function, findings);
        else if (node.Parent is { Kind: SourceKind.Sequence, Entry.Key: "Policies" } list && function.Deployed!.Role.Kind == RoleKind.Implicit
            && (SamReplacement.NarrowerTemplate(node, wanted) is not null || !list.Items.Exists(IsDocument)))
            Inline(source, node, wanted, function, findings);
        else Exchange(source, node, wanted, function, findings);
    }

    /// <summary>
    /// A connector gives all of a kind of access, <c>Read</c> or <c>Write</c>, and grants to services besides: without it triggers may fail, and less than a kind it
    /// cannot give.
    /// </summary>
    private static string ConnectorReason(Grant grant, ImmutableArray<Statement> wanted)
    {
        if (wanted.IsEmpty) return $"the connector {grant.Origin} gives nothing that is needed; remove it, or this destination of it, by hand";

        var needed = wanted.Select(statement => $"{string.Join(", ", statement.Actions)} on {string.Join(", ", statement.Resources.Select(resource => resource.Text))}");
        return $"the connector {grant.Origin} can only give all of Read or Write; remove it by hand and add to the function's Policies {string.Join("; ", needed)}";
    }

    /// <summary>What stands after SAM's <c>Policies:</c> without being a list: one name, or one policy template.</summary>
    private static SourceEntry? OnlyPolicy(SourceNode node) => new[] { node, node.Parent }
        .Where(outer => outer is { Kind: SourceKind.Scalar or SourceKind.Mapping })
        .Select(outer => outer!.Entry)
        .FirstOrDefault(entry => entry is { Key: "Policies" });

    private void MakeList(SourceText source, SourceEntry policies, SourceNode node, ImmutableArray<Statement> wanted, AnalyzedFunction function, Finding[] findings)
    {
        var content = SamReplacement.Of(policies.Value, wanted, function, _references.Of(source, function, node));
        AddChange(source.File, SourceEditor.For(source, policies.Value).ReplaceValue(policies, new ListContent([content])), findings);
    }

    private static bool IsUnused(Finding finding, string policy) => finding.Basis!.Verdict is { Kind: VerdictKind.Unused, Grant.Origin: var origin } && origin == policy;

    private static bool IsDocument(SourceNode item) => item["Statement"] is not null;

    /// <summary>SAM takes documents beside names and policy templates.</summary>
    private void Inline(SourceText source, SourceNode node, ImmutableArray<Statement> wanted, AnalyzedFunction function, Finding[] findings)
    {
        if (!_touchedLists.Add(node.Parent!)) return;

        var content = SamReplacement.Of(node, wanted, function, _references.Of(source, function, node));
        AddChange(source.File, SourceEditor.For(source, node).ReplaceItem(node, [content]), findings);
    }

    /// <summary>Takes an attached policy out and puts what is needed of it into the role's own.</summary>
    private void Exchange(SourceText source, SourceNode node, ImmutableArray<Statement> wanted, AnalyzedFunction function, Finding[] findings)
    {
        if (node.Parent is { Kind: SourceKind.Sequence } list && !_touchedLists.Add(list)) return;

        var removals = new Removals(source, _files) { IsExchange = true };
        removals.Add(node, findings);
        var (removal, refusals) = removals.Changes().Single();
        if (removal is null)
        {
            _refusals.AddRange(refusals);
            return;
        }

        var (file, edits) = new RoleAddition(_files, _users, _references).Add(function, wanted, except: findings[0].Basis!.Verdict.Grant!.Position);
        if (file != source.File) throw new RefusedException($"what is needed of it belongs into {file}; move it by hand");

        AddChange(file, removal.Files[0].Edits.Concat(edits), findings);
    }

    private void Add(Finding[] findings)
    {
        var function = findings[0].Basis!.Function;
        foreach (var finding in findings)
        {
            var decision = finding.Basis!.Verdict.Decision;
            if (decision is { Kind: not DecisionKind.Missing } or { ByBoundary: true })
            {
                Refuse([finding], $"{finding.Basis.Verdict.Reason}, which another statement cannot change; decide it by hand");
            }
            else if (OtherUser(finding) is { } other)
            {
                Refuse([finding], $"the role is shared with {other}, which does not need it; give {finding.Basis.Function.Function.DisplayName} a role of its own");
            }
        }

        var added = findings.Where(finding => !_refusals.Exists(refusal => refusal.Finding == finding)).ToArray();
        if (added.Length == 0) return;

        var needs = added.SelectMany(finding => finding.Basis!.Verdict.Resources.SelectMany(resource => finding.Basis.Verdict.Actions.Select(action => new GrantedNeed(action, resource, []))));
        var (file, edits) = new RoleAddition(_files, _users, _references).Add(function, MinimalPolicy.From(needs, function.Deployment!.Holes()));
        AddChange(file, edits, added);
    }

    /// <summary>A function with the same role that would be granted what it does not need.</summary>
    private string? OtherUser(Finding finding)
    {
        var verdict = finding.Basis!.Verdict;
        var others = _users.OfRole(finding.Basis.Function).Where(other => other != finding.Basis.Function && other.Function.Status != FunctionStatus.NotDotnet);
        return others.FirstOrDefault(other => !_users.Missing(other).Any(missing => missing.Actions.SequenceEqual(verdict.Actions)))?.Function.DisplayName;
    }

    private void Remove(SourceText source, SourceNode node, Finding[] findings)
    {
        if (node.Parent is { Kind: SourceKind.Sequence } list) _touchedLists.Add(list);
        if (!_removals.TryGetValue(source.File, out var removals)) _removals[source.File] = removals = new Removals(source, _files);
        removals.Add(node, findings);
        _planned.AddRange(findings);
    }

    private void AddChange(string file, IEnumerable<TextEdit>? edits, IEnumerable<Finding> findings)
    {
        var merged = edits is null ? null : TextEdit.Merged(edits, _files.Text(file));
        if (merged is not { IsEmpty: false }) throw new RefusedException("it is written in a form that is not edited; change it by hand");

        _changes.Add(new Change([new FileEdits(file, merged.Value)], [.. findings]));
        _planned.AddRange(findings);
    }

    private void Refuse(IEnumerable<Finding> findings, string reason) => _refusals.AddRange(findings.Select(finding => new Refusal(finding, reason)));

    private SourceText SourceOf(string file) => _files.Find(file) ?? throw new RefusedException($"{file} is not written in a form that is edited; change it by hand");
}
