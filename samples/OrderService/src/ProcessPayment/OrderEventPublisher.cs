using System.Text.Json;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Microsoft.Extensions.Options;
using OrderService.Domain;

namespace OrderService.ProcessPayment;

public sealed class OrderEventPublisher(IAmazonSimpleNotificationService sns, IOptions<PaymentOptions> options)
{
    public async Task PublishPaidAsync(Order order, CancellationToken cancellationToken)
    {
        var request = new PublishRequest
        {
            TopicArn = options.Value.TopicArn,
            Subject = "OrderPaid",
            Message = JsonSerializer.Serialize(order),
        };

        await sns.PublishAsync(request, cancellationToken);
    }
}
