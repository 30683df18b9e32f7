using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.SQSEvents;
using Amazon.SecretsManager;
using Amazon.SimpleNotificationService;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrderService.Domain;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace OrderService.ProcessPayment;

public class Function
{
    private readonly IServiceProvider _services;

    public Function()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();

        var services = new ServiceCollection();
        services.Configure<PaymentOptions>(configuration.GetSection("Payments"));
        services.AddAWSService<IAmazonDynamoDB>();
        services.AddAWSService<IAmazonSecretsManager>();
        services.AddAWSService<IAmazonSimpleNotificationService>();
        services.AddHttpClient<IPaymentGateway, PaymentGateway>();
        services.AddSingleton<IOrderRepository, DynamoDbOrderRepository>();
        services.AddSingleton<OrderEventPublisher>();
        services.AddTransient<PaymentProcessor>();
        _services = services.BuildServiceProvider();
    }

    public async Task<SQSBatchResponse> FunctionHandler(SQSEvent sqsEvent, ILambdaContext context)
    {
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in sqsEvent.Records)
        {
            try
            {
                await ProcessAsync(message, context);
            }
            catch (Exception exception)
            {
                context.Logger.LogError(exception, "Payment of message {MessageId} failed", message.MessageId);
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
            }
        }

        return new SQSBatchResponse(failures);
    }

    private async Task ProcessAsync(SQSEvent.SQSMessage message, ILambdaContext context)
    {
        var order = JsonSerializer.Deserialize<Order>(message.Body)!;
        using var timeout = new CancellationTokenSource(context.RemainingTime - TimeSpan.FromSeconds(1));
        using var scope = _services.CreateScope();

        var processor = scope.ServiceProvider.GetRequiredService<PaymentProcessor>();
        await processor.ProcessAsync(order, timeout.Token);
    }
}
