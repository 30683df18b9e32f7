using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>SLG2003: between invocations the environment is frozen, and a timer or background loop with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimerAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Timer = Rule(
        "SLG2003",
        "Timer or hosted loop",
        "'{0}' runs only while '{1}' handles an invocation: the environment is frozen in between{2}",
        DiagnosticSeverity.Warning,
        "Lifetime");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Timer);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.ObjectCreation, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (Recurring(context.Operation) is not { } name || model.AroundAtAnyTime(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;

        // Where invocations share a process it is rarely frozen.
        var severity = Settings.IsConcurrent(context, invocation) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        Report(context, Timer, severity, context.Operation.Syntax, invocation, name, invocation.ShortName, Via(invocation));
    }

    private static string? Recurring(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: { Name: "Timer", ContainingNamespace.Name: "Threading" } } timer when !FiresOnce(timer) => "Timer",
        IInvocationOperation { TargetMethod: { Name: "Start", ContainingType: { Name: "Timer", ContainingNamespace.Name: "Timers" } } } => "Timer.Start",
        IInvocationOperation { TargetMethod: { Name: "WaitForNextTickAsync", ContainingType.Name: "PeriodicTimer" } } => "PeriodicTimer",
        IInvocationOperation { TargetMethod: { Name: "AddHostedService", TypeArguments: [{ Locations: [{ IsInSource: true }, ..] } hosted] } } => hosted.Name,
        _ => null,
    };

    /// <summary>A period of -1 is a timeout of this invocation, not a loop.</summary>
    private static bool FiresOnce(IObjectCreationOperation timer) =>
        timer.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "period")?.Value is not { } period
        || period.ConstantValue is { HasValue: true, Value: -1 or -1L }
        || period.Bare() is IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan" or "Infinite" } };
}
