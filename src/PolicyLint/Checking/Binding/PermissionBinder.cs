using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>A role that code assumes, and what the calls need that run as it.</summary>
public sealed record AssumedRole(Role Role, ImmutableArray<RequiredPermission> Required);

/// <summary>From calls with their arguments to the permissions they need, each on the resources it is bound to.</summary>
public sealed class PermissionBinder(Deployment? deployment, TextBinding texts)
{
    private readonly ResourceBinding _resources = new(deployment, texts);

    /// <summary>Sorted by action, then resources; <see cref="RequiredPermission.Calls"/> counts in <paramref name="calls"/>.</summary>
    public ImmutableArray<RequiredPermission> Bind(ImmutableArray<AwsCall> calls) =>
        RequiredPermissions.Merged(calls.SelectMany((call, index) => call.OtherIdentity is null ? Bind(call, index) : []));

    /// <summary>What the calls need that run as another role of the templates; other credentials are nobody's here.</summary>
    public ImmutableArray<AssumedRole> BindAssumed(ImmutableArray<AwsCall> calls) =>
    [
        .. calls.Select((call, index) => (Call: call, Index: index, Role: AssumedBy(call)))
            .Where(assumed => assumed.Role is not null)
            .GroupBy(assumed => assumed.Role!.Id, StringComparer.Ordinal)
            .Select(same => new AssumedRole(same.First().Role!, RequiredPermissions.Merged(same.SelectMany(assumed => Bind(assumed.Call, assumed.Index)))))
            .OrderBy(assumed => assumed.Role.Id, StringComparer.Ordinal),
    ];

    /// <summary>As whom a call runs, as a person would write it: an ARN, or what is known of the credentials; null for the function's role.</summary>
    public string? IdentityOf(AwsCall call) => call.OtherIdentity switch
    {
        null => null,
        Value.Unknown unknown => unknown.Reason,
        var identity => string.Join(" or ", texts.Texts(identity).Select(text => (deployment?.Canonical(text.Text) ?? text.Text).ToString())),
    };

    private Role? AssumedBy(AwsCall call) =>
        call.OtherIdentity is { } identity && deployment is not null && texts.Texts(identity) is [{ Knowledge: Knowledge.Fully, Text: var text }] && deployment.Identify(text, "AWS::IAM::Role") is { } resource
            ? deployment.Roles.GetValueOrDefault(resource.Id)
            : null;

    private IEnumerable<RequiredPermission> Bind(AwsCall call, int index)
    {
        foreach (var requirement in call.Operation.Requirements)
        {
            var holds = requirement.When is { } when
                ? when.Holds(condition => condition.Kind == ConditionKind.CustomerKey ? HasCustomerKey(condition, call) : condition.HoldsAlone(call))
                : true;
            if (holds == false) continue;

            foreach (var sameBinding in Resources(requirement, call).GroupBy(resource => resource.IsBound))
            {
                yield return new RequiredPermission(requirement.Action, holds is null || call.When is not null ? Need.Conditional : Need.Always, PermissionSource.Code, WhyOf(call))
                {
                    Resources = [.. sameBinding.Select(resource => resource.Arn)],
                    IsBound = sameBinding.Key,
                    Key = RequestKeys.Of(requirement, call, texts),
                    Calls = [index],
                };
            }
        }
    }

    private ImmutableArray<BoundResource> Resources(ActionRequirement requirement, AwsCall call)
    {
        var byKey = requirement.When?.All.FirstOrDefault(condition => condition.Kind == ConditionKind.CustomerKey);
        var key = byKey is null ? null : _resources.Identify(byKey.Subject, call)?.CustomerKey;
        return key is null ? _resources.Bind(requirement, call) : [new BoundResource(deployment?.Canonical(key) ?? key, IsBound: key.SoleHole is null)];
    }

    private bool? HasCustomerKey(RequirementCondition condition, AwsCall call) =>
        _resources.Identify(condition.Subject, call) is { } resource ? resource.CustomerKey is not null : null;

    private static string WhyOf(AwsCall call) => call.Via ?? $"{call.Operation.MethodName}Async";
}
