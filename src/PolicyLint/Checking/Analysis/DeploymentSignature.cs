using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>
/// What the templates say of a function and of all that its verdicts rest on, without the places it is written at: the same text where a change of the
/// templates cannot matter to the function.
/// </summary>
internal static class DeploymentSignature
{
    public static string Of(AnalyzedFunction analyzed)
    {
        var function = analyzed.Function;
        IEnumerable<string?> lines =
        [
            $"{function.Template} {function.Id} {function.Kind} {function.Status} {function.StatusReason} {function.Handler} {function.Project}",
            .. analyzed.Deployed is { } deployed ? Of(deployed).Concat(Of(deployed.Role, function.Required)) : [],
            .. function.Required.Select(Of),
            .. analyzed.Assumed.SelectMany(assumed => Of(assumed.Role, assumed.Required).Concat(assumed.Required.Select(Of))),
        ];
        return string.Join('\n', lines.Concat(analyzed.Deployment is { } deployment ? Names(deployment, [.. lines]) : []));
    }

    private static IEnumerable<string> Of(DeployedFunction function) =>
    [
        $"{function.Runtime} {function.IsInVpc} {function.IsGenerated} {Joined(function.Layers)}",
        .. function.Environment.Select(variable => $"{variable.Key}={variable.Value}").Order(StringComparer.Ordinal),
        .. function.PlatformNeeds.Select(need => $"{Joined(need.Actions)} on {Joined(need.Resources)}"),
        .. function.Events.Select(source => $"{source.Type} {source.Source}"),
        .. function.Suppressions.Select(suppression => $"{suppression.Rule} {suppression.Action} {suppression.Reason}"),
    ];

    /// <summary>What the policies of keys keep from everybody matters to whoever uses keys.</summary>
    private static IEnumerable<string> Of(Role role, IEnumerable<RequiredPermission> required) =>
    [
        $"{role.Id} {role.Kind} {role.NotReadable}",
        .. role.Grants.SelectMany(grant => grant.Statements.Select(Of).Prepend($"{grant.Origin} {grant.Kind} {grant.NotResolved}")),
        .. role.ByResources.Select(Of),
        .. required.Any(permission => permission.Action.StartsWith("kms:", StringComparison.Ordinal)) ? role.KeptByKeys.Select(Of) : [],
        .. role.Boundary is { } boundary ? boundary.Statements.Select(Of).Prepend("boundary") : [],
    ];

    private static string Of(Statement statement) =>
        $"{statement.Effect} {Joined(statement.Actions)} not {Joined(statement.NotActions)} on {Joined(statement.Resources)} not {Joined(statement.NotResources)} "
        + Joined(statement.Conditions.Select(condition => $"{condition.Operator} {condition.Key} {Joined(condition.Values)}"));

    private static string Of(RequiredPermission required) => $"{required.Action} {required.Need} {required.Source} {required.IsBound} {Joined(required.Resources)}";

    /// <summary>A resource that is named counts by its type and by the name it has been given.</summary>
    private static IEnumerable<string> Names(Deployment deployment, string?[] lines) => deployment.Resources.Values
        .Where(resource => Array.Exists(lines, line => line?.Contains($"${{{resource.Id}}}", StringComparison.Ordinal) == true))
        .Select(resource => $"{resource.Id} {resource.Type} {resource.Name} {resource.CustomerKey}")
        .Order(StringComparer.Ordinal);

    private static string Joined<T>(IEnumerable<T> items) => string.Join(", ", items);
}
