using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>AWS's own extensions, attached as layers: they call AWS with the function's role though no code of the function does.</summary>
internal static class ExtensionLayers
{
    private static readonly string[] Logs = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

    private static readonly string[] Traces =
    [
        "xray:GetSamplingRules", "xray:GetSamplingStatisticSummaries", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
    ];

    private static readonly (string Layer, string Why, string[] Actions)[] Known =
    [
        ("AWS-Parameters-and-Secrets-Lambda-Extension", "Parameters and Secrets extension", ["kms:Decrypt", "secretsmanager:GetSecretValue", "ssm:GetParameter"]),
        ("AWS-AppConfig-Extension", "AppConfig extension", ["appconfig:GetConfiguration", "appconfig:GetLatestConfiguration", "appconfig:StartConfigurationSession"]),
        ("LambdaInsightsExtension", "Lambda Insights extension", Logs),
        ("AWSOpenTelemetryDistro", "Application Signals extension", [.. Logs, .. Traces, "xray:PutSpans", "xray:PutSpansForIndexing"]),
        ("aws-otel-", "OpenTelemetry extension", Traces),
    ];

    public static IEnumerable<PlatformNeed> Of(Resource function)
    {
        foreach (var layer in function["Layers"].AsItems())
        {
            var arn = layer.AsText()?.ToString() ?? string.Empty;
            foreach (var (name, why, actions) in Known.Where(known => arn.IndexOf(known.Layer, StringComparison.OrdinalIgnoreCase) >= 0).Take(1))
                yield return PlatformNeed.For(why, layer.Position, [SymbolicText.Literal("*")], actions);
        }
    }
}
