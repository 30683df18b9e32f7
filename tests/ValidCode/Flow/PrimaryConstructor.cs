using Amazon.Lambda.Core;

namespace ValidCode;

public class Greeter(string greeting)
{
    private int _greeted;

    public string Greet(string name)
    {
        greeting = greeting.Trim();
        _greeted++;
        return $"{greeting} {name} ({_greeted})";
    }
}

public class Function(string greeting)
{
    public Function()
        : this(Environment.GetEnvironmentVariable("GREETING") ?? "Hello")
    {
    }

    public string Handle(string name, ILambdaContext context) => new Greeter(greeting).Greet(name);
}
