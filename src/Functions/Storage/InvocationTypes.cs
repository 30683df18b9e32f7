using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Storage;

/// <summary>What the platforms' own types say of an invocation. Matched by name: the packages may be stood in for.</summary>
internal static class InvocationTypes
{
    private static readonly HashSet<string> OfInvocation = new(StringComparer.Ordinal)
    {
        "HttpContext", "HttpRequest", "HttpRequestData", "FunctionContext", "CloudEvent",
    };

    private static readonly HashSet<string> Neutral = new(StringComparer.Ordinal)
    {
        "ILogger", "CancellationToken", "IServiceProvider", "ILambdaLogger", "ILambdaSerializer",
    };

    /// <summary>The same in every invocation of an execution environment (ILambdaContext's members, AWS Lambda for .NET).</summary>
    private static readonly HashSet<string> InvariantOfLambdaContext = new(StringComparer.Ordinal)
    {
        "FunctionName", "FunctionVersion", "MemoryLimitInMB", "LogGroupName", "LogStreamName", "InvokedFunctionArn",
    };

    private static readonly HashSet<string> VolatileMembers = new(StringComparer.Ordinal)
    {
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid", "Guid.CreateVersion7",
        "Environment.TickCount", "Environment.TickCount64", "Stopwatch.GetTimestamp", "Stopwatch.StartNew", "Random.Next", "Random.NextDouble",
        "Random.NextInt64", "Path.GetRandomFileName", "Path.GetTempFileName", "RandomNumberGenerator.GetBytes", "RandomNumberGenerator.GetInt32",
        "TimeProvider.GetUtcNow", "TimeProvider.GetLocalNow", "Activity.Current", "IHttpContextAccessor.HttpContext",
    };

    public static bool IsAlwaysOfInvocation(ITypeSymbol type) =>
        OfInvocation.Contains(type.Name)
        || type.ContainingNamespace?.ToDisplayString() is { } space && space.StartsWith("Amazon.Lambda.", StringComparison.Ordinal) && space.EndsWith("Events", StringComparison.Ordinal);

    /// <summary>Flows with the call or the thread instead of staying in the environment.</summary>
    public static bool IsAmbient(ITypeSymbol? type) => type is { Name: "AsyncLocal" or "ThreadLocal" };

    public static bool IsNeutral(ITypeSymbol type) => Neutral.Contains(type.Name);

    /// <summary>Filled by the container, not by the event: <c>[FromServices]</c>.</summary>
    public static bool IsInjected(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute");

    public static bool IsInvariant(IPropertySymbol property) =>
        property.ContainingType?.Name == "ILambdaContext" && (InvariantOfLambdaContext.Contains(property.Name) || property.Name == "Logger");

    public static bool IsVolatile(ISymbol member) =>
        member.ContainingType is { } type && VolatileMembers.Contains($"{type.Name}.{member.Name}");

    /// <summary>Of the volatile members, those that come from the caller, not from the clock.</summary>
    public static bool IsRequest(ISymbol member) => member.Name is "HttpContext" or "Current";
}
