using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

public partial class InvariantTests
{
    [Fact]
    public void Every_required_action_exists_or_is_on_the_reviewed_list()
    {
        var reviewed = Repository.Override("unlisted-actions")["operations"]!.Select(operation => (string)operation!).ToHashSet();
        var unknown = Operations.Where(operation => operation.Requirements.Any(need => Aws.FindAction(need.Action) is null)).Select(operation => $"{operation.Service}.{operation.Name}").ToHashSet();
        Assert.Empty(unknown.Except(reviewed));
        Assert.Empty(reviewed.Except(unknown));
    }

    [Fact]
    public void Every_requirement_has_a_source_and_a_resource() =>
        Assert.All(Operations.SelectMany(operation => operation.Requirements), need =>
        {
            Assert.NotEmpty(need.Source);
            Assert.NotEmpty(need.Resources);
            Assert.All(need.Resources, resource => Assert.Matches(@"^(\*|arn:\$\{Partition\}:[a-z0-9*-]+:.+|\$\{[^}]+\})$", resource));
        });

    [Fact]
    public void Every_hole_is_the_environment_or_a_member_of_the_request() =>
        Assert.All(Modelled(), operation =>
        {
            var templates = operation.Requirements.SelectMany(need => need.Resources.Concat(Conditions(need).Where(when => when.Kind == ConditionKind.CustomerKey).Select(when => when.Subject)));
            var holes = templates.SelectMany(template => Hole().Matches(template)).Select(match => match.Groups[1].Value).Except(["Partition", "Region", "Account"]);
            Assert.All(holes, path => Assert.True(Leads(operation, path), $"{operation.Service}.{operation.MethodName}: ${{{path}}}"));
        });

    [Fact]
    public void Every_condition_names_a_member_of_the_request() =>
        Assert.All(Modelled(), operation => Assert.All(
            operation.Requirements.SelectMany(Conditions).Where(when => when.Kind is ConditionKind.Argument or ConditionKind.ArgumentAbsent or ConditionKind.TextBegins),
            when => Assert.True(Leads(operation, when.Subject), $"{operation.Service}.{operation.MethodName}: {when}")));

    [Fact]
    public void Every_request_and_response_has_its_class()
    {
        Assert.All(Modelled(), operation =>
        {
            var shapes = ShapesOf(operation.Service);
            Assert.Equal(SdkShapeKind.Request, shapes[operation.RequestType].Kind);
            Assert.All(operation.RequestMembers, member => Assert.Contains(shapes[operation.RequestType].Members, property => property.Name == member));
        });
    }

    [Fact]
    public void Every_type_that_a_member_has_is_declared() =>
        Assert.All(Aws.Services, service =>
        {
            var declared = Aws.Shapes(service.Id).Select(shape => shape.Kind is SdkShapeKind.Constants or SdkShapeKind.Enumeration ? $"{service.Namespace}.{shape.Name}" : $"{service.Namespace}.Model.{shape.Name}").ToHashSet();
            var used = Aws.Shapes(service.Id).Where(shape => shape.Kind is not (SdkShapeKind.Constants or SdkShapeKind.Enumeration)).SelectMany(shape => shape.Members).SelectMany(member => TypeName().Matches(member.Type)).Select(match => match.Value).Distinct();
            Assert.DoesNotContain(used, type => IsOf(service, type) && !declared.Contains(type));
        });

    [Fact]
    public void Every_override_table_has_a_source()
    {
        foreach (var name in Repository.OverrideNames)
        {
            var file = Repository.Override(name);
            var entries = (file["tables"] ?? file["libraries"]) is JArray tables ? tables.Cast<JToken>() : [file];
            Assert.All(entries, entry => Assert.False(string.IsNullOrWhiteSpace((string?)entry["source"]), $"{name}: {entry["service"] ?? entry["types"]}"));
        }
    }

    [Theory]
    [InlineData("operation-actions", "operations")]
    [InlineData("additional-actions", "operations")]
    [InlineData("forwarded-access", "operations")]
    public void Every_operation_that_a_table_names_exists(string table, string list) =>
        Assert.All(Repository.Override(table)["tables"]!, entry => Assert.All(((string)entry["service"]!).Split(' '), service =>
        {
            var known = Aws.FindService(service)!.Operations.Select(operation => operation.Name).ToHashSet();
            Assert.DoesNotContain(((JObject)entry[list]!).Properties().SelectMany(property => property.Name.Split(' ')), operation => !known.Contains(operation));
        }));

    /// <summary>Constants and <c>.Model</c>; what S3's package has above its operations (<c>Amazon.S3.Transfer</c>) is not the catalog's.</summary>
    private static IEnumerable<RequirementCondition> Conditions(ActionRequirement need) => need.When?.All ?? [];

    private static bool IsOf(SdkService service, string type) =>
        type.StartsWith(service.Namespace + ".Model.", StringComparison.Ordinal) || type.StartsWith(service.Namespace + ".", StringComparison.Ordinal) && !type[(service.Namespace.Length + 1)..].Contains('.');

    private static IEnumerable<SdkOperation> Modelled() => Operations.Where(operation => !Aws.Shapes(operation.Service).IsEmpty);

    private static bool Leads(SdkOperation operation, string path)
    {
        var (shapes, type) = (ShapesOf(operation.Service), operation.RequestType);
        foreach (var step in path.Split('.'))
        {
            if (step == "Keys[]")
            {
                return type.StartsWith("System.Collections.Generic.Dictionary<", StringComparison.Ordinal);
            }

            var name = step.EndsWith("[]", StringComparison.Ordinal) ? step[..^2] : step;
            if (!shapes.TryGetValue(type[(type.LastIndexOf('.') + 1)..], out var shape) || shape.Members.FirstOrDefault(member => member.Name == name) is not { } found)
            {
                return false;
            }

            type = name == step ? found.Type : Element(found.Type);
        }

        return true;
    }

    private static string Element(string list) => list.StartsWith("System.Collections.Generic.List<", StringComparison.Ordinal) ? list[(list.IndexOf('<') + 1)..^1] : "";

    private static Dictionary<string, SdkShape> ShapesOf(string service) => Shapes.GetOrAdd(service, id => Aws.Shapes(id).ToDictionary(shape => shape.Name));

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Dictionary<string, SdkShape>> Shapes = new();

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[A-Za-z0-9_.]+")]
    private static partial Regex TypeName();
}
