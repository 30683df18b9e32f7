using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Binding;
using ServerlessGuard.Templates;
using static ServerlessGuard.PolicyLint.Tests.Checking.Binding.Calls;

namespace ServerlessGuard.PolicyLint.Tests.Checking.Binding;

public class PermissionBinderTests
{
    private const string TableArn = "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}";

    private static readonly SourcePosition Here = new("template.yaml", 1, 1);

    [Fact]
    public void A_call_needs_its_action_on_the_resource_its_argument_names()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Text("orders")))));

        Assert.Equal("dynamodb:GetItem", required.Action);
        Assert.Equal(["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders"], Texts(required));
        Assert.Equal(Need.Always, required.Need);
        Assert.Equal("GetItemAsync", required.Why);
        Assert.Equal([0], required.Calls);
        Assert.True(required.IsBound);
    }

    [Fact]
    public void An_unknown_name_is_every_resource_of_the_type_and_not_bound()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Unknown))));

        Assert.Equal(["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*"], Texts(required));
        Assert.False(required.IsBound);
    }

    [Fact]
    public void A_type_that_every_call_concerns_and_none_can_name_is_needed_beside()
    {
        var operation = Needing(Always("ec2:RequestSpotInstances", "arn:${Partition}:ec2:${Region}::image/${ImageId}"));

        var required = Bind(Of(operation, ("ImageId", Text("ami-1"))));

        Assert.Equal(
            ["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:spot-instances-request/* False", "arn:${AWS::Partition}:ec2:${AWS::Region}::image/ami-1 True"],
            required.Select(need => $"{Assert.Single(Texts(need))} {need.IsBound}"));
    }

    [Theory]
    [InlineData("translate:TranslateText", "arn:${Partition}:translate:${Region}:${Account}:terminology/${TerminologyNames[]}", "*")]
    [InlineData("dynamodb:GetItem", TableArn, "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*")]
    public void A_call_that_names_none_of_an_optional_type_is_requested_on_anything(string action, string template, string expected)
    {
        var required = Assert.Single(Bind(Of(Needing(Always(action, template)))));

        Assert.Equal([expected], Texts(required));
        Assert.False(required.IsBound);
    }

    [Fact]
    public void An_unknown_key_of_a_known_bucket_is_bound()
    {
        var operation = Needing(Always("s3:GetObject", "arn:${Partition}:s3:::${BucketName}/${Key}"));

        var required = Assert.Single(Bind(Of(operation, ("BucketName", Text("photos")), ("Key", Joined(Text("thumbs/"), Unknown)))));

        Assert.Equal(["arn:${AWS::Partition}:s3:::photos/thumbs/*"], Texts(required));
        Assert.True(required.IsBound);
    }

    [Theory]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/index/by-day")]
    [InlineData("orders", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders/index/by-day")]
    public void An_arn_in_place_of_a_name_is_taken_as_it_is(string table, string expected)
    {
        var operation = Needing(Always("dynamodb:Query", TableArn + "/index/${IndexName}"));

        var required = Assert.Single(Bind(Of(operation, ("TableName", Text(table)), ("IndexName", Text("by-day")))));

        Assert.Equal([expected], Texts(required));
    }

    [Fact]
    public void An_empty_name_is_one_that_is_not_known()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Text("")))));

        Assert.Equal(["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*"], Texts(required));
        Assert.False(required.IsBound);
    }

    [Fact]
    public void An_inference_profile_needs_itself_and_one_of_the_models_behind_it()
    {
        var operation = Needing(Always("bedrock:InvokeModel", "arn:${Partition}:bedrock:${Region}::foundation-model/${ModelId}"));

        var required = Bind(Of(operation, ("ModelId", Text("eu.amazon.nova-lite-v1:0"))));

        Assert.Equal(
            [
                ("arn:${AWS::Partition}:bedrock:${AWS::Region}:${AWS::AccountId}:inference-profile/eu.amazon.nova-lite-v1:0", true),
                ("arn:${AWS::Partition}:bedrock:*::foundation-model/amazon.nova-lite-v1:0", false),
            ],
            required.Select(need => (Assert.Single(Texts(need)), need.IsBound)).OrderByDescending(need => need.IsBound));
    }

    [Fact]
    public void A_template_whose_member_is_not_set_does_not_concern_the_call()
    {
        var operation = Needing(Always("dynamodb:Query", TableArn, TableArn + "/index/${IndexName}"));

        var required = Assert.Single(Bind(Of(operation, ("TableName", Text("orders")))));

        Assert.Equal(["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders"], Texts(required));
    }

    [Fact]
    public void A_call_that_names_a_part_does_not_need_the_whole()
    {
        var operation = Needing(Always("dynamodb:Query", TableArn, TableArn + "/index/${IndexName}"));

        var required = Assert.Single(Bind(Of(operation, ("TableName", Text("orders")), ("IndexName", Text("by-day")))));

        Assert.Equal(["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders/index/by-day"], Texts(required));
    }

    [Fact]
    public void A_call_that_may_name_a_part_may_need_both()
    {
        var operation = Needing(Always("dynamodb:Query", TableArn, TableArn + "/index/${IndexName}"));

        var required = Assert.Single(Bind(Of(operation, ("TableName", Text("orders")), ("IndexName", OneOf(Text("by-day"), Value.Null.Instance)))));

        Assert.Contains("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders", Texts(required));
        Assert.Contains("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders/index/by-day", Texts(required));
    }

    [Fact]
    public void A_queue_is_found_by_its_url()
    {
        var operation = Needing(Always("sqs:SendMessage", "arn:${Partition}:sqs:${Region}:${Account}:${QueueUrl}"));

        var required = Assert.Single(Bind(Of(operation, ("QueueUrl", Text("https://sqs.eu-west-1.amazonaws.com/123456789012/orders")))));

        Assert.Equal(["arn:${AWS::Partition}:sqs:eu-west-1:123456789012:orders"], Texts(required));
    }

    [Fact]
    public void One_of_several_names_is_several_resources()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", OneOf(Text("b"), Text("a"))))));

        Assert.Equal(["table/a", "table/b"], Texts(required).Select(text => text[text.IndexOf("table/", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void Known_and_unknown_resources_of_a_call_are_kept_apart()
    {
        var required = Bind(Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", OneOf(Text("a"), Unknown))));

        Assert.Equal([false, true], required.Select(permission => permission.IsBound));
    }

    [Fact]
    public void A_condition_that_does_not_hold_drops_the_action_and_an_open_one_leaves_it_conditional()
    {
        var operation = Needing(
            new ActionRequirement("s3:GetObjectVersion", new RequirementCondition(ConditionKind.Argument, "VersionId", []), ["arn:${Partition}:s3:::${BucketName}/*"], "test"));

        Assert.Empty(Bind(Of(operation, ("BucketName", Text("photos")))));
        Assert.Equal(Need.Conditional, Assert.Single(Bind(Of(operation, ("BucketName", Text("photos")), ("VersionId", Unknown)))).Need);
        Assert.Equal(Need.Always, Assert.Single(Bind(Of(operation, ("BucketName", Text("photos")), ("VersionId", Text("3"))))).Need);
    }

    [Theory]
    [InlineData("orders", "${OrdersKey}", Need.Always)]
    [InlineData("plain", null, null)]
    [InlineData("elsewhere", "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*", Need.Conditional)]
    public void A_key_is_needed_where_the_template_encrypts_the_resource_with_one(string table, string? key, Need? need)
    {
        var operation = Needing(
            new ActionRequirement("kms:Decrypt", new RequirementCondition(ConditionKind.CustomerKey, TableArn, []), ["arn:${Partition}:kms:${Region}:${Account}:key/*"], "test"));
        var deployment = DeploymentOf(Table("Orders", "orders") with { CustomerKey = SymbolicText.Hole("OrdersKey") }, Table("Plain", "plain"));

        var required = Bind(deployment, Of(operation, ("TableName", Text(table))));

        Assert.Equal(need is null ? [] : [(need.Value, key!)], required.Select(permission => (permission.Need, Assert.Single(Texts(permission)))));
    }

    [Theory]
    [InlineData("orders", "event-bus/orders")]
    [InlineData(null, "event-bus/default")]
    public void A_default_counts_only_where_nothing_is_named(string? bus, string expected)
    {
        var operation = Needing(Always("events:PutEvents", "arn:${Partition}:events:${Region}:${Account}:event-bus/${Entries[].EventBusName}", "arn:${Partition}:events:${Region}:${Account}:event-bus/default"));
        var entry = bus is null ? Object(("Source", Text("orders"))) : Object(("EventBusName", Text(bus)));

        var required = Assert.Single(Bind(Of(operation, ("Entries", List(entry)))));

        Assert.EndsWith(expected, Assert.Single(Texts(required)));
    }

    [Fact]
    public void An_action_that_takes_no_resource_needs_every_resource()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("ec2:DescribeInstances", "*")))));

        Assert.Equal(["*"], Texts(required));
        Assert.True(required.IsBound);
    }

    [Fact]
    public void A_member_that_must_be_set_somewhere_may_be_anything()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("s3:GetObject", "arn:${Partition}:s3:::${BucketName}/${Key}")), ("Key", Text("prices.json")))));

        Assert.Equal(["arn:${AWS::Partition}:s3:::*/prices.json"], Texts(required));
        Assert.False(required.IsBound);
    }

    [Fact]
    public void Any_resource_of_a_type_is_not_bound() =>
        Assert.False(Assert.Single(Bind(Of(Needing(Always("logs:GetQueryResults", "arn:${Partition}:logs:${Region}:${Account}:log-group:*"))))).IsBound);

    [Fact]
    public void An_action_whose_resource_no_member_names_is_not_bound()
    {
        var required = Assert.Single(Bind(Of(Needing(Always("states:StartExecution", "*")))));

        Assert.Equal(["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"], Texts(required));
        Assert.False(required.IsBound);
    }

    [Fact]
    public void A_reference_into_the_template_is_the_resource_itself()
    {
        var operation = Needing(Always("sns:Publish", "arn:${Partition}:sns:${Region}:${Account}:${TopicArn}"));
        var topic = new DeployedResource("Orders", "AWS::SNS::Topic", Here, null) { Arn = SymbolicText.Parse("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${Orders}") };
        var function = new DeployedFunction("Publish", "template.yaml", Here, TemplateKind.Sam, new Role("PublishRole", RoleKind.Implicit, Here))
        {
            Environment = ImmutableDictionary<string, SymbolicText>.Empty.Add("TOPIC", SymbolicText.Hole("Orders")),
        };
        var binder = new PermissionBinder(DeploymentOf(topic), new TextBinding(function, ImmutableDictionary<string, string>.Empty));

        var required = Assert.Single(binder.Bind([Of(operation, ("TopicArn", Variable("TOPIC")))]));

        Assert.Equal([topic.Arn!.ToString()], Texts(required));
    }

    [Fact]
    public void Calls_with_other_credentials_are_not_required_of_the_role()
    {
        var call = Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Text("orders")));

        Assert.Empty(Bind(call with { OtherIdentity = Text("arn:aws:iam::123456789012:role/other") }));
    }

    [Fact]
    public void Equal_permissions_are_one_with_all_their_calls()
    {
        var call = Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Text("orders")));

        var required = Assert.Single(Bind(call, call with { Via = "DynamoDBContext.LoadAsync" }));

        Assert.Equal([0, 1], required.Calls);
        Assert.Equal("DynamoDBContext.LoadAsync, GetItemAsync", required.Why);
    }

    [Fact]
    public void A_call_that_a_library_makes_only_sometimes_needs_its_action_under_a_condition()
    {
        var call = Of(Needing(Always("dynamodb:DescribeTable", TableArn)), ("TableName", Text("orders"))) with { When = "the table's description is not given" };

        Assert.Equal(Need.Conditional, Assert.Single(Bind(call)).Need);
    }

    [Fact]
    public void Always_hides_under_a_condition()
    {
        var sometimes = new ActionRequirement("dynamodb:GetItem", new RequirementCondition(ConditionKind.Other, "streams", []), [TableArn], "test");
        ImmutableArray<AwsCall> calls =
        [
            Of(Needing(sometimes), ("TableName", Text("orders"))),
            Of(Needing(Always("dynamodb:GetItem", TableArn)), ("TableName", Text("orders"))),
        ];

        var required = Assert.Single(Bind([.. calls]));

        Assert.Equal(Need.Always, required.Need);
        Assert.Equal([1], required.Calls);
    }

    private static ImmutableArray<RequiredPermission> Bind(params AwsCall[] calls) => Bind(DeploymentOf(), calls);

    private static ImmutableArray<RequiredPermission> Bind(Deployment deployment, params AwsCall[] calls) =>
        new PermissionBinder(deployment, new TextBinding(null, ImmutableDictionary<string, string>.Empty)).Bind([.. calls]);

    private static ActionRequirement Always(string action, params string[] resources) => new(action, null, [.. resources], "test");

    private static Deployment DeploymentOf(params DeployedResource[] resources) =>
        new("template.yaml") { Resources = resources.ToImmutableDictionary(resource => resource.Id) };

    private static DeployedResource Table(string id, string name) => new(id, "AWS::DynamoDB::Table", Here, SymbolicText.Literal(name))
    {
        Arn = SymbolicText.Parse($"arn:${{AWS::Partition}}:dynamodb:${{AWS::Region}}:${{AWS::AccountId}}:table/${{{id}}}"),
    };

    private static IEnumerable<string> Texts(RequiredPermission required) => required.Resources.Select(resource => resource.ToString());
}
