using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary>
/// Resources in a policy document that stands by itself, where nothing can be referred to: partition, region and account are those that the document's ARNs or the
/// role's own agree on, other names are those that the deployment gives.
/// </summary>
internal sealed partial class PolicyFileReferences(SourceText source, AnalyzedFunction function) : IResourceReferences
{
    private const string Any = "*";

    private readonly string[][] _arns = [.. ArnStart().Matches(source.Text).Concat(ArnStart().Matches(function.Deployed!.Role.Id)).Select(match => match.Value.Split(':'))];

    /// <summary>An ARN of any region or account is one; of an unknown partition it is none.</summary>
    public Content? Write(SymbolicText text)
    {
        var physical = function.Deployment!.Physical(text).Fill(hole => hole switch
        {
            "AWS::Partition" => Known(1),
            "AWS::Region" => Known(3) ?? SymbolicText.Literal(Any),
            "AWS::AccountId" => Known(4) ?? SymbolicText.Literal(Any),
            _ => null,
        });
        return physical.IsLiteral ? Content.Text(physical.ToString()) : null;
    }

    /// <summary>What all ARNs have at a place; null where they differ, or none has anything.</summary>
    private SymbolicText? Known(int part) =>
        _arns.Select(arn => arn[part]).Where(text => text.Length > 0 && !text.Contains('*', StringComparison.Ordinal) && !text.Contains('?', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray() is [var only] ? SymbolicText.Literal(only) : null;

    [GeneratedRegex("arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9*-]*:[0-9*]*:")]
    private static partial Regex ArnStart();
}
