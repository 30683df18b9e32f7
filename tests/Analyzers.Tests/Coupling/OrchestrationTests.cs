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
    public Task An_answer_that_goes_through_methods_is_followed() => Verify.Flags<OrchestrationAnalyzer>(FunctionSource.Handling("""
        await Bill(await Price(order));
        static async Task<string> Price(Order of)
        {
            var priced = await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "price", Payload = of.Id });
            return new StreamReader(priced.Payload).ReadToEnd();
        }
        static Task Bill(string price) => {|SLG3009:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "bill", Payload = price })|};
        """));

    [Fact]
    public Task A_function_called_by_its_address_counts() => Verify.Flags<OrchestrationAnalyzer>(FunctionSource.Handling("""
        var price = await s_http.GetStringAsync("https://price.azurewebsites.net/api/price");
        await {|SLG3009:s_http.GetAsync($"https://bill.azurewebsites.net/api/bill/{price}")|};
        """));

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"price\", Payload = order.Id }); }")]
    [InlineData("""
        var price = await s_http.GetStringAsync("https://example.org");
        await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "bill", Payload = price });
        """)]
    public Task One_function_alone_stays_silent(string statements) => Verify.Silent<OrchestrationAnalyzer>(FunctionSource.Handling(statements));

    [Fact]
    public Task Independent_calls_stay_silent() => Verify.Silent<OrchestrationAnalyzer>(FunctionSource.Handling("""
        var priced = await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "price", Payload = order.Id });
        await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "bill", Payload = order.Id });
        Console.WriteLine(priced.FunctionError);
        """));
}
