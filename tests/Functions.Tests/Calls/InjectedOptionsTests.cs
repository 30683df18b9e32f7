namespace ServerlessGuard.Functions.Tests.Calls;

/// <summary>Options of several classes in one container: each class has its own.</summary>
public sealed class InjectedOptionsTests
{
    [Theory]
    [InlineData("services.Configure<TableOptions>(configuration); services.TryAddSingleton(sp => Options.Create(new JsonSerializerOptions()));", "config(Name)")]
    [InlineData("services.TryAddSingleton(sp => Options.Create(new JsonSerializerOptions())); services.Configure<TableOptions>(o => o.Name = \"orders\");", "orders")]
    [InlineData("services.AddSingleton(Options.Create(new TableOptions { Name = \"orders\" })); services.AddSingleton(Options.Create(new JsonSerializerOptions()));", "orders")]
    [InlineData("services.AddSingleton<IOptions<TableOptions>>(sp => Options.Create(new TableOptions { Name = \"orders\" })); services.AddSingleton<IOptions<Other>>(sp => Options.Create(new Other { Name = \"other\" }));", "orders")]
    public void Options_of_another_class_are_not_taken_for_its_own(string registrations, string table) => Assert.Equal($"dynamodb.GetItem Key=[] TableName={table}", CallsText.Of($$"""
        using System.Text.Json;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Options;
        public class Function
        {
            private static readonly IServiceProvider Provider = Startup.Build(null!);
            public Task Handle(string id) => Provider.GetRequiredService<Orders>().Get(id);
        }
        public static class Startup
        {
            public static IServiceProvider Build(IConfiguration configuration)
            {
                var services = new ServiceCollection();
                {{registrations}}
                services.AddSingleton<IAmazonDynamoDB>(sp => new AmazonDynamoDBClient());
                services.AddSingleton<Orders>();
                return services.BuildServiceProvider();
            }
        }
        public class Orders(IAmazonDynamoDB dynamo, IOptions<TableOptions> options)
        {
            public Task Get(string id) => dynamo.GetItemAsync(options.Value.Name, new());
        }
        public class TableOptions { public string Name { get; set; } = ""; }
        public class Other { public string Name { get; set; } = ""; }
        """));
}
