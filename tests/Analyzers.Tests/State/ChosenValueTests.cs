using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>
/// A constant says something of an invocation where the invocation picks it; and a value keeps its origin on its way through setters and references.
/// </summary>
public sealed class ChosenValueTests
{
    [Theory]
    [InlineData("private static Priority s_kept; void Keep(Order order) => {|SLG1001:s_kept = order.Amount > 9 ? Priority.High : Priority.Low|};")]
    [InlineData("private static int s_kept; void Keep(Order order) => {|SLG1001:s_kept = order.Id switch { \"a\" => 1, _ => 2 }|};")]
    [InlineData("private static bool s_kept; void Keep(Order order) => {|SLG1001:s_kept = order.Id is \"a\"|};")]
    [InlineData("private static bool s_kept; void Keep(Order order) => {|SLG1001:s_kept = order.Id == \"a\"|};")]
    [InlineData("private static string? s_kept; void Keep(Order order) { var name = order.IsNew ? \"new\" : null; {|SLG1001:s_kept = name|}; }")]
    public Task What_a_condition_on_the_event_picks_is_its_data(string members) => Verify.Flags<StateAnalyzer>(Keeping(members));

    [Theory]
    [InlineData("private static string? s_kept; void Keep(Order order) => s_kept = Environment.GetEnvironmentVariable(\"STAGE\") == \"prod\" ? \"a\" : \"b\";")]
    [InlineData("private static bool s_kept; void Keep(Order order) => s_kept = Environment.GetEnvironmentVariable(\"STAGE\") is \"prod\";")]
    [InlineData("private static readonly Dictionary<string, int> s_kept = new(); void Keep(Order order) => s_kept[order.IsNew ? \"new\" : \"old\"] = 1;")]
    [InlineData("private static readonly Dictionary<int, int> s_kept = new(); void Keep(Order order) => s_kept[order.Id switch { \"a\" => 1, _ => 2 }] = 1;")]
    public Task What_configuration_picks_and_keys_of_a_few_constants_stay_silent(string members) => Verify.Silent<StateAnalyzer>(Keeping(members));

    [Theory]
    [InlineData("private static string? s_kept; static string? Kept { set => {|SLG1001:s_kept = value|}; } void Keep(Order order) => Kept = order.Id;")]
    [InlineData(
        "private static string? s_kept; static string? Kept { set => {|SLG1001:s_kept = value|}; } void Keep(Order order) => " +
            "(Kept, _) = (order.Id, 1);")]
    [InlineData("""
        private static readonly Settings s_settings = new();
        private class Settings { private string? _id; public string? Id { get => _id; set { {|SLG1011:_id = value?.Trim()|}; } } }
        void Keep(Order order) { Console.WriteLine(s_settings.Id); s_settings.Id = order.Id; }
        """)]
    public Task A_setter_keeps_what_it_is_given(string members) => Verify.Flags<StateAnalyzer>(Keeping(members));

    [Fact]
    public Task A_setter_that_is_given_configuration_stays_silent() => Verify.Silent<StateAnalyzer>(Keeping(
        "private static string? s_kept; static string? Kept { set => s_kept = value; } void Keep(Order order) => Kept = Environment.GetEnvironmentVariable(\"STAGE\");"));

    [Theory]
    [InlineData("private static readonly Order?[] s_kept = new Order?[1]; void Keep(Order order) { ref var slot = ref s_kept[0]; {|SLG1001:slot = order|}; }")]
    [InlineData("private static string s_kept = \"\"; void Keep(Order order) { ref string text = ref s_kept; {|SLG1001:text = order.Id|}; }")]
    [InlineData("private string _kept = \"\"; void Keep(Order order) { ref string text = ref _kept; {|SLG1002:text = order.Id|}; }")]
    public Task A_reference_to_a_place_is_the_place(string members) => Verify.Flags<StateAnalyzer>(Keeping(members));

    [Fact]
    public Task A_reference_to_a_local_stays_silent() => Verify.Silent<StateAnalyzer>(Keeping(
        "void Keep(Order order) { var kept = \"\"; ref string text = ref kept; text = order.Id; Console.WriteLine(kept); }"));

    [Theory]
    [InlineData("""
        public class Function(string tenant)
        {
            public Function() : this("none") { }
            public string Handle(Order order, ILambdaContext context) { var last = tenant; {|SLG1002:tenant = order.Tenant|}; return last; }
        }
        """)]
    [InlineData("""
        public class Function(int served)
        {
            public Function() : this(0) { }
            public int Handle(Order order, ILambdaContext context) => {|SLG1003:++served|};
        }
        """)]
    [InlineData("""
        public class Function(Order last)
        {
            public Function() : this(new Order()) { }
            public string Handle(Order order, ILambdaContext context) { var id = last.Id; {|SLG1002:last.Id = order.Id|}; return id; }
        }
        """)]
    public Task A_parameter_of_the_primary_constructor_is_a_field_in_all_but_name(string types) => Verify.Flags<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("""
        public class Function(string tenant)
        {
            public Function() : this("none") { }
            public string Handle(Order order, ILambdaContext context) { tenant = order.Tenant; return tenant; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            public string Handle(Order order, ILambdaContext context) => new Work(order).Run();
            private class Work(Order order) { public string Run() { order = new Order { Id = order.Id }; return order.Id; } }
        }
        """)]
    [InlineData("""
        public class Function(string tenant)
        {
            private readonly string _tenant = tenant = tenant.Trim();
            public Function() : this("none") { }
            public string Handle(Order order, ILambdaContext context) => _tenant;
        }
        """)]
    public Task One_that_is_set_before_it_is_read_or_dies_with_the_invocation_stays_silent(string types) =>
        Verify.Silent<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData(
        "private static int s_number; public void Handle(Order order, ILambdaContext context) { int.TryParse(order.Id, out s_number); " +
            "Use(); } void Use() => Console.WriteLine(s_number);")]
    [InlineData(
        "private static string? s_id; public void Handle(Order order, ILambdaContext context) { (s_id, _) = (order.Id, 1); Use(); " +
            "} void Use() => Console.WriteLine(s_id);")]
    public Task All_ways_to_set_a_place_anew_on_entry_count(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));

    private static string Keeping(string members) =>
        Orders.Function($"public void Handle(Order order, ILambdaContext context) => Keep(order);\n{members}");
}
