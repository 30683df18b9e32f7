namespace ServerlessGuard.ColdCheck;

/// <summary>A checkout as it comes from a clone: ten functions, a shared library, a template; nothing restored or built.</summary>
public static class Checkout
{
    private const int Functions = 10;

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Amazon.Lambda.Core" Version="2.8.1" />
            <PackageReference Include="Amazon.Lambda.APIGatewayEvents" Version="2.7.3" />
            <PackageReference Include="AWSSDK.DynamoDBv2" Version="4.0.110.2" />
            <PackageReference Include="AWSSDK.S3" Version="4.0.104.11" />
            <PackageReference Include="AWSSDK.SQS" Version="4.0.100.25" />
            <ProjectReference Include="../Shared/Shared.csproj" Condition="'$(MSBuildProjectName)' != 'Shared'" />
          </ItemGroup>
        </Project>
        """;

    private const string Store =
        """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;

        namespace Shared;

        public interface IStore
        {
            Task<bool> ExistsAsync(string id);

            Task SaveAsync(string id);
        }

        public sealed class TableStore(IAmazonDynamoDB dynamoDb) : IStore
        {
            private static readonly string Table = Environment.GetEnvironmentVariable("TABLE")!;

            public async Task<bool> ExistsAsync(string id) =>
                (await dynamoDb.GetItemAsync(new GetItemRequest { TableName = Table, Key = KeyOf(id) })).IsItemSet;

            public Task SaveAsync(string id) => dynamoDb.PutItemAsync(new PutItemRequest { TableName = Table, Item = KeyOf(id) });

            private static Dictionary<string, AttributeValue> KeyOf(string id) => new() { ["Id"] = new AttributeValue(id) };
        }
        """;

    public static void Write(string folder)
    {
        Put(folder, "src/Shared/Shared.csproj", Project);
        Put(folder, "src/Shared/Store.cs", Store);
        var template = "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Runtime: dotnet10\n    Environment:\n      Variables:\n        TABLE: !Ref Table\nResources:\n";
        for (var i = 1; i <= Functions; i++)
        {
            Put(folder, $"src/Function{i}/Function{i}.csproj", Project);
            Put(folder, $"src/Function{i}/Function.cs", Function(i));
            template += Resource(i);
        }

        Put(folder, "template.yaml", template + "  Table:\n    Type: AWS::DynamoDB::Table\n  Files:\n    Type: AWS::S3::Bucket\n  Queue:\n    Type: AWS::SQS::Queue\n");
    }

    private static string Function(int number) =>
        $$"""
        using Amazon.DynamoDBv2;
        using Amazon.Lambda.APIGatewayEvents;
        using Amazon.Lambda.Core;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SQS;
        using Shared;

        namespace Function{{number}};

        public class Function
        {
            private static readonly IStore Store = new TableStore(new AmazonDynamoDBClient());
            private static readonly AmazonS3Client S3 = new();
            private static readonly AmazonSQSClient Sqs = new();

            public async Task<APIGatewayHttpApiV2ProxyResponse> Handle(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
            {
                var id = request.PathParameters["id"];
                if (!await Store.ExistsAsync(id))
                {
                    await Store.SaveAsync(id);
                    await S3.PutObjectAsync(new PutObjectRequest { BucketName = Environment.GetEnvironmentVariable("FILES"), Key = id, ContentBody = request.Body });
                    await Sqs.SendMessageAsync(Environment.GetEnvironmentVariable("QUEUE"), id);
                }

                return new APIGatewayHttpApiV2ProxyResponse { StatusCode = 200 };
            }
        }
        """;

    private static string Resource(int number) =>
        $"""
          Function{number}:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src/Function{number}
              Handler: Function{number}::Function{number}.Function::Handle
              Environment:
                Variables:
                  FILES: !Ref Files
                  QUEUE: !Ref Queue
              Policies:
                - DynamoDBCrudPolicy:
                    TableName: !Ref Table
                - S3WritePolicy:
                    BucketName: !Ref Files

        """;

    private static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
