using Google.Cloud.Functions.Framework;

namespace ValidCode;

public class Orders : ICloudEventFunction<string>
{
    public Task HandleAsync(object cloudEvent, string data, CancellationToken cancellationToken)
    {
        Console.WriteLine(data);
        return Task.CompletedTask;
    }
}
