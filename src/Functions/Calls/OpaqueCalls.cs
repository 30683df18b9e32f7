using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>
/// Calls into packages that cannot be read and may call AWS: packages of a company's own feed above all. What such a call can use is told, in this
/// order, by the SDK packages that the built assembly refers to, by the client it is given, by the service that its names speak of. A package of
/// which none of this is known may use any service where the call is awaited: only input and output is asynchronous.
/// </summary>
internal sealed class OpaqueCalls(FunctionProgram program, ReachedCode reach, SdkSurface sdk, AssemblyServices assemblies)
{
    private readonly Lazy<HashSet<string>> _missingSupertypes = new(() => MissingSupertypes(program, reach));
    private readonly HashSet<(string Package, string? Service)> _noted = [];

    /// <summary>What is undecided at a call that is none of the SDK's nor of a library in the catalog; each package and service once.</summary>
    public IEnumerable<UndecidedCall> Of(IOperation operation, ReachedMethod method)
    {
        if (OpaqueCall.Of(operation, program, method.Compilation) is not { } call || reach.TargetsOf(operation).Any() || _missingSupertypes.Value.Contains(call.TypeName))
            yield break;
        foreach (var (service, reason) in Judge(call).Where(judged => _noted.Add((call.TypeName.Length > 0 ? call.TypeName : call.Method, judged.Service))))
            yield return new UndecidedCall(reason, operation.Syntax.GetLocation(), service, method.Path);
    }

    private IEnumerable<(string? Service, string Reason)> Judge(OpaqueCall call)
    {
        var given = Given(call).ToList();
        if (given.Count > 0)
            return given.Select(service => ((string?)service, $"a client of {service} is given to {call}, which has no source"));
        if (call.Assembly is { } assembly)
            return OfAssembly(call, assemblies.Of(assembly));
        var named = NamedServices(call).Distinct().ToList();
        if (named.Count > 0)
            return MayCall(call) ? named.Select(service => ((string?)service, $"{call} has no source, and by its name uses {service}")) : [];
        return call.IsAwaited && IsUnknownService(call) ? [(null, $"{call} has no source")] : [];
    }

    private static IEnumerable<(string? Service, string Reason)> OfAssembly(OpaqueCall call, ImmutableHashSet<string> services)
    {
        var named = NamedServices(call).Where(services.Contains).Distinct().ToList();
        var possible = named.Count > 0 ? named : services.OrderBy(service => service, StringComparer.Ordinal).ToList();
        return call.IsAwaited || MayCall(call) ? possible.Select(service => ((string?)service, $"{call} has no source, and its package uses {service}")) : [];
    }

    /// <summary>The services of clients among the arguments, the type arguments and, of an extension method, what it is called on.</summary>
    private IEnumerable<string> Given(OpaqueCall call) => PackageNames.IsHarmless(call.Namespace) ? [] : call.Given.SelectMany(sdk.ServicesBehind).Distinct();

    private static IEnumerable<string> NamedServices(OpaqueCall call) => PackageNames.IsPlatform(call.Namespace) && call.IsBound
        ? []
        : PackageNames.ServicesIn(call.Method).Concat(PackageNames.ServicesIn(call.TypeName)).Concat(call.Origins.Length == 1 ? PackageNames.ServicesIn(call.Origins[0]) : []);

    /// <summary>
    /// Whether a call that names a service is likely to call it: it is awaited, or is named by what is done with a service. What registers a service
    /// calls none by itself, but for what works on its own: configuration, transports, workers. A health check only looks whether a service answers.
    /// </summary>
    private static bool MayCall(OpaqueCall call) => PackageNames.FirstWordOf(call.Method) switch
    {
        "add" or "use" or "using" or "with" or "configure" or "register" => WorksAlone(call.Method),
        "to" or "from" or "as" or "is" or "has" or "map" or "create" or "build" or "parse" or "convert" or "validate" or "equals" or "format" => call.IsAwaited,
        "publish" or "send" or "save" or "put" or "get" or "load" or "fetch" or "read" or "write" or "upload" or "download" or "delete" or "remove" or "query" or "scan"
            or "invoke" or "emit" or "enqueue" or "receive" or "store" or "find" or "list" or "update" or "insert" or "start" or "raise" or "notify" or "copy" or "move" => true,
        _ => call.IsAwaited,
    };

    private static bool WorksAlone(string method) => Working.Any(word => method.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static readonly ImmutableArray<string> Working = ImmutableArray.Create(
        "Configuration", "Secret", "Parameter", "SystemsManager", "DataProtection", "Hosted", "Worker", "Consumer", "Listener", "Poller", "Transport", "UsingAmazon", "UseAmazon", "UsingAws");

    /// <summary>A service, by its name, of a package of which nothing is known. Data and what its name places elsewhere is none.</summary>
    private static bool IsUnknownService(OpaqueCall call) =>
        !(call.IsBound ? PackageNames.IsHarmless(call.Namespace) : call.Origins.Any(PackageNames.IsHarmless))
        && PackageNames.NamesService(call.TypeName)
        && !call.Origins.Append(call.TypeName).Append(call.Method).Any(PackageNames.NamesElsewhere);

    /// <summary>Names of missing types that classes of the program derive from: a call on one may run the program's own code.</summary>
    private static HashSet<string> MissingSupertypes(FunctionProgram program, ReachedCode reach) => new(
        program.ClosureOf(program.CompilationOf(reach.EntryPoint.Type)!)
            .SelectMany(project => program.TypesOf(project))
            .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
            .SelectMany(TypeNames.SupertypesOf)
            .Where(super => super.TypeKind == TypeKind.Error)
            .Select(super => super.Name),
        StringComparer.Ordinal);
}
