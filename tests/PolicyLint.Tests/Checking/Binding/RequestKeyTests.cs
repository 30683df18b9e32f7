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
    [InlineData("stepfunctions", "CreateStateMachine", "states.amazonaws.com")]
    [InlineData("lambda", "CreateFunction", "lambda.amazonaws.com")]
    [InlineData("ecs", "RunTask", "ecs-tasks.amazonaws.com")]
    [InlineData("ecs", "CreateService", null)]
    public void A_role_is_passed_to_the_service_of_the_operation(string service, string operation, string? expected) =>
        Assert.Equal(expected is null ? null : $"StringEquals iam:PassedToService {expected}", Written(Bind(Call(service, operation, Always("iam:PassRole", "arn:${Partition}:iam::${Account}:role/${RoleArn}"), ("RoleArn", Text("worker"))))));

    /// <summary>AWS itself gives rights to pass roles with these names of services.</summary>
    [Fact]
    public void Every_service_is_one_that_policies_of_AWS_name()
    {
        var named = AwsCatalog.Default.ManagedPolicyArns
            .Select(AwsCatalog.Default.FindManagedPolicy)
            .SelectMany(policy => policy!.Statements)
            .SelectMany(statement => statement.Conditions)
            .Where(condition => condition.Key.Equals("iam:PassedToService", StringComparison.OrdinalIgnoreCase))
            .SelectMany(condition => condition.Values)
            .Select(value => value.ToString())
            .ToHashSet(StringComparer.Ordinal);

        Assert.Subset(named, RequestKeys.PassedTo.Values.ToHashSet(StringComparer.Ordinal));
        Assert.All(RequestKeys.PassedTo.Keys, key => Assert.Contains(
            AwsCatalog.Default.Services.Single(service => service.Id == key.Split('.')[0]).Operations.Single(operation => operation.Name == key.Split('.')[1]).Requirements,
            requirement => requirement.Action == "iam:PassRole"));
    }

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
