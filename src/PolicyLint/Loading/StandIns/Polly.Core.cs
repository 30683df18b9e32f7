// Declarations of Polly.Core, restated; source: Polly.Core 8.9.1, BSD-3-Clause.
// Namespaces: Polly, Polly.CircuitBreaker, Polly.Fallback, Polly.Hedging, Polly.Registry, Polly.Retry, Polly.Simmy, Polly.Simmy.Behavior, Polly.Simmy.Fault, Polly.Simmy.Latency, Polly.Simmy.Outcomes, Polly.Telemetry, Polly.Timeout
// Needs: 
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Polly
{
    public static class CircuitBreakerResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder AddCircuitBreaker(this ResiliencePipelineBuilder builder, Polly.CircuitBreaker.CircuitBreakerStrategyOptions options) => throw null;
        public static ResiliencePipelineBuilder<TResult> AddCircuitBreaker<TResult>(this ResiliencePipelineBuilder<TResult> builder, Polly.CircuitBreaker.CircuitBreakerStrategyOptions<TResult> options) => throw null;
    }
    public enum DelayBackoffType
    {
        Constant = 0,
        Linear = 1,
        Exponential = 2,
    }
    public abstract class ExecutionRejectedException : Exception
    {
        protected ExecutionRejectedException() => throw null;
        protected ExecutionRejectedException(string message) => throw null;
        protected ExecutionRejectedException(string message, Exception inner) => throw null;
        public virtual Polly.Telemetry.ResilienceTelemetrySource? TelemetrySource => throw null;
    }
    public static class FallbackResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder<TResult> AddFallback<TResult>(this ResiliencePipelineBuilder<TResult> builder, Polly.Fallback.FallbackStrategyOptions<TResult> options) => throw null;
    }
    public static class HedgingResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder<TResult> AddHedging<TResult>(this ResiliencePipelineBuilder<TResult> builder, Polly.Hedging.HedgingStrategyOptions<TResult> options) => throw null;
    }
    public static class LegacySupport
    {
        public static void SetProperties(this ResilienceProperties resilienceProperties, IDictionary<string, object?> properties, out IDictionary<string, object?> oldProperties) => throw null;
    }
    public static class Outcome
    {
        public static Outcome<TResult> FromResult<TResult>(TResult? value) => throw null;
        public static ValueTask<Outcome<TResult>> FromResultAsValueTask<TResult>(TResult value) => throw null;
        public static Outcome<TResult> FromException<TResult>(Exception exception) => throw null;
        public static ValueTask<Outcome<TResult>> FromExceptionAsValueTask<TResult>(Exception exception) => throw null;
    }
    public struct Outcome<TResult>
    {
        public void ThrowIfException() => throw null;
        public override string ToString() => throw null;
        public Exception? Exception => throw null;
        public TResult? Result => throw null;
    }
    public sealed class PredicateBuilder : PredicateBuilder<object>
    {
    }
    public class PredicateBuilder<TResult>
    {
        public static implicit operator Func<Polly.Retry.RetryPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => throw null;
        public static implicit operator Func<Polly.Hedging.HedgingPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => throw null;
        public static implicit operator Func<Polly.Fallback.FallbackPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => throw null;
        public static implicit operator Func<Polly.CircuitBreaker.CircuitBreakerPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => throw null;
        public PredicateBuilder<TResult> Handle<TException>() where TException : Exception => throw null;
        public PredicateBuilder<TResult> Handle<TException>(Func<TException, bool> predicate) where TException : Exception => throw null;
        public PredicateBuilder<TResult> HandleInner<TException>() where TException : Exception => throw null;
        public PredicateBuilder<TResult> HandleInner<TException>(Func<TException, bool> predicate) where TException : Exception => throw null;
        public PredicateBuilder<TResult> HandleResult(Func<TResult, bool> predicate) => throw null;
        public PredicateBuilder<TResult> HandleResult(TResult result, IEqualityComparer<TResult>? comparer = default) => throw null;
        public Predicate<Outcome<TResult>> Build() => throw null;
    }
    public static class PredicateResult
    {
        public static ValueTask<bool> True() => throw null;
        public static ValueTask<bool> False() => throw null;
    }
    public sealed class ResilienceContext
    {
        public string? OperationKey => throw null;
        public CancellationToken CancellationToken => throw null;
        public bool ContinueOnCapturedContext => throw null;
        public ResilienceProperties Properties => throw null;
        internal ResilienceContext() => throw null;
    }
    public struct ResilienceContextCreationArguments
    {
        public string? OperationKey => throw null;
        public bool? ContinueOnCapturedContext => throw null;
        public CancellationToken CancellationToken => throw null;
    }
    public abstract class ResilienceContextPool
    {
        public ResilienceContext Get(CancellationToken cancellationToken = default) => throw null;
        public ResilienceContext Get(string? operationKey, CancellationToken cancellationToken = default) => throw null;
        public ResilienceContext Get(string? operationKey, bool? continueOnCapturedContext, CancellationToken cancellationToken = default) => throw null;
        public ResilienceContext Get(bool continueOnCapturedContext, CancellationToken cancellationToken = default) => throw null;
        public abstract ResilienceContext Get(ResilienceContextCreationArguments arguments);
        public abstract void Return(ResilienceContext context);
        protected ResilienceContextPool() => throw null;
        public static ResilienceContextPool Shared => throw null;
    }
    public sealed class ResiliencePipeline
    {
        public static readonly ResiliencePipeline Empty;
        public ValueTask ExecuteAsync<TState>(Func<ResilienceContext, TState, ValueTask> callback, ResilienceContext context, TState state) => throw null;
        public ValueTask ExecuteAsync(Func<ResilienceContext, ValueTask> callback, ResilienceContext context) => throw null;
        public ValueTask ExecuteAsync<TState>(Func<TState, CancellationToken, ValueTask> callback, TState state, CancellationToken cancellationToken = default) => throw null;
        public ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> callback, CancellationToken cancellationToken = default) => throw null;
        public ValueTask<Outcome<TResult>> ExecuteOutcomeAsync<TResult, TState>(Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<ResilienceContext, TState, ValueTask<TResult>> callback, ResilienceContext context, TState state) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<ResilienceContext, ValueTask<TResult>> callback, ResilienceContext context) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken cancellationToken = default) => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) => throw null;
        public void Execute<TState>(Action<ResilienceContext, TState> callback, ResilienceContext context, TState state) => throw null;
        public void Execute(Action<ResilienceContext> callback, ResilienceContext context) => throw null;
        public void Execute<TState>(Action<TState, CancellationToken> callback, TState state, CancellationToken cancellationToken = default) => throw null;
        public void Execute(Action<CancellationToken> callback, CancellationToken cancellationToken = default) => throw null;
        public void Execute<TState>(Action<TState> callback, TState state) => throw null;
        public void Execute(Action callback) => throw null;
        public TResult Execute<TResult, TState>(Func<ResilienceContext, TState, TResult> callback, ResilienceContext context, TState state) => throw null;
        public TResult Execute<TResult>(Func<ResilienceContext, TResult> callback, ResilienceContext context) => throw null;
        public TResult Execute<TResult>(Func<CancellationToken, TResult> callback, CancellationToken cancellationToken = default) => throw null;
        public TResult Execute<TResult>(Func<TResult> callback) => throw null;
        public TResult Execute<TResult, TState>(Func<TState, TResult> callback, TState state) => throw null;
        public TResult Execute<TResult, TState>(Func<TState, CancellationToken, TResult> callback, TState state, CancellationToken cancellationToken = default) => throw null;
        internal ResiliencePipeline() => throw null;
    }
    public sealed class ResiliencePipelineBuilder : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline Build() => throw null;
    }
    public abstract class ResiliencePipelineBuilderBase
    {
        public string? Name { get; set; }
        public string? InstanceName { get; set; }
        public ResilienceContextPool? ContextPool { get; set; }
        public TimeProvider? TimeProvider { get; set; }
        public Polly.Telemetry.TelemetryListener? TelemetryListener { get; set; }
        internal ResiliencePipelineBuilderBase() => throw null;
    }
    public static class ResiliencePipelineBuilderExtensions
    {
        public static TBuilder AddPipeline<TBuilder>(this TBuilder builder, ResiliencePipeline pipeline) where TBuilder : ResiliencePipelineBuilderBase => throw null;
        public static ResiliencePipelineBuilder<TResult> AddPipeline<TResult>(this ResiliencePipelineBuilder<TResult> builder, ResiliencePipeline<TResult> pipeline) => throw null;
        public static TBuilder AddStrategy<TBuilder>(this TBuilder builder, Func<StrategyBuilderContext, ResilienceStrategy> factory, ResilienceStrategyOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null;
        public static ResiliencePipelineBuilder AddStrategy(this ResiliencePipelineBuilder builder, Func<StrategyBuilderContext, ResilienceStrategy<object>> factory, ResilienceStrategyOptions options) => throw null;
        public static ResiliencePipelineBuilder<TResult> AddStrategy<TResult>(this ResiliencePipelineBuilder<TResult> builder, Func<StrategyBuilderContext, ResilienceStrategy<TResult>> factory, ResilienceStrategyOptions options) => throw null;
        public static TBuilder AddStrategy<TBuilder>(this TBuilder builder, Func<StrategyBuilderContext, ResilienceStrategy> factory) where TBuilder : ResiliencePipelineBuilderBase => throw null;
        public static ResiliencePipelineBuilder AddStrategy(this ResiliencePipelineBuilder builder, Func<StrategyBuilderContext, ResilienceStrategy<object>> factory) => throw null;
        public static ResiliencePipelineBuilder<TResult> AddStrategy<TResult>(this ResiliencePipelineBuilder<TResult> builder, Func<StrategyBuilderContext, ResilienceStrategy<TResult>> factory) => throw null;
    }
    public sealed class ResiliencePipelineBuilder<TResult> : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline<TResult> Build() => throw null;
    }
    public sealed class ResiliencePipeline<T>
    {
        public static readonly ResiliencePipeline<T> Empty;
        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<ResilienceContext, TState, ValueTask<TResult>> callback, ResilienceContext context, TState state) where TResult : T => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<ResilienceContext, ValueTask<TResult>> callback, ResilienceContext context) where TResult : T => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken cancellationToken = default) where TResult : T => throw null;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) where TResult : T => throw null;
        public ValueTask<Outcome<TResult>> ExecuteOutcomeAsync<TResult, TState>(Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state) where TResult : T => throw null;
        public TResult Execute<TResult, TState>(Func<ResilienceContext, TState, TResult> callback, ResilienceContext context, TState state) where TResult : T => throw null;
        public TResult Execute<TResult>(Func<ResilienceContext, TResult> callback, ResilienceContext context) where TResult : T => throw null;
        public TResult Execute<TResult>(Func<CancellationToken, TResult> callback, CancellationToken cancellationToken = default) where TResult : T => throw null;
        public TResult Execute<TResult>(Func<TResult> callback) where TResult : T => throw null;
        public TResult Execute<TResult, TState>(Func<TState, TResult> callback, TState state) where TResult : T => throw null;
        public TResult Execute<TResult, TState>(Func<TState, CancellationToken, TResult> callback, TState state, CancellationToken cancellationToken = default) where TResult : T => throw null;
        internal ResiliencePipeline() => throw null;
    }
    public sealed class ResilienceProperties
    {
        public bool TryGetValue<TValue>(ResiliencePropertyKey<TValue> key, out TValue value) => throw null;
        public TValue GetValue<TValue>(ResiliencePropertyKey<TValue> key, TValue defaultValue) => throw null;
        public void Set<TValue>(ResiliencePropertyKey<TValue> key, TValue value) => throw null;
    }
    public struct ResiliencePropertyKey<TValue>
    {
        public override string ToString() => throw null;
        public string Key => throw null;
    }
    public abstract class ResilienceStrategy
    {
        protected abstract ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state);
        protected ResilienceStrategy() => throw null;
    }
    public abstract class ResilienceStrategyOptions
    {
        protected ResilienceStrategyOptions() => throw null;
        public string? Name { get; set; }
    }
    public abstract class ResilienceStrategy<TResult>
    {
        protected abstract ValueTask<Outcome<TResult>> ExecuteCore<TState>(Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state);
        protected ResilienceStrategy() => throw null;
    }
    public static class RetryResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder AddRetry(this ResiliencePipelineBuilder builder, Polly.Retry.RetryStrategyOptions options) => throw null;
        public static ResiliencePipelineBuilder<TResult> AddRetry<TResult>(this ResiliencePipelineBuilder<TResult> builder, Polly.Retry.RetryStrategyOptions<TResult> options) => throw null;
    }
    public sealed class StrategyBuilderContext
    {
        public Polly.Telemetry.ResilienceStrategyTelemetry Telemetry => throw null;
        public TimeProvider TimeProvider => throw null;
        internal StrategyBuilderContext() => throw null;
    }
    public static class TimeoutResiliencePipelineBuilderExtensions
    {
        public static TBuilder AddTimeout<TBuilder>(this TBuilder builder, TimeSpan timeout) where TBuilder : ResiliencePipelineBuilderBase => throw null;
        public static TBuilder AddTimeout<TBuilder>(this TBuilder builder, Polly.Timeout.TimeoutStrategyOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null;
    }
}

namespace Polly.CircuitBreaker
{
    public struct BreakDurationGeneratorArguments
    {
        public double FailureRate => throw null;
        public int FailureCount => throw null;
        public Polly.ResilienceContext Context => throw null;
        public int HalfOpenAttempts => throw null;
    }
    public class BrokenCircuitException : Polly.ExecutionRejectedException
    {
        public BrokenCircuitException() => throw null;
        public BrokenCircuitException(TimeSpan retryAfter) => throw null;
        public BrokenCircuitException(string message) => throw null;
        public BrokenCircuitException(string message, TimeSpan retryAfter) => throw null;
        public BrokenCircuitException(string message, Exception inner) => throw null;
        public BrokenCircuitException(string message, TimeSpan retryAfter, Exception inner) => throw null;
        public TimeSpan? RetryAfter => throw null;
    }
    public sealed class CircuitBreakerManualControl
    {
        public CircuitBreakerManualControl() => throw null;
        public CircuitBreakerManualControl(bool isIsolated) => throw null;
        public Task IsolateAsync(CancellationToken cancellationToken = default) => throw null;
        public Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
    }
    public struct CircuitBreakerPredicateArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
    }
    public sealed class CircuitBreakerStateProvider
    {
        public CircuitState CircuitState => throw null;
    }
    public class CircuitBreakerStrategyOptions : CircuitBreakerStrategyOptions<object>
    {
    }
    public class CircuitBreakerStrategyOptions<TResult> : Polly.ResilienceStrategyOptions
    {
        public double FailureRatio { get; set; }
        public int MinimumThroughput { get; set; }
        public TimeSpan SamplingDuration { get; set; }
        public TimeSpan BreakDuration { get; set; }
        public Func<BreakDurationGeneratorArguments, ValueTask<TimeSpan>>? BreakDurationGenerator { get; set; }
        public Func<CircuitBreakerPredicateArguments<TResult>, ValueTask<bool>> ShouldHandle { get; set; }
        public Func<OnCircuitClosedArguments<TResult>, ValueTask>? OnClosed { get; set; }
        public Func<OnCircuitOpenedArguments<TResult>, ValueTask>? OnOpened { get; set; }
        public Func<OnCircuitHalfOpenedArguments, ValueTask>? OnHalfOpened { get; set; }
        public CircuitBreakerManualControl? ManualControl { get; set; }
        public CircuitBreakerStateProvider? StateProvider { get; set; }
    }
    public enum CircuitState
    {
        Closed = 0,
        Open = 1,
        HalfOpen = 2,
        Isolated = 3,
    }
    public class IsolatedCircuitException : BrokenCircuitException
    {
        public IsolatedCircuitException() => throw null;
        public IsolatedCircuitException(string message) => throw null;
        public IsolatedCircuitException(string message, Exception innerException) => throw null;
    }
    public struct OnCircuitClosedArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public bool IsManual => throw null;
    }
    public struct OnCircuitHalfOpenedArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public struct OnCircuitOpenedArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public TimeSpan BreakDuration => throw null;
        public bool IsManual => throw null;
    }
}

namespace Polly.Fallback
{
    public struct FallbackActionArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
    }
    public struct FallbackPredicateArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
    }
    public class FallbackStrategyOptions<TResult> : Polly.ResilienceStrategyOptions
    {
        public Func<FallbackPredicateArguments<TResult>, ValueTask<bool>> ShouldHandle { get; set; }
        public Func<FallbackActionArguments<TResult>, ValueTask<Polly.Outcome<TResult>>>? FallbackAction { get; set; }
        public Func<OnFallbackArguments<TResult>, ValueTask>? OnFallback { get; set; }
    }
    public struct OnFallbackArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
    }
}

namespace Polly.Hedging
{
    public struct HedgingActionGeneratorArguments<TResult>
    {
        public Polly.ResilienceContext PrimaryContext => throw null;
        public Polly.ResilienceContext ActionContext => throw null;
        public int AttemptNumber => throw null;
        public Func<Polly.ResilienceContext, ValueTask<Polly.Outcome<TResult>>> Callback => throw null;
    }
    public struct HedgingDelayGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
        public int AttemptNumber => throw null;
    }
    public struct HedgingPredicateArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public int? AttemptNumber => throw null;
    }
    public class HedgingStrategyOptions<TResult> : Polly.ResilienceStrategyOptions
    {
        public TimeSpan Delay { get; set; }
        public int MaxHedgedAttempts { get; set; }
        public Func<HedgingPredicateArguments<TResult>, ValueTask<bool>> ShouldHandle { get; set; }
        public Func<HedgingActionGeneratorArguments<TResult>, Func<ValueTask<Polly.Outcome<TResult>>>?> ActionGenerator { get; set; }
        public Func<HedgingDelayGeneratorArguments, ValueTask<TimeSpan>>? DelayGenerator { get; set; }
        public Func<OnHedgingArguments<TResult>, ValueTask>? OnHedging { get; set; }
    }
    public struct OnHedgingArguments<TResult>
    {
        public Polly.ResilienceContext PrimaryContext => throw null;
        public Polly.ResilienceContext ActionContext => throw null;
        public int AttemptNumber => throw null;
    }
}

namespace Polly.Registry
{
    public class ConfigureBuilderContext<TKey> where TKey : notnull
    {
        public void AddReloadToken(CancellationToken cancellationToken) => throw null;
        public void OnPipelineDisposed(Action callback) => throw null;
        public TKey PipelineKey => throw null;
        internal ConfigureBuilderContext() => throw null;
    }
    public abstract class ResiliencePipelineProvider<TKey> where TKey : notnull
    {
        public virtual Polly.ResiliencePipeline GetPipeline(TKey key) => throw null;
        public virtual Polly.ResiliencePipeline<TResult> GetPipeline<TResult>(TKey key) => throw null;
        public abstract bool TryGetPipeline(TKey key, out Polly.ResiliencePipeline? pipeline);
        public abstract bool TryGetPipeline<TResult>(TKey key, out Polly.ResiliencePipeline<TResult>? pipeline);
        protected ResiliencePipelineProvider() => throw null;
    }
    public class ResiliencePipelineRegistryOptions<TKey>
    {
        public Func<Polly.ResiliencePipelineBuilder> BuilderFactory { get; set; }
        public IEqualityComparer<TKey> PipelineComparer { get; set; }
        public IEqualityComparer<TKey> BuilderComparer { get; set; }
        public Func<TKey, string>? InstanceNameFormatter { get; set; }
        public Func<TKey, string> BuilderNameFormatter { get; set; }
    }
    public sealed class ResiliencePipelineRegistry<TKey> : ResiliencePipelineProvider<TKey>, IDisposable, IAsyncDisposable where TKey : notnull
    {
        public ResiliencePipelineRegistry() => throw null;
        public ResiliencePipelineRegistry(ResiliencePipelineRegistryOptions<TKey> options) => throw null;
        public override bool TryGetPipeline<TResult>(TKey key, out Polly.ResiliencePipeline<TResult>? pipeline) => throw null;
        public override bool TryGetPipeline(TKey key, out Polly.ResiliencePipeline? pipeline) => throw null;
        public Polly.ResiliencePipeline GetOrAddPipeline(TKey key, Action<Polly.ResiliencePipelineBuilder> configure) => throw null;
        public Polly.ResiliencePipeline GetOrAddPipeline(TKey key, Action<Polly.ResiliencePipelineBuilder, ConfigureBuilderContext<TKey>> configure) => throw null;
        public Polly.ResiliencePipeline<TResult> GetOrAddPipeline<TResult>(TKey key, Action<Polly.ResiliencePipelineBuilder<TResult>> configure) => throw null;
        public Polly.ResiliencePipeline<TResult> GetOrAddPipeline<TResult>(TKey key, Action<Polly.ResiliencePipelineBuilder<TResult>, ConfigureBuilderContext<TKey>> configure) => throw null;
        public bool TryAddBuilder(TKey key, Action<Polly.ResiliencePipelineBuilder, ConfigureBuilderContext<TKey>> configure) => throw null;
        public bool TryAddBuilder<TResult>(TKey key, Action<Polly.ResiliencePipelineBuilder<TResult>, ConfigureBuilderContext<TKey>> configure) => throw null;
        public void Dispose() => throw null;
        public ValueTask DisposeAsync() => throw null;
    }
}

namespace Polly.Retry
{
    public struct OnRetryArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public int AttemptNumber => throw null;
        public TimeSpan RetryDelay => throw null;
        public TimeSpan Duration => throw null;
    }
    public struct RetryDelayGeneratorArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public int AttemptNumber => throw null;
    }
    public struct RetryPredicateArguments<TResult>
    {
        public Polly.Outcome<TResult> Outcome => throw null;
        public Polly.ResilienceContext Context => throw null;
        public int AttemptNumber => throw null;
    }
    public class RetryStrategyOptions : RetryStrategyOptions<object>
    {
    }
    public class RetryStrategyOptions<TResult> : Polly.ResilienceStrategyOptions
    {
        public int MaxRetryAttempts { get; set; }
        public Polly.DelayBackoffType BackoffType { get; set; }
        public bool UseJitter { get; set; }
        public TimeSpan Delay { get; set; }
        public TimeSpan? MaxDelay { get; set; }
        public Func<RetryPredicateArguments<TResult>, ValueTask<bool>> ShouldHandle { get; set; }
        public Func<RetryDelayGeneratorArguments<TResult>, ValueTask<TimeSpan?>>? DelayGenerator { get; set; }
        public Func<OnRetryArguments<TResult>, ValueTask>? OnRetry { get; set; }
        public Func<double> Randomizer { get; set; }
    }
}

namespace Polly.Simmy
{
    public static class ChaosBehaviorPipelineBuilderExtensions
    {
        public static TBuilder AddChaosBehavior<TBuilder>(this TBuilder builder, double injectionRate, Func<CancellationToken, ValueTask> behavior) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
        public static TBuilder AddChaosBehavior<TBuilder>(this TBuilder builder, Polly.Simmy.Behavior.ChaosBehaviorStrategyOptions options) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
    }
    public static class ChaosFaultPipelineBuilderExtensions
    {
        public static TBuilder AddChaosFault<TBuilder>(this TBuilder builder, double injectionRate, Func<Exception?> faultGenerator) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
        public static TBuilder AddChaosFault<TBuilder>(this TBuilder builder, Polly.Simmy.Fault.ChaosFaultStrategyOptions options) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
    }
    public static class ChaosLatencyPipelineBuilderExtensions
    {
        public static TBuilder AddChaosLatency<TBuilder>(this TBuilder builder, double injectionRate, TimeSpan latency) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
        public static TBuilder AddChaosLatency<TBuilder>(this TBuilder builder, Polly.Simmy.Latency.ChaosLatencyStrategyOptions options) where TBuilder : Polly.ResiliencePipelineBuilderBase => throw null;
    }
    public static class ChaosOutcomePipelineBuilderExtensions
    {
        public static Polly.ResiliencePipelineBuilder<TResult> AddChaosOutcome<TResult>(this Polly.ResiliencePipelineBuilder<TResult> builder, double injectionRate, Func<TResult?> resultGenerator) => throw null;
        public static Polly.ResiliencePipelineBuilder<TResult> AddChaosOutcome<TResult>(this Polly.ResiliencePipelineBuilder<TResult> builder, Polly.Simmy.Outcomes.ChaosOutcomeStrategyOptions<TResult> options) => throw null;
    }
    public abstract class ChaosStrategy : Polly.ResilienceStrategy
    {
        protected ChaosStrategy(ChaosStrategyOptions options) => throw null;
        protected ValueTask<bool> ShouldInjectAsync(Polly.ResilienceContext context) => throw null;
    }
    public abstract class ChaosStrategyOptions : Polly.ResilienceStrategyOptions
    {
        protected ChaosStrategyOptions() => throw null;
        public double InjectionRate { get; set; }
        public Func<InjectionRateGeneratorArguments, ValueTask<double>>? InjectionRateGenerator { get; set; }
        public Func<EnabledGeneratorArguments, ValueTask<bool>>? EnabledGenerator { get; set; }
        public bool Enabled { get; set; }
        public Func<double> Randomizer { get; set; }
    }
    public abstract class ChaosStrategy<T> : Polly.ResilienceStrategy<T>
    {
        protected ChaosStrategy(ChaosStrategyOptions options) => throw null;
        protected ValueTask<bool> ShouldInjectAsync(Polly.ResilienceContext context) => throw null;
    }
    public struct EnabledGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public struct InjectionRateGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
}

namespace Polly.Simmy.Behavior
{
    public struct BehaviorGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public class ChaosBehaviorStrategyOptions : Polly.Simmy.ChaosStrategyOptions
    {
        public Func<OnBehaviorInjectedArguments, ValueTask>? OnBehaviorInjected { get; set; }
        public Func<BehaviorGeneratorArguments, ValueTask>? BehaviorGenerator { get; set; }
    }
    public struct OnBehaviorInjectedArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
}

namespace Polly.Simmy.Fault
{
    public class ChaosFaultStrategyOptions : Polly.Simmy.ChaosStrategyOptions
    {
        public Func<OnFaultInjectedArguments, ValueTask>? OnFaultInjected { get; set; }
        public Func<FaultGeneratorArguments, ValueTask<Exception?>>? FaultGenerator { get; set; }
    }
    public sealed class FaultGenerator
    {
        public FaultGenerator AddException(Func<Exception> generator, int weight = 100) => throw null;
        public FaultGenerator AddException(Func<Polly.ResilienceContext, Exception> generator, int weight = 100) => throw null;
        public FaultGenerator AddException<TException>(int weight = 100) where TException : Exception, new() => throw null;
        public static implicit operator Func<FaultGeneratorArguments, ValueTask<Exception?>>(FaultGenerator generator) => throw null;
    }
    public struct FaultGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public struct OnFaultInjectedArguments
    {
        public Polly.ResilienceContext Context => throw null;
        public Exception Fault => throw null;
    }
}

namespace Polly.Simmy.Latency
{
    public class ChaosLatencyStrategyOptions : Polly.Simmy.ChaosStrategyOptions
    {
        public Func<OnLatencyInjectedArguments, ValueTask>? OnLatencyInjected { get; set; }
        public Func<LatencyGeneratorArguments, ValueTask<TimeSpan>>? LatencyGenerator { get; set; }
        public TimeSpan Latency { get; set; }
    }
    public struct LatencyGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public struct OnLatencyInjectedArguments
    {
        public Polly.ResilienceContext Context => throw null;
        public TimeSpan Latency => throw null;
    }
}

namespace Polly.Simmy.Outcomes
{
    public class ChaosOutcomeStrategyOptions<TResult> : Polly.Simmy.ChaosStrategyOptions
    {
        public Func<OnOutcomeInjectedArguments<TResult>, ValueTask>? OnOutcomeInjected { get; set; }
        public Func<OutcomeGeneratorArguments, ValueTask<Polly.Outcome<TResult>?>>? OutcomeGenerator { get; set; }
    }
    public struct OnOutcomeInjectedArguments<TResult>
    {
        public Polly.ResilienceContext Context => throw null;
        public Polly.Outcome<TResult> Outcome => throw null;
    }
    public struct OutcomeGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public sealed class OutcomeGenerator<TResult>
    {
        public OutcomeGenerator<TResult> AddException(Func<Exception> generator, int weight = 100) => throw null;
        public OutcomeGenerator<TResult> AddException(Func<Polly.ResilienceContext, Exception> generator, int weight = 100) => throw null;
        public OutcomeGenerator<TResult> AddException<TException>(int weight = 100) where TException : Exception, new() => throw null;
        public OutcomeGenerator<TResult> AddResult(Func<TResult> generator, int weight = 100) => throw null;
        public OutcomeGenerator<TResult> AddResult(Func<Polly.ResilienceContext, TResult> generator, int weight = 100) => throw null;
        public static implicit operator Func<OutcomeGeneratorArguments, ValueTask<Polly.Outcome<TResult>?>>(OutcomeGenerator<TResult> generator) => throw null;
    }
}

namespace Polly.Telemetry
{
    public struct ExecutionAttemptArguments
    {
        public int AttemptNumber => throw null;
        public TimeSpan Duration => throw null;
        public bool Handled => throw null;
    }
    public struct PipelineExecutedArguments
    {
        public TimeSpan Duration => throw null;
    }
    public struct PipelineExecutingArguments
    {
    }
    public struct ResilienceEvent
    {
        public override string ToString() => throw null;
        public ResilienceEventSeverity Severity => throw null;
        public string EventName => throw null;
    }
    public enum ResilienceEventSeverity
    {
        None = 0,
        Debug = 1,
        Information = 2,
        Warning = 3,
        Error = 4,
        Critical = 5,
    }
    public sealed class ResilienceStrategyTelemetry
    {
        public void SetTelemetrySource(Polly.ExecutionRejectedException exception) => throw null;
        public void Report<TArgs>(ResilienceEvent resilienceEvent, Polly.ResilienceContext context, TArgs args) => throw null;
        public void Report<TArgs, TResult>(ResilienceEvent resilienceEvent, Polly.ResilienceContext context, Polly.Outcome<TResult> outcome, TArgs args) => throw null;
        internal ResilienceStrategyTelemetry() => throw null;
    }
    public sealed class ResilienceTelemetrySource
    {
        public ResilienceTelemetrySource(string? pipelineName, string? pipelineInstanceName, string? strategyName) => throw null;
        public string? PipelineName => throw null;
        public string? PipelineInstanceName => throw null;
        public string? StrategyName => throw null;
    }
    public struct TelemetryEventArguments<TResult, TArgs>
    {
        public ResilienceTelemetrySource Source => throw null;
        public ResilienceEvent Event => throw null;
        public Polly.ResilienceContext Context => throw null;
        public TArgs Arguments => throw null;
        public Polly.Outcome<TResult>? Outcome => throw null;
    }
    public abstract class TelemetryListener
    {
        public abstract void Write<TResult, TArgs>(in TelemetryEventArguments<TResult, TArgs> args);
        protected TelemetryListener() => throw null;
    }
}

namespace Polly.Timeout
{
    public struct OnTimeoutArguments
    {
        public Polly.ResilienceContext Context => throw null;
        public TimeSpan Timeout => throw null;
    }
    public struct TimeoutGeneratorArguments
    {
        public Polly.ResilienceContext Context => throw null;
    }
    public class TimeoutRejectedException : Polly.ExecutionRejectedException
    {
        public TimeoutRejectedException() => throw null;
        public TimeoutRejectedException(string message) => throw null;
        public TimeoutRejectedException(string message, Exception innerException) => throw null;
        public TimeoutRejectedException(TimeSpan timeout) => throw null;
        public TimeoutRejectedException(string message, TimeSpan timeout) => throw null;
        public TimeoutRejectedException(string message, TimeSpan timeout, Exception innerException) => throw null;
        public TimeSpan Timeout => throw null;
    }
    public class TimeoutStrategyOptions : Polly.ResilienceStrategyOptions
    {
        public TimeSpan Timeout { get; set; }
        public Func<TimeoutGeneratorArguments, ValueTask<TimeSpan>>? TimeoutGenerator { get; set; }
        public Func<OnTimeoutArguments, ValueTask>? OnTimeout { get; set; }
    }
}
