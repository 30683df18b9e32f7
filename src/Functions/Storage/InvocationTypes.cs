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
        "TimeProvider.GetUtcNow", "TimeProvider.GetLocalNow", "Ulid.NewUlid", "ActivityTraceId.CreateRandom", "ActivitySpanId.CreateRandom",
    };

    /// <summary>What the caller sent, found without a parameter: the current request, trace or user.</summary>
    private static readonly HashSet<string> AmbientMembers = new(StringComparer.Ordinal)
    {
        "Activity.Current", "Baggage.Current", "Baggage.GetBaggage", "Tracer.CurrentSpan", "IHttpContextAccessor.HttpContext", "HttpContext.Current",
        "AWSXRayRecorder.GetEntity", "AWSXRayRecorderImpl.GetEntity", "IAWSXRayRecorder.GetEntity", "Tracing.GetEntity", "ClaimsPrincipal.Current", "Thread.CurrentPrincipal",
    };

    /// <summary>Objects that belong to the work under way: what waits for it, measures it or ends it.</summary>
    private static readonly HashSet<string> HandleTypes = new(StringComparer.Ordinal)
    {
        "System.Threading.EventWaitHandle", "System.Threading.AutoResetEvent", "System.Threading.ManualResetEvent", "System.Threading.ManualResetEventSlim",
        "System.Threading.CountdownEvent", "System.Threading.CancellationTokenSource", "System.Threading.Timer", "System.Timers.Timer", "System.Threading.PeriodicTimer",
        "System.Threading.Tasks.TaskCompletionSource", "System.Diagnostics.Stopwatch",
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

    /// <summary>The clock, new ids, random numbers.</summary>
    public static bool IsVolatile(ISymbol member) => IsIn(VolatileMembers, member);

    public static bool IsRequest(ISymbol member) => IsIn(AmbientMembers, member);

    /// <summary>Lambda sets this variable anew for each invocation (Lambda developer guide, defined runtime environment variables).</summary>
    public static bool IsRequestVariable(string? name) => name == "_X_AMZN_TRACE_ID";

    public static bool IsHandle(ITypeSymbol type) => HandleTypes.Contains($"{type.ContainingNamespace}.{type.Name}");

    private static bool IsIn(HashSet<string> members, ISymbol member) =>
        member.ContainingType is { } type && members.Contains($"{type.Name}.{member.Name}");
}
