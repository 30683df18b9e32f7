using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>
/// Declarations of a package, embedded as C# in this assembly. The file's first lines say what it is:
/// <c>// Namespaces: A, B</c> and <c>// Needs: packages that its declarations refer to</c>.
/// </summary>
internal sealed record StandInText(string Package, ImmutableArray<string> Namespaces, ImmutableArray<string> Needs)
{
    private const string Prefix = "StandIns/";

    private static readonly Lazy<ImmutableSortedDictionary<string, StandInText>> Embedded = new(ReadAll);

    public static ImmutableSortedDictionary<string, StandInText> All => Embedded.Value;

    public SourceText Read()
    {
        using var stream = Open(Prefix + Package + ".cs");
        return SourceText.From(stream);
    }

    private static ImmutableSortedDictionary<string, StandInText> ReadAll() =>
        typeof(StandInText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(ReadHead)
            .ToImmutableSortedDictionary(text => text.Package, text => text, StringComparer.OrdinalIgnoreCase);

    private static StandInText ReadHead(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line && line.StartsWith("//", StringComparison.Ordinal))
            lines.Add(line);
        return new(resource[Prefix.Length..^".cs".Length], List(lines, "// Namespaces:"), List(lines, "// Needs:"));
    }

    private static ImmutableArray<string> List(List<string> lines, string head) =>
        [.. lines.Where(line => line.StartsWith(head, StringComparison.Ordinal)).SelectMany(line => line[head.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Stream Open(string resource) => Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
}
