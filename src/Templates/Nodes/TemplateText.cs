using System.Collections.Immutable;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>A template's text read into nodes. <paramref name="Root"/> is null where nothing could be read; then there is an error that says why.</summary>
internal sealed record TemplateText(Node? Root, ImmutableArray<TemplateError> Errors)
{
    /// <summary>Deeper nesting is an attack or an accident: CloudFormation itself refuses it.</summary>
    public const int MaximumDepth = 200;

    public static TemplateText Read(string text, string file)
    {
        if (!LooksLikeJson(text))
            return YamlText.Read(text, file);

        var json = JsonText.Read(text, file);
        if (json.Root is not null || !IsNamedYaml(file))
            return json;

        // YAML may begin with a brace too.
        var yaml = YamlText.Read(text, file);
        return yaml.Root is Mapping ? yaml : json;
    }

    private static bool IsNamedYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeJson(string text)
    {
        var first = text.FirstOrDefault(c => !char.IsWhiteSpace(c) && c != '\uFEFF');
        return first == '{' || (first == '/' && text.IndexOf('{') >= 0);
    }
}
