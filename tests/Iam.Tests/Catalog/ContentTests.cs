using CsCheck;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

public class ContentTests
{
    [Fact]
    public void The_catalog_is_whole()
    {
        Assert.Equal("2026-09-26", Aws.Date);
        Assert.True(Aws.Services.Length >= 429, $"{Aws.Services.Length} services");
        Assert.True(Aws.Services.Count(service => !Aws.Shapes(service.Id).IsEmpty) >= 385);
        Assert.Equal(22_091, Aws.Actions.Length);
        Assert.Equal(6_721, Aws.Actions.Count(action => action.OnlyStar));
        Assert.Equal(81, Aws.SamPolicyTemplates.Count);
        Assert.Equal(31, Aws.Connectors.Length);
        Assert.Equal(59 + 65, Aws.EscalationPaths.Length);
        Assert.Equal(45, Aws.CredentialActions.Length);
        Assert.Equal(5, Aws.ExfiltrationActions.Length);
        Assert.True(Aws.ManagedPolicyArns.Length > 1_500);
        Assert.True(Aws.CloudFormationTypes.Count > 1_800);
    }

    [Fact]
    public void Names_come_in_the_order_of_the_actions() =>
        Assert.Equal(Aws.Actions.Select(action => action.Name), Aws.ActionNames);

    [Fact]
    public void Services_operations_and_actions_are_sorted_and_unique()
    {
        AssertSorted(Aws.Services.Select(service => service.Id), StringComparer.Ordinal);
        AssertSorted(Aws.Prefixes, StringComparer.Ordinal);
        AssertSorted(Aws.ActionNames, StringComparer.OrdinalIgnoreCase);
        Assert.All(Aws.Services, service => AssertSorted(service.Operations.Select(operation => operation.MethodName), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Amazon.DynamoDBv2", "IAmazonDynamoDB", "dynamodb", "AWSSDK.DynamoDBv2", "dynamodb")]
    [InlineData("Amazon.DynamoDBv2", "AmazonDynamoDBStreamsClient", "dynamodbstreams", "AWSSDK.DynamoDBStreams", "dynamodb")]
    [InlineData("Amazon.DynamoDBStreams", "IAmazonDynamoDBStreams", "dynamodbstreams", "AWSSDK.DynamoDBStreams", "dynamodb")]
    [InlineData("Amazon.S3", "AmazonS3Client", "s3", "AWSSDK.S3", "s3")]
    [InlineData("Amazon.Runtime.SharedInterfaces", "ICoreAmazonSQS", "sqs", "AWSSDK.SQS", "sqs")]
    [InlineData("Amazon.SimpleNotificationService", "IAmazonSimpleNotificationService", "sns", "AWSSDK.SimpleNotificationService", "sns")]
    [InlineData("Amazon.SimpleEmailV2", "AmazonSimpleEmailServiceV2Client", "sesv2", "AWSSDK.SimpleEmailV2", "ses")]
    [InlineData("Amazon.SecurityToken", "IAmazonSecurityTokenService", "sts", "AWSSDK.SecurityToken", "sts")]
    [InlineData("Amazon.StepFunctions", "IAmazonStepFunctions", "stepfunctions", "AWSSDK.StepFunctions", "states")]
    [InlineData("Amazon.IdentityManagement", "AmazonIdentityManagementServiceClient", "iam", "AWSSDK.IdentityManagement", "iam")]
    [InlineData("Amazon.ApiGatewayManagementApi", "IAmazonApiGatewayManagementApi", "apigatewaymanagementapi", "AWSSDK.ApiGatewayManagementApi", "execute-api")]
    [InlineData("Amazon.BedrockRuntime", "AmazonBedrockRuntimeClient", "bedrock-runtime", "AWSSDK.BedrockRuntime", "bedrock")]
    [InlineData("Amazon.CloudWatchLogs", "IAmazonCloudWatchLogs", "logs", "AWSSDK.CloudWatchLogs", "logs")]
    [InlineData("Amazon.EventBridge", "IAmazonEventBridge", "events", "AWSSDK.EventBridge", "events")]
    public void A_client_belongs_to_its_service(string namespaceName, string type, string id, string package, string prefix)
    {
        var service = Aws.FindServiceByType(namespaceName, type);
        Assert.NotNull(service);
        Assert.Equal((id, package, prefix), (service.Id, service.Package, service.IamPrefix));
    }

    [Theory]
    [InlineData("Amazon.S3.Model", "s3")]
    [InlineData("Amazon.S3.Transfer", "s3")]
    [InlineData("Amazon.DynamoDBv2.DocumentModel", "dynamodb")]
    [InlineData("Amazon.SimpleEmail", "ses")]
    public void A_namespace_belongs_to_the_service_it_lies_in(string namespaceName, string id) => Assert.Equal(id, Aws.FindServiceByNamespace(namespaceName)?.Id);

    [Theory]
    [InlineData("Amazon")]
    [InlineData("Amazon.Lambda.Core.Unknown.X")]
    [InlineData("Amazon.S3Control2")]
    [InlineData("")]
    public void Other_namespaces_belong_to_none_or_to_the_nearest(string namespaceName) =>
        Assert.True(Aws.FindServiceByNamespace(namespaceName) is null or { Id: "lambda" });

    [Fact]
    public void Unknown_names_are_answered_with_nothing()
    {
        Assert.Null(Aws.FindService("nowhere"));
        Assert.Null(Aws.FindServiceByType("Amazon.S3", "IAmazonSQS"));
        Assert.Null(Aws.FindAction("s3:GetObjekt"));
        Assert.Null(Aws.FindAction("GetObject"));
        Assert.Null(Aws.FindManagedPolicy("NoSuchPolicy"));
        Assert.Empty(Aws.ActionsOf("nowhere"));
        Assert.Empty(Aws.Shapes("nowhere"));
        Assert.Null(Aws.FindOperation(Aws.FindService("s3")!, "GetObjekt"));
    }

    [Fact]
    public void An_action_is_found_in_any_case() =>
        Gen.Select(Gen.Int[0, Aws.ActionNames.Length - 1], Gen.Bool).Sample((index, upper) =>
            Aws.ActionNames[index] is var name && Aws.FindAction(upper ? name.ToUpperInvariant() : name.ToLowerInvariant())?.Name == name);

    [Fact]
    public void An_action_tells_levels_resource_types_keys_and_dependents()
    {
        var invoke = Aws.FindAction("lambda:InvokeFunction")!;
        Assert.Contains("Write", invoke.AccessLevels);
        Assert.Contains(invoke.ResourceTypes, type => type is { Name: "function", Arn: "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}" });
        Assert.False(invoke.OnlyStar);
        Assert.True(Aws.FindAction("s3:ListAllMyBuckets")!.OnlyStar);
        Assert.Equal(["statemachine", "activity"], Aws.FindAction("states:SendTaskSuccess")!.ResourceTypes.Select(type => type.Name));
        Assert.True(Aws.FindAction("rekognition:DetectLabels")!.OnlyStar);
        Assert.Contains("cloudwatch:namespace", Aws.FindAction("cloudwatch:PutMetricData")!.ConditionKeys);
        Assert.Contains("iam:PassRole", Aws.FindAction("scheduler:CreateSchedule")!.DependentActions);
        Assert.True(Aws.Actions.Count(action => action.AccessLevels.Contains("Tagging")) > 700, "levels are sets");
    }

    private static void AssertSorted(IEnumerable<string> names, StringComparer comparer)
    {
        var list = names.ToList();
        Assert.Equal(list.Order(comparer), list);
        Assert.Equal(list.Count, list.Distinct(comparer).Count());
    }
}
