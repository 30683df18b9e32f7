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

/// <summary>Condition keys that requests are known to have.</summary>
public class RequestKeyTests
{
    [Theory]
    [InlineData("stepfunctions", "CreateStateMachine", "RoleArn", "states.amazonaws.com")]
    [InlineData("lambda", "CreateFunction", "Role", "lambda.amazonaws.com")]
    [InlineData("pipes", "CreatePipe", "RoleArn", "pipes.amazonaws.com")]
    [InlineData("textract", "StartDocumentAnalysis", "NotificationChannel.RoleArn", "textract.amazonaws.com")]
    [InlineData("ecs", "RunTask", "Overrides.TaskRoleArn", "ecs-tasks.amazonaws.com")]
    [InlineData("ecs", "CreateService", "VolumeConfigurations[].ManagedEBSVolume.RoleArn", "ecs.amazonaws.com")]
    [InlineData("ecs", "CreateService", "TaskRoleArn", null)]
    [InlineData("cognito-idp", "CreateGroup", "RoleArn", null)]
    public void A_role_is_passed_to_the_service_of_the_operation(string service, string operation, string member, string? expected) =>
        Assert.Equal(Passed(expected), Written(Bind(Call(service, operation, Always("iam:PassRole", $"arn:${{Partition}}:iam::${{Account}}:role/${{{member}}}")))));

    [Theory]
    [InlineData("ecs", "RunTask", "ecs-tasks.amazonaws.com")]
    [InlineData("sns", "CreateTopic", "sns.amazonaws.com")]
    [InlineData("ecs", "CreateService", null)]
    public void A_role_that_no_member_names_is_passed_where_all_are_or_where_it_is_known(string service, string operation, string? expected) =>
        Assert.Equal(Passed(expected), Written(Bind(Call(service, operation, Always("iam:PassRole", "arn:${Partition}:iam::${Account}:role/*")))));

    [Fact]
    public void A_list_with_a_constant_prefix_is_of_that_prefix()
    {
        var required = Bind(List(Text("reports/")));

        Assert.Equal("StringEquals s3:prefix reports/", Written(required));
        Assert.Equal(["reports/"], required.Key!.Values.Select(value => value.ToString()));
    }

    [Fact]
    public void Two_prefixes_are_either()
    {
        var required = Bind(List(Text("reports/")), List(Text("archive/")));

        Assert.Equal("StringEquals s3:prefix archive/ reports/", Written(required));
    }

    public static TheoryData<string> UnknownPrefixes => ["unknown", "partly", "absent", "null", "empty", "either"];

    [Theory]
    [MemberData(nameof(UnknownPrefixes))]
    public void A_list_of_whatever_prefix_is_not_narrowed(string prefix)
    {
        var call = prefix switch
        {
            "unknown" => List(Unknown),
            "partly" => List(Joined(Text("reports/"), Unknown)),
            "null" => List(new Value.Null()),
            "empty" => List(Text("")),
            "either" => List(OneOf(Text("reports/"), Unknown)),
            _ => Call("s3", "ListObjectsV2", Always("s3:ListBucket", "arn:${Partition}:s3:::${BucketName}"), ("BucketName", Text("photos"))),
        };

        Assert.Null(Bind(call).Key);
    }

    [Fact]
    public void A_need_without_the_key_beside_leaves_the_grant_wide() => Assert.Null(Bind(List(Text("reports/")), List(Unknown)).Key);

    [Fact]
    public void A_key_that_the_service_uses_in_the_callers_name_is_used_through_it()
    {
        var requirement = new ActionRequirement("kms:Decrypt", new RequirementCondition(ConditionKind.CustomerKey, "arn:${Partition}:s3:::${BucketName}", []), ["arn:${Partition}:kms:${Region}:${Account}:key/*"], "a test");

        var required = Bind(Call("s3", "GetObject", requirement, ("BucketName", Text("elsewhere"))));

        Assert.Equal("StringLike kms:ViaService s3.*.amazonaws.com*", Written(required));
        Assert.Equal(["s3.${AWS::Region}.amazonaws.com"], required.Key!.Values.Select(value => value.ToString()));
    }

    [Theory]
    [InlineData("dynamodb", "CreateTable", "dynamodb")]
    [InlineData("ssm", "PutParameter", "ssm")]
    [InlineData("kms", "Decrypt", null)]
    [InlineData("transcribe", "StartTranscriptionJob", null)]
    public void A_key_that_the_caller_names_is_used_through_the_service_as_well_if_it_is_known_to_tell(string service, string operation, string? expected) => Assert.Equal(
        expected is null ? null : $"StringLike kms:ViaService {expected}.*.amazonaws.com*",
        Written(Bind(Call(service, operation, Always("kms:Decrypt", "arn:${Partition}:kms:${Region}:${Account}:key/*")))));

    private static string? Passed(string? service) => service is null ? null : $"StringEquals iam:PassedToService {service}";

    private static string? Written(RequiredPermission required) => required.Key is { Narrowing: var condition } ? $"{condition.Operator} {condition.Key} {string.Join(' ', condition.Values)}" : null;

    private static AwsCall List(Value prefix) => Call("s3", "ListObjectsV2", Always("s3:ListBucket", "arn:${Partition}:s3:::${BucketName}"), ("BucketName", Text("photos")), ("Prefix", prefix));

    private static AwsCall Call(string service, string operation, ActionRequirement requirement, params (string, Value)[] arguments) =>
        Calls.Of(new SdkOperation(service, operation, operation, []) { Requirements = [requirement] }, arguments);

    private static ActionRequirement Always(string action, string resource) => new(action, null, [resource], "a test");

    private static RequiredPermission Bind(params AwsCall[] calls)
    {
        var function = new DeployedFunction("Get", "template.yaml", new SourcePosition("template.yaml", 1, 1), TemplateKind.Sam, new Role("Role", RoleKind.Implicit, new SourcePosition("template.yaml", 1, 1)));
        return Assert.Single(new PermissionBinder(new Deployment("template.yaml"), new TextBinding(function, ImmutableDictionary<string, string>.Empty)).Bind([.. calls]));
    }
}
