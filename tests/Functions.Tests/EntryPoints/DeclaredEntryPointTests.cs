using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Tests.EntryPoints;

/// <summary>What the code alone shows to be entered by a platform.</summary>
public sealed class DeclaredEntryPointTests
{
    [Theory]
    [InlineData("context last", "LambdaClassic F.Handle", "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }")]
    [InlineData("context not last", "", "public class F { public void Handle(Amazon.Lambda.Core.ILambdaContext c, string s) { } }")]
    [InlineData("not public", "", "public class F { void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }")]
    [InlineData("three parameters", "", "public class F { public void Handle(string s, int i, Amazon.Lambda.Core.ILambdaContext c) { } }")]
    [InlineData("context alone", "LambdaClassic F.Run", "public class F { public void Run(Amazon.Lambda.Core.ILambdaContext c) { } }")]
    [InlineData("context alone, static, with a task", "LambdaClassic F.Run", """
        public class F { public static Task Run(Amazon.Lambda.Core.ILambdaContext c) => Task.CompletedTask; }
        """)]
    [InlineData("context alone, static, named a handler", "LambdaClassic F.FunctionHandler", """
        public static class F { public static void FunctionHandler(Amazon.Lambda.Core.ILambdaContext c) { } }
        """)]
    [InlineData("context alone, static, with a serializer", "LambdaClassic F.Run", """
        public static class F
        {
            [Amazon.Lambda.Core.LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
            public static void Run(Amazon.Lambda.Core.ILambdaContext c) { }
        }
        """)]
    [InlineData("a library that is given the context", "", """
        public class Idempotency
        {
            public static Amazon.Lambda.Core.ILambdaContext? Context { get; private set; }
            public static void Register(Amazon.Lambda.Core.ILambdaContext c) => Context = c;
        }
        """)]
    [InlineData("event with a serializer", "LambdaClassic F.Handle", """
        [assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        public class F { public void Handle(Amazon.Lambda.SQSEvents.SQSEvent e) { } public void Other(string s) { } }
        """)]
    [InlineData("event without a serializer", "", "public class F { public void Handle(Amazon.Lambda.SQSEvents.SQSEvent e) { } }")]
    [InlineData("called by another", "LambdaClassic F.Handle", """
        public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => new Step().Run(s, c); }
        public class Step { public void Run(string s, Amazon.Lambda.Core.ILambdaContext c) { } }
        """)]
    [InlineData("called, but named a function", "LambdaClassic F.Handle, LambdaClassic BillingFunction.Run", """
        public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => new BillingFunction().Run(s, c); }
        public class BillingFunction { public void Run(string s, Amazon.Lambda.Core.ILambdaContext c) { } }
        """)]
    [InlineData("called through an interface", "LambdaClassic F.Handle", """
        public class F { private readonly IStep _step = new Step(); public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => _step.Run(s, c); }
        public interface IStep { void Run(string s, Amazon.Lambda.Core.ILambdaContext c); }
        public class Step : IStep { public void Run(string s, Amazon.Lambda.Core.ILambdaContext c) { } }
        """)]
    [InlineData("called through an interface of its base class", "LambdaClassic F.Handle", """
        public class F { private readonly IStep _step = new Step(); public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => _step.Run(s, c); }
        public interface IStep { void Run(string s, Amazon.Lambda.Core.ILambdaContext c); }
        public abstract class Steps : IStep { public abstract void Run(string s, Amazon.Lambda.Core.ILambdaContext c); }
        public class Step : Steps { public override void Run(string s, Amazon.Lambda.Core.ILambdaContext c) { } }
        """)]
    [InlineData("tried out by Main", "LambdaClassic F.Handle", """
        public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } public static void Main() => new F().Handle("", null!); }
        """)]
    [InlineData("inherited from an abstract class", "LambdaClassic F.Handle, LambdaClassic G.Handle", """
        public abstract class Base<T> { public void Handle(T s, Amazon.Lambda.Core.ILambdaContext c) { } }
        public class F : Base<string> { }
        public class G : Base<int> { }
        """)]
    [InlineData("abstract without heirs", "LambdaClassic Base.Handle", "public abstract class Base { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }")]
    [InlineData("annotations", "LambdaAnnotations F.Create", "public class F { [Amazon.Lambda.Annotations.LambdaFunction] public void Create() { } public void Other() { } }")]
    [InlineData("ASP.NET Core", "AspNetCore F.FunctionHandlerAsync", "public class F : Amazon.Lambda.AspNetCoreServer.APIGatewayHttpApiV2ProxyFunction { }")]
    public void Lambda(string shape, string expected, string source) =>
        Assert.Equal((shape, expected), (shape, All(Sources.Library(source))));

    [Theory]
    [InlineData("bootstrap", "LambdaExecutable Program.<Main>$", "await Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder.Create<string>(s => Task.CompletedTask, null!).Build().RunAsync();")]
    [InlineData("some other program", "", "Console.WriteLine();")]
    public void Executables(string shape, string expected, string source) =>
        Assert.Equal((shape, expected), (shape, All(Sources.Executable(source))));

    [Theory]
    [InlineData("Azure isolated", "AzureIsolated F.Run", "public class F { [Function(\"x\")] public void Run() { } }")]
    [InlineData("Azure in-process", "AzureInProcess F.Run", "public class F { [FunctionName(\"x\")] public static void Run() { } }")]
    [InlineData("Google HTTP", "Google F.HandleAsync", "public class F : IHttpFunction { public Task HandleAsync(HttpContext c) => null!; }")]
    [InlineData("Google event", "Google F.HandleAsync", "public class F : ICloudEventFunction<int> { public Task HandleAsync(int c) => null!; }")]
    public void Other_platforms_without_their_packages(string shape, string expected, string source) =>
        Assert.Equal((shape, expected), (shape, All(Sources.Unrestored(source))));

    private static string All(Compilation project) => string.Join(
        ", ", new EntryPointFinder(new FunctionProgram([project])).FindAll(project).Select(found => $"{found.Kind} {found.Name}"));
}
