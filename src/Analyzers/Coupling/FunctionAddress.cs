using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>Addresses that a function or its gateway answers on, as code writes them or configuration holds them.</summary>
internal static class FunctionAddress
{
    private static readonly Regex Host = new(
        @"(?<=^https?://)[^/\s]*(\.execute-api\.|\.lambda-url\.|\.azurewebsites\.net|\.cloudfunctions\.net|\.run\.app)[^/\s]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A setting that says whose address it holds: <c>ORDERS_FUNCTION_URL</c>, <c>Lambda:BaseAddress</c>.</summary>
    private static readonly Regex Setting = new(@"(function|lambda).*(url|uri|endpoint|address)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The function that an operation calls by its address, in words: <c>'abc.lambda-url.eu-west-1.on.aws'</c>; null where it is none.</summary>
    public static string? CalledBy(IOperation operation, Invocation invocation, InvocationModel model, AnalyzerOptions options) =>
        TakesAddress(operation) ? ArgumentsOf(operation)
            .Select(argument => In(argument.Value, invocation, model, options)).FirstOrDefault(found => found is not null) : null;

    /// <summary>Whether an operation is of a kind that is given an address; most are not, and cost nothing more.</summary>
    public static bool TakesAddress(IOperation operation) => operation switch
    {
        IInvocationOperation call => RemoteCalls.IsHttp(call) || IsRefit(call.TargetMethod),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage" or "RestClient" or "RestRequest" } => true,
        IObjectCreationOperation { Type.Name: "Uri" } address => IsForClient(address),
        _ => false,
    };

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation operation) =>
        operation is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)operation).Arguments;

    /// <summary><c>RestService.For&lt;IBilling&gt;("https://...")</c></summary>
    private static bool IsRefit(IMethodSymbol method) =>
        method is { Name: "For", ContainingType: { Name: "RestService", ContainingNamespace.Name: "Refit" } };

    private static bool IsForClient(IObjectCreationOperation address) =>
        address.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).Any(ancestor => ancestor switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" or "RequestUri" or "BaseUrl" } } => true,
        IInvocationOperation call => RemoteCalls.IsHttp(call),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage" or "RestClient" or "RestRequest" } => true,
        _ => false,
    });

    private static string? In(IOperation value, Invocation invocation, InvocationModel model, AnalyzerOptions options)
    {
        if (TextOf(value) is { } text)
            return Host.Match(text) is { Success: true, Value: var host } ? $"'{host}'" : null;
        if (ConfiguredValue.VariableOf(value, model) is { } setting)
            return Setting.IsMatch(setting) || IsDeployedAsAddress(setting, invocation, options) ? $"the setting '{setting}'" : null;
        return model.ValuesOf(value) is [var only] && only != value ? In(only, invocation, model, options) : null;
    }

    /// <summary>
    /// A template gives the variable the URL of a function or of an API: <c>!GetAtt Billing.FunctionUrl</c>, <c>!Sub https://${Api}.execute-api...</c>.
    /// </summary>
    private static bool IsDeployedAsAddress(string variable, Invocation invocation, AnalyzerOptions options) =>
        DeployedFunctions.ValuesOf(variable, invocation.Entry, options).Any(given => IsAddress(given.Text));

    private static bool IsAddress(SymbolicText text) =>
        text.SoleHole?.EndsWith(".FunctionUrl", StringComparison.Ordinal) == true || Host.IsMatch(text.ToString());

    /// <summary>Of an interpolation or a sum the text it begins with, up to the path.</summary>
    private static string? TextOf(IOperation value) => value.Bare() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation, ..] } text =>
            string.Concat(text.Parts.Select(part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal } ? literal : "-")),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => TextOf(sum.LeftOperand),
        _ => null,
    };
}
