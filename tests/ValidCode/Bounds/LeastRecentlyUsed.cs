using Amazon.Lambda.Core;

namespace ValidCode;

public sealed class LeastRecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _map = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _order = [];

    public void Set(TKey key, TValue value)
    {
        if (_map.TryGetValue(key, out var node))
        {
            _order.Remove(node);
        }
        else if (_map.Count >= capacity)
        {
            _map.Remove(_order.Last!.Value.Key);
            _order.RemoveLast();
        }

        _map[key] = _order.AddFirst((key, value));
    }
}

public class Function
{
    private static readonly LeastRecentlyUsed<string, string> Recent = new(100);

    public string Handle(string id, ILambdaContext context)
    {
        Recent.Set(id, id.ToUpperInvariant());
        return id;
    }
}
