using System.Collections.Immutable;
using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Reads <c>--parameters</c>: pairs <c>Name=Value</c> and files in any of the forms that AWS's tools take.</summary>
public static class TemplateParameters
{
    public static ImmutableDictionary<string, string> Read(IEnumerable<string> arguments)
    {
        var parameters = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            parameters.AddOrReplace(argument.IndexOf('=') is var split and > 0 ? [new(argument[..split], argument[(split + 1)..])] : ReadFile(argument));
        }

        return parameters.ToImmutable();
    }

    private static void AddOrReplace(this ImmutableDictionary<string, string>.Builder parameters, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            parameters[name] = value;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadFile(string path)
    {
        if (!File.Exists(path)) throw new InputException($"--parameters: '{path}' is neither Name=Value nor a file");

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return [.. Pairs(document.RootElement)];
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path}:{exception.LineNumber + 1}: not JSON; give {{\"Name\": \"Value\"}} or a CloudFormation parameter file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {exception.Message}");
        }
    }

    /// <summary><c>[{"ParameterKey": …, "ParameterValue": …}]</c>, <c>{"Parameters": {…}}</c> and plain <c>{"Name": "Value"}</c>.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Pairs(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().Where(IsPair).Select(item => KeyValuePair.Create(Text(item.GetProperty("ParameterKey")), Text(item.GetProperty("ParameterValue")))),
        JsonValueKind.Object when root.TryGetProperty("Parameters", out var parameters) => Pairs(parameters),
        JsonValueKind.Object => root.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Text(property.Value))),
        _ => [],
    };

    private static bool IsPair(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("ParameterKey", out _) && item.TryGetProperty("ParameterValue", out _);

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
