using System.Text;
using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>An item's file pattern, <c>../Shared/**/*.cs</c>, made absolute. <c>**</c> stands for any number of folders.</summary>
internal sealed class FilePattern
{
    private readonly string _path;
    private readonly Regex? _wildcards;

    public FilePattern(string directory, string pattern)
    {
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
        {
            _path = CheckedDirectory.Resolve(directory, pattern);
            return;
        }

        var slashed = pattern.Replace('\\', '/');
        var folder = slashed.LastIndexOf('/', wildcard) + 1;
        _path = Path.TrimEndingDirectorySeparator(CheckedDirectory.Resolve(directory, slashed[..folder]));
        _wildcards = new Regex("^" + Expression(slashed[folder..]) + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public bool Matches(string file)
    {
        if (_wildcards is null)
            return file.Equals(_path, StringComparison.Ordinal);

        return file.StartsWith(_path + "/", StringComparison.Ordinal) && _wildcards.IsMatch(file[(_path.Length + 1)..]);
    }

    /// <summary>The file named, whether it exists or not, or the existing files that match, sorted.</summary>
    public IEnumerable<string> Files() => _wildcards is null ? [_path] : CheckedDirectory.Files(_path, _ => true).Where(Matches);

    private static string Expression(string pattern)
    {
        var expression = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                expression.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                expression.Append(".*");
                i++;
            }
            else
            {
                expression.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return expression.ToString();
    }
}
