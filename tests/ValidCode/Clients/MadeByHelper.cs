using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static bool s_initialized;
    private static HttpClient? s_client;

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        if (!s_initialized)
        {
            await InitializeAsync();
            s_initialized = true;
        }

        return await s_client!.GetStringAsync("https://rates.example/" + order.Id);
    }

    private static async Task InitializeAsync()
    {
        await Task.Yield();
        s_client = Connect();
    }

    private static HttpClient Connect() => new() { Timeout = TimeSpan.FromSeconds(5) };
}

public sealed class Order
{
    public string Id { get; set; } = "";
}
