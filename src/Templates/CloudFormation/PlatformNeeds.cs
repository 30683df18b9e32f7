using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// What the platform does with a function's role because of how the function is configured. Source: the Lambda developer guide, "execution role" and
/// the chapters of each feature.
/// </summary>
internal static class PlatformNeeds
{
    private static readonly SymbolicText Any = SymbolicText.Literal("*");

    private static readonly string[] TracingActions =
    [
        "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
    ];

    private static readonly string[] InterfaceActions =
    [
        "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses",
        "ec2:UnassignPrivateIpAddresses", "ec2:DescribeSecurityGroups", "ec2:DescribeVpcs", "ec2:GetSecurityGroupsForVpc",
    ];

    private static readonly string[] LogActions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

    private static readonly string[] FileSystemActions = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"];

    public static IEnumerable<PlatformNeed> Of(Resource function, ResourceIndex index) =>
        Logs(function)
            .Concat(Tracing(function))
            .Concat(Network(function))
            .Concat(FileSystems(function))
            .Concat(Keys(function))
            .Concat(Durable(function))
            .Concat(Destinations.Of(function, index))
            .Concat(EventSourceNeeds.Secrets(function))
            .Concat(ExtensionLayers.Of(function));

    private static IEnumerable<PlatformNeed> Logs(Resource function)
    {
        var named = function["LoggingConfig"].At("LogGroup").AsText();
        var group = named is null ? SymbolicText.Concat(SymbolicText.Literal("/aws/lambda/"), ResourceNaming.Name(function)) : GroupName(named);
        var arn = ResourceTypes.Find("AWS::Logs::LogGroup")!.Arn(group);
        SymbolicText[] resources = [arn, SymbolicText.Concat(arn, SymbolicText.Literal(":*"))];
        yield return PlatformNeed.For("logs", function.PositionOf("LoggingConfig"), resources, LogActions);
    }

    private static SymbolicText GroupName(SymbolicText nameOrArn)
    {
        var name = Templates.Arn.Parse(nameOrArn)?.Resource.WithoutPrefix(SymbolicText.Literal("log-group:"));
        return name is null ? nameOrArn : name.Split(':')[0];
    }

    private static IEnumerable<PlatformNeed> Tracing(Resource function)
    {
        // SAM writes Tracing: Active, CloudFormation TracingConfig: { Mode: Active }.
        var (mode, property) = function["Tracing"] is { } sam ? (sam, "Tracing") : (function["TracingConfig"].At("Mode"), "TracingConfig");
        if (mode is not null && mode.AsLiteral() is not ("Disabled" or "PassThrough"))
            yield return PlatformNeed.For("tracing", function.PositionOf(property), [Any], TracingActions);
    }

    private static IEnumerable<PlatformNeed> Network(Resource function)
    {
        if (function["VpcConfig"] is null)
            yield break;
        yield return PlatformNeed.For("network interfaces", function.PositionOf("VpcConfig"), [Any], InterfaceActions);
    }

    private static IEnumerable<PlatformNeed> FileSystems(Resource function)
    {
        var accessPoints = function["FileSystemConfigs"].AsItems().Select(config => config.At("Arn").AsText()).OfType<SymbolicText>().ToArray();
        if (accessPoints.Length > 0)
        {
            // The access point is named, the file system behind it is not.
            var anyFileSystem = ResourceTypes.Find("AWS::EFS::FileSystem")!.Arn(Any);
            yield return PlatformNeed.For("file system", function.PositionOf("FileSystemConfigs"), [.. accessPoints, anyFileSystem], FileSystemActions);
        }
    }

    private static IEnumerable<PlatformNeed> Keys(Resource function)
    {
        if (KmsKeys.Of(function) is { } key)
            yield return PlatformNeed.For("encrypted environment variables", function.PositionOf("KmsKeyArn"), [key], "kms:Decrypt");
    }

    private static IEnumerable<PlatformNeed> Durable(Resource function)
    {
        if (function["DurableConfig"] is null)
            yield break;
        var arn = ResourceNaming.Arn(function)!;
        SymbolicText[] resources = [arn, SymbolicText.Concat(arn, SymbolicText.Literal(":*"))];
        string[] actions = ["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"];
        yield return PlatformNeed.For("durable execution", function.PositionOf("DurableConfig"), resources, actions);
    }
}
