using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>
/// The role that <c>[LambdaFunction(Role = ..., Policies = ...)]</c> asks for: the generator writes it into the template with the next build, so that it counts
/// where the template is missing or stale. Source: <c>CloudFormationWriter</c> of <c>Amazon.Lambda.Annotations.SourceGenerator</c>.
/// </summary>
internal sealed class AnnotatedRole
{
    private const string Reference = "@";

    private readonly string _id;
    private readonly string? _role;
    private readonly ImmutableArray<string> _policies;
    private readonly SourcePosition _position;

    private AnnotatedRole(string id, string? role, ImmutableArray<string> policies, SourcePosition position)
    {
        _id = id;
        _role = role;
        _policies = policies;
        _position = position;
    }

    /// <summary>Null where the method has no such attribute, or the attribute leaves the role to the template.</summary>
    public static AnnotatedRole? Of(EntryPoint entryPoint)
    {
        var attribute = entryPoint.Symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name is "LambdaFunctionAttribute" or "LambdaFunction");
        if (attribute is null) return null;

        var role = Text(attribute, "Role");
        var policies = Text(attribute, "Policies")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (role is null && policies.Length == 0) return null;

        var method = entryPoint.Symbol;
        var id = Text(attribute, "ResourceName") ?? string.Concat($"{method.ContainingType.ToDisplayString()}{method.Name}Generated".Where(char.IsLetterOrDigit));
        return new AnnotatedRole(id, role, [.. policies], Positions.Of(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Location.None));
    }

    /// <summary>The source file the attribute stands in.</summary>
    public string File => _position.File;

    /// <summary>The template's role where it is what the attribute asks for, else the role of the attribute.</summary>
    public Role Over(Role written) => IsWritten(written) ? written : Role();

    public Role Role() => _role is { } role
        ? new Role(role.TrimStart('@'), RoleKind.Imported, _position) { NotReadable = $"role '{role}' is outside the code: build, and pass the template that declares it" }
        : new Role($"{_id}Role", RoleKind.Implicit, _position)
        {
            Grants = [.. _policies.Where(policy => !IsElsewhere(policy)).Select(Grant)],
            NotReadable = _policies.FirstOrDefault(IsElsewhere) is { } elsewhere ? $"policy '{elsewhere}' is outside the code: build, and pass the template that declares it" : null,
        };

    private bool IsWritten(Role written) => _role is { } role
        ? written.Kind != RoleKind.Implicit && (written.Id == role.TrimStart('@') || role.StartsWith(Reference, StringComparison.Ordinal) == (written.Kind == RoleKind.Template))
        : written.Kind == RoleKind.Implicit && IsAttached(AttachedTo(written).ToHashSet());

    /// <summary>What the attribute names is attached, and nothing else is; what it refers to may be a parameter, of which nothing is known.</summary>
    private bool IsAttached(HashSet<string> attached)
    {
        var named = _policies.Where(policy => !IsElsewhere(policy)).Select(NameOf).ToHashSet();
        var referred = _policies.Where(policy => policy.StartsWith(Reference, StringComparison.Ordinal)).Select(policy => policy[Reference.Length..]);
        return named.IsSubsetOf(attached) && attached.IsSubsetOf(named.Concat(referred));
    }

    /// <summary>Names of managed policies; the basic one is SAM's own and there anyway.</summary>
    private IEnumerable<string> AttachedTo(Role written)
    {
        var attached = written.Grants.Where(grant => grant.Kind != GrantKind.Platform).Select(grant => NameOf(grant.Origin));
        var asked = _policies.Select(NameOf).ToHashSet();
        return attached.Concat(written.Grants.Where(grant => grant.Kind == GrantKind.Platform).Select(grant => grant.Origin).Where(asked.Contains));
    }

    private Grant Grant(string policy)
    {
        var known = AwsCatalog.Default.FindManagedPolicy(policy);
        return new Grant(NameOf(policy), GrantKind.AwsManaged, _position)
        {
            Statements = known is null ? [] : [.. known.Statements.Select(statement => statement with { Position = _position })],
            NotResolved = known is null ? $"AWS has no managed policy '{policy}': it was removed or never existed; remove it or name an existing one" : null,
        };
    }

    /// <summary>A resource of the template, or a policy of the account.</summary>
    private static bool IsElsewhere(string policy) =>
        policy.StartsWith(Reference, StringComparison.Ordinal) || (policy.StartsWith("arn:", StringComparison.Ordinal) && !policy.Contains(":iam::aws:policy/", StringComparison.Ordinal));

    private static string NameOf(string policy) => policy[(policy.LastIndexOf('/') + 1)..];

    private static string? Text(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is string { Length: > 0 } text ? text : null;
}
