using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Statements of the catalog as they stand in a template: with the place that brings them and their holes filled.</summary>
internal static class PolicyTemplates
{
    public static ImmutableArray<Statement> At(ImmutableArray<Statement> statements, SourcePosition position) => Filled(statements, position, _ => null);

    public static ImmutableArray<Statement> Filled(ImmutableArray<Statement> statements, SourcePosition position, Func<string, SymbolicText?> fill)
    {
        ImmutableArray<PolicyEntry> Entries(ImmutableArray<PolicyEntry> entries) =>
            entries.Select(entry => new PolicyEntry(entry.Text.Fill(fill), position)).ToImmutableArray();
        PolicyCondition Condition(PolicyCondition condition) => condition with { Values = condition.Values.Select(value => value.Fill(fill)).ToImmutableArray() };

        return statements.Select(statement => statement with
        {
            Actions = Entries(statement.Actions),
            NotActions = Entries(statement.NotActions),
            Resources = Entries(statement.Resources),
            NotResources = Entries(statement.NotResources),
            Conditions = statement.Conditions.Select(Condition).ToImmutableArray(),
            Position = position,
        }).ToImmutableArray();
    }
}
