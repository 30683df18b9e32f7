using Microsoft.Azure.Functions.Worker;

namespace ValidCode;

public class Orders
{
    private static readonly object Gate = new();
    private static readonly Dictionary<DayOfWeek, string> Names = [];

    [Function("orders")]
    public string Run([QueueTrigger("orders")] string id)
    {
        var day = (DayOfWeek)(id.Length % 7);
        lock (Gate)
        {
            Names[day] = day.ToString();
            return Names[day];
        }
    }
}
