using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>A static that a scope gives a value and its end takes it away again.</summary>
public sealed class ScopedStateTests
{
    [Theory]
    [InlineData("using (Use(order.Tenant)) { Console.WriteLine(s_tenant); }")]
    [InlineData("using var scope = Use(order.Tenant); Console.WriteLine(s_tenant);")]
    [InlineData("using (Use(order.Tenant)) { using var inner = Use(order.Id); Console.WriteLine(s_tenant); }")]
    public Task A_value_that_goes_with_its_scope_stays_silent(string statements) =>
        Verify.Silent<StateAnalyzer>(Using("s_tenant = tenant", "public void Dispose() => s_tenant = null;", statements));

    [Theory]
    [InlineData("public void Dispose() => s_tenant = null;", "Use(order.Tenant);")]
    [InlineData("public void Dispose() => s_tenant = null;", "var scope = Use(order.Tenant); Console.WriteLine(scope);")]
    [InlineData("public void Dispose() => s_tenant = null;", "using (Use(order.Tenant)) { } Use(order.Id);")]
    [InlineData("public void Dispose() => Console.WriteLine(s_tenant);", "using (Use(order.Tenant)) { }")]
    [InlineData("public void Dispose() => s_tenant += \".\";", "using (Use(order.Tenant)) { }")]
    public Task A_scope_that_is_not_ended_or_leaves_the_value_is_flagged(string dispose, string statements) =>
        Verify.Flags<StateAnalyzer>(Using("{|SLG1001:s_tenant = tenant|}", dispose, statements));

    private static string Using(string write, string dispose, string statements) => Orders.Function($$"""
        private static string? s_tenant;
        private static IDisposable Use(string tenant) { {{write}}; return new Scope(); }
        private sealed class Scope : IDisposable { {{dispose}} }
        public void Handle(Order order, ILambdaContext context) { Console.WriteLine(s_tenant); {{statements}} }
        """);
}
