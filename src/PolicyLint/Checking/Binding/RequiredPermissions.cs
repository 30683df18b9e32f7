using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

public static class RequiredPermissions
{
    /// <summary>One entry per action, resources and need; what is always needed is not listed again as needed under a condition.</summary>
    public static ImmutableArray<RequiredPermission> Merged(IEnumerable<RequiredPermission> permissions)
    {
        var merged = permissions
            .GroupBy(permission => (permission.Action, Resources: ResourcesOf(permission), permission.Source))
            .Select(MergedInto);
        return
        [
            .. merged
                .OrderBy(permission => permission.Action, StringComparer.Ordinal)
                .ThenBy(ResourcesOf, StringComparer.Ordinal)
                .ThenBy(permission => permission.Source),
        ];
    }

    /// <summary>What the platform does in the function's name, as the template calls for it.</summary>
    public static IEnumerable<RequiredPermission> OfPlatform(DeployedFunction function) =>
        from need in function.PlatformNeeds
        from action in need.Actions
        select new RequiredPermission(action, need.IsConditional ? Need.Conditional : Need.Always, PermissionSource.Platform, need.Why) { Resources = need.Resources };

    private static RequiredPermission MergedInto(IEnumerable<RequiredPermission> same)
    {
        var permissions = same.ToArray();
        var always = permissions.Where(permission => permission.Need == Need.Always).ToArray();
        var deciding = always.Length > 0 ? always : permissions;
        return deciding[0] with
        {
            Why = string.Join(", ", deciding.Select(permission => permission.Why).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Key = permissions.Select(permission => permission.Key).Aggregate(RequestKey.Both),
            Calls = [.. deciding.SelectMany(permission => permission.Calls).Distinct().Order()],
        };
    }

    private static string ResourcesOf(RequiredPermission permission) => string.Join('\n', permission.Resources);
}
