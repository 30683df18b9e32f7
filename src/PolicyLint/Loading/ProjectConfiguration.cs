using System.Collections.Immutable;
using System.Text.Json;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// The settings files beside a project, <c>appsettings.json</c> and <c>appsettings.{Environment}.json</c>, flattened as
/// <c>IConfiguration</c> reads them: keys in colon form, without regard to case, <c>Tables:0:Name</c>.
/// </summary>
public sealed class ProjectConfiguration
{
    private static readonly ImmutableSortedDictionary<string, string> NoValues = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> _environments;

    private ProjectConfiguration(
        ImmutableSortedDictionary<string, string> values, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> environments, ImmutableArray<LoadError> errors) =>
        (Values, _environments, Errors) = (values, environments, errors);

    /// <summary><c>appsettings.json</c> alone.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; }

    /// <summary>Environments that have a file of their own: <c>Development</c>, <c>Production</c>.</summary>
    public IEnumerable<string> Environments => _environments.Keys;

    internal ImmutableArray<LoadError> Errors { get; }

    /// <summary>What a host that runs in <paramref name="environment"/> reads; .NET's default is <c>Production</c>.</summary>
    public ImmutableSortedDictionary<string, string> For(string? environment) =>
        _environments.TryGetValue(environment ?? "Production", out var overrides) ? Values.SetItems(overrides) : Values;

    internal static ProjectConfiguration Read(CheckedDirectory directory, IEnumerable<string> files)
    {
        var values = NoValues;
        var environments = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        var errors = ImmutableArray.CreateBuilder<LoadError>();
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var read = Flatten(directory, file, errors);
            if (Path.GetFileNameWithoutExtension(file).Split('.', 2) is [_, var environment])
                environments[environment] = environments.GetValueOrDefault(environment, NoValues).SetItems(read);
            else
                values = values.SetItems(read);
        }

        return new(values, environments.ToImmutable(), errors.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, string> Flatten(CheckedDirectory directory, string file, ImmutableArray<LoadError>.Builder errors)
    {
        var values = NoValues.ToBuilder();
        try
        {
            using var stream = File.OpenRead(file);
            using var document = JsonDocument.Parse(stream, Tolerant);
            Flatten(document.RootElement, "", values);
        }
        catch (JsonException fault)
        {
            var position = new SourcePosition(directory.Relative(file), (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
            errors.Add(new LoadError(position, "The settings file is not valid JSON; its values are not known. Correct it."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add(new LoadError(new SourcePosition(directory.Relative(file), 1, 1), $"The settings file cannot be read: {fault.Message}"));
        }

        return values.ToImmutable();
    }

    private static void Flatten(JsonElement element, string key, ImmutableSortedDictionary<string, string>.Builder values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten(property.Value, Joined(key, property.Name), values);
                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                    Flatten(item, Joined(key, index.ToString()), values);
                break;
            default:
                values[key] = element.ToString();
                break;
        }
    }

    private static string Joined(string key, string name) => key.Length == 0 ? name : $"{key}:{name}";
}
