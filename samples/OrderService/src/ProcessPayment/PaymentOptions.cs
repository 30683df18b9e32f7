namespace OrderService.ProcessPayment;

public sealed class PaymentOptions
{
    public string ApiKeySecretId { get; set; } = "";

    public string TopicArn { get; set; } = "";

    public string GatewayUrl { get; set; } = "https://payments.example.com";
}
