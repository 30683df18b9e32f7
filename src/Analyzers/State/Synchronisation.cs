using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>Whether code runs in one invocation at a time: in a <c>lock</c>, or after a semaphore, monitor or reader-writer lock was entered.</summary>
internal static class Synchronisation
{
    private static readonly HashSet<string> Entering = new(StringComparer.Ordinal)
    {
        "SemaphoreSlim.Wait", "SemaphoreSlim.WaitAsync", "Semaphore.WaitOne", "Mutex.WaitOne", "WaitHandle.WaitOne", "Monitor.Enter", "Monitor.TryEnter",
        "ReaderWriterLockSlim.EnterWriteLock", "Lock.Enter", "Lock.EnterScope", "SpinLock.Enter",
    };

    public static bool Covers(IOperation operation) =>
        operation.Ancestors().Any(ancestor => ancestor is ILockOperation)
        || operation.Root().Descendants().OfType<IInvocationOperation>()
            .Any(call => call.Syntax.Span.End <= operation.Syntax.SpanStart && Enters(call.TargetMethod));

    private static bool Enters(IMethodSymbol method) => Entering.Contains($"{method.ContainingType?.Name}.{method.Name}");
}
