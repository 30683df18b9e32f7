using System.Collections.Immutable;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>What a type of the AWS provider is in the one model.</summary>
/// <param name="Type">CloudFormation's type.</param>
/// <param name="Name">The attribute with the physical name, or null where AWS gives an id.</param>
/// <param name="Properties">CloudFormation's properties and the attributes that hold them, both as paths.</param>
internal sealed record TerraformType(string Type, string? Name, ImmutableArray<(string[] Property, string[] Attribute)> Properties)
{
    /// <summary>What <c>id</c> is, where it differs from what <c>Ref</c> returns.</summary>
    public RefMeans? Id { get; init; }

    public ResourceType? Shape => ResourceTypes.Find(Type);
}

/// <summary>Types of the AWS provider. Source: its resource reference, registry.terraform.io/providers/hashicorp/aws.</summary>
internal static class TerraformTypes
{
    /// <summary>Our own: CloudFormation attaches managed policies only on the role or the policy.</summary>
    public const string PolicyAttachment = "Terraform::IAM::PolicyAttachment";

    private static readonly ImmutableDictionary<string, TerraformType> Table = All().ToImmutableDictionary(row => row.Terraform, row => row.Type, StringComparer.Ordinal);

    public static TerraformType? Find(string type) => Table.TryGetValue(type, out var found) ? found : null;

    private static IEnumerable<(string Terraform, TerraformType Type)> All() =>
    [
        Row(
            "aws_lambda_function",
            "AWS::Lambda::Function",
            "function_name",
            "Role=role Handler=handler Runtime=runtime PackageType=package_type Layers=layers KmsKeyArn=kms_key_arn Environment.Variables=environment.variables"
            + " DeadLetterConfig.TargetArn=dead_letter_config.target_arn TracingConfig.Mode=tracing_config.mode VpcConfig.SubnetIds=vpc_config.subnet_ids"
            + " ImageConfig.Command=image_config.command ImageConfig.EntryPoint=image_config.entry_point LoggingConfig.LogGroup=logging_config.log_group"
            + " DurableConfig=durable_config"),
        Row("aws_lambda_alias", "AWS::Lambda::Alias", null, "FunctionName=function_name Name=name"),
        Row("aws_lambda_layer_version", "AWS::Lambda::LayerVersion", "layer_name"),
        Row(
            "aws_lambda_event_source_mapping",
            "AWS::Lambda::EventSourceMapping",
            null,
            "FunctionName=function_name EventSourceArn=event_source_arn DestinationConfig.OnFailure.Destination=destination_config.on_failure.destination_arn"),
        Row("aws_iam_role", "AWS::IAM::Role", "name", "Path=path ManagedPolicyArns=managed_policy_arns PermissionsBoundary=permissions_boundary"),
        Row("aws_iam_policy", "AWS::IAM::ManagedPolicy", "name", "Path=path PolicyDocument=policy"),
        Row("aws_iam_role_policy", "AWS::IAM::RolePolicy", null, "RoleName=role PolicyDocument=policy"),
        Row("aws_iam_role_policy_attachment", PolicyAttachment, null, "Roles=role PolicyArn=policy_arn"),
        Row("aws_iam_policy_attachment", PolicyAttachment, null, "Roles=roles PolicyArn=policy_arn"),
        Row("aws_iam_role_policy_attachments_exclusive", PolicyAttachment, null, "Roles=role_name PolicyArn=policy_arns"),
        Row("aws_lambda_permission", "AWS::Lambda::Permission", null, "FunctionName=function_name Action=action Principal=principal SourceArn=source_arn"),
        Row("aws_s3_bucket_policy", "AWS::S3::BucketPolicy", null, "Bucket=bucket PolicyDocument=policy"),
        Row("aws_sqs_queue_policy", "AWS::SQS::QueueInlinePolicy", null, "Queue=queue_url PolicyDocument=policy"),
        Row("aws_sns_topic_policy", "AWS::SNS::TopicInlinePolicy", null, "TopicArn=arn PolicyDocument=policy"),
        Row("aws_secretsmanager_secret_policy", "AWS::SecretsManager::ResourcePolicy", null, "SecretId=secret_arn ResourcePolicy=policy"),
        Row("aws_kinesis_resource_policy", "AWS::Kinesis::ResourcePolicy", null, "ResourceArn=resource_arn ResourcePolicy=policy"),
        Row("aws_iam_user", "AWS::IAM::User", "name"),
        Row("aws_iam_group", "AWS::IAM::Group", "name"),
        Row("aws_dynamodb_table", "AWS::DynamoDB::Table", "name", "SSESpecification.KMSMasterKeyId=server_side_encryption.kms_key_arn"),
        Row("aws_s3_bucket", "AWS::S3::Bucket", "bucket"),
        Row("aws_sqs_queue", "AWS::SQS::Queue", "name", "KmsMasterKeyId=kms_master_key_id"),
        Row("aws_sns_topic", "AWS::SNS::Topic", "name", "KmsMasterKeyId=kms_master_key_id"),
        Row("aws_cloudwatch_event_bus", "AWS::Events::EventBus", "name", "KmsKeyIdentifier=kms_key_identifier"),
        Row("aws_cloudwatch_event_rule", "AWS::Events::Rule", "name"),
        Row("aws_cloudwatch_event_archive", "AWS::Events::Archive", "name"),
        Row("aws_cloudwatch_event_connection", "AWS::Events::Connection", "name"),
        Row("aws_cloudwatch_event_api_destination", "AWS::Events::ApiDestination", "name"),
        Row("aws_scheduler_schedule_group", "AWS::Scheduler::ScheduleGroup", "name"),
        Row("aws_pipes_pipe", "AWS::Pipes::Pipe", "name"),
        Row("aws_sfn_state_machine", "AWS::StepFunctions::StateMachine", "name", "EncryptionConfiguration.KmsKeyId=encryption_configuration.kms_key_id"),
        Row("aws_sfn_activity", "AWS::StepFunctions::Activity", "name"),
        Row("aws_secretsmanager_secret", "AWS::SecretsManager::Secret", "name", "KmsKeyId=kms_key_id"),
        Row("aws_ssm_parameter", "AWS::SSM::Parameter", "name", "KmsKeyId=key_id"),
        Row("aws_kms_key", "AWS::KMS::Key", null, "KeyPolicy=policy"),
        Row("aws_kms_replica_key", "AWS::KMS::ReplicaKey", null),
        Row("aws_kms_alias", "AWS::KMS::Alias", "name"),
        Row("aws_kinesis_stream", "AWS::Kinesis::Stream", "name", "StreamEncryption.KeyId=kms_key_id", RefMeans.Arn),
        Row("aws_kinesis_stream_consumer", "AWS::Kinesis::StreamConsumer", null),
        Row(
            "aws_kinesis_firehose_delivery_stream",
            "AWS::KinesisFirehose::DeliveryStream",
            "name",
            "DeliveryStreamEncryptionConfigurationInput.KeyARN=server_side_encryption.key_arn",
            RefMeans.Arn),
        Row("aws_cloudwatch_log_group", "AWS::Logs::LogGroup", "name", "KmsKeyId=kms_key_id"),
        Row("aws_cognito_user_pool", "AWS::Cognito::UserPool", null),
        Row("aws_cognito_identity_pool", "AWS::Cognito::IdentityPool", null),
        Row("aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi", null),
        Row("aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api", null),
        Row("aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", null, "", RefMeans.Name),
        Row("aws_ecs_cluster", "AWS::ECS::Cluster", "name", "", RefMeans.Arn),
        Row("aws_ecs_task_definition", "AWS::ECS::TaskDefinition", "family"),
        Row("aws_ecr_repository", "AWS::ECR::Repository", "name"),
        Row("aws_opensearch_domain", "AWS::OpenSearchService::Domain", "domain_name", "", RefMeans.Arn),
        Row("aws_elasticsearch_domain", "AWS::Elasticsearch::Domain", "domain_name", "", RefMeans.Arn),
        Row("aws_db_instance", "AWS::RDS::DBInstance", "identifier"),
        Row("aws_rds_cluster", "AWS::RDS::DBCluster", "cluster_identifier"),
        Row("aws_codebuild_project", "AWS::CodeBuild::Project", "name", "", RefMeans.Arn),
        Row("aws_athena_workgroup", "AWS::Athena::WorkGroup", "name"),
        Row("aws_efs_file_system", "AWS::EFS::FileSystem", null),
        Row("aws_efs_access_point", "AWS::EFS::AccessPoint", null),
        Row("aws_msk_cluster", "AWS::MSK::Cluster", null),
        Row("aws_msk_serverless_cluster", "AWS::MSK::ServerlessCluster", null),
        Row("aws_sagemaker_endpoint", "AWS::SageMaker::Endpoint", "name", "", RefMeans.Name),
        Row("aws_location_place_index", "AWS::Location::PlaceIndex", "index_name"),
        Row("aws_iot_thing", "AWS::IoT::Thing", "name"),
        Row("aws_timestreamwrite_database", "AWS::Timestream::Database", "database_name"),
        Row("aws_appconfig_application", "AWS::AppConfig::Application", null),
        Row("aws_bedrockagent_knowledge_base", "AWS::Bedrock::KnowledgeBase", null),
        Row("aws_bedrockagent_agent", "AWS::Bedrock::Agent", null),
        Row("aws_media_convert_queue", "AWS::MediaConvert::Queue", "name"),
        Row("aws_acm_certificate", "AWS::CertificateManager::Certificate", null),
    ];

    private static (string Terraform, TerraformType Type) Row(string terraform, string type, string? name, string properties = "", RefMeans? id = null)
    {
        var named = name is not null && ResourceTypes.Find(type)?.NameProperty is { } property ? $"{property}={name} " : string.Empty;
        var pairs = (named + properties).Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0].Split('.'), pair[1].Split('.')));
        return (terraform, new TerraformType(type, name, pairs.ToImmutableArray()) { Id = id });
    }
}
