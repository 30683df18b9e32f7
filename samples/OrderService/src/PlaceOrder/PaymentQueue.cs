using System.Text.Json;
using Amazon.SQS;
using Amazon.SQS.Model;
using OrderService.Domain;

namespace OrderService.PlaceOrder;

public static class PaymentQueue
{
    private static readonly AmazonSQSClient Client = new();

    public static Task SendAsync(Order order) => Client.SendMessageAsync(new SendMessageRequest
    {
        QueueUrl = Environment.GetEnvironmentVariable("PAYMENT_QUEUE_URL"),
        MessageBody = JsonSerializer.Serialize(order),
    });
}
