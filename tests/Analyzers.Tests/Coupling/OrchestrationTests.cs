using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class OrchestrationTests
{
    [Fact]
    public Task Handing_an_answer_on_is_flagged() => Verify.Flags<OrchestrationAnalyzer>(FunctionSource.Handling("""
        var priced = await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "price" });
        using var reader = new StreamReader(priced.Payload);
        var price = reader.ReadToEnd();
        await {|SLG3009:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "bill", Payload = price })|};
        """));

    [Fact]
    public Task Independent_calls_stay_silent() => Verify.Silent<OrchestrationAnalyzer>(FunctionSource.Handling("""
        var priced = await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "price", Payload = order.Id });
        await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "bill", Payload = order.Id });
        Console.WriteLine(priced.FunctionError);
        """));
}
