using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Tests;

public sealed class SourcesTests
{
    [Fact]
    public void A_function_with_the_real_sdk_and_lambda_declarations_compiles()
    {
        var compilation = Sources.Library("""
            using Amazon.Lambda.Core;
            using Amazon.Lambda.SQSEvents;
            using Amazon.DynamoDBv2;
            using Microsoft.Extensions.DependencyInjection;
            [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
            public class Function
            {
                private readonly IAmazonDynamoDB _table = new ServiceCollection().AddAWSService<IAmazonDynamoDB>().BuildServiceProvider().GetRequiredService<IAmazonDynamoDB>();
                public async Task Handle(SQSEvent input, ILambdaContext context) => await _table.GetItemAsync("Orders", new());
            }
            """);

        Assert.NotNull(compilation.GetTypeByMetadataName("Function"));
    }

    [Fact]
    public void An_unrestored_project_has_error_types()
    {
        var compilation = Sources.Unrestored("public class Function { public Amazon.DynamoDBv2.IAmazonDynamoDB Table = null!; }");

        var field = (IFieldSymbol)compilation.GetTypeByMetadataName("Function")!.GetMembers("Table").Single();
        Assert.Equal(TypeKind.Error, field.Type.TypeKind);
    }
}
