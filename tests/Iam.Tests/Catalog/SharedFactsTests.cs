using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>The catalog against collected public facts; skipped where they do not lie beside the checkout.</summary>
public class SharedFactsTests
{
    /// <summary>The verb in the text, or the kinds of the items, decide of these; no action of theirs is always needed.</summary>
    private static readonly HashSet<string> Decided = ["BatchExecuteStatement", "ExecuteStatement", "ExecuteTransaction", "TransactWriteItems"];

    [Fact]
    public void Services_have_the_names_that_are_known()
    {
        foreach (var fact in Repository.SharedFact("dotnet_services.json"))
        {
            var service = Aws.FindService((string)fact["model"]!);
            Assert.NotNull(service);
            Assert.Equal(((string)fact["package"]!, (string)fact["ns"]!, (string)fact["client"]!, (string)fact["iface"]!), (service.Package, service.Namespace, service.ClientName, service.InterfaceName));
            Assert.True((string?)fact["iam"] is null || (string?)fact["iam"] == service.IamPrefix, $"{service.Id}: {service.IamPrefix}");
        }
    }

    [Fact]
    public void The_action_that_a_plain_call_needs_is_needed()
    {
        foreach (var service in ((JObject)Repository.SharedFact("official_operation_actions_verified.json")["ops"]!).Properties())
        {
            var id = service.Name.Split('(')[0];
            foreach (var operation in ((JObject)service.Value).Properties().Where(operation => !Decided.Contains(operation.Name)))
            {
                var known = Aws.FindService(id)!.Operations.FirstOrDefault(candidate => candidate.Name == operation.Name);
                Assert.True(known is null || known.Requirements.Any(need => need.When is null or { Kind: ConditionKind.ArgumentAbsent } && need.Action == (string)operation.Value[0]!), $"{id}.{operation.Name} {operation.Value[0]}");
            }
        }
    }

    [Fact]
    public void Nothing_is_always_needed_that_the_reference_does_not_list()
    {
        foreach (var service in ((JObject)Repository.SharedFact("official_operation_actions_verified.json")["ops"]!).Properties().Where(service => !service.Name.Contains('(')))
        {
            foreach (var operation in ((JObject)service.Value).Properties())
            {
                var listed = operation.Value.Select(action => (string)action!).ToHashSet();
                var always = Aws.FindService(service.Name)!.Operations.Where(candidate => candidate.Name == operation.Name).SelectMany(known => known.Requirements).Where(need => need.When is null).Select(need => need.Action);
                Assert.True(always.All(action => listed.Contains(action) || action == "s3:GetObjectAttributes"), $"{service.Name}.{operation.Name}");
            }
        }
    }

    [Fact]
    public void Operations_without_an_action_of_their_name_are_mapped_or_reviewed()
    {
        var reviewed = Repository.Override("unlisted-actions")["operations"]!.Select(operation => (string)operation!).ToHashSet();
        foreach (var service in ((JObject)Repository.SharedFact("hard_set.json")["miss"]!).Properties())
        {
            var operations = Aws.FindService(service.Name)!.Operations.Where(operation => service.Value.Any(name => (string)name! == operation.Name));
            Assert.All(operations, operation => Assert.True(
                operation.Requirements.All(need => Aws.FindAction(need.Action) is not null) || reviewed.Contains($"{operation.Service}.{operation.Name}"), $"{operation.Service}.{operation.Name}"));
        }
    }

    [Fact]
    public void S3_methods_have_the_names_that_are_known()
    {
        foreach (var rename in ((JObject)Repository.SharedFact("s3_dotnet_operation_renames.json")).Properties().Where(rename => rename.Value is JValue))
        {
            Assert.Equal((string)rename.Value!, Operation($"s3.{rename.Name}").Name);
        }
    }
}
