using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>Condition keys whose value is known of every request of an operation.</summary>
public partial class KeyValueTests
{
    private static readonly Dictionary<string, SdkOperation> ByName = Operations.ToDictionary(operation => $"{operation.Service}.{operation.Name}");

    public static TheoryData<string> Passing => [.. KeyValues.All.Where(row => row.Key == "iam:PassedToService").SelectMany(row => row.Operations.Select(operation => $"{row.Service}.{operation}")).Distinct()];

    [Theory]
    [MemberData(nameof(Passing))]
    public void Every_operation_of_the_table_passes_a_role(string operation) =>
        Assert.Contains(ByName[operation].Requirements, need => need.Action == "iam:PassRole");

    [Fact]
    public void Every_member_of_the_table_is_a_role_of_one_of_its_operations() =>
        Assert.All(KeyValues.All.Where(row => !row.Members.IsEmpty), row =>
        {
            var roles = row.Operations.SelectMany(operation => ByName[$"{row.Service}.{operation}"].Requirements).Where(need => need.Action == "iam:PassRole").Select(need => LastName(need.Resources[0])).ToHashSet();
            Assert.Subset(roles, row.Members.ToHashSet());
        });

    [Fact]
    public void No_role_is_passed_to_two_services()
    {
        var members = KeyValues.All.Where(row => row.Key == "iam:PassedToService")
            .SelectMany(row => row.Operations.SelectMany(operation => (row.Members.IsEmpty ? ["any"] : row.Members).Select(member => $"{row.Service}.{operation}.{member}")))
            .ToList();
        Assert.Equal(members.Distinct().Count(), members.Count);
    }

    [Fact]
    public void Every_value_is_a_service_and_every_key_one_of_the_two()
    {
        Assert.All(KeyValues.All, row => Assert.Matches(row.Key == "kms:ViaService" ? $@"^{row.Service}\.\$\{{Region\}}\.amazonaws\.com$" : @"^[a-z0-9.-]+\.amazonaws\.com$", row.Value));
        Assert.Equal(["iam:PassedToService", "kms:ViaService"], KeyValues.All.Select(row => row.Key).Distinct());
        Assert.All(KeyValues.All, row => Assert.NotNull(Aws.FindService(row.Service)));
        Assert.All(KeyValues.All, row => Assert.Equal(row.Key == "kms:ViaService", row.Operations.IsEmpty));
    }

    [Fact]
    public void Every_service_that_uses_a_key_in_the_callers_name_needs_one() =>
        Assert.All(KeyValues.All.Where(row => row.Key == "kms:ViaService"), row =>
            Assert.Contains(Aws.FindService(row.Service)!.Operations.SelectMany(operation => operation.Requirements), need => need.Action.StartsWith("kms:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("dynamodb")]
    [InlineData("kinesis")]
    [InlineData("s3")]
    [InlineData("secretsmanager")]
    [InlineData("sns")]
    [InlineData("sqs")]
    [InlineData("ssm")]
    public void The_shared_facts_name_the_same_value(string service)
    {
        var named = Repository.SharedFact($"kms_and_other_forwarded_access/{service}.json").SelectTokens("..['kms:ViaService']").Select(value => ((string)value!).Replace("${region}", "${Region}")).Distinct();
        Assert.Equal([KeyValues.ViaService(service)], named);
    }

    [Theory]
    [InlineData("ecs", "RunTask", "Overrides.ExecutionRoleArn", "ecs-tasks.amazonaws.com")]
    [InlineData("ecs", "RunTask", "VolumeConfigurations[].ManagedEBSVolume.RoleArn", "ecs.amazonaws.com")]
    [InlineData("ecs", "RunTask", "*", "ecs-tasks.amazonaws.com")]
    [InlineData("cloudwatchevents", "PutTargets", "Targets[].RoleArn", "events.amazonaws.com")]
    [InlineData("cloudwatch", "PutMetricStream", "RoleArn", "streams.metrics.cloudwatch.amazonaws.com")]
    [InlineData("batch", "CreateComputeEnvironment", "ServiceRole", "batch.amazonaws.com")]
    [InlineData("batch", "CreateComputeEnvironment", "*", null)]
    [InlineData("ssm", "CreateDocument", "*", null)]
    [InlineData("cloudformation", "RegisterType", "ExecutionRoleArn", "resources.cloudformation.amazonaws.com")]
    [InlineData("cloudformation", "RegisterType", "LoggingConfig.LogRoleArn", null)]
    [InlineData("s3tables", "PutTableReplication", "Configuration.Role", "replication.s3tables.amazonaws.com")]
    [InlineData("iot", "UpdateRoleAlias", "RoleArn", "iot.amazonaws.com")]
    [InlineData("bedrock-agentcore-control", "CreateAgentRuntime", "RoleArn", "bedrock-agentcore.amazonaws.com")]
    [InlineData("codebuild", "StartBuild", "ServiceRoleOverride", "codebuild.amazonaws.com")]
    [InlineData("s3", "PutObject", "Role", null)]
    public void Known_of_the_role_in_the_member(string service, string operation, string member, string? expected) => Assert.Equal(expected, KeyValues.PassedToService(service, operation, member));

    private static string LastName(string template) => template.EndsWith('}') ? Hole().Match(template).Groups[1].Value : "*";

    [GeneratedRegex(@"([A-Za-z0-9]+)\}$")]
    private static partial Regex Hole();
}
