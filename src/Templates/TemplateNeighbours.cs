using System.Collections.Immutable;

namespace ServerlessGuard.Templates;

/// <summary>The other templates of a checkout: what one of them exports, keeps in a parameter or names, another one may take from there.</summary>
/// <param name="files">Relative to the checked directory.</param>
public sealed class TemplateNeighbours(IEnumerable<string> files)
{
    /// <summary>Only templates with one of these give anything: exports, stored parameters, named roles.</summary>
    private static readonly string[] Giving = ["Export", "AWS::SSM::Parameter", "RoleName"];

    private readonly object _lock = new();
    private ImmutableArray<(string File, string Text)>? _giving;

    /// <summary>Those that hold all of the words, the nearest to <paramref name="file"/> first.</summary>
    internal IEnumerable<string> Holding(string file, ReadTemplateFile readFile, params string[] words) => Read(readFile)
        .Where(template => template.File != file && words.All(template.Text.Contains))
        .Select(template => template.File)
        .OrderByDescending(other => SharedFolders(other, file))
        .ThenBy(other => other, StringComparer.Ordinal);

    /// <summary>Read once for all that ask.</summary>
    private ImmutableArray<(string File, string Text)> Read(ReadTemplateFile readFile)
    {
        lock (_lock)
        {
            return _giving ??= files
                .Select(file => (File: file, Text: readFile(file) ?? string.Empty))
                .Where(template => Giving.Any(template.Text.Contains))
                .ToImmutableArray();
        }
    }

    private static int SharedFolders(string one, string other) =>
        TemplatePaths.Folder(one).Split('/').Zip(TemplatePaths.Folder(other).Split('/'), (left, right) => left == right).TakeWhile(same => same).Count();
}
