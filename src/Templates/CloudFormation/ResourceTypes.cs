using System.Collections.Immutable;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// The types that functions mostly use, reviewed; the catalog knows the others. Source: return values in the CloudFormation resource reference, ARN
/// formats in the Service Authorization Reference.
/// </summary>
internal static class ResourceTypes
{
    private const string Here = "${AWS::Region}:${AWS::AccountId}";

    private static readonly ImmutableDictionary<string, ResourceType> Table = All().ToImmutableDictionary(type => type.Type, StringComparer.Ordinal);

    public static IEnumerable<ResourceType> Reviewed => Table.Values;

    public static ResourceType? Find(string type) => Table.TryGetValue(type, out var found) ? found : CatalogResourceTypes.Find(type);

    /// <summary>What SAM turns its own types into.</summary>
    public static string Deployed(string type) => type switch
    {
        "AWS::Serverless::Function" => "AWS::Lambda::Function",
        "AWS::Serverless::Api" => "AWS::ApiGateway::RestApi",
        "AWS::Serverless::HttpApi" or "AWS::Serverless::WebSocketApi" => "AWS::ApiGatewayV2::Api",
        "AWS::Serverless::SimpleTable" => "AWS::DynamoDB::Table",
        "AWS::Serverless::StateMachine" => "AWS::StepFunctions::StateMachine",
        "AWS::Serverless::LayerVersion" => "AWS::Lambda::LayerVersion",
        "AWS::Serverless::Application" => "AWS::CloudFormation::Stack",
        "AWS::Serverless::GraphQLApi" => "AWS::AppSync::GraphQLApi",
        _ => type,
    };

    private static IEnumerable<ResourceType> All() =>
    [
        Named("AWS::DynamoDB::Table", "TableName", $"dynamodb:{Here}:table/{{}}") with { ArnAttributes = Arns("Arn", "", "StreamArn", "/stream/*") },
        Named("AWS::DynamoDB::GlobalTable", "TableName", $"dynamodb:{Here}:table/{{}}") with { ArnAttributes = Arns("Arn", "", "StreamArn", "/stream/*") },
        Named("AWS::SQS::Queue", "QueueName", $"sqs:{Here}:{{}}") with { Ref = RefMeans.Url },
        ByArn("AWS::SNS::Topic", "TopicName", $"sns:{Here}:{{}}") with { ArnAttributes = Arns("TopicArn", ""), NamedByStack = true },
        Named("AWS::S3::Bucket", "BucketName", "s3:::{}"),
        Named("AWS::Lambda::Function", "FunctionName", $"lambda:{Here}:function:{{}}"),
        ByArn("AWS::Lambda::LayerVersion", "LayerName", $"lambda:{Here}:layer:{{}}:*"),
        ByArn("AWS::Lambda::CodeSigningConfig", null, $"lambda:{Here}:code-signing-config:{{}}"),
        Named("AWS::Lambda::EventSourceMapping", null, $"lambda:{Here}:event-source-mapping:{{}}") with { NameAttributes = Names("Id") },
        ByArn(
            "AWS::StepFunctions::StateMachine",
            "StateMachineName",
            $"states:{Here}:stateMachine:{{}}",
            $"states:{Here}:execution:{{}}",
            $"states:{Here}:express:{{}}",
            $"states:{Here}:mapRun:{{}}") with { NameAttributes = Names("Name") },
        ByArn("AWS::StepFunctions::Activity", "Name", $"states:{Here}:activity:{{}}"),
        Named("AWS::Events::EventBus", "Name", $"events:{Here}:event-bus/{{}}") with { NamedByStack = false },
        Named("AWS::Events::Rule", "Name", $"events:{Here}:rule/{{}}"),
        Named("AWS::Events::Archive", "ArchiveName", $"events:{Here}:archive/{{}}"),
        Named("AWS::Events::Connection", "Name", $"events:{Here}:connection/{{}}"),
        Named("AWS::Events::ApiDestination", "Name", $"events:{Here}:api-destination/{{}}"),
        Named("AWS::Scheduler::ScheduleGroup", "Name", $"scheduler:{Here}:schedule-group/{{}}", $"scheduler:{Here}:schedule/{{}}"),
        Named("AWS::Pipes::Pipe", "Name", $"pipes:{Here}:pipe/{{}}"),
        ByArn("AWS::SecretsManager::Secret", "Name", $"secretsmanager:{Here}:secret:{{}}") with { ArnAttributes = Arns("Id", "") },
        Named("AWS::SSM::Parameter", "Name", $"ssm:{Here}:parameter/{{}}") with { NamedByStack = false },
        Id("AWS::KMS::Key", $"kms:{Here}:key/{{}}") with { NameAttributes = Names("KeyId") },
        Id("AWS::KMS::ReplicaKey", $"kms:{Here}:key/{{}}") with { NameAttributes = Names("KeyId") },
        Named("AWS::KMS::Alias", "AliasName", $"kms:{Here}:{{}}") with { NamedByStack = false },
        Named("AWS::Kinesis::Stream", "Name", $"kinesis:{Here}:stream/{{}}"),
        Id("AWS::Kinesis::StreamConsumer", $"kinesis:{Here}:stream/*/consumer/{{}}") with { Ref = RefMeans.Arn, ArnAttributes = Arns("ConsumerARN", "") },
        Named("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamName", $"firehose:{Here}:deliverystream/{{}}"),
        Id("AWS::Cognito::UserPool", $"cognito-idp:{Here}:userpool/{{}}") with { NameAttributes = Names("UserPoolId") },
        Id("AWS::Cognito::IdentityPool", $"cognito-identity:{Here}:identitypool/{{}}") with { NameAttributes = Names("Id") },
        Named("AWS::Logs::LogGroup", "LogGroupName", $"logs:{Here}:log-group:{{}}") with { ArnAttributes = Arns("Arn", ":*") },
        Id("AWS::ApiGateway::RestApi", $"execute-api:{Here}:{{}}", "apigateway:${AWS::Region}::/restapis/{}") with { NameAttributes = Names("RestApiId") },
        Id("AWS::ApiGatewayV2::Api", $"execute-api:{Here}:{{}}", "apigateway:${AWS::Region}::/apis/{}") with { NameAttributes = Names("ApiId") },
        ByArn("AWS::AppSync::GraphQLApi", null, $"appsync:{Here}:apis/{{}}") with { NameAttributes = Names("ApiId") },
        Named("AWS::IAM::Role", "RoleName", "iam::${AWS::AccountId}:role/{}"),
        Named("AWS::IAM::User", "UserName", "iam::${AWS::AccountId}:user/{}"),
        Named("AWS::IAM::Group", "GroupName", "iam::${AWS::AccountId}:group/{}"),
        ByArn("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "iam::${AWS::AccountId}:policy/{}") with { NamedByStack = true, ArnAttributes = Arns("PolicyArn", "") },
        Named("AWS::ECS::Cluster", "ClusterName", $"ecs:{Here}:cluster/{{}}", $"ecs:{Here}:task/{{}}", $"ecs:{Here}:service/{{}}"),
        ByArn("AWS::ECS::TaskDefinition", "Family", $"ecs:{Here}:task-definition/{{}}") with { ArnAttributes = Arns("TaskDefinitionArn", "") },
        Named("AWS::ECR::Repository", "RepositoryName", $"ecr:{Here}:repository/{{}}"),
        Named("AWS::OpenSearchService::Domain", "DomainName", $"es:{Here}:domain/{{}}") with { ArnAttributes = Arns("Arn", "", "DomainArn", "") },
        Named("AWS::Elasticsearch::Domain", "DomainName", $"es:{Here}:domain/{{}}") with { ArnAttributes = Arns("Arn", "", "DomainArn", "") },
        Named("AWS::RDS::DBInstance", "DBInstanceIdentifier", $"rds:{Here}:db:{{}}") with { ArnAttributes = Arns("DBInstanceArn", "") },
        Named("AWS::RDS::DBCluster", "DBClusterIdentifier", $"rds:{Here}:cluster:{{}}") with { ArnAttributes = Arns("DBClusterArn", "") },
        Named("AWS::CodeBuild::Project", "Name", $"codebuild:{Here}:project/{{}}"),
        Named("AWS::Athena::WorkGroup", "Name", $"athena:{Here}:workgroup/{{}}"),
        Id("AWS::EFS::FileSystem", $"elasticfilesystem:{Here}:file-system/{{}}") with { NameAttributes = Names("FileSystemId") },
        Id("AWS::EFS::AccessPoint", $"elasticfilesystem:{Here}:access-point/{{}}") with { NameAttributes = Names("AccessPointId") },
        ByArn("AWS::MSK::Cluster", null, $"kafka:{Here}:cluster/{{}}"),
        ByArn("AWS::MSK::ServerlessCluster", null, $"kafka:{Here}:cluster/{{}}"),
        Named("AWS::SageMaker::Endpoint", "EndpointName", $"sagemaker:{Here}:endpoint/{{}}") with { Ref = RefMeans.Arn, NameAttributes = Names("EndpointName") },
        Named("AWS::Location::PlaceIndex", "IndexName", $"geo:{Here}:place-index/{{}}") with { ArnAttributes = Arns("Arn", "", "IndexArn", "") },
        Named("AWS::IoT::Thing", "ThingName", $"iot:{Here}:thing/{{}}"),
        Named("AWS::Timestream::Database", "DatabaseName", $"timestream:{Here}:database/{{}}"),
        Id("AWS::AppConfig::Application", $"appconfig:{Here}:application/{{}}"),
        Id("AWS::Bedrock::KnowledgeBase", $"bedrock:{Here}:knowledge-base/{{}}") with { ArnAttributes = Arns("KnowledgeBaseArn", ""), NameAttributes = Names("KnowledgeBaseId") },
        Id("AWS::Bedrock::Agent", $"bedrock:{Here}:agent/{{}}", $"bedrock:{Here}:agent-alias/{{}}") with { ArnAttributes = Arns("AgentArn", ""), NameAttributes = Names("AgentId") },
        ByArn("AWS::CloudFormation::Stack", "StackName", $"cloudformation:{Here}:stack/{{}}"),
        Named("AWS::MediaConvert::Queue", "Name", $"mediaconvert:{Here}:queues/{{}}"),
        ByArn("AWS::CertificateManager::Certificate", null, $"acm:{Here}:certificate/{{}}"),
    ];

    private static ResourceType Named(string type, string? property, params string[] arns) =>
        new(type, property, RefMeans.Name, Prefixed(arns)) { ArnAttributes = Arns("Arn", string.Empty), NamedByStack = true };

    private static ResourceType Id(string type, params string[] arns) => Named(type, null, arns) with { NamedByStack = false };

    private static ResourceType ByArn(string type, string? property, params string[] arns) =>
        Named(type, property, arns) with { Ref = RefMeans.Arn, NamedByStack = false };

    private static ImmutableArray<ArnTemplate> Prefixed(string[] arns) => arns.Select(arn => new ArnTemplate("arn:${AWS::Partition}:" + arn)).ToImmutableArray();

    private static ImmutableHashSet<string> Names(params string[] attributes) => ImmutableHashSet.Create(StringComparer.Ordinal, attributes);

    private static ImmutableDictionary<string, string> Arns(params string[] attributesAndSuffixes)
    {
        var arns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < attributesAndSuffixes.Length; i += 2)
            arns.Add(attributesAndSuffixes[i], attributesAndSuffixes[i + 1]);
        return arns.ToImmutable();
    }
}
