using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>Which AWS services a built assembly can call: those whose SDK packages it refers to, by itself or through others.</summary>
internal sealed class AssemblyServices(ImmutableArray<SdkService> services)
{
    private readonly ILookup<string, string> _byPackage = services.ToLookup(service => service.Package, service => service.Id, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<IAssemblySymbol, ImmutableHashSet<string>> _known = new(SymbolEqualityComparer.Default);

    public ImmutableHashSet<string> Of(IAssemblySymbol assembly)
    {
        if (_known.TryGetValue(assembly, out var known))
            return known;
        var found = ImmutableHashSet.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { assembly.Name };
        var open = new Queue<IAssemblySymbol>([assembly]);
        while (open.Count > 0)
        {
            foreach (var reference in open.Dequeue().Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(reference => seen.Add(reference.Name)))
            {
                found.UnionWith(_byPackage[reference.Name]);
                if (!PackageNames.IsPlatform(reference.Name))
                    open.Enqueue(reference);
            }
        }

        return _known[assembly] = found.ToImmutable();
    }
}
