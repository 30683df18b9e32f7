using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>From calls with their arguments to the permissions they need, each on the resources it is bound to.</summary>
public sealed class PermissionBinder(Deployment? deployment, TextBinding texts)
{
    private readonly ResourceBinding _resources = new(deployment, texts);

    /// <summary>Sorted by action, then resources; <see cref="RequiredPermission.Calls"/> counts in <paramref name="calls"/>.</summary>
    public ImmutableArray<RequiredPermission> Bind(ImmutableArray<AwsCall> calls) =>
        RequiredPermissions.Merged(calls.SelectMany((call, index) => Bind(call, index)));

    private IEnumerable<RequiredPermission> Bind(AwsCall call, int index)
    {
        // Other credentials are checked against another role.
        if (call.OtherIdentity is not null) yield break;

        foreach (var requirement in call.Operation.Requirements)
        {
            var holds = requirement.When switch
            {
                null => true,
                { Kind: ConditionKind.CustomerKey } byKey => HasCustomerKey(byKey, call),
                var condition => condition.Holds(call),
            };
            if (holds == false) continue;

            foreach (var sameBinding in Resources(requirement, call).GroupBy(resource => resource.IsBound))
            {
                yield return new RequiredPermission(requirement.Action, holds is null || call.When is not null ? Need.Conditional : Need.Always, PermissionSource.Code, WhyOf(call))
                {
                    Resources = [.. sameBinding.Select(resource => resource.Arn)],
                    IsBound = sameBinding.Key,
                    Calls = [index],
                };
            }
        }
    }

    private ImmutableArray<BoundResource> Resources(ActionRequirement requirement, AwsCall call)
    {
        var key = requirement.When is { Kind: ConditionKind.CustomerKey } byKey ? _resources.Identify(byKey.Subject, call)?.CustomerKey : null;
        return key is null ? _resources.Bind(requirement, call) : [new BoundResource(deployment?.Canonical(key) ?? key, IsBound: key.SoleHole is null)];
    }

    private bool? HasCustomerKey(RequirementCondition condition, AwsCall call) =>
        _resources.Identify(condition.Subject, call) is { } resource ? resource.CustomerKey is not null : null;

    private static string WhyOf(AwsCall call) => call.Via ?? $"{call.Operation.MethodName}Async";
}
