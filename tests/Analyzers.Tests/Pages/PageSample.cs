using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Analyzers.Tests.Pages;

/// <summary>
/// A code sample of a rule's page put into a function, so that it compiles: types stand beside the function's class, members in it, statements in its
/// handler, those on <c>services</c> in its start-up. What a sample uses and does not declare is supplied.
/// </summary>
internal sealed class PageSample
{
    private const string Usings = """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda;
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.Model;
        using Amazon.Lambda.S3Events;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;
        using AWS.Lambda.Powertools.Logging;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.DependencyInjection;
        using System.Collections.Concurrent;
        using System.Text.Json;
        """;

    private const string Types = """
        public class Order
        {
            public string Id { get; set; } = "";
            public string Tenant { get; set; } = "";
            public string Token { get; set; } = "";
            public string Endpoint { get; set; } = "";
            public string Url { get; set; } = "";
            public string Text { get; set; } = "";
            public List<string> Lines { get; } = new();
        }
        public class Settings { }
        public class Store { public void Save(Order order) { } }
        public class Hub { public event Action? Ready; public void Raise() => Ready?.Invoke(); }
        public class BillingFunction { public Task Handle(Order order, ILambdaContext context) => Task.CompletedTask; }
        public class Charges { public Task ChargeAsync(Order order) => Task.CompletedTask; }
        public static class Registrations { public static IServiceCollection AddOrders(this IServiceCollection services) => services.AddSingleton<Store>(); }
        """;

    /// <summary>What samples take for granted, by name.</summary>
    private static readonly Dictionary<string, string> Supplied = new(StringComparer.Ordinal)
    {
        ["s_client"] = "private static readonly HttpClient s_client = new();",
        ["s_http"] = "private static readonly HttpClient s_http = new();",
        ["s_hub"] = "private static readonly Hub s_hub = new();",
        ["s_lambda"] = "private static readonly IAmazonLambda s_lambda = new AmazonLambdaClient();",
        ["s_sqs"] = "private static readonly IAmazonSQS s_sqs = new AmazonSQSClient();",
        ["s_s3"] = "private static readonly IAmazonS3 s_s3 = new AmazonS3Client();",
        ["s_dynamoDb"] = "private static readonly IAmazonDynamoDB s_dynamoDb = new AmazonDynamoDBClient();",
        ["s_billing"] = "private static readonly Charges s_billing = new();",
        ["Tenant"] = "private static readonly AsyncLocal<string?> Tenant = new();",
        ["QueueUrl"] = "private static readonly string QueueUrl = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!;",
        ["Thumbnails"] = "private static readonly string Thumbnails = Environment.GetEnvironmentVariable(\"THUMBNAILS\")!;",
        ["Save"] = "private static void Save(params object[] values) { }",
        ["SaveAsync"] = "private static Task SaveAsync(Order order) => Task.CompletedTask;",
        ["AuditAsync"] = "private static Task AuditAsync(Order order) => Task.CompletedTask;",
        ["LoadAsync"] = "private static Task<Settings> LoadAsync() => Task.FromResult(new Settings());",
        ["RefreshAsync"] = "private static Task RefreshAsync() => Task.CompletedTask;",
        ["Refresh"] = "private static void Refresh() { }",
        ["OnReady"] = "private static void OnReady() { }",
    };

    private readonly CompilationUnitSyntax _written;

    public PageSample(string text)
    {
        _written = SyntaxFactory.ParseCompilationUnit(text, options: new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script));
        Files = [.. text.Split('\n').Select(FileIn).OfType<(string, string)>()];
    }

    /// <summary>Files that the sample's comments give: <c>// .editorconfig: serverlessguard.snapstart = true</c>.</summary>
    public (string Path, string Content)[] Files { get; }

    public string Source => $$"""
        {{Usings}}
        {{string.Join('\n', _written.Usings)}}
        {{string.Join('\n', _written.Members.OfType<TypeDeclarationSyntax>())}}
        {{StartUp}}
        {{(HasFunction ? "" : Function)}}
        {{string.Join('\n', SuppliedTypes)}}
        """;

    private IEnumerable<TypeDeclarationSyntax> SuppliedTypes =>
        SyntaxFactory.ParseCompilationUnit(Types).Members.OfType<TypeDeclarationSyntax>().Where(type => !DeclaresType(type.Identifier.ValueText));

    private bool HasFunction => DeclaresType("Function");

    private string StartUp => Statements.Where(IsRegistration).ToList() is { Count: > 0 } registrations
        ? $"[LambdaStartup] public class Startup {{ public void ConfigureServices(IServiceCollection services) {{ {string.Concat(registrations)} }} }}"
        : "";

    private string Function => $$"""
        public class Function
        {
            {{string.Join('\n', Members)}}
            {{string.Join('\n', Supplied.Where(supplied => Mentions(supplied.Key) && !Declares(supplied.Key)).Select(supplied => supplied.Value))}}
            {{(Declares("Handle") ? "" : Handler)}}
        }
        """;

    /// <summary>A field alone is used by the handler.</summary>
    private string Handler => Mentions("record")
        ? $"public async Task Handle(S3Event images, ILambdaContext context) {{ foreach (var record in images.Records) {{ {Body} }} }}"
        : $"public async Task Handle(Order order, ILambdaContext context) {{ await Task.Yield(); {Body} {Uses} }}";

    private string Body => string.Concat(Statements.Where(statement => !IsRegistration(statement)));

    private string Uses => string.Concat(Members.OfType<FieldDeclarationSyntax>().SelectMany(declared => declared.Declaration.Variables)
        .Select(variable => variable.Identifier.ValueText)
        .Where(name => !Statements.Any(statement => statement.DescendantTokens().Any(token => token.ValueText == name)))
        .Select(name => $"Console.WriteLine({name});"));

    private IEnumerable<MemberDeclarationSyntax> Members =>
        _written.Members.Where(member => member is not (GlobalStatementSyntax or TypeDeclarationSyntax) && !IsLocal(member));

    private IEnumerable<SyntaxNode> Statements =>
        _written.Members.Where(member => member is GlobalStatementSyntax || IsLocal(member))
            .Select(member => member is GlobalStatementSyntax global ? global.Statement : (SyntaxNode)member);

    /// <summary>In a script a local is a field.</summary>
    private static bool IsLocal(MemberDeclarationSyntax member) => member is FieldDeclarationSyntax { Modifiers.Count: 0 };

    private static bool IsRegistration(SyntaxNode statement) => statement.ToString().StartsWith("services.", StringComparison.Ordinal);

    private bool Mentions(string name) => _written.DescendantTokens().Any(token => token.ValueText == name);

    private bool DeclaresType(string name) => _written.Members.OfType<BaseTypeDeclarationSyntax>().Any(type => type.Identifier.ValueText == name);

    private bool Declares(string name) => _written.Members.SelectMany(NamesOf).Contains(name);

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        _ => [],
    };

    private static (string, string)? FileIn(string line)
    {
        if (line.StartsWith("// .editorconfig: ", StringComparison.Ordinal))
            return ("/.editorconfig", $"root = true\n[*.cs]\n{line["// .editorconfig: ".Length..]}\n");
        if (line.StartsWith("// .serverlessguard.json: ", StringComparison.Ordinal))
            return (".serverlessguard.json", line["// .serverlessguard.json: ".Length..]);
        return null;
    }
}
