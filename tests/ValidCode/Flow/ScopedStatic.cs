using Amazon.Lambda.Core;

namespace ValidCode;

public static class CurrentUser
{
    private static string? s_name;

    public static string Name => s_name ?? "nobody";

    public static IDisposable Use(string name)
    {
        s_name = name;
        return new Scope();
    }

    private sealed class Scope : IDisposable
    {
        public void Dispose() => s_name = null;
    }
}

public class Function
{
    public string Handle(string user, ILambdaContext context)
    {
        using var scope = CurrentUser.Use(user);
        return Greet();
    }

    private static string Greet() => "Hello " + CurrentUser.Name;
}
