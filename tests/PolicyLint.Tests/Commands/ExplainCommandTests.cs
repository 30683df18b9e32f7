using ServerlessGuard.PolicyLint.Tests.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class ExplainCommandTests
{
    private const string Shop =
        """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda.Core;
        using Amazon.SQS;
        using Company.Events;
        using Microsoft.Extensions.DependencyInjection;

        namespace Orders;

        public class Function
        {
            private readonly IStore _store;
            private readonly ISnsPublisher _events;

            public Function()
            {
                var services = new ServiceCollection();
                services.AddSingleton<IAmazonDynamoDB>(new AmazonDynamoDBClient());
                services.AddSingleton<IStore, Store>();
                _store = services.BuildServiceProvider().GetRequiredService<IStore>();
            }

            public async Task<string> Get(string id, ILambdaContext context)
            {
                await _events.Publish(id);
                return await _store.Load(id);
            }
        }

        public interface IStore { Task<string> Load(string id); }

        public class Store(IAmazonDynamoDB orders) : IStore
        {
            public async Task<string> Load(string id) => (await orders.GetItemAsync(Environment.GetEnvironmentVariable("ORDERS"), new() { ["id"] = new(id) })).ToString()!;
        }
        """;

    private const string Policies =
        """
        - DynamoDBReadPolicy: { TableName: !Ref Orders }
        - Statement:
            - Effect: Allow
              Action: ['sqs:SendMessage', 'sns:Publish']
              Resource: '*'
        """;

    [Fact]
    public void An_action_is_explained_by_the_chain_to_each_call_with_what_chose_each_step()
    {
        using var checkout = Checkout.Of(Policies).With("src/Orders/Function.cs", Shop);

        var run = Run.Of("explain", "GetOrder", "dynamodb:GetItem", "--dir", checkout.Path);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith(
            """
            GetOrder  template.yaml:4
              handler Orders.Function.Get  src/Orders/Function.cs:23

            needs dynamodb:GetItem on table/${Orders}
              by GetItemAsync at src/Orders/Function.cs:34, on invocation
                Orders.Function.Get  src/Orders/Function.cs:23  (entry point)
                Orders.Store.Load  src/Orders/Function.cs:26  (registered for IStore in Orders.Function.Function, src/Orders/Function.cs:19)
                GetItemAsync  src/Orders/Function.cs:34
                dynamodb GetItem needs dynamodb:GetItem  (source: 
            """,
            run.Out);
        Assert.Contains(
            """
            named by these statements of the role GetOrderRole
              template.yaml:14  Allow dynamodb:GetItem on table/${Orders}, table/${Orders}/index/*  (DynamoDBReadPolicy)

            """,
            run.Out);
    }

    [Fact]
    public void A_function_alone_lists_its_needs_with_their_calls_and_what_is_undecided()
    {
        using var checkout = Checkout.Of(Policies).With("src/Orders/Function.cs", Shop);

        var run = Run.Of("explain", "GetOrder", "--dir", checkout.Path);

        Assert.Equal(0, run.Status);
        Assert.Contains("needs dynamodb:GetItem on table/${Orders}\n    GetItemAsync at src/Orders/Function.cs:34: Function.Get > Store.Load\n", run.Out);
        Assert.Contains("for the platform: logs\n", run.Out);
        Assert.Contains("undecided, and so never called unused\n  src/Orders/Function.cs:25  ISnsPublisher.Publish has no source, and by its name uses sns\n", run.Out);
    }

    [Theory]
    [InlineData("sqs:SendMessage", "does not need sqs:SendMessage: no call in reach needs it, nor does the platform")]
    [InlineData("sns:Publish", "is not known to need sns:Publish: an undecided call may")]
    [InlineData("s3:*", "named by no statement of the role GetOrderRole")]
    [InlineData("sqs:Send*", "  template.yaml:16  Allow sqs:SendMessage on any resource  (")]
    [InlineData("sqs:SendMessage", "warning SLG5002 template.yaml:17: GetOrder never uses sqs:SendMessage")]
    public void An_action_that_is_not_needed_says_so(string action, string expected)
    {
        using var checkout = Checkout.Of(Policies).With("src/Orders/Function.cs", Shop);

        Assert.Contains(expected, Run.Of("explain", "GetOrder", action, "--dir", checkout.Path).Out);
    }

    [Theory]
    [InlineData("get", "serverless.yml", "service: orders\nprovider:\n  name: aws\n  runtime: dotnet8\npackage: { artifact: src/Orders/bin/orders.zip }\nfunctions:\n  get: { handler: 'Orders::Orders.Function::Get' }\n")]
    [InlineData("Get", "stack.json", """{ "Resources": { "Get": { "Type": "AWS::Lambda::Function", "Properties": { "Code": "src/Orders", "Handler": "Orders::Orders.Function::Get", "Runtime": "dotnet8", "Role": "arn:aws:iam::123456789012:role/x" } } } }""")]
    [InlineData("aws_lambda_function.get", "main.tf", "resource \"aws_lambda_function\" \"get\" {\n  function_name = \"get\"\n  filename      = \"src/Orders/bin/Release/orders.zip\"\n  handler       = \"Orders::Orders.Function::Get\"\n  runtime       = \"dotnet8\"\n  role          = \"arn:aws:iam::123456789012:role/x\"\n}\n")]
    [InlineData("Orders.Function.Get", "readme.txt", "")]
    [InlineData("Function.Get", "readme.txt", "")]
    public void Functions_are_explained_whatever_names_them(string name, string file, string text)
    {
        using var checkout = new Checkout().With("src/Orders/Orders.csproj", Checkout.Project).With("src/Orders/Function.cs", Shop).With(file, text);

        var run = Run.Of("explain", name, "dynamodb:getitem", "--dir", checkout.Path);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("needs dynamodb:GetItem on ", run.Out);
        Assert.Contains("(registered for IStore in Orders.Function.Function, src/Orders/Function.cs:19)", run.Out);
    }

    [Theory]
    [InlineData("no function 'Nothing'; there is GetOrder", "Nothing")]
    [InlineData("'GetItem' is no action; give one as in a policy: dynamodb:GetItem", "GetOrder", "GetItem")]
    public void What_is_not_there_is_one_line_and_status_2(string message, params string[] arguments)
    {
        using var checkout = Checkout.Of(Policies);

        Assert.Equal(new Run(2, "", $"policy-lint: {message}\n"), Run.Of(["explain", .. arguments, "--dir", checkout.Path]));
    }

    [Fact]
    public void Ids_that_two_templates_use_are_told_apart_by_the_template()
    {
        using var checkout = Checkout.Of(Policies).With("other.yaml", Checkout.Template(Policies));

        var ambiguous = Run.Of("explain", "GetOrder", "--dir", checkout.Path);

        Assert.Equal((2, "policy-lint: 'GetOrder' is the name of 2 functions; give one of other.yaml#GetOrder, template.yaml#GetOrder\n"), (ambiguous.Status, ambiguous.Error));
        Assert.StartsWith("other.yaml#GetOrder", Run.Of("explain", "other.yaml#GetOrder", "--dir", checkout.Path).Out);
    }
}
