using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>
/// Operations that the catalog's models do not have, since the SDK is newer. A client's method is called after its operation, and IAM's action
/// nearly always too: where there is such an action, the call needs it.
/// </summary>
internal sealed class UnlistedOperations(AwsCatalog catalog)
{
    private const string Source = "the action of the method's name; the operation is newer than the catalog's models";

    /// <summary>Null for members of clients that are no operations, and where no action has the name.</summary>
    public SdkOperation? Of(SdkService service, CallShape call) =>
        NameOf(call) is { } name && catalog.FindAction($"{service.IamPrefix}:{name}") is { } action
            ? new SdkOperation(service.Id, name, name, ImmutableArray<string>.Empty)
            {
                Requirements = ImmutableArray.Create(new ActionRequirement(action.Name, null, ImmutableArray.Create("*"), Source)),
            }
            : null;

    /// <summary>The operation that a method of a client is called after: it answers with a response of that name, or is awaited where nothing binds.</summary>
    public static string? NameOf(CallShape call)
    {
        var name = call.MethodWithoutAsync;
        var isOperation = call.Operation is IInvocationOperation { TargetMethod.ReturnType: var type }
            ? type.Name == name + "Response" || type is INamedTypeSymbol { TypeArguments: [{ Name: var answer }] } && answer == name + "Response"
            : name.Length < call.Method.Length && call.Symbol is null;
        return isOperation ? name : null;
    }
}
