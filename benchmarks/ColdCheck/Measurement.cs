using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ServerlessGuard.ColdCheck;

/// <summary>One whole process, from its start to its end.</summary>
/// <param name="PeakMegabytes">The most memory it had resident; 0 where the system does not tell (anything but Linux).</param>
public sealed partial record Measurement(double Seconds, double PeakMegabytes, int Status)
{
    public static Measurement Of(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!process.WaitForExit(milliseconds: 10))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        output.Wait();
        return new Measurement(seconds, peak, process.ExitCode);
    }

    public static Measurement MedianOf(int runs, string folder, params string[] arguments)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Of(folder, arguments)).OrderBy(measurement => measurement.Seconds).ToArray();
        return all[runs / 2] with { PeakMegabytes = all.Max(measurement => measurement.PeakMegabytes) };
    }

    public override string ToString() => $"{Seconds,6:F2} s  {PeakMegabytes,6:F0} MB  status {Status}";

    /// <summary>The kernel keeps the peak for as long as the process lives, so that no reading misses it but by the last moments.</summary>
    private static double PeakOf(int process)
    {
        try
        {
            return HighWater().Match(File.ReadAllText($"/proc/{process}/status")) is { Success: true } match ? double.Parse(match.Groups[1].Value) / 1024 : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"VmHWM:\s+(\d+) kB")]
    private static partial Regex HighWater();
}
