using Microsoft.Azure.WebJobs;
using Microsoft.Extensions.Logging;

namespace ValidCode;

public static class Orders
{
    private static readonly HttpClient Client = new();

    [FunctionName("orders")]
    public static async Task<string> Run(string id, ILogger log)
    {
        log.LogInformation("{Id}", id);
        return await Client.GetStringAsync("https://rates.example/" + id);
    }
}
