using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>The instances of a resource or module that <c>count</c> or <c>for_each</c> make; of an undecided number one, as it is written to be deployed.</summary>
internal sealed class Repetition<T>
{
    private const int MaximumInstances = 500;

    public static readonly Repetition<T> Empty = new(ImmutableArray<(string, T)>.Empty, Form.Unknown);

    private readonly ImmutableArray<(string Key, T Instance)> _instances;
    private readonly Form _form;

    private Repetition(ImmutableArray<(string Key, T Instance)> instances, Form form)
    {
        _instances = instances;
        _form = form;
    }

    private enum Form
    {
        Single,
        List,
        Map,

        /// <summary>A map whose keys are not known.</summary>
        Unknown,
    }

    public IEnumerable<T> Instances => _instances.Select(instance => instance.Instance);

    /// <param name="make">Given what stands behind the address, <c>[0]</c>, and the scope with <c>each</c> or <c>count</c>.</param>
    public static Repetition<T> Of(HclBlock block, Module module, Func<string, Scope, T> make)
    {
        if (block.Body.Attribute("count") is { } count)
            return Counted(module.Evaluator.Evaluate(count.Value, module.Scope), module.Scope, count.Position, make);
        if (block.Body.Attribute("for_each") is { } each)
            return ForEach(module.Evaluator.Evaluate(each.Value, module.Scope), module.Scope, each.Position, make);
        return new Repetition<T>(ImmutableArray.Create((string.Empty, make(string.Empty, module.Scope))), Form.Single);
    }

    /// <summary>What the name of the resource or module stands for.</summary>
    public Node Value(Func<T, Node> reference, SourcePosition position) => _form switch
    {
        Form.Single => reference(_instances[0].Instance),
        Form.List => new Sequence(_instances.Select(instance => reference(instance.Instance)), position),
        Form.Map => new Mapping(_instances.Select(instance => new MappingEntry(instance.Key, position, reference(instance.Instance))), position),
        _ when _instances.IsEmpty => Values.Hole("Circular", position),
        _ => new Reference("each", (_, _) => reference(_instances[0].Instance), position),
    };

    private static Repetition<T> Counted(Node count, Scope scope, SourcePosition position, Func<string, Scope, T> make)
    {
        var number = Values.AsIndex(count) is { } known ? Math.Min(Math.Max(known, 0), MaximumInstances) : 1;
        var instances = Enumerable.Range(0, number).Select(index =>
        {
            var inside = scope.With("count", new Mapping([new MappingEntry("index", position, Values.Number(index, position))], position));
            return (string.Empty, make($"[{index}]", inside));
        });
        return new Repetition<T>(instances.ToImmutableArray(), Form.List);
    }

    private static Repetition<T> ForEach(Node collection, Scope scope, SourcePosition position, Func<string, Scope, T> make)
    {
        var entries = collection is Sequence set ? set.Items.Select(item => (Key: item, Value: item)).ToArray() : Values.Entries(collection);
        if (entries is null)
        {
            var unknown = With(Values.Hole("each.key", position), Values.Hole("each.value", position), scope, position);
            return new Repetition<T>(ImmutableArray.Create(("*", make("[each.key]", unknown))), Form.Unknown);
        }

        var instances = entries.Take(MaximumInstances)
            .Select(entry => (Key: Values.TextOf(entry.Key).ToString(), Scope: With(entry.Key, entry.Value, scope, position)))
            .Select(entry => (entry.Key, make($"[\"{entry.Key}\"]", entry.Scope)));
        return new Repetition<T>(instances.ToImmutableArray(), Form.Map);
    }

    private static Scope With(Node key, Node value, Scope scope, SourcePosition position) =>
        scope.With("each", new Mapping([new MappingEntry("key", position, key), new MappingEntry("value", position, value)], position));
}
