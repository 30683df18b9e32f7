using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>A library above the SDK's operations: which of its members call which operations.</summary>
/// <param name="Types">Metadata names of the classes and interfaces, or of the static class of its extension methods.</param>
/// <param name="Source">Where the mapping comes from, as a person can look it up.</param>
public sealed record SdkLibrary(ImmutableArray<string> Types, string Source)
{
    /// <summary>Simple names of the types that its extension methods extend.</summary>
    public ImmutableArray<string> Extends { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Simple names of types its fluent methods return, which other libraries share.</summary>
    public ImmutableArray<string> Fluent { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Methods whose result has these types, <c>Table.LoadTable</c>: where the package is missing, the result's type is not known otherwise.</summary>
    public ImmutableArray<string> MadeBy { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Its types have a client's interface, and what they call stands in the place of the client's own operations.</summary>
    public bool IsInstead { get; init; }

    /// <summary>Others give types the same names: where the package is missing, the namespace must be imported.</summary>
    public bool IsImported { get; init; }

    /// <summary>The attribute of the methods around which its calls are made; null where its members make them by themselves.</summary>
    public string? AroundMethodsWith { get; init; }

    /// <summary>By member name without <c>Async</c>; <c>.ctor</c> is the making of one.</summary>
    public ImmutableDictionary<string, ImmutableArray<SdkLibraryCall>> Members { get; init; } = ImmutableDictionary<string, ImmutableArray<SdkLibraryCall>>.Empty;
}

/// <summary>One operation that a library's member calls.</summary>
/// <param name="Service">The catalog's id.</param>
/// <param name="Operation">The service's own name of the operation.</param>
/// <param name="Arguments">Request members and where their values come from; the form is described in data/overrides/sdk-libraries.json.</param>
public sealed record SdkLibraryCall(string Service, string Operation, ImmutableDictionary<string, string> Arguments)
{
    /// <summary>The call is made only where this argument is written, or begins as asked; null where it always is.</summary>
    public string? Given { get; init; }

    /// <summary>The call is not made where this argument is written, or begins as asked; null where it is all the same.</summary>
    public string? Unless { get; init; }

    /// <summary>What IAM checks where the member calls no operation but signs something that is checked later; null for an operation of the catalog.</summary>
    public string? Action { get; init; }

    /// <summary>The ARN template <see cref="Action"/> is checked on.</summary>
    public string Resource { get; init; } = "*";

    /// <summary>When the call is made, in words, where neither code nor template tells; null where it always is.</summary>
    public string? When { get; init; }

    /// <summary>DynamoDB's object model reads a table's schema first, unless that is switched off.</summary>
    public bool NeedsSchema { get; init; }

    /// <summary>The registering method that the arguments are written at: <c>AddSQSPublisher</c>.</summary>
    public string? ConfiguredBy { get; init; }
}

/// <summary>The reviewed table of such libraries, <c>data/overrides/sdk-libraries.json</c>.</summary>
public static class SdkLibraries
{
    private static readonly Lazy<ImmutableArray<SdkLibrary>> TheTable = new(Read);

    public static ImmutableArray<SdkLibrary> All => TheTable.Value;

    private static ImmutableArray<SdkLibrary> Read() => EmbeddedJson.Read("sdk-libraries")["libraries"]!.Select(Library).ToImmutableArray();

    private static SdkLibrary Library(JToken library) => new(Strings(library["types"]), (string)library["source"]!)
    {
        Extends = Strings(library["extends"]),
        Fluent = Strings(library["fluent"]),
        MadeBy = Strings(library["madeBy"]),
        IsImported = (bool?)library["imported"] == true,
        IsInstead = (bool?)library["instead"] == true,
        AroundMethodsWith = (string?)library["aroundMethodsWith"],
        Members = ((JObject)library["members"]!).Properties()
            .SelectMany(group => group.Name.Split(' '), (group, name) => (Name: name, Calls: group.Value.Select(Call).ToImmutableArray()))
            .ToImmutableDictionary(member => member.Name, member => member.Calls),
    };

    private static SdkLibraryCall Call(JToken call)
    {
        var operation = ((string)call["operation"]!).Split('.');
        var arguments = (call["arguments"] as JObject)?.Properties().ToImmutableDictionary(argument => argument.Name, argument => (string)argument.Value!);
        return new SdkLibraryCall(operation[0], operation[1], arguments ?? ImmutableDictionary<string, string>.Empty)
        {
            Given = (string?)call["given"],
            Unless = (string?)call["unless"],
            Action = (string?)call["action"],
            Resource = (string?)call["on"] ?? "*",
            When = (string?)call["when"],
            NeedsSchema = (bool?)call["needsSchema"] == true,
            ConfiguredBy = (string?)call["configuredBy"],
        };
    }

    private static ImmutableArray<string> Strings(JToken? list) => list is null ? ImmutableArray<string>.Empty : list.Select(text => (string)text!).ToImmutableArray();
}
