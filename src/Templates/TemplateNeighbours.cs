using System.Collections.Immutable;

namespace ServerlessGuard.Templates;

/// <summary>The other templates of a checkout: what one of them exports, or keeps in a parameter, another one may take from there.</summary>
/// <param name="files">Relative to the checked directory.</param>
public sealed class TemplateNeighbours(IEnumerable<string> files)
{
    private const string Parameter = "AWS::SSM::Parameter";
    private const string Export = "Export";

    private readonly object _lock = new();
    private ImmutableArray<(string File, string Text)>? _giving;

    /// <summary>Those that hold all of the words, the nearest to <paramref name="file"/> first.</summary>
    internal IEnumerable<string> Holding(string file, ReadTemplateFile readFile, params string[] words) => Giving(readFile)
        .Where(template => template.File != file && words.All(template.Text.Contains))
        .Select(template => template.File)
        .OrderByDescending(other => SharedFolders(other, file))
        .ThenBy(other => other, StringComparer.Ordinal);

    /// <summary>Read once for all that ask.</summary>
    private ImmutableArray<(string File, string Text)> Giving(ReadTemplateFile readFile)
    {
        lock (_lock)
        {
            return _giving ??= files
                .Select(file => (File: file, Text: readFile(file) ?? string.Empty))
                .Where(template => template.Text.Contains(Export) || template.Text.Contains(Parameter))
                .ToImmutableArray();
        }
    }

    private static int SharedFolders(string one, string other) =>
        TemplatePaths.Folder(one).Split('/').Zip(TemplatePaths.Folder(other).Split('/'), (left, right) => left == right).TakeWhile(same => same).Count();
}
