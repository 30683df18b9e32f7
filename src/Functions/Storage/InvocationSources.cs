namespace ServerlessGuard.Functions.Storage;

/// <summary>What makes a value differ from invocation to invocation, beside what the caller sent.</summary>
[Flags]
public enum InvocationSources
{
    None = 0,

    /// <summary>The clock, new ids, random numbers.</summary>
    Clock = 1,

    /// <summary>Objects made for the work under way: wait handles, timers, sources of cancellation.</summary>
    Handles = 2,

    /// <summary>What a package's asynchronous call returned: it may say something else each time.</summary>
    Results = 4,

    /// <summary>Which of several values a condition picked that the invocation decides: <c>order.IsGift ? Mode.Gift : Mode.Plain</c>.</summary>
    Choices = 8,
}
