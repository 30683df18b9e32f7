using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Methods of collections and builders by what they do to their instance. Matched by name on types of the framework's collection namespaces.</summary>
public static class Mutators
{
    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "TryAdd", "Enqueue", "EnqueueRange", "Push", "PushRange", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "InsertRange",
        "AddFirst", "AddLast", "UnionWith", "TryEnqueue", "TryAddLast",
    };

    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal)
    {
        "Add", "TryAdd", "GetOrAdd", "AddOrUpdate", "TryUpdate",
    };

    private static readonly HashSet<string> Shrinking = new(StringComparer.Ordinal)
    {
        "Clear", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "TryRemove", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryTake", "TrimExcess", "Reset", "RemoveFirst", "RemoveLast",
    };

    /// <summary>Whether the method may change what it is called on in a way that <see cref="EnvironmentWrites"/> reads.</summary>
    public static bool IsMutator(IMethodSymbol method) => Growing.Contains(method.Name) || Keyed.Contains(method.Name);

    public static bool IsGrowing(IMethodSymbol method) => Growing.Contains(method.Name) && IsOfCollection(method);

    public static bool IsKeyed(IMethodSymbol method) => Keyed.Contains(method.Name) && IsMap(method.ContainingType);

    /// <summary>Whether a value is what a place held before and more: <c>s_total + amount</c>, <c>s_ids.Add(id)</c>. Not <c>s_state with { ... }</c>, <c>s_path.Trim()</c>.</summary>
    public static bool Grows(IOperation value, ISymbol root) => value.Bare() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply } sum => sum.Mentions(root),
        IInterpolatedStringOperation text => text.Mentions(root),
        IInvocationOperation { TargetMethod.Name: "Concat" or "Append" or "Prepend" or "Union" or "Push" or "Enqueue" or "Add" or "AddRange" or "SetItem" or "Combine" } call => call.Mentions(root),
        IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "ToHashSet" or "ToImmutableList" or "ToImmutableArray" } copy =>
            (copy.Instance ?? copy.Arguments.FirstOrDefault()?.Value) is { } copied && Grows(copied, root),
        { Syntax: CollectionExpressionSyntax } collection => collection.Mentions(root),
        _ => false,
    };

    public static bool IsShrinking(IMethodSymbol method) => Shrinking.Contains(method.Name);

    public static bool IsClear(IMethodSymbol method) => method.Name is "Clear" or "Reset";

    public static bool IsMap(ITypeSymbol type) => type.Name is "Dictionary" or "IDictionary" or "ConcurrentDictionary" or "SortedDictionary" or "SortedList" or "Hashtable";

    public static bool IsInterlocked(IMethodSymbol method) => method.ContainingType is { Name: "Interlocked" };

    /// <summary>The argument that names the entry, as a value is written to a map.</summary>
    public static IOperation? KeyOf(IInvocationOperation call) => Argument(call, 0);

    /// <summary>What is put in: the last argument that is a value of the collection.</summary>
    public static IOperation? ValueOf(IInvocationOperation call) => Argument(call, call.Arguments.Length - 1);

    private static IOperation? Argument(IInvocationOperation call, int index) =>
        index >= 0 && index < call.Arguments.Length ? call.Arguments[index].Value : null;

    private static bool IsOfCollection(IMethodSymbol method) =>
        method.ContainingType is { } type
        && (type.ContainingNamespace?.ToDisplayString() is { } space && space.StartsWith("System.Collections", StringComparison.Ordinal) && !space.EndsWith("Immutable", StringComparison.Ordinal)
            && !space.EndsWith("Frozen", StringComparison.Ordinal)
            || type is { Name: "StringBuilder" });
}
