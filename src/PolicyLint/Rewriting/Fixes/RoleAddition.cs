using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Writes further statements into a role: beside those it has, else as a policy of its own.</summary>
internal sealed class RoleAddition(SourceFiles files, GrantUsers users, PlaceReferences references)
{
    /// <param name="function">One that has the role.</param>
    /// <param name="except">The place of a grant that goes at the same time.</param>
    /// <exception cref="RefusedException">There is no place for them.</exception>
    public (string File, IEnumerable<TextEdit> Edits) Add(AnalyzedFunction function, ImmutableArray<Statement> statements, Iam.SourcePosition? except = null)
    {
        var role = function.Deployed!.Role;
        if (role.Kind is not (RoleKind.Implicit or RoleKind.Template or RoleKind.File)) throw new RefusedException($"role {role.Id} is not made by the given templates; change it where it is");

        var places = Places(function, except).ToArray();
        var edits = new List<TextEdit>();
        var rest = new List<Statement>();
        foreach (var statement in statements)
        {
            if (Array.Find(places, place => IsOnTheSame(place.Statement, statement)) is not { Place: { } place } same) rest.Add(statement);
            else edits.AddRange(Rewriting(place, function).AddActions([.. statement.Actions.Select(action => action.ToString()).Where(action => same.Statement.Actions.All(old => old.ToString() != action))]));
        }

        var file = places.FirstOrDefault().Place?.Source.File;
        if (rest.Count == 0) return (file!, edits);
        if (places.LastOrDefault(place => place.Place.IsInList).Place is { } last) return (last.Source.File, edits.Concat(Rewriting(last, function).InsertAfter([.. rest])));

        var (home, made) = new NewPolicy(files, references).Write(function, [.. rest]);
        return edits.Count == 0 || home == file ? (home, edits.Concat(made)) : throw new RefusedException("the role is written in several files; add it by hand");
    }

    private StatementRewriting Rewriting(StatementPlace place, AnalyzedFunction function) => new(place, references.Of(place.Source, function, place.Node));

    /// <summary>Statements of the role's own policies that grant nobody else anything.</summary>
    private IEnumerable<(Statement Statement, StatementPlace Place)> Places(AnalyzedFunction function, Iam.SourcePosition? except)
    {
        var ofRole = users.OfRole(function).ToHashSet();
        foreach (var statement in function.Deployed!.Role.Grants.Where(grant => grant.Kind == GrantKind.Inline && grant.Position != except).SelectMany(grant => grant.Statements))
        {
            if (statement is { Effect: Effect.Allow, Position: { } position } && users.OfStatement(position).All(ofRole.Contains) && PlaceOf(position, function.Deployed.Role.Kind == RoleKind.File) is { } place) yield return (statement, place);
        }
    }

    /// <param name="isOfFile">Whether the role is a file of its own; what a template only includes serves whoever else includes it.</param>
    private StatementPlace? PlaceOf(Iam.SourcePosition position, bool isOfFile)
    {
        try
        {
            return files.Find(position.File) is { } source && (isOfFile || source.Root["Statement"] is null) && StatementPlace.Find(source, position) is var place && !place.Node.Ancestors.Any(outer => outer.IsChoice) ? place : null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private static bool IsOnTheSame(Statement statement, Statement added) =>
        statement is { Conditions.IsEmpty: true, NotActions.IsEmpty: true, NotResources.IsEmpty: true }
        && statement.Resources.Select(entry => entry.Text).ToHashSet().SetEquals(added.Resources.Select(entry => entry.Text));
}
