using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Tests.Values;

/// <summary>Prints what the argument of each <c>Show(...)</c> in a program resolves to, in source order.</summary>
internal static class ResolvedText
{
    /// <summary>Of members, as a class <c>Function</c> with <c>using static</c> of Show would hold them.</summary>
    public static string OfMembers(string members, string types = "") => Of($$"""
        public class Function
        {
            {{members}}
        }
        {{types}}
        """);

    public static string Of(string source)
    {
        var compilation = Sources.Library($$"""
            using System.Text;
            using Amazon.S3;
            using Amazon.S3.Model;
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;
            using static Shown;
            {{source}}
            public static class Shown { public static T Show<T>(T value) => value; }
            """);
        var program = new WholeProgram(compilation);
        var resolver = new ValueResolver(program);
        var shown = program.Bodies.SelectMany(body => body.Operation.DescendantsAndSelf()).OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name == "Show")
            .OrderBy(call => call.Syntax.SpanStart);
        return string.Join("; ", shown.Select(call => resolver.Resolve(call.Arguments[0].Value)));
    }
}
