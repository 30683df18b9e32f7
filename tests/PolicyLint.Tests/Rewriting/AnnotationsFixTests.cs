using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class AnnotationsFixTests
{
    [Theory]
    [InlineData("[LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole, AmazonDynamoDBFullAccess\")]", "[LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole, @OrdersFunctionGetGeneratedPolicy\")]", "\"AWSLambdaBasicExecutionRole\", \"AmazonDynamoDBFullAccess\"")]
    [InlineData("[LambdaFunction]", "[LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole, @OrdersFunctionGetGeneratedPolicy\")]", "\"AWSLambdaBasicExecutionRole\"")]
    [InlineData("[LambdaFunction(MemorySize = 256)]", "[LambdaFunction(MemorySize = 256, Policies = \"AWSLambdaBasicExecutionRole, @OrdersFunctionGetGeneratedPolicy\")]", "\"AWSLambdaBasicExecutionRole\"")]
    public void The_attribute_names_a_policy_of_the_template(string written, string expected, string policies)
    {
        using var checkout = With(written, policies);

        var code = checkout.Changes("src/Orders/Function.cs").Split('\n');

        Assert.Contains($"-    {written}", code);
        Assert.Contains($"+    {expected}", code);
        var template = File.ReadAllText(Path.Combine(checkout.Path, "src/Orders/serverless.template"));
        Assert.Contains("{ \"Ref\": \"OrdersFunctionGetGeneratedPolicy\" }", template);
        Assert.Contains("\"Action\": \"dynamodb:GetItem\"", template);
        checkout.IsClean();
    }

    [Fact]
    public void Two_functions_of_one_file_are_changed_in_one_go()
    {
        const string Full = "[LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole, AmazonDynamoDBFullAccess\")]";
        using var checkout = With(Full, "\"AWSLambdaBasicExecutionRole\", \"AmazonDynamoDBFullAccess\"");
        Edit(checkout, "src/Orders/Function.cs", code => code.Insert(code.LastIndexOf('}'), $$"""

                {{Full}}
                public async Task<string> Find(string id, ILambdaContext context)
                {
                    {{ReadsAnItem}}
                    return id;
                }

            """));
        Edit(checkout, "src/Orders/serverless.template", template =>
        {
            var start = template.IndexOf("    \"OrdersFunctionGetGenerated\"", StringComparison.Ordinal);
            var entry = template[start..template.LastIndexOf("\n  }", StringComparison.Ordinal)];
            return template.Insert(start, entry.Replace("FunctionGet", "FunctionFind", StringComparison.Ordinal).Replace("_Get_Generated::Get", "_Find_Generated::Find", StringComparison.Ordinal) + ",\n");
        });

        var code = checkout.Changes("src/Orders/Function.cs").Split('\n');

        Assert.Equal(2, code.Count(line => line == $"-    {Full}"));
        Assert.Contains("+    [LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole, @OrdersFunctionGetGeneratedPolicy\")]", code);
        Assert.Contains(code, line => line.StartsWith('+') && line.Contains("@OrdersFunctionFindGeneratedPolicy", StringComparison.Ordinal));
        checkout.IsClean();
    }

    private static void Edit(Checkout checkout, string file, Func<string, string> change) => checkout.With(file, change(File.ReadAllText(Path.Combine(checkout.Path, file))));

    private static Checkout With(string attribute, string policies) => new Checkout()
        .With("src/Orders/Orders.csproj", Project.Replace("<PackageReference Include=\"AWSSDK.S3\"", "<PackageReference Include=\"Amazon.Lambda.Annotations\" Version=\"1.6.0\" />\n    <PackageReference Include=\"AWSSDK.S3\"", StringComparison.Ordinal))
        .With("src/Orders/Function.cs", Code(ReadsAnItem).Replace("using Amazon.Lambda.Core;", "using Amazon.Lambda.Annotations;\nusing Amazon.Lambda.Core;", StringComparison.Ordinal).Replace("    public async Task<string> Get", $"    {attribute}\n    public async Task<string> Get", StringComparison.Ordinal))
        .With(
            "src/Orders/serverless.template",
            $$"""
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Transform": "AWS::Serverless-2016-10-31",
              "Description": "This template is partially managed by Amazon.Lambda.Annotations (v1.6.0.0).",
              "Resources": {
                "Orders": { "Type": "AWS::DynamoDB::Table", "Properties": { "BillingMode": "PAY_PER_REQUEST" } },
                "OrdersFunctionGetGenerated": {
                  "Type": "AWS::Serverless::Function",
                  "Metadata": { "Tool": "Amazon.Lambda.Annotations" },
                  "Properties": {
                    "Runtime": "dotnet8",
                    "CodeUri": ".",
                    "MemorySize": 256,
                    "Environment": { "Variables": { "ORDERS": { "Ref": "Orders" } } },
                    "Policies": [ {{policies}} ],
                    "PackageType": "Zip",
                    "Handler": "Orders::Orders.Function_Get_Generated::Get"
                  }
                }
              }
            }
            """);
}
