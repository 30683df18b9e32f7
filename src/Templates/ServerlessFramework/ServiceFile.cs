using System.Text.RegularExpressions;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Knows a service of the Serverless Framework by its text: it has a provider, and things to deploy to it.</summary>
internal static class ServiceFile
{
    private static readonly Regex Provider = new("^provider *:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Content = new("^(service|functions|resources) *:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Aws = new(
        """^\s*["']?name["']?\s*:\s*["']?aws\b|^\s*["']?provider["']?\s*:\s*["']?(aws\b|\$\{)""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static bool IsService(string text) => (Provider.IsMatch(text) && Content.IsMatch(text)) || IsJson(text);

    /// <summary>Other clouds have no roles to read.</summary>
    public static bool IsOnAws(string text) => IsService(text) && Aws.IsMatch(text);

    /// <summary>Other JSON has a provider too: a plan, a state.</summary>
    private static bool IsJson(string text) =>
        text.TrimStart().StartsWith("{", StringComparison.Ordinal) && new[] { "\"service\"", "\"provider\"", "\"functions\"" }.All(text.Contains);
}
