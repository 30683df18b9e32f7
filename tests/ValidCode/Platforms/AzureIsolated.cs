using Microsoft.Azure.Functions.Worker;

namespace ValidCode;

public class Orders
{
    private string? _id;

    [Function("orders")]
    public string Run([QueueTrigger("orders")] string id)
    {
        Keep(id);
        return _id!;
    }

    private void Keep(string id) => _id = id;
}
