using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.AnalyzerCost;

/// <summary>
/// What each rule costs by itself. A build charges the model that all rules share to the rule that asks first; here the model is made before, and measured
/// apart.
/// </summary>
internal static class RuleShares
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    public static void Print(string functions, string packages)
    {
        var platform = Platform();
        var declared = Compile("Packages", packages, platform, "");
        for (var run = 0; run < 2; run++)
        {
            var compilation = Compile("Functions", functions, platform.Add(declared.ToMetadataReference()), ImplicitUsings);
            var clock = Stopwatch.StartNew();
            InvocationModel.Share([compilation], ImmutableArray<EntryPoint>.Empty);
            _ = InvocationModel.Of(compilation).AnyInInvocation(_ => false);
            var model = clock.Elapsed.TotalSeconds;
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var times = compilation.WithAnalyzers(Analyzers(), options).GetAnalysisResultAsync(CancellationToken.None).Result.AnalyzerTelemetryInfo
                .Select(entry => (entry.Key.GetType().Name, Seconds: entry.Value.ExecutionTime.TotalSeconds))
                .OrderByDescending(entry => entry.Seconds)
                .ToArray();
            var rules = times.Sum(entry => entry.Seconds);

            // The first run is the just-in-time compiler's.
            if (run == 0)
                continue;
            Console.WriteLine($"functions, in process: shared model {model:F3} s, all rules {rules:F3} s");
            foreach (var (name, seconds) in times.Take(6))
                Console.WriteLine($"    {seconds,8:F3} s {seconds / (rules + model),5:P0}  {name}");
        }
    }

    private static ImmutableArray<MetadataReference> Platform() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
    ];

    private static CSharpCompilation Compile(string assembly, string folder, ImmutableArray<MetadataReference> references, string usings)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file));
        return CSharpCompilation.Create(
            assembly,
            trees.Append(CSharpSyntaxTree.ParseText(usings, options, "Usings.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
    [
        .. typeof(ServerlessAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
