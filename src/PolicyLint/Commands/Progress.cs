using System.Diagnostics;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Says on standard error what is being done once that takes long. Safe for concurrent use.</summary>
public sealed class Progress(Terminal terminal) : IProgress<string>
{
    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

    public void Report(string value)
    {
        lock (_lock)
        {
            if (_sinceLast.Elapsed < terminal.Patience) return;

            terminal.Error.WriteLine(value);
            _sinceLast.Restart();
        }
    }
}
