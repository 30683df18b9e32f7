using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Tests.EntryPoints;

public sealed class EntryPointFinderTests
{
    private const string Library = """
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.AspNetCoreServer;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.SQSEvents;
        namespace Shop;
        public class Function
        {
            public string Handle(string input, ILambdaContext context) => input;
            public string Overloaded(int a, int b, int c) => "";
            public string Overloaded(SQSEvent e, ILambdaContext context) => "";
            internal string Hidden(string input) => input;
            public class Nested { public void Run() { } }
        }
        public class Derived : Base<string> { }
        public class Base<T> { public void Inherited(T input) { } }
        public class LambdaEntryPoint : APIGatewayProxyFunction
        {
            protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { }
            public void Get(string input, ILambdaContext context) { }
        }
        public class Annotated
        {
            [LambdaFunction(ResourceName = "CreateOrder")] public void Create() { }
            [LambdaFunction] public void Delete() { }
        }
        """;

    [Theory]
    [InlineData("Shop::Shop.Function::Handle", EntryPointKind.LambdaClassic, "Shop.Function.Handle")]
    [InlineData("Shop::Shop.Function+Nested::Run", EntryPointKind.LambdaClassic, "Shop.Function.Nested.Run")]
    [InlineData("Shop::Shop.Derived::Inherited", EntryPointKind.LambdaClassic, "Shop.Derived.Inherited")]
    [InlineData("Shop::Shop.LambdaEntryPoint::FunctionHandlerAsync", EntryPointKind.AspNetCore, "Shop.LambdaEntryPoint.FunctionHandlerAsync")]
    [InlineData("Shop::Shop.LambdaEntryPoint::Get", EntryPointKind.LambdaClassic, "Shop.LambdaEntryPoint.Get")]
    [InlineData("Shop::Shop.Annotated_Create_Generated::Create", EntryPointKind.LambdaAnnotations, "Shop.Annotated.Create")]
    [InlineData("Shop::Shop.Annotated::Delete", EntryPointKind.LambdaAnnotations, "Shop.Annotated.Delete")]
    public void Handlers_are_found(string handler, EntryPointKind kind, string name)
    {
        var found = Find(Library, handler).EntryPoint!;

        Assert.Equal((kind, name), (found.Kind, found.Name));
    }

    [Fact]
    public void Of_overloads_the_one_that_Lambda_can_call_is_taken() =>
        Assert.Equal(2, Find(Library, "Shop::Shop.Function::Overloaded").EntryPoint!.Symbol.Parameters.Length);

    [Theory]
    [InlineData("Shop::Shop.Function::handle", "class Shop.Function has no method 'handle'; it has Handle, Overloaded")]
    [InlineData("Shop::Shop.Functions::Handle", "Shop has no class 'Shop.Functions'; did you mean 'Shop::Shop.Function::Handle'?")]
    [InlineData("Shop::Function::Handle", "Shop has no class 'Function'; did you mean 'Shop::Shop.Function::Handle'?")]
    [InlineData("Shop::Shop.Annotated_Gone_Generated::Gone", "Shop has no class 'Shop.Annotated_Gone_Generated'; did you mean 'Shop::Shop.Annotated::Gone'?")]
    [InlineData("Shop", "Shop has no Main to start for handler 'Shop': write Assembly::Namespace.Type::Method, or make the project an executable")]
    [InlineData("Shop::Handle", "handler 'Shop::Handle' is not of the form Assembly::Namespace.Type::Method")]
    [InlineData(null, "Shop has no Main to start for handler '(none)': write Assembly::Namespace.Type::Method, or make the project an executable")]
    public void A_missing_handler_names_what_comes_nearest(string? handler, string problem)
    {
        var result = Find(Library, handler);

        Assert.Equal((null, problem), (result.EntryPoint, result.Problem));
    }

    [Theory]
    [InlineData("bootstrap", "provided.al2023", EntryPointKind.LambdaExecutable, "Shop.Function.Main")]
    [InlineData("Shop", "dotnet8", EntryPointKind.LambdaExecutable, "Shop.Function.Main")]
    [InlineData(null, null, EntryPointKind.LambdaExecutable, "Shop.Function.Main")]
    [InlineData("Shop::Shop.Function::Handle", "provided.al2", EntryPointKind.LambdaExecutable, "Shop.Function.Main")]
    [InlineData("Shop::Shop.Function::Handle", "dotnet8", EntryPointKind.LambdaClassic, "Shop.Function.Handle")]
    public void An_executable_is_started_unless_a_managed_runtime_is_given_a_method(string? handler, string? runtime, EntryPointKind kind, string name)
    {
        var project = Sources.Executable("""
            using Amazon.Lambda.RuntimeSupport;
            namespace Shop;
            public class Function
            {
                private static async Task Main() => await LambdaBootstrapBuilder.Create<string, string>(Handle, null!).Build().RunAsync();
                public static Task<string> Handle(string input) => Task.FromResult(input);
            }
            """, "Shop");

        var found = new EntryPointFinder(new FunctionProgram([project])).Find(project, new DeployedHandler(handler, runtime)).EntryPoint!;

        Assert.Equal((kind, name), (found.Kind, found.Name));
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("CreateOrder")]
    public void Executable_annotations_are_picked_by_their_variable(string variable)
    {
        var project = Sources.Library(Library, "Shop");

        var found = new EntryPointFinder(new FunctionProgram([project])).Find(project, new DeployedHandler("Shop", "provided.al2023", variable)).EntryPoint!;

        Assert.Equal("Shop.Annotated.Create", found.Name);
    }

    [Fact]
    public void Inherited_handlers_keep_the_class_that_Lambda_creates()
    {
        var found = Find(Library, "Shop::Shop.Derived::Inherited").EntryPoint!;

        Assert.Equal(("Derived", "Base"), (found.Type.Name, found.Symbol.ContainingType.Name));
    }

    [Fact]
    public void Without_packages_the_same_handlers_are_found()
    {
        var project = Sources.Unrestored(Library, "Shop");
        var finder = new EntryPointFinder(new FunctionProgram([project]));

        Assert.Equal(EntryPointKind.AspNetCore, finder.Find(project, new DeployedHandler("Shop::Shop.LambdaEntryPoint::FunctionHandlerAsync")).EntryPoint!.Kind);
        Assert.Equal("Shop.Annotated.Create", finder.Find(project, new DeployedHandler("Shop::Shop.Annotated_Create_Generated::Create")).EntryPoint!.Name);
    }

    [Fact]
    public void A_handler_in_a_referenced_project_is_found()
    {
        var library = Sources.Library("namespace Common; public class Shared { public void Handle(string s) { } }", "Common");
        var project = Sources.Library("public class Empty : Common.Shared { }", "Shop", library);

        var found = new EntryPointFinder(new FunctionProgram([project, library])).Find(project, new DeployedHandler("Common::Common.Shared::Handle"));

        Assert.Equal("Common.Shared.Handle", found.EntryPoint!.Name);
    }

    private static HandlerResolution Find(string source, string? handler)
    {
        var project = Sources.Library(source, "Shop");
        return new EntryPointFinder(new FunctionProgram([project])).Find(project, new DeployedHandler(handler));
    }
}
