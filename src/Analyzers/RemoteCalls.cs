using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Analyzers;

/// <summary>Calls that leave the process, by the type they are made on.</summary>
internal static class RemoteCalls
{
    public static bool IsAws(IInvocationOperation call) => ReceiverOf(call) is { } type && (IsAwsInterface(type) || DerivesFromAwsClient(type));

    /// <summary>A type of the AWS SDK: a client, a request, a layer above them such as the object mapper.</summary>
    public static bool IsOfSdk(ITypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;
        return space?.Name == "Amazon";
    }

    public static bool IsHttp(IInvocationOperation call) =>
        ReceiverOf(call) is { Name: "HttpClient" or "HttpMessageInvoker" or "IRestClient" or "RestClient" };

    public static bool IsAwsClientBase(ITypeSymbol type) =>
        type is { Name: "AmazonServiceClient", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "Amazon" } };

    public static bool IsFunctionInvoke(IMethodSymbol method) =>
        method is { Name: "Invoke" or "InvokeAsync", ContainingType: { Name: "IAmazonLambda" or "AmazonLambdaClient", ContainingNamespace.Name: "Lambda" } };

    /// <summary>An extension (<c>GetFromJsonAsync</c>) is called on its first argument.</summary>
    private static ITypeSymbol? ReceiverOf(IInvocationOperation call) =>
        call.Instance?.Type ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value.Type : null);

    private static bool IsAwsInterface(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Name.StartsWith("IAmazon", StringComparison.Ordinal)
            && type.ContainingNamespace is { ContainingNamespace.Name: "Amazon" };

    private static bool DerivesFromAwsClient(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (IsAwsClientBase(current))
                return true;
        }

        return false;
    }
}
