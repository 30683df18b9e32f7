using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1016: files under <c>/tmp</c> stay as long as the environment and fill it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemporaryFileAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor LeftBehind = Rule(
        "SLG1016",
        "Temporary file left behind",
        "Every invocation of '{0}' leaves a file in the temporary folder, which lives as long as the environment{1}",
        DiagnosticSeverity.Warning,
        "State");

    private static readonly HashSet<string> Writing = new(StringComparer.Ordinal)
    {
        "Create", "CreateText", "OpenWrite", "AppendText", "WriteAllText", "WriteAllTextAsync", "WriteAllBytes", "WriteAllBytesAsync",
        "WriteAllLines", "WriteAllLinesAsync", "AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LeftBehind);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (PathWrittenBy(context.Operation) is not { } path || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if (model.Differs(path) && model.IsMadeFrom(path, IsTemporary) && !IsDeleted(context.Operation, path, model))
            Report(context, LeftBehind, context.Operation.Syntax, invocation, invocation.ShortName, Via(invocation));
    }

    private static IOperation? PathWrittenBy(IOperation operation) => operation switch
    {
        IInvocationOperation
        {
            TargetMethod: { ContainingType: { Name: "File", ContainingNamespace.Name: "IO" } } method,
            Arguments: [{ Value: var path }, ..],
        } call =>
            Writing.Contains(method.Name) ? path
            : method.Name is "Copy" or "Move" ? call.Arguments[1].Value
            : method.Name == "Open" && Creates(call.Arguments) ? path
            : null,
        IObjectCreationOperation
        {
            Type: { Name: "FileStream" or "StreamWriter", ContainingNamespace.Name: "IO" } type,
            Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } path }, ..],
        } creation =>
            type.Name == "StreamWriter" || Creates(creation.Arguments) ? path : null,
        _ => null,
    };

    private static bool Creates(ImmutableArray<IArgumentOperation> arguments) =>
        Mentions(arguments, "FileMode", "Create", "CreateNew", "OpenOrCreate", "Append") && !Mentions(arguments, "FileOptions", "DeleteOnClose");

    private static bool Mentions(ImmutableArray<IArgumentOperation> arguments, string type, params string[] names) =>
        arguments.SelectMany(argument => argument.DescendantsAndSelf()).OfType<IFieldReferenceOperation>()
            .Any(value => value.Field.ContainingType.Name == type && names.Contains(value.Field.Name));

    private static bool IsTemporary(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetTempPath" or "GetTempFileName", ContainingType.Name: "Path" } } => true,
        { ConstantValue: { HasValue: true, Value: string text } } => text == "/tmp" || text.StartsWith("/tmp/", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Deleted in the same body; or, where the path leaves the body, wherever it may have got to.</summary>
    private static bool IsDeleted(IOperation write, IOperation path, InvocationModel model) =>
        write.Root().Descendants().Any(operation => DeletedBy(operation) is not null)
        || (Escapes(write, path, model) && model.AnyInInvocation(operation => DeletedBy(operation) is { } deleted && MayBeGiven(deleted, write, model)));

    /// <summary>What an object deletes that it keeps itself is this file only where the object was given its path.</summary>
    private static bool MayBeGiven(IOperation deleted, IOperation write, InvocationModel model) =>
        deleted.Bare() is not IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member.ContainingType: var keeper }
        || keeper.IsSameAs(TypeAround(write))
        || model.AnyInInvocation(operation => operation is IObjectCreationOperation { Type: { } made, Arguments.IsEmpty: false } && made.IsSameAs(keeper));

    private static ITypeSymbol? TypeAround(IOperation operation) => operation.Function()?.ContainingType;

    private static bool Escapes(IOperation write, IOperation path, InvocationModel model) => path.DescendantsAndSelf().Any(part => part switch
    {
        IParameterReferenceOperation or IMemberReferenceOperation { Instance: IInstanceReferenceOperation } => true,
        ILocalReferenceOperation { Local: var local } => write.Root().Descendants().Any(other => LeadsOut(other, model)?.Mentions(local) == true),
        _ => false,
    });

    /// <summary>What is returned or given to a method of the project.</summary>
    private static IOperation? LeadsOut(IOperation operation, InvocationModel model) => operation switch
    {
        IReturnOperation returning => returning.ReturnedValue,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } } argument when model.IsWritten(called) => argument.Value,
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } made } } argument when model.IsWritten(made) => argument.Value,
        _ => null,
    };

    /// <summary>The path, or the object that stands for it; null where an operation deletes nothing.</summary>
    private static IOperation? DeletedBy(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Delete", ContainingType.Name: "File" or "Directory" or "FileInfo" or "DirectoryInfo" } } call
            ? call.Instance ?? call.Arguments[0].Value
            : null;
}
