using System.Text.RegularExpressions;

namespace ServerlessGuard.Templates.ConfigurationFile;

/// <summary>Names with <c>*</c> for any text, as the configuration writes them.</summary>
internal static class NamePattern
{
    public static bool IsMatch(string pattern, string name) => pattern.Contains('*')
        ? Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace("\\*", ".*")}$", RegexOptions.CultureInvariant)
        : string.Equals(pattern, name, StringComparison.Ordinal);
}
