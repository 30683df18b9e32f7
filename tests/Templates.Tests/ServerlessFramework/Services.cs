namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

/// <summary>Services that a test writes out: its sections in a service <c>orders</c> on AWS.</summary>
internal static class Services
{
    public const string File = "serverless.yml";

    public static Deployment Service(string sections, params (string Path, string Text)[] files) =>
        Reading.Files([(File, "service: orders\n" + sections), .. files]);

    /// <summary>A service with one function whose environment holds the value as <c>V</c>.</summary>
    public static string? Value(string value, string sections = "custom: {}", params (string Path, string Text)[] files) => Service(
        $$"""
        provider: { name: aws, runtime: dotnet8 }
        {{sections}}
        functions:
          get:
            handler: Orders::Orders.Function::Get
            environment:
              V: {{value}}
        """,
        files).Variable("V");
}
