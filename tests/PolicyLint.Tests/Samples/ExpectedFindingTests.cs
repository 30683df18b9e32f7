using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>What a person finds who reads the sample's template and code beside each other. Written by hand, never from the check's output.</summary>
public class ExpectedFindingTests(SampleCheck check) : IClassFixture<SampleCheck>
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${OrdersTable}";
    private const string Queue = "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${PaymentQueue}";
    private const string Topic = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${OrderEvents}";
    private const string Secret = "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${PaymentApiKey}";

    // What SAM calls the first policy without a name.
    private const string Inline = "ProcessPaymentFunctionRolePolicy0";

    private static readonly ExpectedFinding[] Findings =
    [
        // PaymentQueue.SendAsync; the role has nothing of SQS.
        new("SLG5001", "error", "PlaceOrderFunction", "template.yaml:66", null, ["sqs:SendMessage"]),

        // PriceList reads prices.json of the catalog bucket; nothing else calls S3. The policy has five patterns.
        new("SLG5005", "warning", "PlaceOrderFunction", "template.yaml:76", "AmazonS3ReadOnlyAccess", ["s3-object-lambda:Get*", "s3-object-lambda:List*", "s3:Describe*", "s3:Get*", "s3:List*"]),

        // DynamoDbOrderRepository.AddAsync puts; the other nine of ten actions are surplus.
        new("SLG5002", "warning", "PlaceOrderFunction", "template.yaml:77", "DynamoDBCrudPolicy",
        [
            "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:DescribeTable",
            "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:UpdateItem",
        ]),

        // SetStatusAsync updates; nothing deletes.
        new("SLG5002", "warning", "ProcessPaymentFunction", "template.yaml:101", Inline, ["dynamodb:DeleteItem"]),

        // PaymentGateway reads the secret that Payments__ApiKeySecretId names.
        new("SLG5003", "warning", "ProcessPaymentFunction", "template.yaml:105", Inline, ["secretsmanager:GetSecretValue"]),

        // OrderEventPublisher publishes; the Deny depends on an organization that the template does not know.
        new("SLG5004", "warning", "ProcessPaymentFunction", "template.yaml:107", Inline, ["sns:*"]),
        new("SLG5008", "warning", "ProcessPaymentFunction", "template.yaml:109", null, ["sns:Publish"]),

        // The method is RefundAsync.
        new("SLG5010", "warning", "RefundOrderFunction", "template.yaml:129", null, []),

        new("SLG5011", "note", "ArchiveOrdersFunction", "template.yaml:148", null, []),

        // method.Invoke(s3, ...)
        new("SLG5009", "note", "ArchiveOrdersFunction", "src/ArchiveOrders/OrderArchive.cs:36", null, []),
    ];

    public static TheoryData<string, string[]> Needs => new()
    {
        { "GetOrderFunction", [$"dynamodb:GetItem {Table}"] },
        { "PlaceOrderFunction", [$"dynamodb:PutItem {Table}", "s3:GetObject arn:${AWS::Partition}:s3:::${CatalogBucket}/prices.json", $"sqs:SendMessage {Queue}"] },
        { "ProcessPaymentFunction", [$"dynamodb:UpdateItem {Table}", $"secretsmanager:GetSecretValue {Secret}", $"sns:Publish {Topic}"] },
        { "RefundOrderFunction", [] },

        // The index is a resource of its own; the key of an archived order is known by its prefix and suffix.
        { "ArchiveOrdersFunction", [$"dynamodb:Query {Table}/index/by-status", "s3:PutObject arn:${AWS::Partition}:s3:::${ArchiveBucket}/orders/*.json"] },
    };

    [Fact]
    public void Every_planted_fault_is_found_where_it_is_and_nothing_else()
    {
        var found = check.Report.GetProperty("findings").EnumerateArray().Select(ExpectedFinding.Read);

        Assert.Equal(Lines(Findings), Lines(found));
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void Each_function_needs_what_its_code_calls(string function, string[] needs)
    {
        var required = Function(function).GetProperty("required").EnumerateArray()
            .Where(permission => permission.GetProperty("source").GetString() == "code" && permission.GetProperty("need").GetString() == "always")
            .Select(permission => $"{permission.GetProperty("action").GetString()} {string.Join(' ', Texts(permission.GetProperty("resources")))}");

        Assert.Equal(needs, required);
    }

    [Theory]
    [InlineData("GetOrderFunction", "analyzed")]
    [InlineData("RefundOrderFunction", "handler-not-found")]
    [InlineData("ArchiveOrdersFunction", "analyzed")]
    public void Each_function_is_found_as_it_is_written(string function, string status) => Assert.Equal(status, Function(function).GetProperty("status").GetString());

    [Fact]
    public void A_call_is_proven_by_the_methods_that_lead_to_it()
    {
        var publish = Function("ProcessPaymentFunction").GetProperty("calls").EnumerateArray().Single(call => call.GetProperty("operation").GetString() == "Publish");

        Assert.Equal(
            [
                "OrderService.ProcessPayment.Function.FunctionHandler",
                "OrderService.ProcessPayment.Function.ProcessAsync",
                "OrderService.ProcessPayment.PaymentProcessor.ProcessAsync",
                "OrderService.ProcessPayment.OrderEventPublisher.PublishPaidAsync",
            ],
            Texts(publish.GetProperty("path")));
    }

    private static string[] Lines(IEnumerable<ExpectedFinding> findings) => [.. findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private JsonElement Function(string id) => check.Report.GetProperty("functions").EnumerateArray().Single(function => function.GetProperty("id").GetString() == id);

    private sealed record ExpectedFinding(string Rule, string Level, string Function, string Place, string? Grant, string[] Actions)
    {
        public static ExpectedFinding Read(JsonElement finding) => new(
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("level").GetString()!,
            finding.GetProperty("function").GetString()!,
            $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}",
            finding.GetProperty("grant").GetString(),
            [.. Texts(finding.GetProperty("actions"))]);

        public override string ToString() => $"{Place} {Rule} {Level} {Function} {Grant ?? "-"} [{string.Join(", ", Actions)}]";
    }
}
