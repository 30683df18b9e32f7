using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class FunctionCallTests
{
    [Theory]
    [InlineData("await {|SLG3001:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\" })|};")]
    [InlineData("await {|SLG3001:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.RequestResponse })|};")]
    [InlineData("var request = new InvokeRequest(); request.FunctionName = \"billing\"; var answer = await {|SLG3001:s_lambda.InvokeAsync(request)|};")]
    [InlineData("await {|SLG3003:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = context.FunctionName, InvocationType = InvocationType.Event })|};")]
    [InlineData("""
        await {|SLG3003:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME")! })|};
        """)]
    [InlineData("""
        var me = Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME");
        await {|SLG3003:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = me, InvocationType = InvocationType.Event })|};
        """)]
    [InlineData("""
        var request = new InvokeRequest { FunctionName = "billing" };
        await {|SLG3001:s_lambda.InvokeAsync(request)|};
        request.InvocationType = InvocationType.Event;
        await s_lambda.InvokeAsync(request);
        """)]
    public Task Waiting_for_a_function_and_calling_itself_are_flagged(string statements) =>
        Verify.Flags<FunctionCallAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.Event });")]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = context.FunctionName, InvocationType = InvocationType.DryRun });")]
    [InlineData("var request = new InvokeRequest(); request.InvocationType = InvocationType.Event; await s_lambda.InvokeAsync(request);")]
    [InlineData("await s_lambda.InvokeAsync(Build()); static InvokeRequest Build() => new() { InvocationType = InvocationType.Event };")]
    [InlineData("""
        var request = new InvokeRequest();
        Prepare(request);
        await s_lambda.InvokeAsync(request);
        static void Prepare(InvokeRequest made) => made.InvocationType = InvocationType.Event;
        """)]
    [InlineData("""
        var request = new InvokeRequest { FunctionName = "billing", InvocationType = InvocationType.DryRun };
        for (var i = 0; i < 2; i++) { await s_lambda.InvokeAsync(request); request.InvocationType = InvocationType.Event; }
        """)]
    [InlineData("IWorkflow workflow = null!; await workflow.InvokeAsync(new InvokeRequest { FunctionName = \"billing\" });")]
    public Task Events_and_what_cannot_be_known_stay_silent(string statements) =>
        Verify.Silent<FunctionCallAnalyzer>(FunctionSource.Handling(statements) + Workflow);

    [Fact]
    public Task A_call_while_the_environment_starts_stays_silent() => Verify.Silent<FunctionCallAnalyzer>(FunctionSource.With("""
        public Function() => new AmazonLambdaClient().InvokeAsync(new InvokeRequest { FunctionName = "settings" }).Wait();
        public void Handle(Order order, ILambdaContext context) { }
        """));

    /// <summary>A durable context resumes after the call: it is not billed for waiting.</summary>
    private const string Workflow = " public interface IWorkflow { Task InvokeAsync(InvokeRequest request); }";
}
