using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ServerlessGuard.CatalogBuilder.Models;
using ServerlessGuard.CatalogBuilder.Sources;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder;

/// <summary>One service's .NET names: by rule, but for what <c>overrides/dotnet-names.json</c> says.</summary>
public sealed class Naming
{
    private readonly Dictionary<string, string> _methods;
    private readonly Dictionary<string, string> _members;
    private readonly Dictionary<string, string> _requests;
    private readonly Dictionary<string, string> _types;
    private readonly Dictionary<string, string> _classes;
    private readonly JObject _added;
    private readonly JObject _wrapped;
    private readonly ILookup<string, MethodOverload> _overloads;

    public Naming(Folders folders, string service)
    {
        var table = folders.Override("dotnet-names")["tables"]!.FirstOrDefault(row => (string?)row["service"] == service);
        (_methods, _members, _requests) = (Texts(table?["operations"]), Texts(table?["members"]), Texts(table?["requests"]));
        (_types, _classes) = (Texts(table?["types"]), Texts(table?["classes"]));
        (_added, _wrapped) = ((JObject?)table?["added"] ?? [], (JObject?)table?["wrapped"] ?? []);
        _overloads = folders.Override("overloads")["tables"]!.Where(row => (string?)row["service"] == service)
            .SelectMany(row => ((JObject)row["methods"]!).Properties()).SelectMany(method => method.Value.Select(form => (method.Name, Form: (string)form!)))
            .ToLookup(pair => pair.Name, pair => Overload(pair.Form));
    }

    public string Method(string operation) => _methods.GetValueOrDefault(operation) ?? DotNetNames.Member(operation);

    /// <summary>The service's operation behind a .NET method.</summary>
    public string Operation(string method) => _methods.FirstOrDefault(pair => pair.Value == method).Key ?? method;

    public string Request(string method) => _requests.GetValueOrDefault(method) ?? method + "Request";

    public string Member(string structure, string member) =>
        _members.GetValueOrDefault($"{structure}.{member}") ?? _members.GetValueOrDefault($"*.{member}") ?? DotNetNames.Member(member);

    public string Class(ModelStructure structure) =>
        structure.IsError ? DotNetNames.Exception(structure.Name) : _classes.GetValueOrDefault(structure.Name) ?? DotNetNames.Member(structure.Name);

    /// <summary>A structure's properties: the model's members, then those of the SDK's own.</summary>
    public IEnumerable<SdkMember> Properties(ServiceModel model, ModelStructure structure, string serviceNamespace) =>
        structure.Members.Select(member => new SdkMember(
            Member(structure.Name, member.Name),
            _types.GetValueOrDefault($"{structure.Name}.{member.Name}") ?? DotNetNames.Type(member.Type, serviceNamespace, name => Class(model.Structures[name]))))
        .Concat(((JObject?)_added[structure.Name] ?? []).Properties().Select(property => new SdkMember(property.Name, (string)property.Value!)));

    /// <summary>The one property of a response that holds the operation's whole output, and that output's class; null where the response is the output.</summary>
    public (string Property, string Class)? Wrapped(string method) => _wrapped[method] is { } pair ? ((string)pair[0]!, (string)pair[1]!) : null;

    /// <summary>Forms of a method that take members. A parameter that names none is a fault of the table.</summary>
    public ImmutableArray<MethodOverload> Overloads(string method, ImmutableArray<string> members) => _overloads[method].Select(form => new MethodOverload(form.Parameters.Select(parameter =>
        parameter with { Member = members.First(member => member.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) }).ToImmutableArray())).ToImmutableArray();

    /// <summary><c>string topicArn, string message</c>.</summary>
    private static MethodOverload Overload(string form) => new(form.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(parameter =>
    {
        var space = parameter.LastIndexOf(' ');
        var name = parameter[(space + 1)..];
        return new OverloadParameter(name, parameter[..space], DotNetNames.Member(name));
    }).ToImmutableArray());

    private static Dictionary<string, string> Texts(JToken? table) => ((JObject?)table ?? []).Properties().ToDictionary(property => property.Name, property => (string)property.Value!);
}
