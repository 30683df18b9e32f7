using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Templates.ConfigurationFile;

namespace ServerlessGuard.Analyzers;

/// <summary>The service map of <c>.serverlessguard.json</c>, and where in it a file of the project stands.</summary>
internal sealed class ServiceMap
{
    private readonly ImmutableArray<ServiceDescription> _services;
    private readonly string _folder;

    private ServiceMap(ImmutableArray<ServiceDescription> services, string folder)
    {
        _services = services;
        _folder = folder;
    }

    public IEnumerable<string> Services => _services.Select(service => service.Name);

    /// <summary>Null where the project has no configuration file or that maps no service.</summary>
    public static ServiceMap? Of(AnalyzerOptions options, CancellationToken cancellation) =>
        FileIn(options) is { } file && Read(file, cancellation) is { Services.IsEmpty: false } configuration
            ? new ServiceMap(configuration.Services, Path.GetDirectoryName(file.Path) ?? "")
            : null;

    public static bool IsConfiguration(AdditionalText file) => Path.GetFileName(file.Path) == GuardConfiguration.FileName;

    public static GuardConfiguration Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation)?.ToString() is { } text ? GuardConfiguration.Read(text) : GuardConfiguration.Empty;

    /// <summary>The service that a file is of: as <c>serverlessguard.service</c> says, or by the map's projects; null where nothing says.</summary>
    public string? ServiceOf(SyntaxTree tree, string? assembly, AnalyzerOptions options) =>
        options.Find(tree, Settings.Service) ?? _services.FirstOrDefault(service => service.Holds(assembly ?? "", PathOf(tree)))?.Name;

    /// <summary>The service whose project an assembly is; null where the map does not say.</summary>
    public string? ServiceOf(IAssemblySymbol assembly) => _services.FirstOrDefault(service => service.Holds(assembly.Name, ""))?.Name;

    /// <summary>The store of another service that a test finds, where <paramref name="own"/> has no such store itself.</summary>
    public (string Service, DataStore Store)? ForeignStore(string own, Func<DataStore, bool> isMeant)
    {
        var meant = _services.SelectMany(service => service.Stores.Where(isMeant), (service, store) => (Service: service.Name, Store: store)).ToList();
        return meant.Count == 0 || meant.Exists(found => found.Service == own) ? null : meant[0];
    }

    /// <summary>From the configuration's folder, with forward slashes.</summary>
    private string PathOf(SyntaxTree tree)
    {
        var path = tree.FilePath.Replace('\\', '/');
        var folder = _folder.Replace('\\', '/').TrimEnd('/') + "/";
        return folder.Length > 1 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : path;
    }

    private static AdditionalText? FileIn(AnalyzerOptions options) => options.AdditionalFiles.FirstOrDefault(IsConfiguration);
}
