using Amazon.Lambda.Core;

namespace ValidCode;

public static class Stage
{
    public static string Name { get; private set; } = "dev";

    public static bool IsLive { get; private set; }

    public static void Load()
    {
        Name = Environment.GetEnvironmentVariable("STAGE") ?? "dev";
        IsLive = Name is "prod" or "live";
    }
}

public class Function
{
    private string _prefix = "";

    public string Handle(string id, ILambdaContext context)
    {
        Stage.Load();
        _prefix = Stage.IsLive ? "live" : "test";
        return _prefix + id;
    }
}
