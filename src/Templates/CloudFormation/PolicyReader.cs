using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Policy documents as evaluated nodes. Of an undecided <c>If</c> the statements of both branches are read: the role may have either.</summary>
internal static class PolicyReader
{
    public static PolicyDocument Document(Node? document, Stack stack)
    {
        var mapping = document.AsMapping();
        return new PolicyDocument(mapping?["Version"].AsLiteral(), Statements(document, stack));
    }

    public static ImmutableArray<Statement> Statements(Node? document, Stack stack) =>
        AsDocuments(document).SelectMany(mapping => mapping["Statement"].AsItems())
            .SelectMany(statement => statement.AsMappings())
            .Select(statement => Statement(statement, stack))
            .OfType<Statement>()
            .ToImmutableArray();

    /// <summary>Why the document's statements are not all known, or null where they are.</summary>
    public static string? NotReadable(Node? document, string policy)
    {
        var isKnown = document is null || AsDocuments(document).Any();
        var statements = AsDocuments(document).SelectMany(mapping => mapping["Statement"].AsItems());
        return isKnown && statements.All(statement => statement is Mapping or Choice) ? null : $"{policy} is known only after deployment: pass its document";
    }

    /// <summary>A document may also be JSON in a string.</summary>
    public static IEnumerable<Mapping> AsDocuments(Node? document) =>
        document.AsLiteral() is { } text && text.TrimStart().StartsWith("{", StringComparison.Ordinal)
            ? JsonText.Read(text, document!.Position.File).Root.AsMappings()
            : document.AsMappings();

    private static Statement? Statement(Mapping statement, Stack stack)
    {
        if (EffectOf(statement["Effect"]) is not { } effect)
        {
            stack.Report(statement.Position, "the statement's Effect is neither Allow nor Deny: write one of them");
            return null;
        }

        return new Statement(effect)
        {
            Sid = statement["Sid"].AsLiteral(),
            Actions = Entries(statement["Action"]),
            NotActions = Entries(statement["NotAction"]),
            Resources = Entries(statement["Resource"]),
            NotResources = Entries(statement["NotResource"]),
            Conditions = Conditions(statement["Condition"]),
            Position = statement.Position,
        };
    }

    private static Effect? EffectOf(Node? effect) => effect.AsLiteral() switch
    {
        "Allow" => Effect.Allow,
        "Deny" => Effect.Deny,
        _ => null,
    };

    private static ImmutableArray<PolicyEntry> Entries(Node? entries) =>
        entries.AsItems()
            .SelectMany(Flatten)
            .Where(item => item.AsText() is not null)
            .Select(item => new PolicyEntry(item.AsText()!, item.Position))
            .ToImmutableArray();

    private static IEnumerable<Node> Flatten(Node item) => item is Sequence ? item.AsItems().SelectMany(Flatten) : [item];

    private static ImmutableArray<PolicyCondition> Conditions(Node? conditions) =>
        conditions.EntriesOf()
            .SelectMany(@operator => @operator.Value.EntriesOf().Select(key => new PolicyCondition(@operator.Key, key.Key, Values(key.Value))))
            .ToImmutableArray();

    private static ImmutableArray<SymbolicText> Values(Node values) => values.AsItems().Select(value => value.AsText()).OfType<SymbolicText>().ToImmutableArray();
}
