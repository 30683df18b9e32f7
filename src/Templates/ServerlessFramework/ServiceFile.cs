using System.Text.RegularExpressions;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Knows a service of the Serverless Framework by its text: it has a provider, and things to deploy to it.</summary>
internal static class ServiceFile
{
    private static readonly Regex Provider = new("^provider *:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Content = new("^(service|functions|resources) *:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Aws = new(
        """^\s*["']?name["']?\s*:\s*["']?aws\b|^\s*["']?provider["']?\s*:\s*["']?(aws\b|\$\{)""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex DotnetRuntime = new("""['"`](dotnet\d|dotnetcore|provided)""", RegexOptions.CultureInvariant);

    /// <summary>A service may be a program too: <c>serverless.ts</c>.</summary>
    public static bool IsProgram(string file) => Path.GetFileName(file) is "serverless.ts" or "serverless.js" or "serverless.cjs" or "serverless.mjs";

    /// <summary>Whether a program may deploy functions of .NET: others have nothing to check.</summary>
    public static bool MayDeployDotnet(string program) => DotnetRuntime.IsMatch(program);

    public static TemplateError NotRun(string file, string program)
    {
        var runtime = DotnetRuntime.Match(program) is { Success: true } match ? match.Index : 0;
        var line = program.Take(runtime).Count(c => c == '\n') + 1;
        return new TemplateError(new SourcePosition(file, line, 1), "a service that is a program is not run: keep what 'serverless print' shows as serverless.yml beside it");
    }

    public static bool IsService(string text) => (Provider.IsMatch(text) && Content.IsMatch(text)) || IsJson(text);

    /// <summary>Other clouds have no roles to read.</summary>
    public static bool IsOnAws(string text) => IsService(text) && Aws.IsMatch(text);

    /// <summary>Other JSON has a provider too: a plan, a state.</summary>
    private static bool IsJson(string text) =>
        text.TrimStart().StartsWith("{", StringComparison.Ordinal) && new[] { "\"service\"", "\"provider\"", "\"functions\"" }.All(text.Contains);
}
