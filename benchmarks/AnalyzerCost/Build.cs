using System.Diagnostics;

namespace ServerlessGuard.AnalyzerCost;

/// <summary>Builds as a user does, and asks the compiler what each analyzer cost.</summary>
internal static class Build
{
    public static void Restore(string folder) => Run(folder, "restore", "--nologo");

    public static AnalyzerReport Measure(string folder, bool isWarm) => AnalyzerReport.Parse(Run(
        folder, "build", "--no-restore", "--no-incremental", "--nologo", "-tl:off", "-v:d", "-p:ReportAnalyzer=true", "-p:BuildProjectReferences=false", $"-p:UseSharedCompilation={isWarm}"));

    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(string.Join('\n', output.Split('\n').Where(line => line.Contains("error")).Take(10)) + errors.Result);
    }
}
