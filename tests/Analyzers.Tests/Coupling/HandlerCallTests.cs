using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class HandlerCallTests
{
    private const string Billing = "public class Billing { [Amazon.Lambda.Annotations.LambdaFunction] public void Bill(string order) { } public void Note(string text) { } }";

    [Fact]
    public Task Running_another_functions_handler_is_flagged() => Verify.Flags<HandlerCallAnalyzer>(
        FunctionSource.With("public void Handle(Order order, ILambdaContext context) => {|SLG3008:new Billing().Bill(order.Id)|};", Billing));

    [Theory]
    [InlineData("public void Handle(Order order, ILambdaContext context) => new Billing().Note(order.Id);")]
    [InlineData("[Amazon.Lambda.Annotations.LambdaFunction] public void One(string order) => Two(order); [Amazon.Lambda.Annotations.LambdaFunction] public void Two(string order) { }")]
    public Task Other_methods_and_the_own_class_stay_silent(string members) => Verify.Silent<HandlerCallAnalyzer>(FunctionSource.With(members, Billing));
}
