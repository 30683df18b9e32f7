using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

/// <summary>Calls and values written as short as tests want to read them.</summary>
internal static class Calls
{
    public static readonly Value Unknown = new Value.Unknown("from the event");

    public static AwsCall Of(SdkOperation operation, params (string Member, Value Value)[] arguments) =>
        new(operation, Location.None, [], Phase.Invocation) { Arguments = arguments.ToImmutableDictionary(argument => argument.Member, argument => argument.Value) };

    public static AwsCall Of(params (string Member, Value Value)[] arguments) => Of(new SdkOperation("dynamodb", "GetItem", "GetItem", []), arguments);

    public static SdkOperation Needing(params ActionRequirement[] requirements) => new("dynamodb", "GetItem", "GetItem", []) { Requirements = [.. requirements] };

    public static Value Text(string text) => new Value.Constant(text);

    public static Value Variable(string name, Value? fallback = null) => new Value.EnvironmentVariable(name, fallback);

    public static Value Setting(string key, Value? fallback = null) => new Value.Configuration(key, fallback);

    public static Value Joined(params Value[] parts) => new Value.Concatenation([.. parts]);

    public static Value OneOf(params Value[] values) => new Value.OneOf([.. values]);

    public static Value Object(params (string Member, Value Value)[] members) =>
        new Value.Members(members.ToImmutableDictionary(member => member.Member, member => member.Value));

    public static Value List(params Value[] items) => new Value.Elements([.. items.Select(item => ((Value?)null, item))]);

    public static Value Map(params (string? Key, Value Item)[] items) => new Value.Elements([.. items.Select(item => (item.Key is null ? null : Text(item.Key), item.Item))]);
}
