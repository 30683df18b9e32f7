using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

public enum Phase
{
    /// <summary>Once per execution environment: constructors, static initialisers, <c>Main</c> before the loop, service registration.</summary>
    Initialization,

    /// <summary>On every invocation.</summary>
    Invocation,
}

/// <summary>One AWS operation in reach of an entry point.</summary>
/// <param name="Operation">The operation, as the catalog knows it.</param>
/// <param name="Location">The call in the user's source.</param>
/// <param name="Path">From the entry point to the method that holds the call, both included.</param>
/// <param name="Phase">Whether it runs on every invocation.</param>
public sealed record AwsCall(SdkOperation Operation, Location Location, ImmutableArray<PathStep> Path, Phase Phase)
{
    /// <summary>Request members by their .NET names, <c>TableName</c>; a member that is known not to be set is absent, one that may be unset is one of several values with null among them.</summary>
    public ImmutableDictionary<string, Value> Arguments { get; init; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>False where the request object comes from somewhere unknown, so that absent members may be set all the same.</summary>
    public bool ArgumentsComplete { get; init; } = true;

    /// <summary>Set where the call is made only under a condition that cannot be decided, in words: <c>a large upload fails</c>.</summary>
    public string? When { get; init; }

    /// <summary>The SDK member the user wrote where it is not the operation itself: <c>DynamoDBContext.SaveAsync</c>; else null.</summary>
    public string? Via { get; init; }

    /// <summary>Set where the call runs with other credentials than the function's role: the role's ARN where known (AssumeRole), or a description.</summary>
    public Value? OtherIdentity { get; init; }
}

/// <summary>One method on the way to a call and why it runs.</summary>
/// <param name="Symbol">Fully qualified, without parameters: <c>GetProduct.Function.FunctionHandler</c>.</param>
/// <param name="Location">Where the previous step calls it; of the first step, its declaration.</param>
/// <param name="Reason">Why this target was chosen: <c>calls</c>, <c>registered for IOrders in Startup.ConfigureServices</c>, <c>only implementation of IOrders</c>.</param>
public sealed record PathStep(string Symbol, Location Location, string Reason)
{
    /// <summary>The place that shows the reason: the registration, the creation, the assignment, the only implementation; null where the call itself does.</summary>
    public Location? Evidence { get; init; }
}

/// <summary>A place the model cannot see through (SLG5009).</summary>
/// <param name="Service">The AWS service concerned where at least that is known, by the catalog's id; null where it could be any.</param>
public sealed record UndecidedCall(string Reason, Location Location, string? Service, ImmutableArray<PathStep> Path);

/// <summary>What one entry point does.</summary>
public sealed record FunctionCalls(ImmutableArray<AwsCall> Calls, ImmutableArray<UndecidedCall> Undecided);
