using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Roles;

/// <summary>A place outside of the templates where roles are read.</summary>
public interface IRoleSource
{
    /// <summary>The roles of functions, in their order, with what this source knows of them; unchanged where it knows nothing.</summary>
    ImmutableArray<Role> RolesOf(ImmutableArray<RoleQuestion> questions);

    /// <summary>What of the source could not be read.</summary>
    ImmutableArray<InputError> Errors { get; }

    /// <summary>The source with other texts in the place of files it was read from.</summary>
    IRoleSource With(IReadOnlyDictionary<string, string> changed) => this;
}

/// <summary>A function whose role is asked for, with the role as it is known so far.</summary>
public sealed record RoleQuestion(DeployedFunction Function, Deployment Deployment)
{
    public Role Role => Function.Role;

    /// <summary>The name it is deployed under, where the template gives one.</summary>
    public string? FunctionName => Deployment.Resources.GetValueOrDefault(Function.ResourceId)?.Name is { IsLiteral: true } name ? name.ToString() : null;

    /// <summary>The name of the function's role, where the template gives one.</summary>
    public string? RoleName => Deployment.Resources.GetValueOrDefault(Role.Id)?.Name is { IsLiteral: true } name ? name.ToString() : null;

    /// <summary>Whether a person means this function: by its id, <c>TEMPLATE#ID</c> or the name it is deployed under.</summary>
    public bool IsNamed(string name) => name == Function.Id || name == $"{Function.Template}#{Function.Id}" || name == FunctionName;

    /// <summary>A role's texts in the form in which those of the template compare.</summary>
    public Role Canonical(Role role) => role with { Grants = [.. role.Grants.Select(grant => grant with { Statements = [.. grant.Statements.Select(Canonical)] })] };

    private Statement Canonical(Statement statement) => statement with { Resources = Canonical(statement.Resources), NotResources = Canonical(statement.NotResources) };

    private ImmutableArray<PolicyEntry> Canonical(ImmutableArray<PolicyEntry> entries) => [.. entries.Select(entry => entry with { Text = Deployment.Canonical(entry.Text) })];
}
