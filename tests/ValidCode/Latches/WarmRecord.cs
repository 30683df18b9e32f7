using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static EnvironmentState s_state = new(IsWarm: false, Table: "");

    public string Handle(Order order, ILambdaContext context)
    {
        var before = s_state;
        s_state = s_state with { IsWarm = true, Table = Environment.GetEnvironmentVariable("TABLE") ?? "orders" };
        return before.IsWarm ? order.Id : s_state.Table;
    }
}

public sealed record EnvironmentState(bool IsWarm, string Table);

public sealed class Order
{
    public string Id { get; set; } = "";
}
