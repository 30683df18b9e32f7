using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Initialization;

/// <summary>SLG4001 and SLG4004: what is dear to make and safe to share is made again for every invocation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientPerInvocationAnalyzer : ServerlessAnalyzer
{
    private const string Category = "Initialization";

    public static readonly DiagnosticDescriptor ClientPerInvocation = Rule(
        "SLG4001",
        "Client created per invocation",
        "'{0}' is created in every invocation of '{1}'; create it once for the environment{2}",
        DiagnosticSeverity.Warning,
        Category);

    public static readonly DiagnosticDescriptor ContainerPerInvocation = Rule(
        "SLG4004",
        "Container built per invocation",
        "'{0}' builds a service container in every invocation of '{1}'; build it once for the environment{2}",
        DiagnosticSeverity.Warning,
        Category);

    private static readonly HashSet<string> Clients = new(StringComparer.Ordinal)
    {
        "System.Net.Http.HttpClient", "Microsoft.Azure.Cosmos.CosmosClient", "Azure.Messaging.ServiceBus.ServiceBusClient",
        "Azure.Storage.Blobs.BlobServiceClient", "MongoDB.Driver.MongoClient",
    };

    private static readonly HashSet<string> ClientNames = new(Clients.Select(client => client.Substring(client.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ClientPerInvocation, ContainerPerInvocation);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => AnalyzeCreation(operation, model), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeUnbound(operation, model), OperationKind.Invalid);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, model), OperationKind.Invocation);
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, InvocationModel model)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is not { } type)
            return;
        if (IsClient(type) && !creation.Arguments.Any(argument => model.MayDiffer(argument.Value)) && !HasDifferingInitializer(creation, model))
            Report(context, ClientPerInvocation, type.Name, model);
        else if (type is { Name: "ServiceCollection", ContainingNamespace.Name: "DependencyInjection" } && !creation.Root().Descendants().Any(IsBuild))
            Report(context, ContainerPerInvocation, type.Name, model);
    }

    /// <summary>A client of a package that was not restored is known by its name alone.</summary>
    private static void AnalyzeUnbound(OperationAnalysisContext context, InvocationModel model)
    {
        if (context.Operation is { Syntax: BaseObjectCreationExpressionSyntax, Type: { TypeKind: TypeKind.Error } type } && ClientNames.Contains(type.Name)
            && !context.Operation.ChildOperations.Any(model.MayDiffer))
            Report(context, ClientPerInvocation, type.Name, model);
    }

    private static bool HasDifferingInitializer(IObjectCreationOperation creation, InvocationModel model) =>
        creation.Initializer is { } initializer && model.MayDiffer(initializer);

    /// <summary>Where the container is built beside the collection, that line is the one to move.</summary>
    private static bool IsBuild(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "BuildServiceProvider" };

    private static void AnalyzeCall(OperationAnalysisContext context, InvocationModel model)
    {
        var method = ((IInvocationOperation)context.Operation).TargetMethod;
        if (method is { Name: "Connect" or "ConnectAsync", ContainingType.Name: "ConnectionMultiplexer" })
            Report(context, ClientPerInvocation, "ConnectionMultiplexer", model);
        else if (StartsHost(method) || IsBuild(context.Operation))
            Report(context, ContainerPerInvocation, method.Name, model);
    }

    private static bool StartsHost(IMethodSymbol method) =>
        method is { Name: "CreateDefaultBuilder" or "CreateApplicationBuilder", ContainingType: { Name: "Host", ContainingNamespace.Name: "Hosting" } };

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, string name, InvocationModel model)
    {
        if (model.Around(context.Operation, context.ContainingSymbol) is { } invocation && !model.IsMadeOnce(context.Operation))
            Report(context, rule, SeverityOf(rule, invocation, model), context.Operation.Syntax, invocation, name, invocation.ShortName, Via(invocation));
    }

    /// <summary>The function of a custom resource runs when its stack changes: it is cold almost every time.</summary>
    private static DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, Invocation invocation, InvocationModel model) =>
        AnswersCloudFormation(invocation, model) ? DiagnosticSeverity.Info : rule.DefaultSeverity;

    /// <summary>
    /// CloudFormation sends the address for the answer as <c>ResponseURL</c> (custom resource request objects); some handlers take that from an
    /// untyped event themselves.
    /// </summary>
    private static bool AnswersCloudFormation(Invocation invocation, InvocationModel model) =>
        (invocation.Entry.Symbol.Parameters is [{ Type: var input }, ..] && input.GetMembers().Any(member => IsResponseUrl(member.Name)))
        || model.AnyInInvocationOf(invocation.Entry, operation => operation switch
        {
            IPropertyReferenceOperation { Property.Name: var name } => IsResponseUrl(name),
            ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => text == "ResponseURL",
            _ => false,
        });

    private static bool IsResponseUrl(string name) => name.Equals("ResponseURL", StringComparison.OrdinalIgnoreCase);

    private static bool IsClient(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (RemoteCalls.IsAwsClientBase(current) || (ClientNames.Contains(current.Name) && Clients.Contains(current.ToDisplayString())))
                return true;
        }

        return false;
    }
}
