using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Where options classes get their members: <c>Configure&lt;T&gt;(section)</c>, <c>AddOptions&lt;T&gt;().Bind(section)</c>, <c>Configure&lt;T&gt;(o =&gt; ...)</c>.</summary>
internal sealed class OptionsBindings
{
    private readonly List<CallShape> _calls = new();

    public OptionsBindings(IEnumerable<CodeBody> bodies)
    {
        foreach (var operation in bodies.SelectMany(body => body.Operation.DescendantsAndSelf()))
        {
            if (operation is (IInvocationOperation or IInvalidOperation) && CallShape.Of(operation) is { Method: "Configure" or "PostConfigure" or "Bind" or "BindConfiguration" or "AddOptionsWithValidateOnStart" } call)
                _calls.Add(call);
        }
    }

    public IEnumerable<CallShape> Of(ITypeSymbol options) => _calls.Where(call => Same(BoundType(call), options));

    /// <summary>The section of <c>section.Bind(instance)</c>, of which the second argument's members are set; null for other calls.</summary>
    public static IOperation? BoundTo(IOperation operation) =>
        CallShape.Of(operation) is { Method: "Bind", Receiver: { } section } call && ConfigurationTypes.IsConfiguration(call.Type) ? section : null;

    private static ITypeSymbol? BoundType(CallShape call)
    {
        if (call.Type is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments: [var built] })
            return built;
        return call.TypeArguments.FirstOrDefault();
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}

internal static class ConfigurationTypes
{
    public static bool IsConfiguration(ITypeSymbol? type) => type?.Name is "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" or "ConfigurationManager" or "IConfigurationManager" or "ConfigurationRoot";

    public static bool IsOptions(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor", TypeArguments.Length: 1 };
}
