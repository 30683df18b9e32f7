using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>
/// Declarations in the place of packages that are not restored: a service's client is made from the catalog, other packages are
/// embedded. Each package is a compilation of its own, named after it and made once in a run.
/// </summary>
internal sealed class StandIns
{
    private const string SdkRuntime = "AWSSDK.Core";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions CompilationOptions = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true);

    private static readonly ConcurrentDictionary<string, StandIns> Variants = new(StringComparer.Ordinal);

    private static readonly Lazy<ImmutableDictionary<string, SdkService>> SdkPackages = new(() =>
        AwsCatalog.Default.Services.GroupBy(service => service.Package, StringComparer.OrdinalIgnoreCase).ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase));

    private readonly ConcurrentDictionary<string, Lazy<CSharpCompilation>> _compilations = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableDictionary<string, MetadataReference> _real;

    private StandIns(ImmutableArray<string> realAssemblies) =>
        _real = realAssemblies.ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), AssemblyFile.Reference, StringComparer.OrdinalIgnoreCase);

    /// <summary>Stand-ins that go with these restored assemblies: where a declaration refers to one of them, it is bound to the real type.</summary>
    public static StandIns Beside(IEnumerable<string> assemblies)
    {
        ImmutableArray<string> standable = [.. assemblies.Where(path => IsKnown(Path.GetFileNameWithoutExtension(path))).Order(StringComparer.Ordinal)];
        return Variants.GetOrAdd(string.Join('\n', standable), _ => new StandIns(standable));
    }

    /// <summary>Packages that declare a namespace or one that lies around it; the framework's own namespaces tell nothing.</summary>
    public static IEnumerable<string> PackagesOf(string usedNamespace)
    {
        if (IsFrameworks(usedNamespace))
            return [];

        var embedded = StandInText.All.Values.Where(text => text.Namespaces.Contains(usedNamespace)).Select(text => text.Package);
        return usedNamespace.StartsWith("Amazon.", StringComparison.Ordinal) && AwsCatalog.Default.FindServiceByNamespace(usedNamespace) is { } service ? embedded.Append(service.Package) : embedded;
    }

    /// <summary>References for those of the packages that are known, and for what they need, sorted; without those that are <paramref name="present"/>.</summary>
    public IEnumerable<MetadataReference> For(IEnumerable<string> packages, ISet<string> present)
    {
        var needed = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>(packages);
        while (open.TryDequeue(out var package))
        {
            if (!IsKnown(package) || present.Contains(package) || !needed.Add(package))
                continue;

            foreach (var need in Needs(package))
                open.Enqueue(need);
        }

        return [.. needed.AsParallel().AsOrdered().Select(package => Compilation(package).ToMetadataReference())];
    }

    internal CSharpCompilation Compilation(string package) => _compilations.GetOrAdd(package, id => new(() => Compile(id))).Value;

    private static bool IsKnown(string package) => StandInText.All.ContainsKey(package) || (IsSdk(package) && SdkPackages.Value.ContainsKey(package));

    private static bool IsSdk(string package) => package.StartsWith("AWSSDK.", StringComparison.OrdinalIgnoreCase);

    private static bool IsFrameworks(string name) =>
        name is "System" or "Microsoft" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);

    private static IEnumerable<string> Needs(string package)
    {
        var stated = StandInText.All.TryGetValue(package, out var text) ? text.Needs : [];
        return IsSdk(package) && !package.Equals(SdkRuntime, StringComparison.OrdinalIgnoreCase) ? stated.Append(SdkRuntime) : stated;
    }

    private CSharpCompilation Compile(string package)
    {
        var trees = new List<SyntaxTree>();
        if (StandInText.All.TryGetValue(package, out var text))
            trees.Add(CSharpSyntaxTree.ParseText(text.Read(), ParseOptions, $"stand-in/{text.Package}.cs"));
        var service = IsSdk(package) ? SdkPackages.Value.GetValueOrDefault(package) : null;
        if (service is not null)
            trees.Add(SdkDeclarations.Write(service, trees.FirstOrDefault(), ParseOptions));

        var needs = Closure(package).Select(need => _real.TryGetValue(need, out var real) ? real : Compilation(need).ToMetadataReference());
        return CSharpCompilation.Create(service?.Package ?? text!.Package, trees, [.. FrameworkReferences.All, .. needs], CompilationOptions);
    }

    private static IEnumerable<string> Closure(string package)
    {
        var found = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>(Needs(package));
        while (open.TryDequeue(out var need))
        {
            if (!IsKnown(need) || !found.Add(need))
                continue;

            foreach (var next in Needs(need))
                open.Enqueue(next);
        }

        return found;
    }
}
