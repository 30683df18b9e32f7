using System.Globalization;
using System.Text.RegularExpressions;

namespace ServerlessGuard.AnalyzerCost;

/// <summary>The table that the compiler writes for <c>-p:ReportAnalyzer=true</c>: seconds by analyzer assembly, and by analyzer.</summary>
internal sealed partial class AnalyzerReport
{
    private readonly Dictionary<string, double> _assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _analyzers = new(StringComparer.Ordinal);

    public double Of(string assembly) => _assemblies.GetValueOrDefault(assembly);

    /// <summary>Analyzers by their full name, with the rules they report.</summary>
    public IReadOnlyDictionary<string, double> Analyzers => _analyzers;

    public static AnalyzerReport Parse(string output)
    {
        var report = new AnalyzerReport();
        foreach (var line in output.Split('\n'))
        {
            if (Assembly().Match(line) is { Success: true } assembly)
                report._assemblies[assembly.Groups[2].Value] = Seconds(assembly);
            else if (Analyzer().Match(line) is { Success: true } analyzer)
                report._analyzers[analyzer.Groups[2].Value] = Seconds(analyzer);
        }

        return report;
    }

    /// <summary>Less than a millisecond is written as such.</summary>
    private static double Seconds(Match line) => line.Groups[1].Value is var text && text.StartsWith('<') ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s+(<?\d+\.\d+)\s+<?\d+\s+([\w.]+), Version=")]
    private static partial Regex Assembly();

    [GeneratedRegex(@"^\s+(<?\d+\.\d+)\s+<?\d+\s+(ServerlessGuard\.[\w.]+ \([^)]*\))")]
    private static partial Regex Analyzer();
}
