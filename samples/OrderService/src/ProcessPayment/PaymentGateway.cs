using System.Net.Http.Headers;
using System.Net.Http.Json;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Microsoft.Extensions.Options;
using OrderService.Domain;

namespace OrderService.ProcessPayment;

public interface IPaymentGateway
{
    Task ChargeAsync(Order order, CancellationToken cancellationToken);
}

public sealed class PaymentGateway(HttpClient http, IAmazonSecretsManager secrets, IOptions<PaymentOptions> options) : IPaymentGateway
{
    private string? _apiKey;

    public async Task ChargeAsync(Order order, CancellationToken cancellationToken)
    {
        _apiKey ??= await ReadApiKeyAsync(cancellationToken);

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.Value.GatewayUrl}/charges");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _apiKey);
        request.Content = JsonContent.Create(new { order.Id, order.CustomerId, order.Total });

        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private async Task<string> ReadApiKeyAsync(CancellationToken cancellationToken)
    {
        var request = new GetSecretValueRequest { SecretId = options.Value.ApiKeySecretId };
        var response = await secrets.GetSecretValueAsync(request, cancellationToken);
        return response.SecretString;
    }
}
