using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3002: a function that is called by its address is waited for, billed twice, and found by name in another service's code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FunctionUrlAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor OverHttp = Rule(
        "SLG3002", "Function called over HTTP", "'{0}' calls the function behind {1} and waits for it: both are billed, and it fails when the other does{2}", DiagnosticSeverity.Info, "Coupling");

    /// <summary>Hosts that only a function or its gateway answers on.</summary>
    private static readonly Regex FunctionHost = new(
        @"(?<=^https?://)[^/\s]*(\.execute-api\.|\.lambda-url\.|\.azurewebsites\.net|\.cloudfunctions\.net|\.run\.app)[^/\s]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A setting that says whose address it holds: <c>ORDERS_FUNCTION_URL</c>, <c>Lambda:BaseAddress</c>.</summary>
    private static readonly Regex FunctionSetting = new(@"(function|lambda).*(url|uri|endpoint|address)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OverHttp);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (context.Options.IsTestProject())
            return;

        context.RegisterOperationAction(operation => Analyze(operation, ((IInvocationOperation)operation.Operation).Arguments, model), OperationKind.Invocation);
        context.RegisterOperationAction(operation => Analyze(operation, ((IObjectCreationOperation)operation.Operation).Arguments, model), OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, InvocationModel model)
    {
        if (!TakesAddress(context.Operation) || model.AroundAtAnyTime(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if (arguments.Select(argument => FunctionIn(argument.Value, model)).FirstOrDefault(found => found is not null) is { } function)
            context.ReportDiagnostic(Diagnostic.Create(OverHttp, context.Operation.Syntax.GetLocation(), invocation.ShortName, function, Via(invocation)));
    }

    private static bool TakesAddress(IOperation operation) => operation switch
    {
        IInvocationOperation call => RemoteCalls.IsHttp(call),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage" or "RestClient" or "RestRequest" } => true,
        IObjectCreationOperation { Type.Name: "Uri" } address => IsForClient(address),
        _ => false,
    };

    private static bool IsForClient(IObjectCreationOperation address) => address.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).Any(ancestor => ancestor switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" or "RequestUri" or "BaseUrl" } } => true,
        IInvocationOperation call => RemoteCalls.IsHttp(call),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage" or "RestClient" or "RestRequest" } => true,
        _ => false,
    });

    private static string? FunctionIn(IOperation value, InvocationModel model) =>
        TextOf(value) is { } text && FunctionHost.Match(text) is { Success: true, Value: var host } ? $"'{host}'"
        : SettingOf(value) is { } setting ? FunctionSetting.IsMatch(setting) ? $"the setting '{setting}'" : null
        : model.ValuesOf(value) is [var only] && only != value ? FunctionIn(only, model)
        : null;

    /// <summary>Of an interpolation or a sum the text it begins with, up to the path.</summary>
    private static string? TextOf(IOperation value) => value.Bare() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IInterpolatedStringOperation text => string.Concat(text.Parts.Select(part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal } ? literal : "-")),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => TextOf(sum.LeftOperand),
        _ => null,
    };

    private static string? SettingOf(IOperation value) => value.Bare() switch
    {
        IInvocationOperation { TargetMethod.Name: "GetEnvironmentVariable", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] } => name,
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" }, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => key,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => SettingOf(sum.LeftOperand),
        ICoalesceOperation fallback => SettingOf(fallback.Value),
        _ => null,
    };
}
