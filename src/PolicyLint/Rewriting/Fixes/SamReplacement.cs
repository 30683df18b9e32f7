using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>What stands in a SAM function's <c>Policies</c> instead of a policy that is wider than needed.</summary>
internal static class SamReplacement
{
    /// <exception cref="RefusedException">A resource cannot be named there.</exception>
    public static Content Of(SourceNode written, ImmutableArray<Statement> wanted, AnalyzedFunction function, IResourceReferences references) =>
        NarrowerTemplate(written, wanted) ?? StatementContent.Document(wanted.Select(statement => (Content?)StatementContent.Of(statement, references)
            ?? throw new RefusedException($"the template has no name for a resource that {function.Function.DisplayName} uses; write the statement by hand")));

    /// <summary>Another policy template with the same one argument, of exactly the actions that are needed.</summary>
    public static MapContent? NarrowerTemplate(SourceNode written, ImmutableArray<Statement> wanted)
    {
        if (written.Entries is not [{ Key: var name, Value: { Kind: SourceKind.Mapping, Entries: [var argument] } }] || Argument(argument.Value) is not { } value) return null;

        var needed = ActionsOf(wanted);
        var narrower = AwsCatalog.Default.SamPolicyTemplates
            .Where(template => template.Key != name && template.Value.Parameters is [var only] && only == argument.Key && ActionsOf(template.Value.Policy.Statements).SetEquals(needed))
            .Select(template => template.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return narrower is null ? null : Content.Map((narrower, Content.Map((argument.Key, value))));
    }

    private static Content? Argument(SourceNode value) => value switch
    {
        { Kind: SourceKind.Scalar, Tag: null } => Content.Text(value.Text),
        { Kind: SourceKind.Scalar, Tag: "!Ref" or "!Sub" or "!GetAtt" or "!ImportValue" } => new CallContent(value.Tag[1..], Content.Text(value.Text)),
        { Kind: SourceKind.Mapping, Entries: [{ Key: "Ref", Value: { Kind: SourceKind.Scalar } reference }] } => new CallContent("Ref", Content.Text(reference.Text)),
        _ => null,
    };

    private static HashSet<string> ActionsOf(IEnumerable<Statement> statements) =>
        statements.SelectMany(statement => statement.Actions).Select(action => action.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
