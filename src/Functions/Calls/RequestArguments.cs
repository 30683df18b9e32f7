using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>The request members of one call, from its request object or from the parameters of a convenience form.</summary>
internal readonly record struct RequestArguments(ImmutableDictionary<string, Value> Set, bool IsComplete)
{
    public static readonly RequestArguments None = new(ImmutableDictionary<string, Value>.Empty, true);

    public static readonly RequestArguments NotKnown = new(ImmutableDictionary<string, Value>.Empty, false);

    public static RequestArguments Of(CallShape call, SdkOperation operation, ValueResolver values)
    {
        var written = call.Arguments.Where(argument => !IsCancellation(argument.Value)).ToImmutableArray();
        if (written.IsEmpty)
            return None;
        return IsRequest(written[0], operation) ? OfRequest(values.Follow(written[0].Value), operation, values) : OfParameters(written, operation, values);
    }

    public static RequestArguments OfRequest(Value request, SdkOperation operation, ValueResolver values)
    {
        var alternatives = request.Alternatives().Select(alternative => OfAlternative(alternative, operation, values)).ToList();
        var names = alternatives.SelectMany(alternative => alternative.Set.Keys).Distinct();
        var set = names.ToImmutableDictionary(name => name, name => Given(alternatives.Select(alternative => alternative.Set.TryGetValue(name, out var value) ? value : Value.Null.Instance).Join()));
        return new RequestArguments(set, alternatives.TrueForAll(alternative => alternative.IsComplete));
    }

    private static RequestArguments OfAlternative(Value request, SdkOperation operation, ValueResolver values) => values.Materialize(request) switch
    {
        Value.Members members => new RequestArguments(members.Set.AddRange(OfUnboundConstructor(request, operation, values).Where(pair => !members.Set.ContainsKey(pair.Key))), members.IsComplete),
        Value.Null => None,
        _ => NotKnown,
    };

    /// <summary>A request's constructor takes what the convenience form of the method takes; without the package its parameters are told by their places.</summary>
    private static ImmutableDictionary<string, Value> OfUnboundConstructor(Value request, SdkOperation operation, ValueResolver values)
    {
        if (request is not Value.Followed { Creation: IInvalidOperation creation, Frame: var frame } || UnboundMembers.ArgumentsOf(creation) is not { IsEmpty: false } written)
            return ImmutableDictionary<string, Value>.Empty;
        var isList = written is [var only] && IsList(only.Value);
        var members = operation.Overloads.FirstOrDefault(form => Fits(form, written))?.Parameters.Select(parameter => parameter.Member) ?? operation.RequestMembers.Where(isList ? IsListOfResources : IsResourceName);
        return members.Zip(written, (member, argument) => (member, argument))
            .ToImmutableDictionary(pair => pair.member, pair => values.Materialize(values.Evaluate(pair.argument.Value, frame)));
    }

    private static bool IsResourceName(string member) => member is "TableName" or "QueueUrl" or "TopicArn" or "BucketName" or "QueueName" or "StreamName";

    /// <summary>What a request takes alone as a list: <c>new StartInstancesRequest(ids)</c>.</summary>
    private static bool IsListOfResources(string member) => member.EndsWith("Ids", StringComparison.Ordinal) || member.EndsWith("Names", StringComparison.Ordinal) || member.EndsWith("Arns", StringComparison.Ordinal);

    private static bool IsList(IOperation value) => CallShape.Bare(value) switch
    {
        { Syntax: CollectionExpressionSyntax or ImplicitArrayCreationExpressionSyntax } => true,
        { Type: IArrayTypeSymbol } => true,
        { Type: INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } type } => type.Name.Contains("List") || type.Name.Contains("Enumerable"),
        _ => false,
    };

    /// <summary>An empty text that may stand in a name's place is a start value: no call is made with it.</summary>
    private static Value Given(Value value) => value switch
    {
        Value.OneOf oneOf when oneOf.Values.Any(IsEmptyText) => oneOf.Values.Where(alternative => !IsEmptyText(alternative)).Select(Given).Join(),
        Value.EnvironmentVariable { Fallback: { } fallback } variable when IsEmptyText(fallback) => variable with { Fallback = null },
        Value.Configuration { Fallback: { } fallback } configuration when IsEmptyText(fallback) => configuration with { Fallback = null },
        _ => value,
    };

    private static bool IsEmptyText(Value value) => value is Value.Constant { Text: "" };

    private static RequestArguments OfParameters(ImmutableArray<CallArgument> written, SdkOperation operation, ValueResolver values)
    {
        var overload = operation.Overloads.FirstOrDefault(form => Fits(form, written));
        var set = ImmutableDictionary.CreateBuilder<string, Value>();
        for (var i = 0; i < written.Length; i++)
        {
            var name = written[i].Name;
            var member = overload?.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Member
                ?? operation.RequestMembers.FirstOrDefault(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
                ?? (overload is not null && name is null ? overload.Parameters[i].Member : null);
            if (member is not null && Given(values.Resolve(written[i].Value)) is var value and not Value.Null)
                set[member] = value;
        }

        return new RequestArguments(set.ToImmutable(), IsComplete: overload is not null || set.Count == written.Length);
    }

    private static bool Fits(MethodOverload form, ImmutableArray<CallArgument> written) =>
        form.Parameters.Length == written.Length && written.All(argument => argument.Name is null || form.Parameters.Any(parameter => parameter.Name == argument.Name));

    private static bool IsRequest(CallArgument argument, SdkOperation operation)
    {
        var type = CallShape.Bare(argument.Value).Type ?? argument.Value.Type;
        return type?.Name == operation.RequestType || argument.Name == "request" || (type is { TypeKind: TypeKind.Error } or null && argument.Value.Syntax is BaseObjectCreationExpressionSyntax);
    }

    private static bool IsCancellation(IOperation value) => CallShape.Bare(value) is var bare
        && ((bare.Type ?? value.Type)?.Name == "CancellationToken" || value.Type?.Name is "CancellationToken" or "AsyncCallback");
}
