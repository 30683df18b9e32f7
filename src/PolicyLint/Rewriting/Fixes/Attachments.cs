using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>
/// Policies of their own of which a role needs nothing: there the attachment goes, and the policy stays for whoever else has it. Whether others
/// do does not matter then.
/// </summary>
internal sealed class Attachments(SourceFiles files, GrantUsers users)
{
    private static readonly ImmutableArray<string> Types = ["aws_iam_role_policy_attachment", "aws_iam_policy_attachment"];

    /// <summary>The places, each with the findings that are no more when it goes; findings of no such place are left out.</summary>
    public IEnumerable<(SourceText Source, SourceNode Node, Finding[] Findings)> Unneeded(IEnumerable<Finding> findings)
    {
        foreach (var group in findings.Where(IsUnused).GroupBy(finding => finding.Basis!.Verdict.Grant!.Attachment))
        {
            if (group.Key is not { } place || files.Find(place.File) is not { } source || NodeAt(source, place) is not { } node) continue;
            if (users.OfAttachment(place).All(user => NeedsNothingOf(user.Grant, user.Function))) yield return (source, node, [.. group]);
        }
    }

    private static bool IsUnused(Finding finding) => finding.Basis!.Verdict is { Kind: VerdictKind.Unused, Grant: { Kind: GrantKind.Inline, Attachment: not null } };

    private bool NeedsNothingOf(Grant grant, AnalyzedFunction function) => grant.Statements.All(statement =>
        statement is { Effect: Effect.Allow, NotActions.IsEmpty: true, Position: { } position }
        && users.OnStatement(function, position) is var verdicts
        && statement.Actions.All(entry => verdicts.Any(verdict => verdict.Kind == VerdictKind.Unused && verdict.Grant!.Origin == grant.Origin && verdict.Actions.Contains(entry.ToString()))));

    private static SourceNode? NodeAt(SourceText source, SourcePosition place) => source.Language == SourceLanguage.Hcl
        ? source.At(place).FirstOrDefault(node => node.Kind == SourceKind.Block && node.Text.Split(' ') is ["resource", var type, _] && Types.Contains(type) && node["count"] is null && node["for_each"] is null)
        : source.At(place).FirstOrDefault(node => node.Parent is { Kind: SourceKind.Sequence, Entry.Key: "ManagedPolicyArns" });
}
