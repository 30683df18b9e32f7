using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>
/// Code as it should be, in the shapes of AWS's own samples (tests/ValidCode): every rule is silent on it, and on what is left when it breaks off.
/// </summary>
public sealed class ValidCodeTests
{
    private const string Prefix = "ValidCode/";

    public static TheoryData<string> Files =>
    [
        .. typeof(ValidCodeTests).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_many_shapes_of_right_code() => Assert.InRange(Files.Count, 100, int.MaxValue);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task All_rules_are_silent_on_right_code(string file)
    {
        var compilation = Compile(file, Read(file));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Diagnostics.Of(compilation, Diagnostics.All));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task All_rules_are_silent_on_code_that_breaks_off(string file)
    {
        var source = Read(file);
        foreach (var length in new[] { source.Length / 3, source.Length / 2, source.Length * 4 / 5 })
        {
            var found = await Diagnostics.Of(Compile(file, source[..length]), Diagnostics.All);
            Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
            Assert.Empty(found);
        }
    }

    private static Compilation Compile(string file, string source) =>
        Verify.Compile(
            source, file, file.StartsWith("Programs/", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(ValidCodeTests).Assembly.GetManifestResourceStream(Prefix + file)!);
        return reader.ReadToEnd();
    }
}
