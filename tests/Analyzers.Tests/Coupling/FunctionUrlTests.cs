using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class FunctionUrlTests
{
    [Theory]
    [InlineData("await {|SLG3002:s_http.GetAsync(\"https://abc123.execute-api.eu-west-1.amazonaws.com/prod/orders\")|};")]
    [InlineData("await {|SLG3002:s_http.GetStringAsync($\"https://abc123.lambda-url.eu-west-1.on.aws/{order.Id}\")|};")]
    [InlineData("var url = \"https://billing.azurewebsites.net/api/bill\"; await {|SLG3002:s_http.GetAsync(url)|};")]
    [InlineData("await s_http.SendAsync({|SLG3002:new HttpRequestMessage(HttpMethod.Get, \"https://billing-xyz.a.run.app/\")|});")]
    [InlineData("await {|SLG3002:s_http.GetAsync(Environment.GetEnvironmentVariable(\"BILLING_FUNCTION_URL\"))|};")]
    public Task The_address_of_a_function_is_flagged(string statements) => Verify.Flags<FunctionUrlAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_http.GetAsync(\"https://api.example.org/orders\");")]
    [InlineData("await s_http.GetAsync(\"https://example.org/docs/.azurewebsites.net\");")]
    [InlineData("await s_http.GetAsync(Environment.GetEnvironmentVariable(\"BILLING_URL\"));")]
    [InlineData("Console.WriteLine(\"https://abc123.execute-api.eu-west-1.amazonaws.com/prod\");")]
    [InlineData("var link = new Uri(\"https://abc123.execute-api.eu-west-1.amazonaws.com/prod\"); Console.WriteLine(link);")]
    public Task Other_addresses_stay_silent(string statements) => Verify.Silent<FunctionUrlAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("!GetAtt BillingUrl.FunctionUrl", true)]
    [InlineData("!Sub 'https://${Api}.execute-api.${AWS::Region}.amazonaws.com/prod'", true)]
    [InlineData("https://api.example.org", false)]
    [InlineData("!Ref Address", false)]
    public Task A_template_says_whose_address_a_setting_holds(string value, bool isFunction) => Verify.FlagsBeside<FunctionUrlAnalyzer>(
        FunctionSource.Handling(
            $"await {(isFunction ? "{|SLG3002:" : "")}s_http.GetAsync(Environment.GetEnvironmentVariable(\"BILLING\")){(isFunction ? "|}" : "")};"),
        ("/template.yaml", $$"""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Address: { Type: String } }
            Resources:
              Api: { Type: "AWS::Serverless::Api", Properties: { StageName: prod } }
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: TestProject::Function::Handle
                  Environment: { Variables: { BILLING: {{value}} } }
            """));

    [Theory]
    [InlineData("var client = {|SLG3002:new RestSharp.RestClient(\"https://billing.azurewebsites.net\")|};")]
    [InlineData("var request = {|SLG3002:new RestSharp.RestRequest(\"https://billing.azurewebsites.net/api/bill\")|};")]
    [InlineData("var billing = {|SLG3002:Refit.RestService.For<IBilling>(\"https://billing.azurewebsites.net\")|};")]
    [InlineData("var billing = Refit.RestService.For<IBilling>(\"https://api.example.org\");")]
    public Task Clients_of_other_packages_count(string statements) => Verify.Flags<FunctionUrlAnalyzer>(FunctionSource.Handling(statements) + """
        public interface IBilling { }
        namespace RestSharp
        {
            public class RestClient { public RestClient(string baseUrl) { } }
            public class RestRequest { public RestRequest(string resource) { } }
        }
        namespace Refit { public static class RestService { public static T For<T>(string hostUrl) => throw new NotSupportedException(); } }
        """);

    [Fact]
    public Task Test_projects_stay_silent() => Verify.FlagsBeside<FunctionUrlAnalyzer>(
        FunctionSource.Handling("await s_http.GetAsync(\"https://abc123.execute-api.eu-west-1.amazonaws.com/prod\");"), ("/.globalconfig", Verify.TestProject));

    [Fact]
    public Task The_base_address_of_a_client_counts() => Verify.Flags<FunctionUrlAnalyzer>(FunctionSource.With("""
        private static readonly HttpClient s_billing = new() { BaseAddress = {|SLG3002:new Uri("https://billing.cloudfunctions.net/")|} };
        public Task Handle(Order order, ILambdaContext context) => s_billing.GetAsync(order.Id);
        """));
}
