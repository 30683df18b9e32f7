using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Calls;

/// <summary>As whom a client calls: the function's role, or other credentials it was made with.</summary>
internal static class ClientIdentity
{
    private static readonly Value.Unknown Explicit = new("explicit credentials");

    /// <summary>The role that an identity pool gives a signed-in user or a guest. Amazon Cognito Developer Guide, "Identity pools, getting credentials".</summary>
    private static readonly Value.Unknown CognitoIdentity = new("Cognito identity");

    /// <summary>Null for the function's own role; of an assumed role its ARN.</summary>
    public static Value? Of(Value client, ValueResolver values) =>
        Certain(client.Alternatives().Select(alternative => alternative is Value.Followed made ? OfCreation(made, values) : null));

    /// <summary>Where one way leads to the function's role, the call needs that role's permission.</summary>
    private static Value? Certain(IEnumerable<Value?> identities)
    {
        var all = identities.ToList();
        return all.Count > 0 && all.TrueForAll(identity => identity is not null) ? all.OfType<Value>().Join() : null;
    }

    private static Value? OfCreation(Value.Followed client, ValueResolver values)
    {
        var arguments = ArgumentsOf(client.Creation);
        foreach (var argument in arguments)
        {
            var value = values.Evaluate(argument.Value, client.Frame);
            var isKey = argument.Name is "awsAccessKeyId" || (argument.Name is null && arguments.Length > 1 && IsText(arguments[1]) && value is Value.Constant or Value.EnvironmentVariable or Value.Configuration);
            if (isKey)
                return OfKey(value, values);
            if (argument.Name is "credentials" or null || IsCredentials(CallShape.Bare(argument.Value).Type))
                return OfCredentials(value, values);
        }

        return null;
    }

    /// <summary>A secret follows a key; the client of a cluster has a host and a port.</summary>
    private static bool IsText(CallArgument argument) => CallShape.Bare(argument.Value).Type is null or { TypeKind: TypeKind.Error } or { SpecialType: SpecialType.System_String };

    /// <summary>Names are the parameters'; of a client whose package is missing null.</summary>
    private static ImmutableArray<CallArgument> ArgumentsOf(IOperation? creation) => creation switch
    {
        IObjectCreationOperation made => made.Arguments.Select(argument => new CallArgument(argument.Parameter?.Name ?? "", argument.Value)).ToImmutableArray(),
        IInvalidOperation => UnboundMembers.ArgumentsOf(creation),
        _ => ImmutableArray<CallArgument>.Empty,
    };

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
        Value.OneOf oneOf => Certain(oneOf.Values.Select(alternative => OfCredentials(alternative, values))),
        Value.Followed made => OfCredentialsType(made, values),
        Value.Result { Call: var call, Frame: var frame } => OfCall(call, frame, values),
        _ => null,
    };

    private static Value? OfCredentialsType(Value.Followed made, ValueResolver values)
    {
        var arguments = ArgumentsOf(made.Creation);
        Value? Argument(int position, params string[] names)
        {
            var named = arguments.FirstOrDefault(argument => names.Contains(argument.Name)).Value ?? (position < arguments.Length && arguments[position].Name is null ? arguments[position].Value : null);
            return named is null ? null : values.Evaluate(named, made.Frame);
        }

        return made.Type?.Name switch
        {
            "BasicAWSCredentials" or "SessionAWSCredentials" => OfKey(Argument(0, "accessKey", "awsAccessKeyId") ?? Explicit, values),
            "AssumeRoleAWSCredentials" or "AssumeRoleWithWebIdentityCredentials" => values.Materialize(Argument(1, "roleArn") ?? new Value.Unknown("assumed role")),
            "AnonymousAWSCredentials" => new Value.Unknown("anonymous"),
            "CognitoAWSCredentials" => CognitoIdentity,
            _ => null,
        };
    }

    /// <summary>Credentials that an operation returned: of <c>AssumeRole</c> the role it was asked for.</summary>
    private static Value? OfCall(IOperation operation, Frame? frame, ValueResolver values)
    {
        if (CallShape.Of(operation) is not { } call)
            return null;
        if (call.Method is "GetSessionTokenAsync" or "GetCredentialsForIdentityAsync")
            return new Value.Unknown("temporary credentials");
        if (call.Method == "GetCognitoAWSCredentials")
            return CognitoIdentity;
        if (!call.Method.StartsWith("AssumeRole", StringComparison.Ordinal))
            return null;
        var request = call[0] is { } first ? values.Evaluate(first, frame) : null;
        return request is Value.Followed followed && followed.Set.TryGetValue("RoleArn", out var role) ? values.Materialize(role) : new Value.Unknown("assumed role");
    }
}
