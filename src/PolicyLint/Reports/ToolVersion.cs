using System.Reflection;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>What a report says it was made by.</summary>
/// <param name="Version"><c>0.1.0</c>.</param>
/// <param name="Catalog">The catalog's date, <c>2026-09-26</c>.</param>
public sealed record ToolVersion(string Version, string Catalog)
{
    public const string Name = "policy-lint";

    public static string OfAssembly { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public override string ToString() => $"{Name} {Version} (catalog {Catalog})";
}
