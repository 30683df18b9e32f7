namespace ServerlessGuard.Functions.Tests.Values;

public sealed class OptionsTests
{
    private const string Types = """
        public class TableOptions { public string Name { get; set; } = "none"; public int Count { get; set; } }
        """;

    [Theory]
    [InlineData("last one wins", """services.Configure<TableOptions>(o => o.Name = "a"); services.Configure<TableOptions>(o => o.Name = "b");""", "b")]
    [InlineData("last one of a chain wins", """services.Configure<TableOptions>(o => o.Name = "a").Configure<TableOptions>(o => o.Name = "b");""", "b")]
    [InlineData("configured afterwards", """services.PostConfigure<TableOptions>(o => o.Name = "b"); services.Configure<TableOptions>(o => o.Name = "a");""", "b")]
    [InlineData("built on what was before", """services.Configure<TableOptions>(o => o.Name = "a").PostConfigure<TableOptions>(o => o.Name = $"{Environment.GetEnvironmentVariable("STAGE")}-{o.Name}");""", "env(STAGE) + -a")]
    [InlineData("another member afterwards", """services.Configure<TableOptions>(o => o.Name = "a"); services.PostConfigure<TableOptions>(o => o.Count = 3);""", "a")]
    [InlineData("other names", """services.Configure<TableOptions>("x", o => o.Name = "x"); services.Configure<TableOptions>(o => o.Name = "a"); services.Configure<TableOptions>("y", o => o.Name = "y");""", "a")]
    [InlineData("all names", """services.Configure<TableOptions>("x", o => o.Name = "x"); services.ConfigureAll<TableOptions>(o => o.Name = "a");""", "a")]
    [InlineData("builder with a name", """services.AddOptions<TableOptions>("x").Configure(o => o.Name = "x"); services.AddOptions<TableOptions>().Configure(o => o.Name = "a");""", "a")]
    [InlineData("section, then code", """services.Configure<TableOptions>(configuration.GetSection("T")); services.Configure<TableOptions>(o => o.Count = 3);""", "config(T:Name ?? none)")]
    public void In_the_order_in_which_they_run(string shape, string registration, string expected) => Assert.Equal((shape, expected), (shape, ResolvedText.OfMembers($$"""
        private readonly TableOptions _options;
        public Function(IOptions<TableOptions> options) => _options = options.Value;
        void Configure(IServiceCollection services, IConfiguration configuration) { {{registration}} }
        void Run() => Show(_options.Name);
        """, Types)));

    [Theory]
    [InlineData("""options.Get("x").Name""", "x")]
    [InlineData("""options.Get("y").Name""", "y")]
    [InlineData("""options.CurrentValue.Name""", "a")]
    public void By_name(string use, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($$"""
        private readonly IOptionsMonitor<TableOptions> options;
        public Function(IOptionsMonitor<TableOptions> given) => options = given;
        void Configure(IServiceCollection services)
        {
            services.Configure<TableOptions>("x", o => o.Name = "x").Configure<TableOptions>("y", o => o.Name = "y").Configure<TableOptions>(o => o.Name = "a");
        }
        void Run() => Show({{use}});
        """, Types));

    [Theory]
    [InlineData("""Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!)["T"]""", "env(T)")]
    [InlineData("""((string)Environment.GetEnvironmentVariables()["T"]!)""", "env(T)")]
    public void All_variables_as_a_dictionary(string expression, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($"void Run() => Show({expression});"));
}
