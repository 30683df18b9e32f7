using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;
using OrderService.Domain;

namespace OrderService.ArchiveOrders;

public sealed class OrderArchive(IOrderRepository orders, IAmazonS3 s3)
{
    private static readonly string Bucket = Environment.GetEnvironmentVariable("ARCHIVE_BUCKET")!;

    public async Task<int> WriteAsync(OrderStatus status)
    {
        var archived = 0;
        await foreach (var order in orders.ListAsync(status))
        {
            await s3.PutObjectAsync(new PutObjectRequest
            {
                BucketName = Bucket,
                Key = $"orders/{order.Id}.json",
                ContentBody = JsonSerializer.Serialize(order),
                ContentType = "application/json",
            });
            archived++;
        }

        return archived;
    }

    public async Task RunAsync(StorageCommand command)
    {
        var method = typeof(IAmazonS3).GetMethods().Single(candidate =>
            candidate.Name == $"{command.Operation}Async" && candidate.GetParameters() is [var first, _] && first.ParameterType.Name.EndsWith("Request"));
        var request = command.Request.Deserialize(method.GetParameters()[0].ParameterType);

        await (Task)method.Invoke(s3, [request, CancellationToken.None])!;
    }
}
