using System.Collections.Immutable;
using System.Text.Json;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary><c>ordersTable.TableArn</c>: C# expressions over constructs, which are taken to be in variables named like them.</summary>
internal sealed class CdkReferences(ImmutableDictionary<string, DeployedResource> resources) : IResourceReferences
{
    /// <summary>Properties of the constructs of level 2. Source: the reference of Amazon.CDK.Lib.</summary>
    private static readonly ImmutableDictionary<string, (string Arn, string Name)> Properties = new Dictionary<string, (string, string)>
    {
        ["AWS::DynamoDB::Table"] = ("TableArn", "TableName"),
        ["AWS::DynamoDB::GlobalTable"] = ("TableArn", "TableName"),
        ["AWS::SQS::Queue"] = ("QueueArn", "QueueName"),
        ["AWS::SNS::Topic"] = ("TopicArn", "TopicName"),
        ["AWS::S3::Bucket"] = ("BucketArn", "BucketName"),
        ["AWS::Lambda::Function"] = ("FunctionArn", "FunctionName"),
        ["AWS::StepFunctions::StateMachine"] = ("StateMachineArn", "StateMachineName"),
        ["AWS::SecretsManager::Secret"] = ("SecretArn", "SecretName"),
        ["AWS::SSM::Parameter"] = ("ParameterArn", "ParameterName"),
        ["AWS::Events::EventBus"] = ("EventBusArn", "EventBusName"),
        ["AWS::KMS::Key"] = ("KeyArn", "KeyId"),
        ["AWS::Kinesis::Stream"] = ("StreamArn", "StreamName"),
        ["AWS::KinesisFirehose::DeliveryStream"] = ("DeliveryStreamArn", "DeliveryStreamName"),
        ["AWS::Logs::LogGroup"] = ("LogGroupArn", "LogGroupName"),
        ["AWS::Cognito::UserPool"] = ("UserPoolArn", "UserPoolId"),
        ["AWS::IAM::Role"] = ("RoleArn", "RoleName"),
        ["AWS::ECS::Cluster"] = ("ClusterArn", "ClusterName"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public Content Write(SymbolicText text)
    {
        var found = ResourceReferences.Find(resources, text);
        var begin = found is not null && Properties.TryGetValue(found.Resource.Type, out var properties) ? $"{Identifiers.Camel(found.Resource.Id)}.{properties.Arn}" : null;
        var rest = (begin is null ? text : found!.Tail).Pieces;
        if (begin is not null && rest.IsEmpty) return new CodeContent(begin);
        if (begin is null && text.IsLiteral) return Content.Text(text.ToString());

        var parts = rest.Select(piece => piece.IsHole ? $"{{{Hole(piece.Text)}}}" : Escaped(piece.Text));
        return new CodeContent($"$\"{(begin is null ? string.Empty : $"{{{begin}}}")}{string.Concat(parts)}\"");
    }

    private string Hole(string name) => name switch
    {
        "AWS::Partition" => "Aws.PARTITION",
        "AWS::Region" => "Aws.REGION",
        "AWS::AccountId" => "Aws.ACCOUNT_ID",
        "AWS::StackName" => "Aws.STACK_NAME",
        "AWS::URLSuffix" => "Aws.URL_SUFFIX",
        _ when resources.TryGetValue(name, out var resource) && Properties.TryGetValue(resource.Type, out var properties) => $"{Identifiers.Camel(name)}.{properties.Name}",
        _ => Identifiers.Camel(name),
    };

    private static string Escaped(string text) =>
        JsonSerializer.Serialize(text)[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
