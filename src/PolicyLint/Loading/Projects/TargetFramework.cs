using System.Globalization;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>Target framework names: which of several to read the code for, and the preprocessor symbols each one brings.</summary>
internal static class TargetFramework
{
    /// <summary>What code is read as where its project names no framework that is known.</summary>
    public const string Newest = "net10.0";

    private static readonly string[] NetCoreApps = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];

    private static readonly string[] Standards = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];

    private static readonly string[] Frameworks = ["20", "35", "40", "45", "451", "452", "46", "461", "462", "47", "471", "472", "48", "481"];

    /// <summary>Of a <c>TargetFrameworks</c> list the newest .NET, since that is what gets deployed; else the newest .NET Core, standard, Framework.</summary>
    public static string Highest(IEnumerable<string> names) => names.OrderByDescending(Rank).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault() ?? "";

    /// <summary>The names <c>TargetFrameworkIdentifier</c> can have: <c>.NETCoreApp</c>, <c>.NETStandard</c>, <c>.NETFramework</c>, or empty.</summary>
    public static string Identifier(string name) => name switch
    {
        _ when name.StartsWith("netstandard", StringComparison.OrdinalIgnoreCase) => ".NETStandard",
        _ when name.StartsWith("netcoreapp", StringComparison.OrdinalIgnoreCase) => ".NETCoreApp",
        _ when name.StartsWith("net", StringComparison.OrdinalIgnoreCase) => name.Contains('.') ? ".NETCoreApp" : ".NETFramework",
        _ => "",
    };

    public static Version? Version(string name)
    {
        var digits = name.Split('-')[0].SkipWhile(c => !char.IsAsciiDigit(c)).ToArray();
        if (Identifier(name) != ".NETFramework")
            return ParseVersion(new string(digits));

        return digits.Length < 2 ? null : ParseVersion(string.Join('.', digits));
    }

    public static Version? ParseVersion(string text)
    {
        var trimmed = text.TrimStart('v', 'V').Split('-')[0];
        return System.Version.TryParse(trimmed.Contains('.') ? trimmed : trimmed + ".0", out var version) ? version : null;
    }

    /// <summary>Whether code for <paramref name="target"/> can use what is made for <paramref name="candidate"/>.</summary>
    public static bool IsCompatible(string target, string candidate)
    {
        if (Version(target) is not { } have || Version(candidate) is not { } want)
            return false;

        return Identifier(target) == Identifier(candidate)
            ? have >= want
            : Identifier(candidate) == ".NETStandard" && (Identifier(target) == ".NETCoreApp" ? have >= new Version(2, 0) : have >= new Version(4, 6, 1));
    }

    /// <summary>The symbols the SDK defines: <c>NET8_0</c>, <c>NET8_0_OR_GREATER</c>, <c>NET7_0_OR_GREATER</c>, ..., <c>NETCOREAPP</c>, <c>NET</c>.</summary>
    public static IEnumerable<string> Symbols(string name)
    {
        var known = Version(name) is null ? Newest : name;
        var version = Version(known)!;
        var text = string.Create(CultureInfo.InvariantCulture, $"{version.Major}.{version.Minor}");
        return Identifier(known) switch
        {
            ".NETStandard" => ["NETSTANDARD", Symbol("NETSTANDARD", text), .. UpTo(Standards, text).Select(v => OrGreater("NETSTANDARD", v))],
            ".NETFramework" => ["NETFRAMEWORK", "NET" + Digits(known), .. FrameworksUpTo(Digits(known)).Select(v => $"NET{v}_OR_GREATER")],
            _ when version.Major < 5 => ["NETCOREAPP", Symbol("NETCOREAPP", text), .. UpTo(NetCoreApps, text).Select(v => OrGreater("NETCOREAPP", v))],
            _ =>
            [
                "NET", "NETCOREAPP", Symbol("NET", text),
                .. NetCoreApps.Select(v => OrGreater("NETCOREAPP", v)),
                .. Enumerable.Range(5, version.Major - 4).Select(major => OrGreater("NET", $"{major}.0")),
            ],
        };
    }

    private static string Symbol(string prefix, string version) => prefix + version.Replace('.', '_');

    private static string OrGreater(string prefix, string version) => Symbol(prefix, version) + "_OR_GREATER";

    private static IEnumerable<string> UpTo(string[] versions, string version) => versions.Where(v => ParseVersion(v) <= ParseVersion(version));

    private static IEnumerable<string> FrameworksUpTo(string digits) => Frameworks.Where(v => string.CompareOrdinal(v.PadRight(3, '0'), digits.PadRight(3, '0')) <= 0);

    private static string Digits(string name) => new([.. name.Split('-')[0].Where(char.IsAsciiDigit)]);

    private static (int Family, Version Version) Rank(string name)
    {
        var version = Version(name) ?? new Version(0, 0);
        return Identifier(name) switch
        {
            ".NETCoreApp" => (3, version),
            ".NETStandard" => (2, version),
            ".NETFramework" => (1, version),
            _ => (0, version),
        };
    }
}
