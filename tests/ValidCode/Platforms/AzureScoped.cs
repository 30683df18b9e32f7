using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ValidCode;

public class RequestState
{
    private readonly List<string> _errors = [];
    private string? _id;

    public void Start(string id)
    {
        _id = id;
        _errors.Add(_id);
    }
}

public class Clock
{
    public DateTime Now => DateTime.UtcNow;
}

public class Functions(RequestState state, Clock clock)
{
    private string? _id;

    [Function("orders")]
    public string Run([QueueTrigger("orders")] string id)
    {
        _id = id;
        state.Start(_id);
        return $"{_id} {clock.Now}";
    }
}

public static class WorkerProgram
{
    public static void Main() => new HostBuilder()
        .ConfigureFunctionsWorkerDefaults()
        .ConfigureServices(services => services.AddScoped<RequestState>().AddSingleton<Clock>())
        .Build()
        .Run();
}
