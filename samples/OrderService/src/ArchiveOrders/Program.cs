using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.S3;
using OrderService.ArchiveOrders;
using OrderService.Domain;

var archive = new OrderArchive(new DynamoDbOrderRepository(new AmazonDynamoDBClient()), new AmazonS3Client());

async Task<int> Archive(ArchiveCommand command, ILambdaContext context)
{
    var archived = await archive.WriteAsync(command.Status);
    context.Logger.LogInformation($"Archived {archived} orders");

    if (command.Then is { } then)
    {
        await archive.RunAsync(then);
    }

    return archived;
}

await LambdaBootstrapBuilder.Create<ArchiveCommand, int>(Archive, new DefaultLambdaJsonSerializer()).Build().RunAsync();
