using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>Members of answers that repeat a member of the request.</summary>
public class RepeatedMemberTests
{
    [Fact]
    public void Every_row_is_of_an_operation_with_both_members() => Assert.All(RepeatedMembers.All, row =>
    {
        var operation = Aws.FindOperation(Aws.FindService(row.Service)!, row.Method);
        Assert.NotNull(operation);
        Assert.Contains(row.Asked, operation.RequestMembers);
        var response = Aws.Shapes(row.Service).Single(shape => shape.Name == operation.ResponseType);
        var within = Aws.Shapes(row.Service).Where(shape => response.Members.Any(member => member.Type.Contains($".{shape.Name}", StringComparison.Ordinal)));
        Assert.Contains(row.Answer, within.Append(response).SelectMany(shape => shape.Members).Select(member => member.Name));
    });

    [Fact]
    public void A_method_and_its_answer_tell_the_row() =>
        Assert.Distinct(RepeatedMembers.All.Select(row => (row.Method, row.Answer)));

    [Theory]
    [InlineData("dynamodb", "BatchWriteItem", "UnprocessedItems", "RequestItems")]
    [InlineData("sqs", "GetQueueUrl", "QueueUrl", "QueueName")]
    [InlineData("s3", "InitiateMultipartUpload", "Key", "Key")]
    public void Is_read_as_written(string service, string method, string answer, string asked) =>
        Assert.Contains(new RepeatedMember(service, method, answer, asked), RepeatedMembers.All);
}
