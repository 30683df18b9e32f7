using System.Collections;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.PolicyLint.Checking;
using Tomlyn;
using Tomlyn.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// What <c>samconfig.toml</c> gives to <c>sam deploy</c> for a template: the values of its parameters. Source: the SAM developer guide, "SAM CLI configuration
/// file".
/// </summary>
/// <param name="environment">The table that <c>--config-env</c> names, <c>default</c> without it.</param>
internal sealed partial class SamConfiguration(string root, string environment)
{
    private static readonly ImmutableArray<string> Names = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];

    /// <summary>The commands whose settings count, the first one most.</summary>
    private static readonly ImmutableArray<string> Commands = ["deploy", "global"];

    /// <summary>The values for a template, given relative to the root; none where no file speaks of it.</summary>
    public (ImmutableDictionary<string, string> Parameters, InputError? Error) For(string template)
    {
        for (var folder = Path.GetDirectoryName(Path.Combine(root, template)); folder is not null && folder.StartsWith(root, StringComparison.Ordinal); folder = Path.GetDirectoryName(folder))
        {
            if (Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is not { } file) continue;

            try
            {
                var settings = Read(file);
                return IsAbout(template, settings, folder) ? (Parameters(settings), null) : (ImmutableDictionary<string, string>.Empty, null);
            }
            catch (TomlException broken)
            {
                return (ImmutableDictionary<string, string>.Empty, Broken(file, broken.Line, $"not valid TOML: {OneLine(broken.Message)}"));
            }
            catch (YamlException broken)
            {
                return (ImmutableDictionary<string, string>.Empty, Broken(file, (int)broken.Start.Line, $"not valid YAML: {OneLine(broken.Message)}"));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return (ImmutableDictionary<string, string>.Empty, Broken(file, null, $"cannot be read: {OneLine(unreadable.Message)}"));
            }
        }

        return (ImmutableDictionary<string, string>.Empty, null);
    }

    private static object? Read(string file) => Path.GetExtension(file) == ".toml"
        ? TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(file))
        : new DeserializerBuilder().Build().Deserialize<object?>(File.ReadAllText(file));

    private InputError Broken(string file, int? line, string reason) => new(Path.GetRelativePath(root, file).Replace('\\', '/'), line, $"{reason}; mend the syntax here");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    /// <summary>Of the templates beside it, or the one that it names. What is built or packaged of a template is that template.</summary>
    private bool IsAbout(string template, object? settings, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(root, template));
        var named = Commands.Add("build").SelectMany(command => new[] { "template_file", "template" }, (command, key) => Text(Setting(settings, command, key))).OfType<string>()
            .Select(name => Path.GetFullPath(Path.Combine(folder, name)))
            .Where(name => File.Exists(name) && !name.Contains("/.aws-sam/", StringComparison.Ordinal))
            .ToArray();
        return named.Length > 0 ? named.Contains(path) : Path.GetDirectoryName(path) == folder;
    }

    private ImmutableDictionary<string, string> Parameters(object? settings)
    {
        var parameters = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var written = Commands.Select(command => Setting(settings, command, "parameter_overrides")).FirstOrDefault(value => value is not null);
        foreach (var (name, value) in written switch
        {
            IDictionary pairs => pairs.Keys.Cast<object>().Select(key => (Name: $"{key}", Value: $"{pairs[key]}")),
            string text => Pairs(text),
            IEnumerable items => items.Cast<object>().SelectMany(item => Pairs($"{item}")),
            _ => [],
        })
        {
            parameters[name] = value;
        }

        return parameters.ToImmutable();
    }

    private object? Setting(object? settings, string command, string key) => Member(Member(Member(Member(settings, environment), command), "parameters"), key);

    private static object? Member(object? table, string key) => table switch
    {
        TomlTable toml => toml.TryGetValue(key, out var value) ? value : null,
        IDictionary yaml => yaml[key],
        _ => null,
    };

    private static string? Text(object? value) => value as string;

    /// <summary><c>Stage=prod Name="two words"</c>, or the pairs <c>ParameterKey=Stage,ParameterValue=prod</c>.</summary>
    private static IEnumerable<(string Name, string Value)> Pairs(string text) =>
        Pair().Matches(text).Select(match => (match.Groups["name"].Value, Unquoted(match.Groups["value"].Value)));

    private static string Unquoted(string value) =>
        (value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal);

    [GeneratedRegex("""(?:ParameterKey=(?<name>\w+)\s*,\s*ParameterValue=|(?<![\w,])(?<name>\w+)=)(?<value>"(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s"'\\])*)""")]
    private static partial Regex Pair();
}
