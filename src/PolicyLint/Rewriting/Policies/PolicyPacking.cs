using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>Statements in documents that IAM takes. Source: IAM and STS quotas; white space does not count.</summary>
internal static class PolicyPacking
{
    /// <summary>Of all inline policies of a role together.</summary>
    public const int InlineLimit = 10_240;

    public const int ManagedLimit = 6_144;

    /// <summary>One document where it fits as a role's inline policy, else several that each fit as a managed one.</summary>
    public static ImmutableArray<ImmutableArray<Statement>> Pack(ImmutableArray<Statement> statements)
    {
        if (SizeOf(statements) <= InlineLimit) return [statements];

        var documents = new List<List<Statement>>();
        foreach (var statement in statements.SelectMany(Divided))
        {
            var open = documents.Find(document => SizeOf([.. document, statement]) <= ManagedLimit);
            if (open is null) documents.Add([statement]);
            else open.Add(statement);
        }

        return [.. documents.Select(document => document.ToImmutableArray())];
    }

    /// <summary>In characters that count.</summary>
    public static int SizeOf(IEnumerable<Statement> statements)
    {
        var references = new PrintedReferences();
        var document = StatementContent.Document(statements.Select(statement => (Content)StatementContent.Of(statement, references)!));
        return new JsonWriting("", "").Value(document, "").Count(character => !char.IsWhiteSpace(character));
    }

    /// <summary>A statement that does not fit into a document by itself, in parts that do.</summary>
    private static IEnumerable<Statement> Divided(Statement statement)
    {
        if (SizeOf([statement]) <= ManagedLimit || (statement.Actions.Length < 2 && statement.Resources.Length < 2)) return [statement];

        var byActions = statement.Actions.Length >= statement.Resources.Length;
        var half = (byActions ? statement.Actions.Length : statement.Resources.Length) / 2;
        Statement Part(Range range) => byActions ? statement with { Actions = statement.Actions[range] } : statement with { Resources = statement.Resources[range] };
        return new[] { Part(..half), Part(half..) }.SelectMany(Divided);
    }
}
