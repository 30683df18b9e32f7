using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

public sealed class StateAnalyzerTests
{
    private const string Usings = """
        using Amazon.Lambda.Core;
        using Amazon.Lambda.SQSEvents;
        using System.Collections.Concurrent;

        """;

    [Theory]
    [InlineData("private static string? s_tenant; public string? Handle(Order order, ILambdaContext context) { var last = s_tenant; {|SLG1001:s_tenant = order.Tenant|}; return last; }")]
    [InlineData("private string? _tenant; public void Handle(Order order, ILambdaContext context) { Save(order); } void Save(Order order) { {|SLG1002:_tenant = order.Tenant|}; }")]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_count++|}; }")]
    [InlineData("private readonly List<string> _seen = new(); public void Handle(Order order, ILambdaContext context) { {|SLG1003:_seen.Add(order.Id)|}; }")]
    [InlineData("private static readonly Dictionary<string, Order> s_cache = new(); public void Handle(Order order, ILambdaContext context) { {|SLG1004:s_cache[order.Id] = order|}; }")]
    [InlineData("private static HttpClient? s_client; public void Handle(Order order, ILambdaContext context) { {|SLG1005:s_client ??= new HttpClient { BaseAddress = new Uri(order.Id) }|}; }")]
    [InlineData("private static DateTime s_last; public void Handle(Order order, ILambdaContext context) { Touch(); } static void Touch() { {|SLG1001:s_last = DateTime.UtcNow|}; }")]
    public Task Data_of_an_invocation_that_stays_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Class(members));

    [Theory]
    [InlineData("private static bool s_coldStart = true; public void Handle(Order order, ILambdaContext context) { s_coldStart = false; }")]
    [InlineData("private static string? s_table; public void Handle(Order order, ILambdaContext context) { s_table ??= Environment.GetEnvironmentVariable(\"TABLE\"); }")]
    [InlineData("private static HttpClient? s_client; public void Handle(Order order, ILambdaContext context) { if (s_client == null) { s_client = new HttpClient(); } }")]
    [InlineData("private readonly List<string> _batch = new(); public void Handle(Order order, ILambdaContext context) { _batch.Clear(); _batch.Add(order.Id); }")]
    [InlineData("private static string? s_tenant; public string? Handle(Order order, ILambdaContext context) { s_tenant = order.Tenant; return s_tenant; }")]
    [InlineData("private static string? s_tenant; public Function() { s_tenant = DateTime.UtcNow.ToString(); } public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("private static string? s_tenant; public void Handle(Order order, ILambdaContext context) { } public static void NotReached(Order order) { s_tenant = order.Tenant; }")]
    [InlineData("public Order Handle(Order order, ILambdaContext context) { order.Tenant = order.Id; return order; }")]
    [InlineData("[ThreadStatic] private static string? t_buffer; public void Handle(Order order, ILambdaContext context) { t_buffer = order.Id; }")]
    public Task What_is_benign_stays_silent(string members) => Verify.Silent<StateAnalyzer>(Class(members));

    private static string Class(string members) => $$"""
        {{Usings}}
        public class Order { public string Id { get; set; } = ""; public string Tenant { get; set; } = ""; }
        public class Function
        {
            {{members}}
        }
        """;
}
