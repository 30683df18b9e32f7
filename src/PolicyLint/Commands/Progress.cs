using System.Diagnostics;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Says on standard error what is being done once that takes long; silent for a check of a few seconds. Safe for concurrent use.</summary>
public sealed class Progress(TextWriter error) : IProgress<string>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

    public void Report(string value)
    {
        lock (_lock)
        {
            if (_sinceLast.Elapsed < Patience) return;

            error.WriteLine(value);
            _sinceLast.Restart();
        }
    }
}
