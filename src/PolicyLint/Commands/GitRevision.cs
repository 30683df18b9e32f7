using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>The revision of <c>--changed-since</c>, asked of the <c>git</c> on the path: only reading commands.</summary>
/// <param name="name">A branch, tag or commit.</param>
/// <param name="root">The checked directory.</param>
public sealed class GitRevision(string name, string root)
{
    private static readonly ImmutableArray<string> TemplateEndings = [".yaml", ".yml", ".json", ".template", ".tf", ".tfvars"];

    /// <summary>What differs between the revision and the files on disk, those that git does not know yet included.</summary>
    public ChangedFiles Changes()
    {
        // Where branches have parted, what others changed since is not this branch's change.
        var mergeBase = Git("merge-base", "--end-of-options", name, "HEAD").Trim();
        var changed = Differing(mergeBase, "ad");
        var added = Paths(Git("ls-files", "--others", "--exclude-standard", "-z", "--", ".")).AddRange(Differing(mergeBase, "A"));
        var before = changed.Where(IsTemplate).Select(path => KeyValuePair.Create(path, Git("show", "--end-of-options", $"{mergeBase}:./{path}")));
        return new ChangedFiles([.. changed, .. added], [.. Differing(mergeBase, "D")])
        {
            Earlier = before.Concat(added.Where(IsTemplate).Select(path => KeyValuePair.Create(path, ""))).ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    /// <param name="filter">Of <c>git diff</c>: a capital letter for files of that kind, a small one to leave them out.</param>
    private ImmutableArray<string> Differing(string revision, string filter) =>
        Paths(Git("diff", "--name-only", "--no-renames", $"--diff-filter={filter}", "-z", "--relative", revision, "--", "."));

    private static bool IsTemplate(string path) => TemplateEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<string> Paths(string output) => [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : throw Refused(error.Result);
        }
        catch (Win32Exception)
        {
            throw new InputException("--changed-since: git is not on the path; install it, or leave the option out");
        }
    }

    private InputException Refused(string error)
    {
        var reason = error.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Replace("fatal: ", "", StringComparison.Ordinal) ?? "no common history with HEAD";
        return new InputException($"--changed-since {name}: {reason}; name a revision of the checked repository, and in CI fetch its history");
    }
}
