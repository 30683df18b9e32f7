using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>
/// A small repository as users have them, not restored: a SAM template with the table <c>Orders</c> and the function <c>GetOrder</c>,
/// whose code reads from it.
/// </summary>
internal sealed class Checkout : IDisposable
{
    /// <summary>The handler reads one item of the table its environment names.</summary>
    public const string ReadsAnItem =
        """
        await _orders.GetItemAsync(new GetItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS"), Key = new() { ["id"] = new AttributeValue(id) } });
        """;

    private readonly TemporaryDirectory _directory = new();

    public string Path => _directory.Path;

    public string At(string file) => _directory.PathOf(file);

    /// <param name="policies">The function's policies, as YAML below <c>Policies:</c>.</param>
    /// <param name="body">Statements of the handler, which has the client <c>_orders</c> and the argument <c>id</c>.</param>
    public static Checkout Of(string policies, string body = ReadsAnItem) => new Checkout()
        .With("src/Orders/Orders.csproj", Project)
        .With("src/Orders/Function.cs", Code(body))
        .With("template.yaml", Template(policies));

    public Checkout With(string file, string text)
    {
        _directory.With(file, text);
        return this;
    }

    public CheckResult Check(params string[] templates) => Checker.Check(new CheckRequest(Path) { Templates = [.. templates] }, new NoProgress());

    public CheckResult Check(CodeRules rules) => Checker.Check(new CheckRequest(Path) { CodeRules = rules }, new NoProgress());

    public void Dispose() => _directory.Dispose();

    public const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net8.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <AWSProjectType>Lambda</AWSProjectType>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Amazon.Lambda.Core" Version="2.2.0" />
            <PackageReference Include="AWSSDK.DynamoDBv2" Version="3.7.300" />
            <PackageReference Include="AWSSDK.SQS" Version="3.7.300" />
            <PackageReference Include="AWSSDK.S3" Version="3.7.300" />
          </ItemGroup>
        </Project>
        """;

    public static string Code(string body, string handler = "Get") =>
        $$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda.Core;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;

        namespace Orders;

        public class Function
        {
            private readonly IAmazonDynamoDB _orders = new AmazonDynamoDBClient();
            private readonly IAmazonS3 _photos = new AmazonS3Client();
            private readonly IAmazonSQS _queue = new AmazonSQSClient();

            public async Task<string> {{handler}}(string id, ILambdaContext context)
            {
                {{body}}
                return id;
            }
        }
        """;

    public static string Template(string policies) =>
        $"""
        AWSTemplateFormatVersion: "2010-09-09"
        Transform: AWS::Serverless-2016-10-31
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Environment:
                Variables:
                  ORDERS: !Ref Orders
              Policies:
        {Indented(policies, 8)}
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              BillingMode: PAY_PER_REQUEST
        """;

    public static string Indented(string text, int columns) => string.Join('\n', text.Split('\n').Select(line => new string(' ', columns) + line.TrimEnd('\r')));

    /// <summary>One statement as an inline policy.</summary>
    public static string Allow(string actions, string resource = "!GetAtt Orders.Arn") =>
        $"""
        - Statement:
            - Effect: Allow
              Action: {actions}
              Resource: {resource}
        """;

    private sealed class NoProgress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
