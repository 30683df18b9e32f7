namespace ServerlessGuard.Functions.Tests.Calls;

/// <summary>Code beside packages that are not there: an argument of a missing type keeps a call of the program's own from binding.</summary>
public sealed class UnboundCodeTests
{
    private const string Table = """Environment.GetEnvironmentVariable("T")!""";

    [Theory]
    [InlineData("constructor", "class Repo(IClock clock, string table) { public Task Go() => D.Client.DeleteTableAsync(table); }", $"new Repo(new SystemClock(), {Table}).Go()", "env(T)")]
    [InlineData("constructor that keeps it", "class Repo { readonly string _t; public Repo(string t, IClock clock) => _t = t; public Task Go() => D.Client.DeleteTableAsync(_t); }", $"new Repo({Table}, Clocks.Utc).Go()", "env(T)")]
    [InlineData("record", "record Options(string Table, Retry Retry);", $"D.Client.DeleteTableAsync(new Options({Table}, Retry.Default).Table)", "env(T)")]
    [InlineData("generic class", "class Repo<T>(string table, ISerializer<T> s) { public Task Go() => D.Client.DeleteTableAsync(table); }", "new Repo<int>(\"orders\", Serializers.Json<int>()).Go()", "orders")]
    [InlineData("static method", "static class X { public static Task Go(string table, Instant at) => D.Client.DeleteTableAsync(table); }", $"X.Go({Table}, Clock.Now)", "env(T)")]
    [InlineData("arguments by name", "class Repo { public Task Go(string table, Context c) => D.Client.DeleteTableAsync(table); }", $"new Repo().Go(c: Context.Current.With(1), table: {Table})", "env(T)")]
    [InlineData("extension method", "static class X { public static Task Go(this AmazonDynamoDBClient d, string table, Instant at) => d.DeleteTableAsync(table); }", "D.Client.Go(\"orders\", Clock.Now)", "orders")]
    [InlineData("optional parameter", "class Repo(IClock clock, string table = \"orders\") { public Task Go() => D.Client.DeleteTableAsync(table); }", "new Repo(new SystemClock()).Go()", "orders")]
    [InlineData("two constructors", "class Repo { public Repo(IClock c, string t) { } public Repo(IZone c, int t) { } string? T { get; set; } public Task Go() => D.Client.DeleteTableAsync(T); }", "new Repo(new SystemClock(), \"orders\").Go()", "?(Repo.T is not set)")]
    public void Arguments_keep_their_places(string shape, string types, string call, string table) => Assert.Equal((shape, $"dynamodb.DeleteTable TableName={table}"), (shape, CallsText.OfUnrestored("using Acme.Platform;\n", $$"""
        public static class D { public static readonly AmazonDynamoDBClient Client = new(); }
        public {{types}}
        public class Function { public Task Handle() => {{call}}; }
        """)));

    [Theory]
    [InlineData("guard", $"Guard.Against.NullOrWhiteSpace({Table}, \"T\")", "env(T)")]
    [InlineData("guard of a class", $"Ensure.NotNull({Table})", "env(T)")]
    [InlineData("extension", $"{Table}.ThrowIfNull()", "env(T)")]
    [InlineData("maybe", $"Maybe<string>.From({Table}).GetValueOrThrow(\"no table\")", "env(T)")]
    [InlineData("maybe with a default", $"Maybe<string>.From({Table}).GetValueOrDefault(\"orders\")", "env(T ?? orders)")]
    [InlineData("option", $"Option.Some({Table}).ValueOr(\"orders\")", "env(T ?? orders)")]
    [InlineData("value of a result", $"Result.Success({Table}).Value", "env(T)")]
    [InlineData("another package", $"Tables.Resolve({Table})", "?(returned by Resolve)")]
    [InlineData("another member", $"Result.Success({Table}).Error", "?(Error)")]
    public void Packages_that_give_back_what_they_get(string shape, string expression, string table) => Assert.Equal((shape, $"dynamodb.DeleteTable TableName={table}"), (shape, CallsText.OfUnrestored("using Acme.Results;\n", $$"""
        public class Function { public Task Handle() => new AmazonDynamoDBClient().DeleteTableAsync({{expression}}); }
        """)));

    [Theory]
    [InlineData("factory", $"builder.Register(c => new Repo(c.Resolve<IAmazonDynamoDB>(), {Table})).As<IRepo>();", "env(T)")]
    [InlineData("parameter by name", "builder.RegisterType<Repo>().As<IRepo>().WithParameter(\"table\", \"orders\");", "orders")]
    [InlineData("parameter of another name", "builder.RegisterType<Repo>().As<IRepo>().WithParameter(\"queue\", \"orders\");", "?(injected String)")]
    public void Autofac(string shape, string registration, string table) => Assert.Equal((shape, $"dynamodb.DeleteTable TableName={table}"), (shape, CallsText.OfUnrestored("using Autofac;\n", $$"""
        public interface IRepo { Task Go(); }
        public class Repo(IAmazonDynamoDB client, string table) : IRepo { public Task Go() => client.DeleteTableAsync(table); }
        public class Function
        {
            static readonly IContainer Container = Build();
            static IContainer Build() { var builder = new ContainerBuilder(); {{registration}} return builder.Build(); }
            public Task Handle() => Container.Resolve<IRepo>().Go();
        }
        """)));

    [Theory]
    [InlineData("credentials of a class", "new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), \"arn:aws:iam::123456789012:role/tenant\", \"s\")", "")]
    [InlineData("credentials of an older version", "new AssumeRoleAWSCredentials(FallbackCredentialsFactory.GetCredentials(), \"arn:aws:iam::123456789012:role/tenant\", \"s\")", "")]
    [InlineData("another's keys", "new AssumeRoleAWSCredentials(new BasicAWSCredentials(\"a\", \"b\"), \"arn:aws:iam::123456789012:role/tenant\", \"s\")", " as ?(explicit credentials)")]
    public void Credentials_that_assume_a_role(string shape, string credentials, string identity) => Assert.Equal(
        (shape, $"sts.AssumeRole RoleArn=arn:aws:iam::123456789012:role/tenant via AssumeRoleAWSCredentials{identity}; dynamodb.DeleteTable TableName=t as arn:aws:iam::123456789012:role/tenant"),
        (shape, CallsText.OfUnrestored($$"""
            public class Function { public Task Handle() { var credentials = {{credentials}}; return new AmazonDynamoDBClient(credentials).DeleteTableAsync("t"); } }
            """)));

    [Theory]
    [InlineData("context", """new DynamoDBContext(new ClusterDaxClient("h", 8111)).LoadAsync<Order>("1")""", "dax.GetItem via DynamoDBContext.LoadAsync")]
    [InlineData("query of a context", """new DynamoDBContext(new ClusterDaxClient("h", 8111)).QueryAsync<Order>("1").GetRemainingAsync()""", "dax.Query via DynamoDBContext.QueryAsync")]
    [InlineData("table", """Table.LoadTable(new ClusterDaxClient("h", 8111), "t").GetItemAsync("1")""", "dax.GetItem via Table.GetItemAsync")]
    [InlineData("client itself", """new ClusterDaxClient("h", 8111).GetItemAsync("t", null)""", "dax.GetItem via ClusterDaxClient.GetItemAsync")]
    [InlineData("context without it", """new DynamoDBContextBuilder().Build().LoadAsync<Order>("1")""", "dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    public void Libraries_over_dax(string shape, string call, string expected) => Assert.Equal((shape, expected), (shape, CallsText.OfUnrestored("using Amazon.DAX;\n", $$"""
        [DynamoDBTable("orders")] public class Order { }
        public class Function { public Task Handle() => {{call}}; }
        """)));

    [Theory]
    [InlineData("method group", """new[] { "a", "b" }.Select(Name).ToList()""")]
    [InlineData("lambda", """new[] { "a", "b" }.Select(n => Name(n)).ToList()""")]
    public void Each_element_is_selected_by_itself(string shape, string keys) => Assert.Equal((shape, "s3.DeleteObjects BucketName=b Objects=[{Key=x/a}, {Key=x/b}]"), (shape, CallsText.OfHandler($$"""
        await _s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = "b", Objects = {{keys}} });
        static KeyVersion Name(string n) => new() { Key = "x/" + n };
        """)));

    [Fact]
    public void What_a_list_names_is_in_the_bucket_listed() => Assert.Contains("s3.DeleteObject BucketName=env(B)", CallsText.OfHandler("""
        var page = await _s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Environment.GetEnvironmentVariable("B") });
        foreach (var found in page.S3Objects) await _s3.DeleteObjectAsync(found.BucketName, found.Key);
        """));
}
