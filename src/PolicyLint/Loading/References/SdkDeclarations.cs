using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Loading.References;

/// <summary>
/// The package of one service as the SDK's own generator would declare it: interface, client with its constructors, configuration,
/// requests, responses, nested classes, classes of constants, exceptions and paginators. What the package adds by hand is embedded, and wins.
/// </summary>
internal sealed class SdkDeclarations
{
    private static readonly HashSet<string> OfEveryException = [.. typeof(Exception).GetProperties().Select(property => property.Name), "ErrorCode", "ErrorType", "RequestId", "StatusCode", "Retryable"];

    private readonly SdkService _service;
    private readonly ImmutableArray<SdkShape> _shapes;
    private readonly HashSet<string> _shapeNames;
    private readonly HashSet<string> _written;
    private readonly StringBuilder _text = new();

    private SdkDeclarations(SdkService service, SyntaxTree? byHand)
    {
        _service = service;
        _shapes = AwsCatalog.Default.Shapes(service.Id);
        _shapeNames = [.. _shapes.Select(shape => shape.Name)];
        _written = [.. byHand is null ? [] : ((CompilationUnitSyntax)byHand.GetRoot()).Members.OfType<NamespaceDeclarationSyntax>()
            .Where(scope => scope.Name.ToString() == service.Namespace || scope.Name.ToString() == service.Namespace + ".Model")
            .SelectMany(scope => scope.Members.OfType<BaseTypeDeclarationSyntax>())
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => type.Identifier.ValueText)];
    }

    /// <param name="byHand">Declarations of the package that are not made from its model; their types are not made again, partial ones are completed.</param>
    public static SyntaxTree Write(SdkService service, SyntaxTree? byHand, CSharpParseOptions options)
    {
        var declarations = new SdkDeclarations(service, byHand);
        declarations.WriteAll();
        return CSharpSyntaxTree.ParseText(SourceText.From(declarations._text.ToString(), Encoding.UTF8), options, $"stand-in/{service.Package}.g.cs");
    }

    private string ConfigName => _service.ClientName[..^"Client".Length] + "Config";

    private string RequestBase => _service.ClientName[..^"Client".Length] + "Request";

    private string ExceptionBase => _service.ClientName[..^"Client".Length] + "Exception";

    private void WriteAll()
    {
        _text.Append("using Amazon.Runtime; using System.Threading; using System.Threading.Tasks;\n");
        _text.Append($"namespace {_service.Namespace} {{\n");
        WriteClient();
        WriteTypes(_shapes.Where(shape => shape.Kind == SdkShapeKind.Constants), WriteConstants);
        _text.Append($"}}\nnamespace {_service.Namespace}.Model {{\n");
        WriteTypes(_shapes.Where(shape => shape.Kind is SdkShapeKind.Request), WriteRequest);
        WriteTypes(_shapes.Where(shape => shape.Kind is SdkShapeKind.Response), shape => WriteClass(shape, "AmazonWebServiceResponse"));
        WriteTypes(_shapes.Where(shape => shape.Kind is SdkShapeKind.Structure), shape => WriteClass(shape, null));
        WriteTypes(_shapes.Where(shape => shape.Kind is SdkShapeKind.Exception), WriteException);
        WritePaginators();
        _text.Append("}\n");
    }

    private bool IsDeclared(string shape) => _shapeNames.Contains(shape) || _written.Contains(shape);

    private void WriteTypes(IEnumerable<SdkShape> shapes, Action<SdkShape> write)
    {
        foreach (var shape in shapes.Where(shape => !_written.Contains(shape.Name)))
            write(shape);
    }

    private void WriteClient()
    {
        var (client, contract, config) = (_service.ClientName, _service.InterfaceName, ConfigName);
        _text.Append($"public partial interface {contract} : IAmazonService, System.IDisposable {{\n");
        WriteOperations("", ";");
        _text.Append("static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;\nstatic IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;\n");
        if (HasPaginators)
            _text.Append($"Model.I{PaginatorFactory} Paginators {{ get; }}\n");
        _text.Append($"}}\npublic partial class {client} : AmazonServiceClient, {contract} {{\n");
        foreach (var parameters in new[]
        {
            "", "RegionEndpoint region", $"{config} config", "AWSCredentials credentials", "AWSCredentials credentials, RegionEndpoint region", $"AWSCredentials credentials, {config} clientConfig",
            "string awsAccessKeyId, string awsSecretAccessKey", "string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region", $"string awsAccessKeyId, string awsSecretAccessKey, {config} clientConfig",
            "string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken", "string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region",
            $"string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, {config} clientConfig",
        })
        {
            _text.Append($"public {client}({parameters}) : base(default(AWSCredentials), default(ClientConfig)) => throw null;\n");
        }

        WriteOperations("public virtual ", " => throw null;");
        if (HasPaginators)
            _text.Append($"public Model.I{PaginatorFactory} Paginators => throw null;\n");
        _text.Append("}\n");
        _text.Append($"public partial class {config} : ClientConfig {{ public override string RegionEndpointServiceName => throw null; public override string ServiceVersion => throw null; public override string UserAgent => throw null; }}\n");
        _text.Append($"public partial class {RequestBase} : AmazonWebServiceRequest {{ }}\n");
        if (!_written.Contains(ExceptionBase))
            _text.Append($"public partial class {ExceptionBase} : AmazonServiceException {{\n{ExceptionConstructors(ExceptionBase)}}}\n");
    }

    /// <summary>What the catalog knows without shapes is no method of the client: presigned URLs, which only the client signs.</summary>
    private void WriteOperations(string modifiers, string body)
    {
        foreach (var operation in _service.Operations.Where(operation => IsDeclared(operation.RequestType) && IsDeclared(operation.ResponseType)))
        {
            var head = $"{modifiers}Task<Model.{operation.ResponseType}> {operation.MethodName}Async(";
            foreach (var overload in operation.Overloads)
                _text.Append(head).Append(string.Concat(overload.Parameters.Select(parameter => $"{parameter.Type} @{parameter.Name}, "))).Append("CancellationToken cancellationToken = default)").Append(body).Append('\n');
            _text.Append(head).Append($"Model.{operation.RequestType} request, CancellationToken cancellationToken = default)").Append(body).Append('\n');
        }
    }

    /// <summary>Where the client's method has forms with single members, the request has constructors with the same.</summary>
    private void WriteRequest(SdkShape shape)
    {
        var overloads = _service.Operations.FirstOrDefault(operation => operation.RequestType == shape.Name)?.Overloads ?? [];
        _text.Append($"public partial class {shape.Name} : {RequestBase} {{\npublic {shape.Name}() => throw null;\n");
        foreach (var overload in overloads.Where(overload => overload.Parameters.Length > 0))
            _text.Append($"public {shape.Name}({string.Join(", ", overload.Parameters.Select(parameter => $"{parameter.Type} @{parameter.Name}"))}) => throw null;\n");
        WriteProperties(shape);
        _text.Append("}\n");
    }

    private void WriteClass(SdkShape shape, string? baseClass)
    {
        _text.Append($"public partial class {shape.Name}{(baseClass is null ? "" : $" : {baseClass}")} {{\n");
        WriteProperties(shape);
        _text.Append("}\n");
    }

    /// <summary>C# knows no property of its class's name.</summary>
    private void WriteProperties(SdkShape shape)
    {
        foreach (var member in shape.Members.Where(member => member.Name != shape.Name && SyntaxFacts.IsValidIdentifier(member.Name)))
            _text.Append($"public {member.Type} @{member.Name} {{ get; set; }}\n");
    }

    private void WriteConstants(SdkShape shape)
    {
        _text.Append($"public class {shape.Name} : ConstantClass {{\npublic {shape.Name}(string value) : base(value) => throw null;\npublic static {shape.Name} FindValue(string value) => throw null;\n");
        _text.Append($"public static implicit operator {shape.Name}(string value) => throw null;\n");
        foreach (var member in shape.Members)
            _text.Append($"public static readonly {shape.Name} @{member.Name} = new {shape.Name}({SymbolDisplay.FormatLiteral(member.Type, quote: true)});\n");
        _text.Append("}\n");
    }

    private void WriteException(SdkShape shape)
    {
        _text.Append($"public partial class {shape.Name} : {ExceptionBase} {{\n{ExceptionConstructors(shape.Name)}");
        WriteProperties(shape with { Members = [.. shape.Members.Where(member => !OfEveryException.Contains(member.Name))] });
        _text.Append("}\n");
    }

    private static string ExceptionConstructors(string name) => string.Concat(new[]
    {
        "", "string message", "System.Exception innerException", "string message, System.Exception innerException",
        "string message, ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode",
        "string message, System.Exception innerException, ErrorType errorType, string errorCode, string requestId, System.Net.HttpStatusCode statusCode",
    }.Select(parameters => $"public {name}({parameters}) => throw null;\n"));

    private string PaginatorFactory => _service.Namespace[(_service.Namespace.LastIndexOf('.') + 1)..] + "PaginatorFactory";

    private bool HasPaginators => _service.Operations.Any(operation => operation.IsPaginated);

    /// <summary>Which list of the response is the paged one the catalog does not say: each one can be enumerated.</summary>
    private void WritePaginator(SdkOperation operation)
    {
        const string List = "System.Collections.Generic.List<";
        _text.Append($"public partial interface I{operation.MethodName}Paginator : IPaginator<{operation.ResponseType}> {{\nIPaginatedEnumerable<{operation.ResponseType}> Responses {{ get; }}\n");
        foreach (var member in _shapes.FirstOrDefault(shape => shape.Name == operation.ResponseType)?.Members ?? ImmutableArray<SdkMember>.Empty)
        {
            if (member.Type.StartsWith(List, StringComparison.Ordinal))
                _text.Append($"IPaginatedEnumerable<{member.Type[List.Length..]} @{member.Name} {{ get; }}\n");
        }

        _text.Append("}\n");
    }

    private void WritePaginators()
    {
        if (!HasPaginators)
            return;

        var paginated = _service.Operations.Where(operation => operation.IsPaginated).ToArray();
        foreach (var operation in paginated)
            WritePaginator(operation);
        _text.Append($"public partial interface I{PaginatorFactory} {{\n");
        foreach (var operation in paginated)
            _text.Append($"I{operation.MethodName}Paginator {operation.MethodName}({operation.RequestType} request);\n");
        _text.Append("}\n");
    }
}
