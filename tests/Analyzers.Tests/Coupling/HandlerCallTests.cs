using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class HandlerCallTests
{
    private const string Billing = """
        public class Billing
        {
            [Amazon.Lambda.Annotations.LambdaFunction] public void Bill(string order) { }
            public void Note(string text) { }
        }
        """;

    [Fact]
    public Task Running_another_functions_handler_is_flagged() => Verify.Flags<HandlerCallAnalyzer>(
        FunctionSource.With("public void Handle(Order order, ILambdaContext context) => {|SLG3008:new Billing().Bill(order.Id)|};", Billing));

    [Fact]
    public Task Running_the_handler_of_a_class_that_is_named_a_function_is_flagged() => Verify.Flags<HandlerCallAnalyzer>(FunctionSource.With(
        "public void Handle(Order order, ILambdaContext context) => {|SLG3008:new BillingFunction().Handle(order, context)|};",
        "public class BillingFunction { public void Handle(Order order, ILambdaContext context) { } }"));

    [Theory]
    [InlineData("public void Handle(Order order, ILambdaContext context) => new Step().Run(order, context);")]
    [InlineData("public void Handle(Order order, ILambdaContext context) => new Billing().Note(order.Id);")]
    [InlineData("""
        [Amazon.Lambda.Annotations.LambdaFunction] public void One(string order) => Two(order);
        [Amazon.Lambda.Annotations.LambdaFunction] public void Two(string order) { }
        """)]
    public Task Other_methods_and_the_own_class_stay_silent(string members) =>
        Verify.Silent<HandlerCallAnalyzer>(
            FunctionSource.With(members, Billing + " public class Step { public void Run(Order order, ILambdaContext context) { } }"));

    [Fact]
    public Task The_own_base_class_stays_silent() => Verify.Silent<HandlerCallAnalyzer>("""
        using Amazon.Lambda.Core;
        public class BaseFunction { public virtual void Handle(string order, ILambdaContext context) { } }
        public class Function : BaseFunction { public override void Handle(string order, ILambdaContext context) => base.Handle(order, context); }
        """);

    [Fact]
    public Task Test_projects_stay_silent() => Verify.FlagsBeside<HandlerCallAnalyzer>(
        FunctionSource.With("public void Handle(Order order, ILambdaContext context) => new Billing().Bill(order.Id);", Billing),
        ("/.globalconfig", Verify.TestProject));

    [Fact]
    public Task A_program_that_routes_to_handlers_of_its_own_assembly_is_one_function() => Verify.Silent<HandlerCallAnalyzer>(
        $$"""
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            var billing = new Billing();
            Func<string, Task> handle = order => { billing.Bill(order); return Task.CompletedTask; };
            await LambdaBootstrapBuilder.Create(handle, null!).Build().RunAsync();
            {{Billing}}
            """,
        Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);
}
