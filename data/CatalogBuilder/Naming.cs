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
    private readonly ILookup<string, MethodOverload> _overloads;

    public Naming(Folders folders, string service)
    {
        var table = folders.Override("dotnet-names")["tables"]!.FirstOrDefault(row => (string?)row["service"] == service);
        (_methods, _members, _requests) = (Texts(table?["operations"]), Texts(table?["members"]), Texts(table?["requests"]));
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

    public ImmutableArray<MethodOverload> Overloads(string method) => _overloads[method].ToImmutableArray();

    /// <summary><c>string topicArn, string message</c>.</summary>
    private static MethodOverload Overload(string form) => new(form.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(parameter =>
    {
        var space = parameter.LastIndexOf(' ');
        var name = parameter[(space + 1)..];
        return new OverloadParameter(name, parameter[..space], DotNetNames.Member(name));
    }).ToImmutableArray());

    private static Dictionary<string, string> Texts(JToken? table) => ((JObject?)table ?? []).Properties().ToDictionary(property => property.Name, property => (string)property.Value!);
}
