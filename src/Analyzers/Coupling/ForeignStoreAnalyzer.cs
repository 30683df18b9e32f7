using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Storage;
using ServerlessGuard.Templates.ConfigurationFile;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3006: a store that two services use is an interface between them that neither of them has agreed to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignStoreAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Foreign = Rule(
        "SLG3006",
        "Foreign data store",
        "'{0}' is a {1} of the service '{2}', and '{3}' of '{4}' {5} it; go through the service, or agree on shared-read{6}",
        DiagnosticSeverity.Warning,
        "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Foreign);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (ServiceMap.Of(context.Options, context.CancellationToken) is { } map && !context.Options.IsTestProject())
            context.RegisterOperationAction(operation => Analyze(operation, map, model), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, ServiceMap map, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!RemoteCalls.IsOfSdk(call.TargetMethod.ContainingType) && !RemoteCalls.IsAws(call))
            return;
        if (map.ServiceOf(call.Syntax.SyntaxTree, context.Compilation.AssemblyName, context.Options) is not { } own)
            return;
        if (model.AroundAtAnyTime(call, context.ContainingSymbol) is not { } invocation)
            return;

        var stores = model.AwsCallsAt(call)
            .SelectMany(made => StoresOf(made).Select(store => (Store: store, IsReading: IsReading(made.Operation.Name)))).ToList();
        foreach (var (store, isReading) in stores)
        {
            if (map.ForeignStore(own, mapped => store.Is(mapped, invocation.Entry, context.Options)) is not { } foreign
                || (isReading && foreign.Store.IsSharedForReading))
                continue;
            Report(
                context,
                Foreign,
                call.Syntax,
                invocation,
                foreign.Store.Name ?? foreign.Store.Variable,
                foreign.Store.Kind.ToString().ToLowerInvariant(),
                foreign.Service,
                invocation.ShortName,
                own,
                isReading ? "reads" : "writes to",
                Via(invocation));
            return;
        }
    }

    private static IEnumerable<NamedStore> StoresOf(AwsCall call) => call.Arguments.SelectMany(argument => NamedStore.In(argument.Key, argument.Value));

    private static bool IsReading(string operation) =>
        operation is "Query" or "Scan" or "Select" or "ExecuteStatement"
        || new[] { "Get", "BatchGet", "List", "Head", "Describe", "TransactGet", "Select" }
            .Any(prefix => operation.StartsWith(prefix, StringComparison.Ordinal));
}
