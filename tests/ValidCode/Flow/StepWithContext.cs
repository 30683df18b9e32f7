using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private readonly Func<Order, IStep> _stepOf = order => order.IsNew ? new Create() : new Update();

    public string Handle(Order order, ILambdaContext context) => _stepOf(order).Run(order, context);
}

public interface IStep
{
    string Run(Order order, ILambdaContext context);
}

public sealed class Create : IStep
{
    private string? _id;

    public string Run(Order order, ILambdaContext context)
    {
        Note(order);
        return "created " + _id;
    }

    private void Note(Order order) => _id = order.Id;
}

public sealed class Update : IStep
{
    private readonly List<string> _lines = new();

    public string Run(Order order, ILambdaContext context)
    {
        _lines.Add(order.Id);
        return string.Join(',', _lines);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public bool IsNew { get; set; }
}
