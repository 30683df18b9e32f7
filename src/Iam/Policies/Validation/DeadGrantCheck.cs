using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Actions that never meet one of the statement's resources, so that the statement does nothing for them.</summary>
internal sealed class DeadGrantCheck : IPolicyCheck
{
    private static readonly PolicyRule NeverMeet = new("SLG6022", "Action and resource that never meet", FindingCategory.Warning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(NeverMeet);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.Where(IsOfArns).SelectMany(OfStatement);

    /// <summary>Of a star or a malformed entry nothing can be said.</summary>
    private static bool IsOfArns(StatementSyntax statement) =>
        !statement.Resources.IsEmpty && statement.Resources.All(resource => ArnSyntax.Of(resource.Text) is { IsComplete: true, Parts: ["arn", ..] });

    private static IEnumerable<PolicyFinding> OfStatement(StatementSyntax statement)
    {
        var resources = statement.Resources.Select(resource => ArnSyntax.Of(resource.Text)).ToList();
        var dead = statement.Actions.Where(action => IsDead(action.Text, resources)).ToList();
        if (dead.Count == 0)
        {
            return [];
        }

        var names = string.Join(", ", dead.Take(5).Select(action => action.Text)) + (dead.Count > 5 ? $" and {dead.Count - 5} more" : "");
        var effect = statement.IsDeny ? "does not deny" : "does not allow";
        return [NeverMeet.At(dead, null, $"The statement {effect} {names}: none of its resources is of a type that {(dead.Count == 1 ? "this action is" : "these actions are")} requested on; {Advice(dead)}.")];
    }

    private static string Advice(List<PolicyJson> dead) =>
        dead.SelectMany(action => ActionIndex.Catalog.NamesOf(action.Text)).All(name => ActionIndex.Catalog.Find(name) is { OnlyStar: true })
            ? "move it to a statement with Resource *"
            : "name a resource of the right type, or take it out";

    private static bool IsDead(string action, List<ArnSyntax> resources)
    {
        var names = ActionIndex.Catalog.NamesOf(action);
        return !names.IsEmpty && names.All(name => ActionIndex.Catalog.Find(name) is { } known && !CanMeet(known, resources));
    }

    /// <summary>An action without resource types is requested on the literal star, which no ARN matches.</summary>
    private static bool CanMeet(IamAction action, List<ArnSyntax> resources) =>
        action.ResourceTypes.Select(type => type.Arn).Distinct(StringComparer.Ordinal).Any(arn => ArnSyntax.Of(arn) is var format && resources.Exists(format.MayBeMatchedBy));
}
