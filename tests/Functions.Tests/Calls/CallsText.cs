using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Tests.Calls;

/// <summary>
/// Prints the AWS calls of <c>Function.Handle</c>: <c>dynamodb.GetItem TableName=env(TABLE)</c>, joined with semicolons. After the arguments
/// <c>...</c> where others may be set, <c>via X</c> for a library's member, <c>as X</c> for another identity, <c>when X</c> for a call made sometimes.
/// </summary>
internal static class CallsText
{
    /// <summary>Statements of an async handler; <paramref name="types"/> are declared beside its class.</summary>
    public static string OfHandler(string statements, string types = "") => Of(Handler(statements, types));

    public static string Handler(string statements, string types) => $$"""
        public class Function
        {
            private readonly IAmazonS3 _s3 = new AmazonS3Client();
            private readonly IAmazonDynamoDB _dynamo = new AmazonDynamoDBClient();
            private readonly AmazonSQSClient _sqs = new();
            public async Task Handle(Input input)
            {
                {{statements}}
            }
        }
        public record Input(string Id, string Name);
        {{types}}
        """;

    public static string Of(string source) => Of(Sources.Library(Usings + source));

    /// <summary>With packages that are not among the references, declared by source.</summary>
    public static string Of(string source, string packages) => Of(Sources.Library(Usings + source, "App", Sources.Library(packages, "Packages")));

    public static string OfUnrestored(string source) => Of(Sources.Unrestored(Usings + source));

    /// <summary>With imports beside those of every source.</summary>
    public static string OfUnrestored(string imports, string source) => Of(Sources.Unrestored(Usings + imports + source));

    /// <summary>With the packages of <see cref="Of(string)"/>, and calls into others that do not bind.</summary>
    public static string OfPartlyRestored(string source) => Of(Sources.PartlyRestored(Usings + source));

    public static string Undecided(string source) => UndecidedOf(Sources.Library(Usings + source));

    public static string UndecidedOfPartlyRestored(string source) => UndecidedOf(Sources.PartlyRestored(source));

    public static string UndecidedOf(Compilation compilation) => string.Join("; ", Find(compilation).Undecided.Select(call => $"{call.Service ?? "any"}: {call.Reason}"));

    private const string Usings = """
        using Amazon;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.DocumentModel;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Runtime;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;
        using Amazon.S3.Util;
        using Amazon.SQS;
        using Amazon.SQS.Model;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        """;

    /// <summary>Of a class <c>Function</c> that inherits the method the platform calls.</summary>
    public static string OfInherited(string source, string method)
    {
        var compilation = Sources.Library(Usings + source);
        var type = compilation.GetTypeByMetadataName("Function")!;
        var inherited = Bases(type).SelectMany(holder => holder.GetMembers(method)).OfType<IMethodSymbol>().First();
        var entry = new EntryPoint(EntryPointKind.LambdaClassic, inherited, [inherited], type, method);
        return string.Join("; ", Find(compilation, entry).Calls.Select(Print));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static string Of(Compilation compilation) => string.Join("; ", Find(compilation).Calls.Select(Print));

    private static FunctionCalls Find(Compilation compilation)
    {
        var handler = compilation.GetTypeByMetadataName("Function")!.GetMembers("Handle").OfType<IMethodSymbol>().Single();
        return Find(compilation, new EntryPoint(EntryPointKind.LambdaClassic, handler));
    }

    private static FunctionCalls Find(Compilation compilation, EntryPoint entry)
    {
        var program = new FunctionProgram([compilation]);
        return AwsCallFinder.Find(program, new ReachAnalysis(program).From(entry), AwsCatalog.Default);
    }

    private static string Print(AwsCall call)
    {
        var arguments = string.Concat(call.Arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal).Select(argument => $" {argument.Key}={argument.Value}"));
        return $"{call.Operation.Service}.{call.Operation.Name}{arguments}{(call.ArgumentsComplete ? "" : " ...")}"
            + (call.Via is null ? "" : $" via {call.Via}")
            + (call.When is null ? "" : $" when {call.When}")
            + (call.OtherIdentity is null ? "" : $" as {call.OtherIdentity}");
    }
}
