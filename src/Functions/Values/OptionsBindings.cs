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
            if (operation is (IInvocationOperation or IInvalidOperation) && CallShape.Of(operation) is { Method: "Configure" or "PostConfigure" or "ConfigureAll" or "PostConfigureAll" or "Bind" or "BindConfiguration" or "AddOptionsWithValidateOnStart" } call)
                _calls.Add(call);
        }
    }

    /// <summary>In the order in which they run: as written, but what is configured afterwards last.</summary>
    /// <param name="name">Of named options; null where the name is computed, so that all are meant. Options without a name have an empty one.</param>
    public IEnumerable<CallShape> Of(ITypeSymbol options, string? name) => _calls
        .Where(call => Same(BoundType(call), options) && IsNamed(call, name))
        .OrderBy(call => call.Method.StartsWith("Post", StringComparison.Ordinal)).ThenBy(call => call.Operation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(call => call.Operation.Syntax.Span.End);

    /// <summary>The section of <c>section.Bind(instance)</c>, of which the second argument's members are set; null for other calls.</summary>
    public static IOperation? BoundTo(IOperation operation) =>
        CallShape.Of(operation) is { Method: "Bind", Receiver: { } section } call && ConfigurationTypes.IsConfiguration(call.Type) ? section : null;

    private static ITypeSymbol? BoundType(CallShape call)
    {
        if (call.Type is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments: [var built] })
            return built;
        return call.TypeArguments.FirstOrDefault();
    }

    private static bool IsNamed(CallShape call, string? name)
    {
        if (name is null || call.Method.EndsWith("All", StringComparison.Ordinal))
            return true;
        var given = call.Type is INamedTypeSymbol { Name: "OptionsBuilder" } ? BuilderOf(call)?[0] : call.Arguments.Length > 1 ? call[0] : null;
        return given?.Type is not { SpecialType: SpecialType.System_String } ? name.Length == 0 : given.ConstantValue is not { HasValue: true, Value: string own } || own == name;
    }

    /// <summary>The call at the head of the chain: <c>AddOptions&lt;T&gt;("name")</c>.</summary>
    private static CallShape? BuilderOf(CallShape call)
    {
        for (var head = call; head is not null; head = head.Receiver is { } receiver ? CallShape.Of(receiver) : null)
        {
            if (head.Method.StartsWith("AddOptions", StringComparison.Ordinal))
                return head;
        }

        return null;
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}

internal static class ConfigurationTypes
{
    public static bool IsConfiguration(ITypeSymbol? type) => type?.Name is "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" or "ConfigurationManager" or "IConfigurationManager" or "ConfigurationRoot";

    public static bool IsOptions(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor", TypeArguments.Length: 1 };
}
