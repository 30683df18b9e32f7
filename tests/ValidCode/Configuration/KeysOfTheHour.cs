using Amazon.Lambda.Core;

namespace ValidCode;

public class Authorizer
{
    private static readonly HttpClient Http = new();
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static string? s_keys;
    private static DateTime s_fetched = DateTime.MinValue;

    public async Task<bool> Handle(string token, ILambdaContext context)
    {
        await EnsureKeysAsync();
        return s_keys!.Contains(token, StringComparison.Ordinal);
    }

    private static async Task EnsureKeysAsync()
    {
        if (s_keys is not null && DateTime.UtcNow - s_fetched < TimeSpan.FromHours(1))
            return;
        await Gate.WaitAsync();
        try
        {
            s_keys = await Http.GetStringAsync(Environment.GetEnvironmentVariable("KEYS_URL"));
            s_fetched = DateTime.UtcNow;
        }
        finally
        {
            Gate.Release();
        }
    }
}
