using Amazon.Lambda.Core;

namespace ValidCode;

public class RateLimiter(int perSecond)
{
    private readonly Queue<DateTime> _taken = new();

    public void Take()
    {
        while (_taken.Count > 0 && _taken.Peek() < DateTime.UtcNow.AddSeconds(-1))
            _taken.Dequeue();
        if (_taken.Count >= perSecond)
            throw new InvalidOperationException("Too many calls of the partner in a second.");
        _taken.Enqueue(DateTime.UtcNow);
    }
}

public class Function
{
    private readonly RateLimiter _limiter = new(10);

    public string Handle(string id, ILambdaContext context)
    {
        _limiter.Take();
        return id;
    }
}
