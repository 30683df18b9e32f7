using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>The SDK's services; their operations are decoded one service at a time.</summary>
internal sealed class ServiceTable
{
    private readonly Pack _pack = Pack.Open("operations");
    private readonly Dictionary<string, SdkService> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SdkService> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SdkService> _byNamespace = new(StringComparer.Ordinal);

    public ServiceTable()
    {
        (Date, All) = _pack.Read("", reader => (reader.ReadString(), reader.ReadList(ReadService)), ("", ImmutableArray<SdkService>.Empty));
    }

    public string Date { get; }

    public ImmutableArray<SdkService> All { get; }

    public SdkService? ById(string id) => _byId.TryGetValue(id, out var service) ? service : null;

    public SdkService? ByType(string namespaceName, string typeName) => _byType.TryGetValue($"{namespaceName}.{typeName}", out var service) ? service : null;

    public SdkService? ByNamespace(string namespaceName)
    {
        for (var name = namespaceName; name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
        {
            if (_byNamespace.TryGetValue(name, out var service))
            {
                return service;
            }
        }

        return null;
    }

    private SdkService ReadService(BinaryReader reader)
    {
        var id = reader.ReadString();
        var service = new SdkService(id, reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString())
        {
            Source = reader.ReadString(),
            OtherTypes = reader.ReadStrings(),
            OperationsOnDemand = new(() => _pack.Read(id, part => ReadOperations(part, id), ImmutableArray<SdkOperation>.Empty)),
        };
        _byId.Add(id, service);
        _byNamespace[service.Namespace] = service;
        foreach (var type in service.OtherTypes.Add($"{service.Namespace}.{service.ClientName}").Add($"{service.Namespace}.{service.InterfaceName}"))
        {
            _byType[type] = service;
        }

        return service;
    }

    private static ImmutableArray<SdkOperation> ReadOperations(BinaryReader reader, string service)
    {
        var texts = reader.ReadStrings();
        return reader.ReadList(r => ReadOperation(r, service, texts));
    }

    private static SdkOperation ReadOperation(BinaryReader reader, string service, ImmutableArray<string> texts) =>
        new(service, reader.ReadString(), reader.ReadString(), reader.ReadStrings(texts))
        {
            RequestType = reader.ReadString(),
            IsPaginated = reader.ReadBoolean(),
            Requirements = reader.ReadList(r => ReadRequirement(r, texts)),
            Overloads = reader.ReadList(r => new MethodOverload(r.ReadList(p => new OverloadParameter(p.ReadString(), p.ReadString(), p.ReadString())))),
        };

    private static ActionRequirement ReadRequirement(BinaryReader reader, ImmutableArray<string> texts) =>
        new(texts[reader.ReadCount()], ReadCondition(reader), reader.ReadStrings(texts), texts[reader.ReadCount()]);

    private static RequirementCondition? ReadCondition(BinaryReader reader) =>
        reader.ReadByte() is var kind and > 0 ? new((ConditionKind)(kind - 1), reader.ReadString(), reader.ReadStrings()) { And = ReadCondition(reader) } : null;
}
