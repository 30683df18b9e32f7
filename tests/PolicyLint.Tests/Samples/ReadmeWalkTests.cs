using System.Diagnostics;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>The README's walk, typed into a shell as it stands there.</summary>
public sealed class ReadmeWalkTests
{
    private const string Prompt = "$ ";
    private const string LeftOut = "...";

    [Fact]
    public void Every_command_prints_what_the_readme_shows()
    {
        using var directory = Workplace();
        var commands = Commands(Repository.Read("README.md"));
        var outputs = Type(directory, commands.Select(command => command.Text));

        Assert.Equal(commands.Length, outputs.Length);
        Assert.InRange(commands.Length, 8, 12);
        foreach (var ((text, shown), printed) in commands.Zip(outputs))
        {
            Assert.True(Shows(shown, printed), $"{text}\nprints\n{printed}\nand the README shows\n{string.Join('\n', shown)}");
        }
    }

    /// <summary>Lines that are left out may be any; the rest stands there, in order and whole.</summary>
    private static bool Shows(string[] shown, string printed)
    {
        var lines = printed.Length == 0 ? [] : printed.TrimEnd('\n').Split('\n');
        var at = 0;
        var mayLeaveOut = false;
        foreach (var line in shown)
        {
            if (line == LeftOut)
            {
                mayLeaveOut = true;
                continue;
            }

            var found = mayLeaveOut ? Array.IndexOf(lines, line, at) : at < lines.Length && lines[at] == line ? at : -1;
            if (found < 0) return false;

            (at, mayLeaveOut) = (found + 1, false);
        }

        return mayLeaveOut || at == lines.Length;
    }

    private static (string Text, string[] Shown)[] Commands(string readme) =>
    [
        .. readme.Split("```console\n").Skip(1)
            .SelectMany(block => ("\n" + block.Split("\n```")[0]).Split("\n" + Prompt).Skip(1))
            .Select(command => command.Split('\n'))
            .Select(lines => (lines[0], lines[1..])),
    ];

    /// <summary>One shell for all commands; a mark between what they print.</summary>
    private static string[] Type(TemporaryDirectory directory, IEnumerable<string> commands)
    {
        var mark = $"--{Guid.NewGuid()}--";
        var start = new ProcessStartInfo("bash", ["-c", string.Concat(commands.Select(command => $"{command}\necho '{mark}'\n"))])
        {
            WorkingDirectory = directory.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{directory.Path}{Path.PathSeparator}{start.Environment["PATH"]}";
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        Assert.DoesNotContain("not found", error.Result, StringComparison.Ordinal);
        return output.Split(mark + "\n")[..^1];
    }

    /// <summary>A checkout with the samples, and the tool on the path.</summary>
    private static TemporaryDirectory Workplace()
    {
        var directory = new TemporaryDirectory().With("policy-lint", $"#!/bin/sh\nexec dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(directory.PathOf("policy-lint"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var samples = Repository.PathOf("samples/OrderService");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            directory.With(Path.Combine("samples/OrderService", Path.GetRelativePath(samples, file)), File.ReadAllText(file));
        }

        return directory;
    }
}
