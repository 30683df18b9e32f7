using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>A test for what is empty guards a write; a comparison with what the caller sent only says when the next write comes.</summary>
public sealed class ComparedStateTests
{
    [Theory]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant != tenant) { {|SLG1001:s_tenant = tenant|}; } }")]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant == tenant) return; {|SLG1001:s_tenant = tenant|}; }")]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant?.Equals(tenant) == true) return; {|SLG1001:s_tenant = tenant|}; }")]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (!string.Equals(s_tenant, tenant)) {|SLG1001:s_tenant = tenant|}; }")]
    [InlineData("private static int s_longest; void Keep(string tenant) { if (tenant.Length > s_longest) {|SLG1001:s_longest = tenant.Length|}; }")]
    [InlineData("""
        private static string? s_tenant;
        void Keep(string tenant) { if (s_tenant == null || s_tenant != tenant) { {|SLG1001:s_tenant = tenant|}; } }
        """)]
    [InlineData("""
        private static string? s_tenant;
        static string? Tenant { get => s_tenant; set { if (value == s_tenant) return; {|SLG1001:s_tenant = value|}; } }
        void Keep(string tenant) { Console.WriteLine(Tenant); Tenant = tenant; }
        """)]
    [InlineData("""
        private static string? s_tenant, s_table;
        void Keep(string tenant) { if (s_table == null || s_tenant != tenant) { {|SLG1001:s_table = tenant + "-table"|}; } }
        """)]
    [InlineData("""
        private static string? s_tenant, s_table;
        void Keep(string tenant) { if (s_tenant == tenant && s_table is not null) return; {|SLG1001:s_table = tenant + "-table"|}; }
        """)]
    public Task Where_a_place_is_compared_with_the_callers_value_it_is_written_again(string members) => Verify.Flags<StateAnalyzer>(Keeping(members));

    [Theory]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant == null) { {|SLG1005:s_tenant = tenant|}; } }")]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant == null && tenant != \"\") { {|SLG1005:s_tenant = tenant|}; } }")]
    [InlineData("private static string? s_tenant; void Keep(string tenant) { if (s_tenant is not null) return; {|SLG1005:s_tenant = tenant|}; }")]
    [InlineData(
        "private static Order? s_order; void Keep(string tenant) => {|SLG1005:LazyInitializer.EnsureInitialized(ref s_order, " +
            "() => new Order { Id = tenant })|};")]
    [InlineData("""
        private static string? s_tenant; private static bool s_off = Environment.GetEnvironmentVariable("OFF") is not null;
        void Keep(string tenant) { if (s_off || s_tenant is not null) return; {|SLG1005:s_tenant = tenant|}; }
        """)]
    [InlineData("""
        private static string? s_tenant;
        void Keep(string tenant) { if (tenant == "" || s_tenant is not null) return; {|SLG1005:s_tenant = tenant|}; }
        """)]
    public Task A_test_for_what_is_empty_lets_the_first_invocation_win(string members) => Verify.Flags<StateAnalyzer>(Keeping(members));

    [Theory]
    [InlineData("private static string? s_table; void Keep(string tenant) { if (s_table == null) s_table = Environment.GetEnvironmentVariable(\"TABLE\"); }")]
    [InlineData("""
        private static DateTime s_expires; private static string? s_key;
        void Keep(string tenant) { if (s_key == null || s_expires < DateTime.UtcNow) { s_key = File.ReadAllText("key"); s_expires = DateTime.UtcNow.AddHours(1); } }
        """)]
    [InlineData("private static int s_version; void Keep(string tenant) { if (s_version < 3) { s_version = 3; } }")]
    [InlineData("private static Order? s_order; void Keep(string tenant) => LazyInitializer.EnsureInitialized(ref s_order, () => new Order());")]
    public Task What_no_caller_sent_may_be_refreshed(string members) => Verify.Silent<StateAnalyzer>(Keeping(members));

    private static string Keeping(string members) =>
        Orders.Function($"public void Handle(Order order, ILambdaContext context) => Keep(order.Tenant);\n{members}");
}
