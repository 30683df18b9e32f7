using System.Reflection;
using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>The catalog's names against the packages themselves.</summary>
public class SdkSurfaceTests
{
    public static TheoryData<string, Type> Packages => new()
    {
        { "s3", typeof(Amazon.S3.IAmazonS3) },
        { "dynamodb", typeof(Amazon.DynamoDBv2.IAmazonDynamoDB) },
        { "sqs", typeof(Amazon.SQS.IAmazonSQS) },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_method_is_an_operation_and_every_operation_a_method(string service, Type client)
    {
        var methods = client.GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.GetParameters() is [var first, ..] && first.ParameterType.Name.EndsWith("Request", StringComparison.Ordinal));
        Assert.Equal(methods.Select(method => method.Name[..^5]).Distinct().Order(StringComparer.Ordinal), Aws.FindService(service)!.Operations.Select(operation => operation.MethodName));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_request_member_is_a_property(string service, Type client) =>
        Assert.All(Aws.FindService(service)!.Operations, operation =>
        {
            var request = client.Assembly.GetType($"{client.Namespace}.Model.{operation.RequestType}");
            Assert.NotNull(request);
            var properties = request.GetProperties().Select(property => property.Name).ToHashSet();
            Assert.Empty(operation.RequestMembers.Where(member => !properties.Contains(member)));
        });

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_property_of_a_request_is_a_member(string service, Type client) =>
        Assert.All(Aws.FindService(service)!.Operations, operation =>
        {
            var properties = client.Assembly.GetType($"{client.Namespace}.Model.{operation.RequestType}")!.GetProperties()
                .Where(property => property.DeclaringType!.Assembly == client.Assembly && property.CanWrite && !IsSetFlag(property)).Select(property => property.Name);
            Assert.Empty(properties.Except(operation.RequestMembers));
        });

    [Theory]
    [InlineData("s3.GetObject", "string bucketName, string key")]
    [InlineData("s3.DeleteObject", "string bucketName, string key")]
    [InlineData("s3.CopyObject", "string sourceBucket, string sourceKey, string destinationBucket, string destinationKey")]
    [InlineData("dynamodb.GetItem", "string tableName, System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> key")]
    [InlineData("dynamodb.DescribeTable", "string tableName")]
    [InlineData("sqs.SendMessage", "string queueUrl, string messageBody")]
    [InlineData("sns.Publish", "string topicArn, string message")]
    [InlineData("kms.DescribeKey", "string keyId")]
    [InlineData("lambda.ListFunctions", "")]
    public void Short_forms_set_the_members_of_their_parameters(string operation, string parameters)
    {
        var form = Assert.Single(Operation(operation).Overloads, form => string.Join(", ", form.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}")) == parameters);
        Assert.All(form.Parameters, parameter => Assert.Equal(parameter.Name, parameter.Member, ignoreCase: true));
    }

    [Theory]
    [InlineData("lambda", "InvokeRequest", "Payload", "string")]
    [InlineData("lambda", "InvokeRequest", "InvocationType", "Amazon.Lambda.InvocationType")]
    [InlineData("sns", "PublishRequest", "MessageAttributes", "System.Collections.Generic.Dictionary<string, Amazon.SimpleNotificationService.Model.MessageAttributeValue>")]
    [InlineData("kinesis", "PutRecordRequest", "Data", "System.IO.MemoryStream")]
    [InlineData("ssm", "GetParameterRequest", "WithDecryption", "bool?")]
    [InlineData("s3", "PutObjectRequest", "InputStream", "System.IO.Stream")]
    [InlineData("s3", "GetObjectRequest", "BucketName", "string")]
    [InlineData("ec2", "RunInstancesResponse", "Reservation", "Amazon.EC2.Model.Reservation")]
    [InlineData("ec2", "IpPermission", "Ipv4Ranges", "System.Collections.Generic.List<Amazon.EC2.Model.IpRange>")]
    [InlineData("logs", "InputLogEvent", "Timestamp", "System.DateTime?")]
    [InlineData("lambda", "Runtime", "ProvidedAl2023", "provided.al2023")]
    [InlineData("dynamodb", "ReturnValue", "ALL_OLD", "ALL_OLD")]
    public void Shapes_have_the_sdk_s_names_and_types(string service, string shape, string member, string type) =>
        Assert.Equal(type, Aws.Shapes(service).Single(s => s.Name == shape).Members.Single(m => m.Name == member).Type);

    [Fact]
    public void Only_operations_with_pages_have_paginators()
    {
        Assert.True(Operation("dynamodb.Query").IsPaginated);
        Assert.True(Operation("s3.ListObjectsV2").IsPaginated);
        Assert.False(Operation("dynamodb.GetItem").IsPaginated);
    }

    /// <summary>DynamoDB's and SQS's <c>IsLimitSet</c> and the like, which tell whether a member is set.</summary>
    private static bool IsSetFlag(PropertyInfo property) => property.Name.StartsWith("Is", StringComparison.Ordinal) && property.Name.EndsWith("Set", StringComparison.Ordinal);
}
