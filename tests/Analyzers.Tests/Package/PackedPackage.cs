using System.Diagnostics;

namespace ServerlessGuard.Analyzers.Tests.Package;

/// <summary>The package as it is published, in a folder of its own that serves as a feed.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("slg-package-");

    public PackedPackage()
    {
        var (exit, output) = Dotnet(
            SourceDirectory, "pack", Path.Combine(SourceDirectory, "Analyzers.Package.csproj"), "--no-build", "-c", Configuration, "-o", Feed);
        Assert.True(exit == 0, output);
        File = Directory.EnumerateFiles(Feed, "*.nupkg").Single();
    }

    public static string Repository { get; } = FindRepository();

    public static string SourceDirectory => Path.Combine(Repository, "src", "Analyzers.Package");

    public string Feed => Path.Combine(_directory.FullName, "feed");

    public string File { get; }

    public string Version => Path.GetFileNameWithoutExtension(File)["ServerlessGuard.Analyzers.".Length..];

    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    public string NewDirectory(string name) => Directory.CreateDirectory(Path.Combine(_directory.FullName, name)).FullName;

    /// <summary>A user's own build: without the variables that the test host hands down, and with no server left behind.</summary>
    public static (int Exit, string Output) Dotnet(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(directory!.FullName, "ServerlessGuard.sln")))
            directory = directory.Parent;
        return directory.FullName;
    }
}
