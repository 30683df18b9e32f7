using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>A lambda or method group, with the method that makes it.</summary>
internal readonly record struct FunctionValue(FunctionSource Source, ReachNode Creator);

internal readonly record struct FunctionInvocation(Site Site, bool BindsArguments);

/// <summary>Which functions each variable can hold, and where what a variable holds is invoked.</summary>
internal sealed class FunctionFlows(Action<FunctionValue, FunctionInvocation> invoke)
{
    private readonly Dictionary<ISymbol, Holder> _holders = new(SymbolEqualityComparer.Default);

    public void AddValue(ISymbol variable, FunctionValue value) => AddValue(HolderOf(variable), value);

    public void AddFlow(ISymbol from, ISymbol to)
    {
        var (source, target) = (HolderOf(from), HolderOf(to));
        if (source != target && source.Successors.Add(target))
        {
            foreach (var value in source.Values.ToList())
            {
                AddValue(target, value);
            }
        }
    }

    public void AddInvocation(ISymbol variable, FunctionInvocation invocation)
    {
        var holder = HolderOf(variable);
        if (holder.KnownInvocations.Add(invocation))
        {
            holder.Invocations.Add(invocation);
            foreach (var value in holder.Values.ToList())
            {
                invoke(value, invocation);
            }
        }
    }

    /// <summary>Tells of every function that a variable can hold, those known and those to come.</summary>
    public void Listen(ISymbol variable, Action<FunctionValue> listener)
    {
        var holder = HolderOf(variable);
        holder.Listeners.Add(listener);
        foreach (var value in holder.Values.ToList())
        {
            listener(value);
        }
    }

    public IReadOnlyList<FunctionValue> ValuesOf(ISymbol variable) => HolderOf(variable).Values;

    private void AddValue(Holder holder, FunctionValue value)
    {
        if (!holder.KnownValues.Add(value))
        {
            return;
        }

        holder.Values.Add(value);
        foreach (var invocation in holder.Invocations.ToList())
        {
            invoke(value, invocation);
        }

        foreach (var listener in holder.Listeners.ToList())
        {
            listener(value);
        }

        foreach (var successor in holder.Successors.ToList())
        {
            AddValue(successor, value);
        }
    }

    private Holder HolderOf(ISymbol variable)
    {
        if (!_holders.TryGetValue(variable, out var holder))
        {
            _holders.Add(variable, holder = new Holder());
        }

        return holder;
    }

    private sealed class Holder
    {
        public List<FunctionValue> Values { get; } = [];

        public HashSet<FunctionValue> KnownValues { get; } = [];

        public List<FunctionInvocation> Invocations { get; } = [];

        public HashSet<FunctionInvocation> KnownInvocations { get; } = [];

        public List<Action<FunctionValue>> Listeners { get; } = [];

        public HashSet<Holder> Successors { get; } = [];
    }
}
