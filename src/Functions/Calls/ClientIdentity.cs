using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Calls;

/// <summary>As whom a client calls: the function's role, or other credentials it was made with.</summary>
internal static class ClientIdentity
{
    private static readonly Value.Unknown Explicit = new("explicit credentials");

    /// <summary>Null for the function's own role; of an assumed role its ARN.</summary>
    public static Value? Of(Value client, ValueResolver values)
    {
        var identities = client.Alternatives().Select(alternative => alternative is Value.Followed made ? OfCreation(made, values) : null).ToList();
        return identities.Count > 0 && identities.TrueForAll(identity => identity is not null) ? identities.OfType<Value>().Join() : null;
    }

    private static Value? OfCreation(Value.Followed client, ValueResolver values)
    {
        foreach (var argument in ArgumentsOf(client.Creation))
        {
            if (argument.Parameter?.Name is "awsAccessKeyId")
                return OfKey(values.Evaluate(argument.Value, client.Frame), values);
            if (argument.Parameter?.Name is "credentials" or "awsCredentials" || IsCredentials(CallShape.Bare(argument.Value).Type))
                return OfCredentials(values.Evaluate(argument.Value, client.Frame), values);
        }

        return null;
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? creation) =>
        creation is IObjectCreationOperation made ? made.Arguments : ImmutableArray<IArgumentOperation>.Empty;

    private static bool IsCredentials(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "AWSCredentials")
                return true;
        }

        return false;
    }

    /// <summary>Lambda hands the role's own keys over in <c>AWS_ACCESS_KEY_ID</c>: a client made with them is still the role.</summary>
    private static Value? OfKey(Value key, ValueResolver values) => key switch
    {
        Value.EnvironmentVariable { Name: "AWS_ACCESS_KEY_ID" } => null,
        Value.Result { Call: var call, Frame: var frame } => OfCall(call, frame, values),
        _ => Explicit,
    };

    private static Value? OfCredentials(Value credentials, ValueResolver values) => credentials switch
    {
        Value.OneOf oneOf => oneOf.Values.Select(alternative => OfCredentials(alternative, values)).ToList() is var all && all.TrueForAll(identity => identity is not null) ? all.OfType<Value>().Join() : null,
        Value.Followed made => OfCredentialsType(made, values),
        Value.Result { Call: var call, Frame: var frame } => OfCall(call, frame, values),
        _ => null,
    };

    private static Value? OfCredentialsType(Value.Followed made, ValueResolver values)
    {
        var arguments = ArgumentsOf(made.Creation);
        Value? Argument(string name) => arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is { } argument ? values.Evaluate(argument.Value, made.Frame) : null;
        switch (made.Type?.Name)
        {
            case "BasicAWSCredentials" or "SessionAWSCredentials":
                return OfKey(Argument("accessKey") ?? Argument("awsAccessKeyId") ?? Explicit, values);
            case "AssumeRoleAWSCredentials" or "AssumeRoleWithWebIdentityCredentials":
                return values.Materialize(Argument("roleArn") ?? new Value.Unknown("assumed role"));
            case "AnonymousAWSCredentials":
                return new Value.Unknown("anonymous");
            default:
                return null;
        }
    }

    /// <summary>Credentials that an operation returned: of <c>AssumeRole</c> the role it was asked for.</summary>
    private static Value? OfCall(IOperation operation, Frame? frame, ValueResolver values)
    {
        if (CallShape.Of(operation) is not { } call)
            return null;
        if (call.Method is "GetSessionTokenAsync" or "GetCredentialsForIdentityAsync")
            return new Value.Unknown("temporary credentials");
        if (!call.Method.StartsWith("AssumeRole", StringComparison.Ordinal))
            return null;
        var request = call[0] is { } first ? values.Evaluate(first, frame) : null;
        return request is Value.Followed followed && followed.Set.TryGetValue("RoleArn", out var role) ? values.Materialize(role) : new Value.Unknown("assumed role");
    }
}
