// Declarations of Polly, restated; source: Polly 8.9.1, BSD-3-Clause.
// Namespaces: Polly, Polly.Bulkhead, Polly.Caching, Polly.CircuitBreaker, Polly.Fallback, Polly.NoOp, Polly.RateLimit, Polly.Registry, Polly.Retry, Polly.Timeout, Polly.Utilities, Polly.Wrap
// Needs: Polly.Core
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Polly
{
    public static class AdvancedCircuitBreakerSyntax
    {
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy AdvancedCircuitBreaker(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AdvancedCircuitBreakerTResultSyntax
    {
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> AdvancedCircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AsyncAdvancedCircuitBreakerSyntax
    {
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy AdvancedCircuitBreakerAsync(this PolicyBuilder policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<Exception, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AsyncAdvancedCircuitBreakerTResultSyntax
    {
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> AdvancedCircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, double failureThreshold, TimeSpan samplingDuration, int minimumThroughput, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AsyncCircuitBreakerSyntax
    {
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy CircuitBreakerAsync(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AsyncCircuitBreakerTResultSyntax
    {
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.AsyncCircuitBreakerPolicy<TResult> CircuitBreakerAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class AsyncFallbackSyntax
    {
        public static Polly.Fallback.AsyncFallbackPolicy FallbackAsync(this PolicyBuilder policyBuilder, Func<CancellationToken, Task> fallbackAction) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy FallbackAsync(this PolicyBuilder policyBuilder, Func<CancellationToken, Task> fallbackAction, Func<Exception, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy FallbackAsync(this PolicyBuilder policyBuilder, Func<Context, CancellationToken, Task> fallbackAction, Func<Exception, Context, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy FallbackAsync(this PolicyBuilder policyBuilder, Func<Exception, Context, CancellationToken, Task> fallbackAction, Func<Exception, Context, Task> onFallbackAsync) => throw null;
    }
    public static class AsyncFallbackTResultSyntax
    {
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<CancellationToken, Task<TResult>> fallbackAction) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue, Func<DelegateResult<TResult>, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<CancellationToken, Task<TResult>> fallbackAction, Func<DelegateResult<TResult>, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue, Func<DelegateResult<TResult>, Context, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<Context, CancellationToken, Task<TResult>> fallbackAction, Func<DelegateResult<TResult>, Context, Task> onFallbackAsync) => throw null;
        public static Polly.Fallback.AsyncFallbackPolicy<TResult> FallbackAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, Context, CancellationToken, Task<TResult>> fallbackAction, Func<DelegateResult<TResult>, Context, Task> onFallbackAsync) => throw null;
    }
    public abstract class AsyncPolicy : PolicyBase, IAsyncPolicy, IsPolicy
    {
        public AsyncPolicy WithPolicyKey(string policyKey) => throw null;
        protected AsyncPolicy(PolicyBuilder? policyBuilder = default) : base(default(PolicyBuilder)!) => throw null;
        public Task ExecuteAsync(Func<Task> action) => throw null;
        public Task ExecuteAsync(Func<Context, Task> action, IDictionary<string, object> contextData) => throw null;
        public Task ExecuteAsync(Func<Context, Task> action, Context context) => throw null;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Task> action) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, IDictionary<string, object> contextData) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, Context context) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Task<TResult>> action) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, Context context) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        protected virtual Task ImplementationAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        protected abstract Task<TResult> ImplementationAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        public Polly.Wrap.AsyncPolicyWrap WrapAsync(IAsyncPolicy innerPolicy) => throw null;
        public Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync<TResult>(IAsyncPolicy<TResult> innerPolicy) => throw null;
        IAsyncPolicy Polly.IAsyncPolicy.WithPolicyKey(string policyKey) => throw null;
    }
    public abstract class AsyncPolicy<TResult> : PolicyBase<TResult>, IAsyncPolicy<TResult>, IsPolicy
    {
        public AsyncPolicy<TResult> WithPolicyKey(string policyKey) => throw null;
        protected abstract Task<TResult> ImplementationAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        protected AsyncPolicy(PolicyBuilder<TResult>? policyBuilder = default) : base(default(PolicyBuilder<TResult>)!) => throw null;
        public Task<TResult> ExecuteAsync(Func<Task<TResult>> action) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, Context context) => throw null;
        public Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Task<TResult>> action) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, Context context) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync(IAsyncPolicy innerPolicy) => throw null;
        public Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync(IAsyncPolicy<TResult> innerPolicy) => throw null;
        IAsyncPolicy<TResult> IAsyncPolicy<TResult>.WithPolicyKey(string policyKey) => throw null;
    }
    public static class AsyncRetrySyntax
    {
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, Func<Exception, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<Exception, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, Func<Exception, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<Exception, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Action<Exception> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Func<Exception, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Func<Exception, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Action<Exception, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Func<Exception, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy RetryForeverAsync(this PolicyBuilder policyBuilder, Func<Exception, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<Exception, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<Exception, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<Exception, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, int, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Func<Exception, int, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, int, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Func<Exception, int, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Func<Exception, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy WaitAndRetryForeverAsync(this PolicyBuilder policyBuilder, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Func<Exception, int, TimeSpan, Context, Task> onRetryAsync) => throw null;
    }
    public static class AsyncRetryTResultSyntax
    {
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<DelegateResult<TResult>, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<DelegateResult<TResult>, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, int, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> RetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<DelegateResult<TResult>, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<DelegateResult<TResult>, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Func<DelegateResult<TResult>, TimeSpan, int, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, int, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, int, TimeSpan, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, int, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, int, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, TimeSpan, Context, Task> onRetryAsync) => throw null;
        public static Polly.Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Func<DelegateResult<TResult>, int, TimeSpan, Context, Task> onRetryAsync) => throw null;
    }
    public static class CircuitBreakerSyntax
    {
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy CircuitBreaker(this PolicyBuilder policyBuilder, int exceptionsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<Exception, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public static class CircuitBreakerTResultSyntax
    {
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan> onBreak, Action onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
        public static Polly.CircuitBreaker.CircuitBreakerPolicy<TResult> CircuitBreaker<TResult>(this PolicyBuilder<TResult> policyBuilder, int handledEventsAllowedBeforeBreaking, TimeSpan durationOfBreak, Action<DelegateResult<TResult>, Polly.CircuitBreaker.CircuitState, TimeSpan, Context> onBreak, Action<Context> onReset, Action onHalfOpen) => throw null;
    }
    public class Context : IDictionary<string, object>, ICollection<KeyValuePair<string, object>>, IEnumerable<KeyValuePair<string, object>>, System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, IReadOnlyDictionary<string, object>, IReadOnlyCollection<KeyValuePair<string, object>>
    {
        public Context(string operationKey) => throw null;
        public Context() => throw null;
        public Context(string operationKey, IDictionary<string, object> contextData) => throw null;
        public void Add(string key, object value) => throw null;
        public bool ContainsKey(string key) => throw null;
        public bool Remove(string key) => throw null;
        public bool TryGetValue(string key, out object value) => throw null;
        public void Clear() => throw null;
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null;
        public void Add(object key, object value) => throw null;
        public bool Contains(object key) => throw null;
        public void Remove(object key) => throw null;
        public void CopyTo(Array array, int index) => throw null;
        public string PolicyWrapKey => throw null;
        public string PolicyKey => throw null;
        public string OperationKey => throw null;
        public Guid CorrelationId => throw null;
        public ICollection<string> Keys => throw null;
        public ICollection<object> Values => throw null;
        public int Count => throw null;
        public object this[string key] { get => throw null; set => throw null; }
        void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => throw null;
        bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => throw null;
        void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw null;
        bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
        System.Collections.IDictionaryEnumerator System.Collections.IDictionary.GetEnumerator() => throw null;
        bool ICollection<KeyValuePair<string, object>>.IsReadOnly { get => throw null; }
        IEnumerable<string> IReadOnlyDictionary<string, object>.Keys { get => throw null; }
        IEnumerable<object> IReadOnlyDictionary<string, object>.Values { get => throw null; }
        bool System.Collections.IDictionary.IsFixedSize { get => throw null; }
        bool System.Collections.IDictionary.IsReadOnly { get => throw null; }
        System.Collections.ICollection System.Collections.IDictionary.Keys { get => throw null; }
        System.Collections.ICollection System.Collections.IDictionary.Values { get => throw null; }
        bool System.Collections.ICollection.IsSynchronized { get => throw null; }
        object System.Collections.ICollection.SyncRoot { get => throw null; }
        object? System.Collections.IDictionary.this[object key] { get => throw null; set => throw null; }
    }
    public class DelegateResult<TResult>
    {
        public DelegateResult(TResult result) => throw null;
        public DelegateResult(Exception exception) => throw null;
        public TResult Result => throw null;
        public Exception Exception => throw null;
    }
    public delegate Exception ExceptionPredicate(Exception ex);
    public class ExceptionPredicates
    {
        public static readonly ExceptionPredicates None;
        public Exception FirstMatchOrDefault(Exception ex) => throw null;
    }
    public enum ExceptionType
    {
        HandledByThisPolicy = 0,
        Unhandled = 1,
    }
    public static class FallbackSyntax
    {
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action fallbackAction) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action<CancellationToken> fallbackAction) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action fallbackAction, Action<Exception> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action<CancellationToken> fallbackAction, Action<Exception> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action<Context> fallbackAction, Action<Exception, Context> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action<Context, CancellationToken> fallbackAction, Action<Exception, Context> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy Fallback(this PolicyBuilder policyBuilder, Action<Exception, Context, CancellationToken> fallbackAction, Action<Exception, Context> onFallback) => throw null;
    }
    public static class FallbackTResultSyntax
    {
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<TResult> fallbackAction) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<CancellationToken, TResult> fallbackAction) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue, Action<DelegateResult<TResult>> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<TResult> fallbackAction, Action<DelegateResult<TResult>> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<CancellationToken, TResult> fallbackAction, Action<DelegateResult<TResult>> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, TResult fallbackValue, Action<DelegateResult<TResult>, Context> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<Context, TResult> fallbackAction, Action<DelegateResult<TResult>, Context> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<Context, CancellationToken, TResult> fallbackAction, Action<DelegateResult<TResult>, Context> onFallback) => throw null;
        public static Polly.Fallback.FallbackPolicy<TResult> Fallback<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<DelegateResult<TResult>, Context, CancellationToken, TResult> fallbackAction, Action<DelegateResult<TResult>, Context> onFallback) => throw null;
    }
    public enum FaultType
    {
        ExceptionHandledByThisPolicy = 0,
        UnhandledException = 1,
        ResultHandledByThisPolicy = 2,
    }
    public interface IAsyncPolicy : IsPolicy
    {
        IAsyncPolicy WithPolicyKey(string policyKey);
        Task ExecuteAsync(Func<Task> action);
        Task ExecuteAsync(Func<Context, Task> action, IDictionary<string, object> contextData);
        Task ExecuteAsync(Func<Context, Task> action, Context context);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Task> action);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, IDictionary<string, object> contextData);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, Context context);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Task<TResult>> action);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }
    public static class IAsyncPolicyExtensions
    {
        public static IAsyncPolicy<TResult> AsAsyncPolicy<TResult>(this IAsyncPolicy policy) => throw null;
    }
    public static class IAsyncPolicyPolicyWrapExtensions
    {
        public static Polly.Wrap.AsyncPolicyWrap WrapAsync(this IAsyncPolicy outerPolicy, IAsyncPolicy innerPolicy) => throw null;
        public static Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy outerPolicy, IAsyncPolicy<TResult> innerPolicy) => throw null;
        public static Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy<TResult> outerPolicy, IAsyncPolicy innerPolicy) => throw null;
        public static Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy<TResult> outerPolicy, IAsyncPolicy<TResult> innerPolicy) => throw null;
    }
    public interface IAsyncPolicy<TResult> : IsPolicy
    {
        IAsyncPolicy<TResult> WithPolicyKey(string policyKey);
        Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, Context context);
        Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Task<TResult>> action);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, Context context);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }
    public interface ISyncPolicy : IsPolicy
    {
        ISyncPolicy WithPolicyKey(string policyKey);
        void Execute(Action action);
        void Execute(Action<Context> action, IDictionary<string, object> contextData);
        void Execute(Action<Context> action, Context context);
        void Execute(Action<CancellationToken> action, CancellationToken cancellationToken);
        void Execute(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        void Execute(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<TResult> action);
        TResult Execute<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData);
        TResult Execute<TResult>(Func<Context, TResult> action, Context context);
        TResult Execute<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action action);
        PolicyResult ExecuteAndCapture(Action<Context> action, IDictionary<string, object> contextData);
        PolicyResult ExecuteAndCapture(Action<Context> action, Context context);
        PolicyResult ExecuteAndCapture(Action<CancellationToken> action, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<TResult> action);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, Context context);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
    }
    public static class ISyncPolicyExtensions
    {
        public static ISyncPolicy<TResult> AsPolicy<TResult>(this ISyncPolicy policy) => throw null;
    }
    public static class ISyncPolicyPolicyWrapExtensions
    {
        public static Polly.Wrap.PolicyWrap Wrap(this ISyncPolicy outerPolicy, ISyncPolicy innerPolicy) => throw null;
        public static Polly.Wrap.PolicyWrap<TResult> Wrap<TResult>(this ISyncPolicy outerPolicy, ISyncPolicy<TResult> innerPolicy) => throw null;
        public static Polly.Wrap.PolicyWrap<TResult> Wrap<TResult>(this ISyncPolicy<TResult> outerPolicy, ISyncPolicy innerPolicy) => throw null;
        public static Polly.Wrap.PolicyWrap<TResult> Wrap<TResult>(this ISyncPolicy<TResult> outerPolicy, ISyncPolicy<TResult> innerPolicy) => throw null;
    }
    public interface ISyncPolicy<TResult> : IsPolicy
    {
        ISyncPolicy<TResult> WithPolicyKey(string policyKey);
        TResult Execute(Func<TResult> action);
        TResult Execute(Func<Context, TResult> action, IDictionary<string, object> contextData);
        TResult Execute(Func<Context, TResult> action, Context context);
        TResult Execute(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        TResult Execute(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        TResult Execute(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<TResult> action);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, IDictionary<string, object> contextData);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, Context context);
        PolicyResult<TResult> ExecuteAndCapture(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
    }
    public interface IsPolicy
    {
        string PolicyKey { get; }
    }
    public enum OutcomeType
    {
        Successful = 0,
        Failure = 1,
    }
    public abstract class Policy : PolicyBase, ISyncPolicy, IsPolicy
    {
        public static Polly.Bulkhead.AsyncBulkheadPolicy BulkheadAsync(int maxParallelization) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, Func<Context, Task> onBulkheadRejectedAsync) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, int maxQueuingActions) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, int maxQueuingActions, Func<Context, Task> onBulkheadRejectedAsync) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, Func<Context, Task> onBulkheadRejectedAsync) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, int maxQueuingActions) => throw null;
        public static Polly.Bulkhead.AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, int maxQueuingActions, Func<Context, Task> onBulkheadRejectedAsync) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy Bulkhead(int maxParallelization) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy Bulkhead(int maxParallelization, Action<Context> onBulkheadRejected) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy Bulkhead(int maxParallelization, int maxQueuingActions) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy Bulkhead(int maxParallelization, int maxQueuingActions, Action<Context> onBulkheadRejected) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, Action<Context> onBulkheadRejected) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, int maxQueuingActions) => throw null;
        public static Polly.Bulkhead.BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, int maxQueuingActions, Action<Context> onBulkheadRejected) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy CacheAsync(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.AsyncCachePolicy<TResult> CacheAsync<TResult>(Polly.Caching.IAsyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy Cache(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string, Exception>? onCacheError = default) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Polly.Caching.ICacheKeyStrategy cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, TimeSpan ttl, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.Caching.CachePolicy<TResult> Cache<TResult>(Polly.Caching.ISyncCacheProvider<TResult> cacheProvider, Polly.Caching.ITtlStrategy<TResult> ttlStrategy, Func<Context, string> cacheKeyStrategy, Action<Context, string> onCacheGet, Action<Context, string> onCacheMiss, Action<Context, string> onCachePut, Action<Context, string, Exception>? onCacheGetError, Action<Context, string, Exception>? onCachePutError) => throw null;
        public static Polly.NoOp.AsyncNoOpPolicy NoOpAsync() => throw null;
        public static Polly.NoOp.AsyncNoOpPolicy<TResult> NoOpAsync<TResult>() => throw null;
        public static Polly.NoOp.NoOpPolicy NoOp() => throw null;
        public static Polly.NoOp.NoOpPolicy<TResult> NoOp<TResult>() => throw null;
        public Policy WithPolicyKey(string policyKey) => throw null;
        protected Policy(PolicyBuilder? policyBuilder = default) : base(default(PolicyBuilder)!) => throw null;
        public void Execute(Action action) => throw null;
        public void Execute(Action<Context> action, IDictionary<string, object> contextData) => throw null;
        public void Execute(Action<Context> action, Context context) => throw null;
        public void Execute(Action<CancellationToken> action, CancellationToken cancellationToken) => throw null;
        public void Execute(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public void Execute(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken) => throw null;
        public TResult Execute<TResult>(Func<TResult> action) => throw null;
        public TResult Execute<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null;
        public TResult Execute<TResult>(Func<Context, TResult> action, Context context) => throw null;
        public TResult Execute<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null;
        public TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null;
        public PolicyResult ExecuteAndCapture(Action action) => throw null;
        public PolicyResult ExecuteAndCapture(Action<Context> action, IDictionary<string, object> contextData) => throw null;
        public PolicyResult ExecuteAndCapture(Action<Context> action, Context context) => throw null;
        public PolicyResult ExecuteAndCapture(Action<CancellationToken> action, CancellationToken cancellationToken) => throw null;
        public PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<TResult> action) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, Context context) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null;
        public static PolicyBuilder Handle<TException>() where TException : Exception => throw null;
        public static PolicyBuilder Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public static PolicyBuilder HandleInner<TException>() where TException : Exception => throw null;
        public static PolicyBuilder HandleInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleResult<TResult>(Func<TResult, bool> resultPredicate) => throw null;
        public static PolicyBuilder<TResult> HandleResult<TResult>(TResult result) => throw null;
        protected virtual void Implementation(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken) => throw null;
        protected abstract TResult Implementation<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        public static Polly.RateLimit.AsyncRateLimitPolicy RateLimitAsync(int numberOfExecutions, TimeSpan perTimeSpan) => throw null;
        public static Polly.RateLimit.AsyncRateLimitPolicy RateLimitAsync(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst) => throw null;
        public static Polly.RateLimit.AsyncRateLimitPolicy<TResult> RateLimitAsync<TResult>(int numberOfExecutions, TimeSpan perTimeSpan) => throw null;
        public static Polly.RateLimit.AsyncRateLimitPolicy<TResult> RateLimitAsync<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, Func<TimeSpan, Context, TResult>? retryAfterFactory) => throw null;
        public static Polly.RateLimit.AsyncRateLimitPolicy<TResult> RateLimitAsync<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst) => throw null;
        public static Polly.RateLimit.AsyncRateLimitPolicy<TResult> RateLimitAsync<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst, Func<TimeSpan, Context, TResult>? retryAfterFactory) => throw null;
        public static Polly.RateLimit.RateLimitPolicy RateLimit(int numberOfExecutions, TimeSpan perTimeSpan) => throw null;
        public static Polly.RateLimit.RateLimitPolicy RateLimit(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst) => throw null;
        public static Polly.RateLimit.RateLimitPolicy<TResult> RateLimit<TResult>(int numberOfExecutions, TimeSpan perTimeSpan) => throw null;
        public static Polly.RateLimit.RateLimitPolicy<TResult> RateLimit<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, Func<TimeSpan, Context, TResult>? retryAfterFactory) => throw null;
        public static Polly.RateLimit.RateLimitPolicy<TResult> RateLimit<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst) => throw null;
        public static Polly.RateLimit.RateLimitPolicy<TResult> RateLimit<TResult>(int numberOfExecutions, TimeSpan perTimeSpan, int maxBurst, Func<TimeSpan, Context, TResult>? retryAfterFactory) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null;
        public static Polly.Timeout.TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Polly.Timeout.TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null;
        public static Polly.Wrap.AsyncPolicyWrap WrapAsync(params IAsyncPolicy[] policies) => throw null;
        public static Polly.Wrap.AsyncPolicyWrap<TResult> WrapAsync<TResult>(params IAsyncPolicy<TResult>[] policies) => throw null;
        public Polly.Wrap.PolicyWrap Wrap(ISyncPolicy innerPolicy) => throw null;
        public Polly.Wrap.PolicyWrap<TResult> Wrap<TResult>(ISyncPolicy<TResult> innerPolicy) => throw null;
        public static Polly.Wrap.PolicyWrap Wrap(params ISyncPolicy[] policies) => throw null;
        public static Polly.Wrap.PolicyWrap<TResult> Wrap<TResult>(params ISyncPolicy<TResult>[] policies) => throw null;
        ISyncPolicy Polly.ISyncPolicy.WithPolicyKey(string policyKey) => throw null;
    }
    public abstract class PolicyBase
    {
        protected string policyKeyInternal;
        protected PolicyBase(PolicyBuilder policyBuilder) => throw null;
        public string PolicyKey => throw null;
        protected ExceptionPredicates ExceptionPredicates => throw null;
    }
    public abstract class PolicyBase<TResult> : PolicyBase
    {
        protected PolicyBase(PolicyBuilder<TResult> policyBuilder) : base(default(PolicyBuilder)!) => throw null;
        protected ResultPredicates<TResult> ResultPredicates => throw null;
    }
    public sealed class PolicyBuilder
    {
        public override string ToString() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public Type GetType() => throw null;
        public PolicyBuilder Or<TException>() where TException : Exception => throw null;
        public PolicyBuilder Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public PolicyBuilder OrInner<TException>() where TException : Exception => throw null;
        public PolicyBuilder OrInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public PolicyBuilder<TResult> OrResult<TResult>(Func<TResult, bool> resultPredicate) => throw null;
        public PolicyBuilder<TResult> OrResult<TResult>(TResult result) => throw null;
        internal PolicyBuilder() => throw null;
    }
    public sealed class PolicyBuilder<TResult>
    {
        public override string ToString() => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public Type GetType() => throw null;
        public PolicyBuilder<TResult> OrResult(Func<TResult, bool> resultPredicate) => throw null;
        public PolicyBuilder<TResult> OrResult(TResult result) => throw null;
        public PolicyBuilder<TResult> Or<TException>() where TException : Exception => throw null;
        public PolicyBuilder<TResult> Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public PolicyBuilder<TResult> OrInner<TException>() where TException : Exception => throw null;
        public PolicyBuilder<TResult> OrInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        internal PolicyBuilder() => throw null;
    }
    public class PolicyResult
    {
        public static PolicyResult Successful(Context context) => throw null;
        public static PolicyResult Failure(Exception exception, ExceptionType exceptionType, Context context) => throw null;
        public OutcomeType Outcome => throw null;
        public Exception FinalException => throw null;
        public ExceptionType? ExceptionType => throw null;
        public Context Context => throw null;
        internal PolicyResult() => throw null;
    }
    public class PolicyResult<TResult>
    {
        public static PolicyResult<TResult> Successful(TResult result, Context context) => throw null;
        public static PolicyResult<TResult> Failure(Exception exception, ExceptionType exceptionType, Context context) => throw null;
        public static PolicyResult<TResult> Failure(TResult handledResult, Context context) => throw null;
        public OutcomeType Outcome => throw null;
        public Exception FinalException => throw null;
        public ExceptionType? ExceptionType => throw null;
        public TResult Result => throw null;
        public TResult FinalHandledResult => throw null;
        public FaultType? FaultType => throw null;
        public Context Context => throw null;
        internal PolicyResult() => throw null;
    }
    public abstract class Policy<TResult> : PolicyBase<TResult>, ISyncPolicy<TResult>, IsPolicy
    {
        public Policy<TResult> WithPolicyKey(string policyKey) => throw null;
        public static PolicyBuilder<TResult> Handle<TException>() where TException : Exception => throw null;
        public static PolicyBuilder<TResult> Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleInner<TException>() where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null;
        public static PolicyBuilder<TResult> HandleResult(Func<TResult, bool> resultPredicate) => throw null;
        public static PolicyBuilder<TResult> HandleResult(TResult result) => throw null;
        protected abstract TResult Implementation(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        protected Policy(PolicyBuilder<TResult>? policyBuilder = default) : base(default(PolicyBuilder<TResult>)!) => throw null;
        public TResult Execute(Func<TResult> action) => throw null;
        public TResult Execute(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null;
        public TResult Execute(Func<Context, TResult> action, Context context) => throw null;
        public TResult Execute(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null;
        public TResult Execute(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public TResult Execute(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<TResult> action) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, Context context) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null;
        public Polly.Wrap.PolicyWrap<TResult> Wrap(ISyncPolicy innerPolicy) => throw null;
        public Polly.Wrap.PolicyWrap<TResult> Wrap(ISyncPolicy<TResult> innerPolicy) => throw null;
        ISyncPolicy<TResult> ISyncPolicy<TResult>.WithPolicyKey(string policyKey) => throw null;
    }
    public static class ResiliencePipelineConversionExtensions
    {
        public static IAsyncPolicy AsAsyncPolicy(this ResiliencePipeline strategy) => throw null;
        public static IAsyncPolicy<TResult> AsAsyncPolicy<TResult>(this ResiliencePipeline<TResult> strategy) => throw null;
        public static ISyncPolicy AsSyncPolicy(this ResiliencePipeline strategy) => throw null;
        public static ISyncPolicy<TResult> AsSyncPolicy<TResult>(this ResiliencePipeline<TResult> strategy) => throw null;
    }
    public delegate bool ResultPredicate<in TResult>(TResult result);
    public class ResultPredicates<TResult>
    {
        public static readonly ResultPredicates<TResult> None;
        public bool AnyMatch(TResult result) => throw null;
    }
    public static class RetrySyntax
    {
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder) => throw null;
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount) => throw null;
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy RetryForever(this PolicyBuilder policyBuilder) => throw null;
        public static Polly.Retry.RetryPolicy RetryForever(this PolicyBuilder policyBuilder, Action<Exception> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy RetryForever(this PolicyBuilder policyBuilder, Action<Exception, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy RetryForever(this PolicyBuilder policyBuilder, Action<Exception, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy RetryForever(this PolicyBuilder policyBuilder, Action<Exception, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<Exception, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<Exception, int, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<Exception, int, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Action<Exception, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy WaitAndRetryForever(this PolicyBuilder policyBuilder, Func<int, Exception, Context, TimeSpan> sleepDurationProvider, Action<Exception, int, TimeSpan, Context> onRetry) => throw null;
    }
    public static class RetryTResultSyntax
    {
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> Retry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> RetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> RetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> RetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> RetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> RetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Action<DelegateResult<TResult>, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, int retryCount, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetry<TResult>(this PolicyBuilder<TResult> policyBuilder, IEnumerable<TimeSpan> sleepDurations, Action<DelegateResult<TResult>, TimeSpan, int, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, int, TimeSpan> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, int, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, TimeSpan, Context> onRetry) => throw null;
        public static Polly.Retry.RetryPolicy<TResult> WaitAndRetryForever<TResult>(this PolicyBuilder<TResult> policyBuilder, Func<int, DelegateResult<TResult>, Context, TimeSpan> sleepDurationProvider, Action<DelegateResult<TResult>, int, TimeSpan, Context> onRetry) => throw null;
    }
}

namespace Polly.Bulkhead
{
    public class AsyncBulkheadPolicy : Polly.AsyncPolicy, IBulkheadPolicy, Polly.IsPolicy, IDisposable
    {
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public void Dispose() => throw null;
        public int BulkheadAvailableCount => throw null;
        public int QueueAvailableCount => throw null;
        internal AsyncBulkheadPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncBulkheadPolicy<TResult> : Polly.AsyncPolicy<TResult>, IBulkheadPolicy<TResult>, IBulkheadPolicy, Polly.IsPolicy, IDisposable
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public void Dispose() => throw null;
        public int BulkheadAvailableCount => throw null;
        public int QueueAvailableCount => throw null;
        internal AsyncBulkheadPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class BulkheadPolicy : Polly.Policy, IBulkheadPolicy, Polly.IsPolicy, IDisposable
    {
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public void Dispose() => throw null;
        public int BulkheadAvailableCount => throw null;
        public int QueueAvailableCount => throw null;
        internal BulkheadPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class BulkheadPolicy<TResult> : Polly.Policy<TResult>, IBulkheadPolicy<TResult>, IBulkheadPolicy, Polly.IsPolicy, IDisposable
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public void Dispose() => throw null;
        public int BulkheadAvailableCount => throw null;
        public int QueueAvailableCount => throw null;
        internal BulkheadPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class BulkheadRejectedException : Polly.ExecutionRejectedException
    {
        public BulkheadRejectedException() => throw null;
        public BulkheadRejectedException(string message) => throw null;
        public BulkheadRejectedException(string message, Exception innerException) => throw null;
    }
    public interface IBulkheadPolicy : Polly.IsPolicy, IDisposable
    {
        int BulkheadAvailableCount { get; }
        int QueueAvailableCount { get; }
    }
    public interface IBulkheadPolicy<TResult> : IBulkheadPolicy, Polly.IsPolicy, IDisposable
    {
    }
}

namespace Polly.Caching
{
    public class AbsoluteTtl : NonSlidingTtl
    {
        public AbsoluteTtl(DateTimeOffset absoluteExpirationTime) : base(default(DateTimeOffset)!) => throw null;
    }
    public class AsyncCachePolicy : Polly.AsyncPolicy
    {
        protected override Task ImplementationAsync(Func<Polly.Context, CancellationToken, Task> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncCachePolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncCachePolicy<TResult> : Polly.AsyncPolicy<TResult>
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncCachePolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class AsyncSerializingCacheProvider<TSerialized> : IAsyncCacheProvider
    {
        public AsyncSerializingCacheProvider(IAsyncCacheProvider<TSerialized> wrappedCacheProvider, ICacheItemSerializer<object, TSerialized> serializer) => throw null;
        public Task<(bool, object?)> TryGetAsync(string key, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task PutAsync(string key, object? value, Ttl ttl, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
    }
    public class AsyncSerializingCacheProvider<TResult, TSerialized> : IAsyncCacheProvider<TResult>
    {
        public AsyncSerializingCacheProvider(IAsyncCacheProvider<TSerialized> wrappedCacheProvider, ICacheItemSerializer<TResult, TSerialized> serializer) => throw null;
        public Task<(bool, TResult?)> TryGetAsync(string key, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Task PutAsync(string key, TResult? value, Ttl ttl, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
    }
    public class CachePolicy : Polly.Policy, ICachePolicy, Polly.IsPolicy
    {
        protected override void Implementation(Action<Polly.Context, CancellationToken> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal CachePolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class CachePolicy<TResult> : Polly.Policy<TResult>, ICachePolicy<TResult>, ICachePolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal CachePolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public static class CacheProviderExtensions
    {
        public static ISyncCacheProvider<TCacheFormat> For<TCacheFormat>(this ISyncCacheProvider nonGenericCacheProvider) => throw null;
        public static IAsyncCacheProvider<TCacheFormat> AsyncFor<TCacheFormat>(this IAsyncCacheProvider nonGenericCacheProvider) => throw null;
        public static SerializingCacheProvider<TSerialized> WithSerializer<TSerialized>(this ISyncCacheProvider<TSerialized> cacheProvider, ICacheItemSerializer<object, TSerialized> serializer) => throw null;
        public static SerializingCacheProvider<TResult, TSerialized> WithSerializer<TResult, TSerialized>(this ISyncCacheProvider<TSerialized> cacheProvider, ICacheItemSerializer<TResult, TSerialized> serializer) => throw null;
        public static AsyncSerializingCacheProvider<TSerialized> WithSerializer<TSerialized>(this IAsyncCacheProvider<TSerialized> cacheProvider, ICacheItemSerializer<object, TSerialized> serializer) => throw null;
        public static AsyncSerializingCacheProvider<TResult, TSerialized> WithSerializer<TResult, TSerialized>(this IAsyncCacheProvider<TSerialized> cacheProvider, ICacheItemSerializer<TResult, TSerialized> serializer) => throw null;
    }
    public class ContextualTtl : ITtlStrategy, ITtlStrategy<object>
    {
        public static readonly string TimeSpanKey;
        public static readonly string SlidingExpirationKey;
        public Ttl GetTtl(Polly.Context context, object? result) => throw null;
    }
    public class DefaultCacheKeyStrategy : ICacheKeyStrategy
    {
        public static readonly ICacheKeyStrategy Instance;
        public string GetCacheKey(Polly.Context context) => throw null;
    }
    public interface IAsyncCacheProvider
    {
        Task<(bool, object?)> TryGetAsync(string key, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task PutAsync(string key, object? value, Ttl ttl, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }
    public interface IAsyncCacheProvider<TResult>
    {
        Task<(bool, TResult?)> TryGetAsync(string key, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task PutAsync(string key, TResult? value, Ttl ttl, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }
    public interface ICacheItemSerializer<TResult, TSerialized>
    {
        TSerialized? Serialize(TResult? objectToSerialize);
        TResult? Deserialize(TSerialized? objectToDeserialize);
    }
    public interface ICacheKeyStrategy
    {
        string GetCacheKey(Polly.Context context);
    }
    public interface ICachePolicy : Polly.IsPolicy
    {
    }
    public interface ICachePolicy<TResult> : ICachePolicy, Polly.IsPolicy
    {
    }
    public interface ISyncCacheProvider
    {
        (bool, object?) TryGet(string key);
        void Put(string key, object? value, Ttl ttl);
    }
    public interface ISyncCacheProvider<TResult>
    {
        (bool, TResult?) TryGet(string key);
        void Put(string key, TResult? value, Ttl ttl);
    }
    public interface ITtlStrategy : ITtlStrategy<object>
    {
    }
    public interface ITtlStrategy<TResult>
    {
        Ttl GetTtl(Polly.Context context, TResult? result);
    }
    public abstract class NonSlidingTtl : ITtlStrategy, ITtlStrategy<object>
    {
        protected readonly DateTimeOffset absoluteExpirationTime;
        protected NonSlidingTtl(DateTimeOffset absoluteExpirationTime) => throw null;
        public Ttl GetTtl(Polly.Context context, object? result) => throw null;
    }
    public class RelativeTtl : ITtlStrategy, ITtlStrategy<object>
    {
        public RelativeTtl(TimeSpan ttl) => throw null;
        public Ttl GetTtl(Polly.Context context, object? result) => throw null;
    }
    public class ResultTtl<TResult> : ITtlStrategy<TResult>
    {
        public ResultTtl(Func<TResult?, Ttl> ttlFunc) => throw null;
        public ResultTtl(Func<Polly.Context, TResult?, Ttl> ttlFunc) => throw null;
        public Ttl GetTtl(Polly.Context context, TResult? result) => throw null;
    }
    public class SerializingCacheProvider<TSerialized> : ISyncCacheProvider
    {
        public SerializingCacheProvider(ISyncCacheProvider<TSerialized> wrappedCacheProvider, ICacheItemSerializer<object, TSerialized> serializer) => throw null;
        public (bool, object?) TryGet(string key) => throw null;
        public void Put(string key, object? value, Ttl ttl) => throw null;
    }
    public class SerializingCacheProvider<TResult, TSerialized> : ISyncCacheProvider<TResult>
    {
        public SerializingCacheProvider(ISyncCacheProvider<TSerialized> wrappedCacheProvider, ICacheItemSerializer<TResult, TSerialized> serializer) => throw null;
        public (bool, TResult?) TryGet(string key) => throw null;
        public void Put(string key, TResult? value, Ttl ttl) => throw null;
    }
    public class SlidingTtl : ITtlStrategy, ITtlStrategy<object>
    {
        public SlidingTtl(TimeSpan slidingTtl) => throw null;
        public Ttl GetTtl(Polly.Context context, object? result) => throw null;
    }
    public struct Ttl
    {
        public TimeSpan Timespan;
        public bool SlidingExpiration;
    }
}

namespace Polly.CircuitBreaker
{
    public class AsyncCircuitBreakerPolicy : Polly.AsyncPolicy, ICircuitBreakerPolicy, Polly.IsPolicy
    {
        public void Isolate() => throw null;
        public void Reset() => throw null;
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public CircuitState CircuitState => throw null;
        public Exception LastException => throw null;
        internal AsyncCircuitBreakerPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncCircuitBreakerPolicy<TResult> : Polly.AsyncPolicy<TResult>, ICircuitBreakerPolicy<TResult>, ICircuitBreakerPolicy, Polly.IsPolicy
    {
        public void Isolate() => throw null;
        public void Reset() => throw null;
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public CircuitState CircuitState => throw null;
        public Exception LastException => throw null;
        public TResult LastHandledResult => throw null;
        internal AsyncCircuitBreakerPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class BrokenCircuitException<TResult> : BrokenCircuitException
    {
        public BrokenCircuitException(TResult result) => throw null;
        public BrokenCircuitException(string message, TResult result) => throw null;
        public BrokenCircuitException(string message, Exception inner, TResult result) => throw null;
        public TResult Result => throw null;
    }
    public class CircuitBreakerPolicy : Polly.Policy, ICircuitBreakerPolicy, Polly.IsPolicy
    {
        public void Isolate() => throw null;
        public void Reset() => throw null;
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public CircuitState CircuitState => throw null;
        public Exception LastException => throw null;
        internal CircuitBreakerPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class CircuitBreakerPolicy<TResult> : Polly.Policy<TResult>, ICircuitBreakerPolicy<TResult>, ICircuitBreakerPolicy, Polly.IsPolicy
    {
        public void Isolate() => throw null;
        public void Reset() => throw null;
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public CircuitState CircuitState => throw null;
        public Exception LastException => throw null;
        public TResult LastHandledResult => throw null;
        internal CircuitBreakerPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface ICircuitBreakerPolicy : Polly.IsPolicy
    {
        void Isolate();
        void Reset();
        CircuitState CircuitState { get; }
        Exception LastException { get; }
    }
    public interface ICircuitBreakerPolicy<TResult> : ICircuitBreakerPolicy, Polly.IsPolicy
    {
        TResult LastHandledResult { get; }
    }
}

namespace Polly.Fallback
{
    public class AsyncFallbackPolicy : Polly.AsyncPolicy, IFallbackPolicy, Polly.IsPolicy
    {
        protected override Task ImplementationAsync(Func<Polly.Context, CancellationToken, Task> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncFallbackPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncFallbackPolicy<TResult> : Polly.AsyncPolicy<TResult>, IFallbackPolicy<TResult>, IFallbackPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncFallbackPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class FallbackPolicy : Polly.Policy, IFallbackPolicy, Polly.IsPolicy
    {
        protected override void Implementation(Action<Polly.Context, CancellationToken> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal FallbackPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class FallbackPolicy<TResult> : Polly.Policy<TResult>, IFallbackPolicy<TResult>, IFallbackPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal FallbackPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface IFallbackPolicy : Polly.IsPolicy
    {
    }
    public interface IFallbackPolicy<TResult> : IFallbackPolicy, Polly.IsPolicy
    {
    }
}

namespace Polly.NoOp
{
    public class AsyncNoOpPolicy : Polly.AsyncPolicy, INoOpPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncNoOpPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncNoOpPolicy<TResult> : Polly.AsyncPolicy<TResult>, INoOpPolicy<TResult>, INoOpPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncNoOpPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface INoOpPolicy : Polly.IsPolicy
    {
    }
    public interface INoOpPolicy<TResult> : INoOpPolicy, Polly.IsPolicy
    {
    }
    public class NoOpPolicy : Polly.Policy, INoOpPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal NoOpPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class NoOpPolicy<TResult> : Polly.Policy<TResult>, INoOpPolicy<TResult>, INoOpPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal NoOpPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
}

namespace Polly.RateLimit
{
    public class AsyncRateLimitPolicy : Polly.AsyncPolicy, IRateLimitPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncRateLimitPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncRateLimitPolicy<TResult> : Polly.AsyncPolicy<TResult>, IRateLimitPolicy<TResult>, IRateLimitPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncRateLimitPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface IRateLimitPolicy : Polly.IsPolicy
    {
    }
    public interface IRateLimitPolicy<TResult> : IRateLimitPolicy, Polly.IsPolicy
    {
    }
    public class RateLimitPolicy : Polly.Policy, IRateLimitPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal RateLimitPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class RateLimitPolicy<TResult> : Polly.Policy<TResult>, IRateLimitPolicy<TResult>, IRateLimitPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal RateLimitPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public class RateLimitRejectedException : Polly.ExecutionRejectedException
    {
        public RateLimitRejectedException() => throw null;
        public RateLimitRejectedException(string message) => throw null;
        public RateLimitRejectedException(string message, Exception inner) => throw null;
        public RateLimitRejectedException(TimeSpan retryAfter) => throw null;
        public RateLimitRejectedException(TimeSpan retryAfter, Exception innerException) => throw null;
        public RateLimitRejectedException(TimeSpan retryAfter, string message) => throw null;
        public RateLimitRejectedException(TimeSpan retryAfter, string message, Exception innerException) => throw null;
        public TimeSpan RetryAfter => throw null;
    }
}

namespace Polly.Registry
{
    public interface IConcurrentPolicyRegistry<TKey> : IPolicyRegistry<TKey>, IReadOnlyPolicyRegistry<TKey>, IEnumerable<KeyValuePair<TKey, Polly.IsPolicy>>, System.Collections.IEnumerable
    {
        bool TryAdd<TPolicy>(TKey key, TPolicy policy) where TPolicy : Polly.IsPolicy;
        bool TryRemove<TPolicy>(TKey key, out TPolicy policy) where TPolicy : Polly.IsPolicy;
        bool TryUpdate<TPolicy>(TKey key, TPolicy newPolicy, TPolicy comparisonPolicy) where TPolicy : Polly.IsPolicy;
        TPolicy GetOrAdd<TPolicy>(TKey key, Func<TKey, TPolicy> policyFactory) where TPolicy : Polly.IsPolicy;
        TPolicy GetOrAdd<TPolicy>(TKey key, TPolicy policy) where TPolicy : Polly.IsPolicy;
        TPolicy AddOrUpdate<TPolicy>(TKey key, Func<TKey, TPolicy> addPolicyFactory, Func<TKey, TPolicy, TPolicy> updatePolicyFactory) where TPolicy : Polly.IsPolicy;
        TPolicy AddOrUpdate<TPolicy>(TKey key, TPolicy addPolicy, Func<TKey, TPolicy, TPolicy> updatePolicyFactory) where TPolicy : Polly.IsPolicy;
    }
    public interface IPolicyRegistry<TKey> : IReadOnlyPolicyRegistry<TKey>, IEnumerable<KeyValuePair<TKey, Polly.IsPolicy>>, System.Collections.IEnumerable
    {
        void Add<TPolicy>(TKey key, TPolicy policy) where TPolicy : Polly.IsPolicy;
        bool Remove(TKey key);
        void Clear();
        Polly.IsPolicy this[TKey key] { get; set; }
    }
    public interface IReadOnlyPolicyRegistry<TKey> : IEnumerable<KeyValuePair<TKey, Polly.IsPolicy>>, System.Collections.IEnumerable
    {
        TPolicy Get<TPolicy>(TKey key) where TPolicy : Polly.IsPolicy;
        bool TryGet<TPolicy>(TKey key, out TPolicy policy) where TPolicy : Polly.IsPolicy;
        bool ContainsKey(TKey key);
        Polly.IsPolicy this[TKey key] { get; }
        int Count { get; }
    }
    public class PolicyRegistry : IConcurrentPolicyRegistry<string>, IPolicyRegistry<string>, IReadOnlyPolicyRegistry<string>, IEnumerable<KeyValuePair<string, Polly.IsPolicy>>, System.Collections.IEnumerable
    {
        public void Add<TPolicy>(string key, TPolicy policy) where TPolicy : Polly.IsPolicy => throw null;
        public bool TryAdd<TPolicy>(string key, TPolicy policy) where TPolicy : Polly.IsPolicy => throw null;
        public TPolicy Get<TPolicy>(string key) where TPolicy : Polly.IsPolicy => throw null;
        public bool TryGet<TPolicy>(string key, out TPolicy policy) where TPolicy : Polly.IsPolicy => throw null;
        public void Clear() => throw null;
        public bool ContainsKey(string key) => throw null;
        public bool Remove(string key) => throw null;
        public bool TryRemove<TPolicy>(string key, out TPolicy policy) where TPolicy : Polly.IsPolicy => throw null;
        public bool TryUpdate<TPolicy>(string key, TPolicy newPolicy, TPolicy comparisonPolicy) where TPolicy : Polly.IsPolicy => throw null;
        public TPolicy GetOrAdd<TPolicy>(string key, Func<string, TPolicy> policyFactory) where TPolicy : Polly.IsPolicy => throw null;
        public TPolicy GetOrAdd<TPolicy>(string key, TPolicy policy) where TPolicy : Polly.IsPolicy => throw null;
        public TPolicy AddOrUpdate<TPolicy>(string key, Func<string, TPolicy> addPolicyFactory, Func<string, TPolicy, TPolicy> updatePolicyFactory) where TPolicy : Polly.IsPolicy => throw null;
        public TPolicy AddOrUpdate<TPolicy>(string key, TPolicy addPolicy, Func<string, TPolicy, TPolicy> updatePolicyFactory) where TPolicy : Polly.IsPolicy => throw null;
        public IEnumerator<KeyValuePair<string, Polly.IsPolicy>> GetEnumerator() => throw null;
        public int Count => throw null;
        public Polly.IsPolicy this[string key] { get => throw null; set => throw null; }
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    }
}

namespace Polly.Retry
{
    public class AsyncRetryPolicy : Polly.AsyncPolicy, IRetryPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncRetryPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncRetryPolicy<TResult> : Polly.AsyncPolicy<TResult>, IRetryPolicy<TResult>, IRetryPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncRetryPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface IRetryPolicy : Polly.IsPolicy
    {
    }
    public interface IRetryPolicy<TResult> : IRetryPolicy, Polly.IsPolicy
    {
    }
    public class RetryPolicy : Polly.Policy, IRetryPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal RetryPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class RetryPolicy<TResult> : Polly.Policy<TResult>, IRetryPolicy<TResult>, IRetryPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal RetryPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
}

namespace Polly.Timeout
{
    public class AsyncTimeoutPolicy : Polly.AsyncPolicy, ITimeoutPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncTimeoutPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncTimeoutPolicy<TResult> : Polly.AsyncPolicy<TResult>, ITimeoutPolicy<TResult>, ITimeoutPolicy, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        internal AsyncTimeoutPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface ITimeoutPolicy : Polly.IsPolicy
    {
    }
    public interface ITimeoutPolicy<TResult> : ITimeoutPolicy, Polly.IsPolicy
    {
    }
    public class TimeoutPolicy : Polly.Policy, ITimeoutPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal TimeoutPolicy() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class TimeoutPolicy<TResult> : Polly.Policy<TResult>, ITimeoutPolicy<TResult>, ITimeoutPolicy, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        internal TimeoutPolicy() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public enum TimeoutStrategy
    {
        Optimistic = 0,
        Pessimistic = 1,
    }
}

namespace Polly.Utilities
{
    public static class ExceptionExtensions
    {
        public static void RethrowWithOriginalStackTraceIfDiffersFrom(this Exception exceptionPossiblyToThrow, Exception exceptionToCompare) => throw null;
    }
    public static class SystemClock
    {
        public static Action<TimeSpan, CancellationToken> Sleep;
        public static Func<TimeSpan, CancellationToken, Task> SleepAsync;
        public static Func<DateTime> UtcNow;
        public static Func<DateTimeOffset> DateTimeOffsetUtcNow;
        public static Action<CancellationTokenSource, TimeSpan> CancelTokenAfter;
        public static void Reset() => throw null;
    }
    public static class TaskHelper
    {
        public static Task EmptyTask;
    }
}

namespace Polly.Wrap
{
    public class AsyncPolicyWrap : Polly.AsyncPolicy, IPolicyWrap, Polly.IsPolicy
    {
        protected override Task ImplementationAsync(Func<Polly.Context, CancellationToken, Task> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        protected override Task<TResult> ImplementationAsync<TResult>(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Polly.IsPolicy Outer => throw null;
        public Polly.IsPolicy Inner => throw null;
        internal AsyncPolicyWrap() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class AsyncPolicyWrap<TResult> : Polly.AsyncPolicy<TResult>, IPolicyWrap<TResult>, IPolicyWrap, Polly.IsPolicy
    {
        protected override Task<TResult> ImplementationAsync(Func<Polly.Context, CancellationToken, Task<TResult>> action, Polly.Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null;
        public Polly.IsPolicy Outer => throw null;
        public Polly.IsPolicy Inner => throw null;
        internal AsyncPolicyWrap() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
    public interface IPolicyWrap : Polly.IsPolicy
    {
        Polly.IsPolicy Outer { get; }
        Polly.IsPolicy Inner { get; }
    }
    public static class IPolicyWrapExtension
    {
        public static IEnumerable<Polly.IsPolicy> GetPolicies(this IPolicyWrap policyWrap) => throw null;
        public static IEnumerable<TPolicy> GetPolicies<TPolicy>(this IPolicyWrap policyWrap) => throw null;
        public static IEnumerable<TPolicy> GetPolicies<TPolicy>(this IPolicyWrap policyWrap, Func<TPolicy, bool> filter) => throw null;
        public static TPolicy GetPolicy<TPolicy>(this IPolicyWrap policyWrap) => throw null;
        public static TPolicy GetPolicy<TPolicy>(this IPolicyWrap policyWrap, Func<TPolicy, bool> filter) => throw null;
    }
    public interface IPolicyWrap<TResult> : IPolicyWrap, Polly.IsPolicy
    {
    }
    public class PolicyWrap : Polly.Policy, IPolicyWrap, Polly.IsPolicy
    {
        protected override void Implementation(Action<Polly.Context, CancellationToken> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        protected override TResult Implementation<TResult>(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public Polly.IsPolicy Outer => throw null;
        public Polly.IsPolicy Inner => throw null;
        internal PolicyWrap() : base(default(Polly.PolicyBuilder)!) => throw null;
    }
    public class PolicyWrap<TResult> : Polly.Policy<TResult>, IPolicyWrap<TResult>, IPolicyWrap, Polly.IsPolicy
    {
        protected override TResult Implementation(Func<Polly.Context, CancellationToken, TResult> action, Polly.Context context, CancellationToken cancellationToken) => throw null;
        public Polly.IsPolicy Outer => throw null;
        public Polly.IsPolicy Inner => throw null;
        internal PolicyWrap() : base(default(Polly.PolicyBuilder<TResult>)!) => throw null;
    }
}
