using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>What the platform may do with any function's role, besides what its template calls for.</summary>
internal static class PlatformPermissions
{
    private static readonly string[] Logging = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

    /// <summary>The daemon asks for sampling rules; the SDKs' tracers do so by themselves. Source: AWSXRayDaemonWriteAccess.</summary>
    private static readonly string[] Sampling =
        ["xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries"];

    public static IEnumerable<RequiredPermission> Besides(ImmutableArray<RequiredPermission> required) =>
        Logging.Select(action => Need(action, "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*", "Lambda writes the function's log"))
            .Concat(required.Any(need => need.Action.Equals("xray:PutTraceSegments", StringComparison.OrdinalIgnoreCase))
                ? Sampling.Select(action => Need(action, "*", "the tracer samples"))
                : []);

    /// <summary>A managed policy of <c>service-role/AWSLambda*ExecutionRole</c>, which AWS keeps in step with what Lambda does.</summary>
    public static bool IsExecutionRole(string policy)
    {
        var name = policy.Substring(policy.LastIndexOf('/') + 1);
        return name.StartsWith("AWSLambda", StringComparison.Ordinal) && name.EndsWith("ExecutionRole", StringComparison.Ordinal);
    }

    public static bool IsLogging(string action) => Logging.Contains(action, StringComparer.OrdinalIgnoreCase);

    private static RequiredPermission Need(string action, string resource, string why) => new(action, Permissions.Need.Conditional, PermissionSource.Platform, why)
    {
        Resources = ImmutableArray.Create(SymbolicText.Parse(resource)),
        IsBound = false,
    };
}
