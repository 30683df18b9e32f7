using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>How findings show that a call is in reach.</summary>
internal static class Chains
{
    private const int ShownCalls = 3;

    /// <summary><c>Function.Get > Store.Load</c>: types without their namespaces.</summary>
    public static string Text(IEnumerable<string> symbols) => string.Join(" > ", symbols.Select(ShortSymbol));

    /// <summary>The calls that need a permission, each with the chain of methods that leads to it.</summary>
    public static IEnumerable<RelatedPlace> Of(RequiredPermission required, CheckedFunction function) => required.Calls
        .Select(index => function.Calls[index])
        .Take(ShownCalls)
        .Select(call => new RelatedPlace(call.Position, $"{call.Method}, reached by {Text(call.Path.Select(step => step.Symbol))}"));

    private static string ShortSymbol(string symbol)
    {
        var member = symbol.LastIndexOf('.');
        var type = member > 0 ? symbol.LastIndexOf('.', member - 1) : -1;
        return type < 0 ? symbol : symbol[(type + 1)..];
    }
}
