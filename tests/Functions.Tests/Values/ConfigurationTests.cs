namespace ServerlessGuard.Functions.Tests.Values;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("""Show(configuration["Orders:Table"]);""", "config(Orders:Table)")]
    [InlineData("""Show(configuration["Orders__Table"]);""", "config(Orders:Table)")]
    [InlineData("""Show(configuration.GetSection("Orders")["Table"]);""", "config(Orders:Table)")]
    [InlineData("""Show(configuration.GetSection("Orders").GetSection("Table").Value);""", "config(Orders:Table)")]
    [InlineData("""Show(configuration.GetSection("Orders").GetValue<string>("Table"));""", "config(Orders:Table)")]
    [InlineData("""Show(configuration.GetValue("Table", "Orders"));""", "config(Table ?? Orders)")]
    [InlineData("""Show(configuration["Table"] ?? "Orders");""", "config(Table ?? Orders)")]
    [InlineData("""Show(configuration.GetConnectionString("Main"));""", "config(ConnectionStrings:Main)")]
    [InlineData("""var o = configuration.GetSection("Orders").Get<OrdersOptions>()!; Show(o.Table); Show(o.Index);""", "config(Orders:Table); config(Orders:Index ?? by-date)")]
    [InlineData("""var o = new OrdersOptions(); configuration.GetSection("Orders").Bind(o); Show(o.Table);""", "config(Orders:Table)")]
    [InlineData("""var o = new OrdersOptions(); configuration.Bind("Orders", o); Show(o.Table);""", "config(Orders:Table)")]
    [InlineData("""var s = new ConfigurationBuilder().AddEnvironmentVariables().Build(); Show(s["Table"]);""", "config(Table)")]
    public void Keys(string code, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($"void Run(IConfiguration configuration) {{ {code} }}", Types));

    [Theory]
    [InlineData("""services.Configure<OrdersOptions>(configuration.GetSection("Orders"));""", "config(Orders:Table)")]
    [InlineData("""services.AddOptions<OrdersOptions>().Bind(configuration.GetSection("Orders"));""", "config(Orders:Table)")]
    [InlineData("""services.AddOptions<OrdersOptions>().BindConfiguration("Orders");""", "config(Orders:Table)")]
    [InlineData("""services.Configure<OrdersOptions>(o => o.Table = "Orders");""", "Orders")]
    [InlineData("""services.Configure<OrdersOptions>(o => { o.Table = Environment.GetEnvironmentVariable("T"); });""", "env(T)")]
    [InlineData("", "?(OrdersOptions.Table is not set)")]
    public void Options(string registration, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($$"""
        private readonly OrdersOptions _options;
        public Function(IOptions<OrdersOptions> options) => _options = options.Value;
        void Configure(IServiceCollection services, IConfiguration configuration) { {{registration}} }
        void Run() => Show(_options.Table);
        """, Types));

    [Theory]
    [InlineData("""services.AddSingleton<IRepository>(sp => new Repository(Environment.GetEnvironmentVariable("T")!));""", "env(T)")]
    [InlineData("""services.AddSingleton<IRepository>(new Repository("Orders"));""", "Orders")]
    [InlineData("""services.AddSingleton<IRepository>(sp => new Repository(sp.GetRequiredService<IConfiguration>()["T"]!));""", "config(T)")]
    public void Registrations(string registration, string expected) => Assert.Equal(expected, ResolvedText.OfMembers($$"""
        private readonly IRepository _repository;
        public Function(IRepository repository) => _repository = repository;
        void Configure(IServiceCollection services) { {{registration}} }
        void Run() => _repository.Read();
        """, """
        public interface IRepository { void Read(); }
        public class Repository(string table) : IRepository { public void Read() => Show(table); }
        """));

    private const string Types = """
        public class OrdersOptions { public string? Table { get; set; } public string Index { get; set; } = "by-date"; }
        """;
}
