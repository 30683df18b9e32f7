using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.CatalogBuilder.Models;
using ServerlessGuard.CatalogBuilder.Sources;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>What IAM checks when an operation is called: by table, else by rule; then what AWS checks besides.</summary>
public sealed partial class Requirements(ActionData actions, RequirementTables tables)
{
    private readonly string _reference = $"Service Authorization Reference as of {actions.Date[..4]}-{actions.Date[4..6]}-{actions.Date[6..]}";

    public ImmutableArray<ActionRequirement> Of(ServiceRow service, ModelOperation operation, RequestShape request)
    {
        var rule = tables.Resources(service.Id);
        var own = tables.Exact(service.Id, operation.Name) is { } exact
            ? exact.Needs.SelectMany(need => Expand(need, exact.Source, operation, request, rule))
            : ByRule(service, operation, request, rule);
        var needs = own.ToList();
        needs.AddRange(tables.Additional(service.Id, operation.Name).SelectMany(entry => Expand(entry.Need, entry.Source, operation, request, rule)));
        needs.AddRange(PassedRoles(needs, tables.PassingSource(service.Id, operation.Name), request));
        needs.AddRange(Dependents(needs, operation, request, rule));
        return needs.DistinctBy(need => (need.Action, need.When?.ToString(), string.Join(' ', need.Resources))).ToImmutableArray();
    }

    /// <summary>For a service without a model: each of its prefix's actions is taken for an operation.</summary>
    public ImmutableArray<ActionRequirement> Of(IamAction action) =>
        [new(action.Name, null, tables.Resources("").Resources(action, action.Name, new RequestShape([], [])).First(), $"naming rule; {_reference}")];

    private IEnumerable<ActionRequirement> ByRule(ServiceRow service, ModelOperation operation, RequestShape request, ResourceRule rule)
    {
        if (service.Prefix == "apigateway")
        {
            return [new($"apigateway:{operation.Verb}", null, [ApiGatewayArn(operation.Uri, request)], "API Gateway authorizes by HTTP verb and path: Service Authorization Reference, Amazon API Gateway Management")];
        }

        var name = $"{service.Prefix}:{DotNetNames.Member(operation.Name)}";
        return actions.Find(name) is { } action
            ? rule.Resources(action, operation.Name, request).Select(resources => new ActionRequirement(action.Name, null, resources, $"naming rule; {_reference}"))
            : [new(name, null, ["*"], $"naming rule; the {_reference} has no such action")];
    }

    private IEnumerable<ActionRequirement> Expand(NeedText need, string source, ModelOperation operation, RequestShape request, ResourceRule rule)
    {
        if (need.Resources is { } given)
        {
            return [new(need.Action, need.When, given, source)];
        }

        var action = actions.Find(need.Action);
        var lists = action is null ? [["*"]] : rule.Resources(action, operation.Name, request);
        return lists.Select(resources => new ActionRequirement(action?.Name ?? need.Action, need.When, resources, source));
    }

    private IEnumerable<ActionRequirement> PassedRoles(List<ActionRequirement> needs, string? known, RequestShape request)
    {
        var source = known ?? needs.Where(need => need.When is null).Select(need => tables.PassesRole.Contains(need.Action) ? tables.PassRoleSource
            : actions.Find(need.Action)?.DependentActions.Contains("iam:PassRole") == true ? $"dependent action of {need.Action}; {_reference}" : null).FirstOrDefault(text => text is not null);
        return source is null ? [] : request.Texts.Where(IsRole).Select(path =>
            new ActionRequirement("iam:PassRole", new(ConditionKind.Argument, path, []), [$"arn:${{Partition}}:iam::${{Account}}:role/${{{path}}}"], source));
    }

    private bool IsRole(string path) => RoleMember().IsMatch(path) && !tables.NotRoles.Contains(path[(path.LastIndexOf('.') + 1)..]);

    private IEnumerable<ActionRequirement> Dependents(List<ActionRequirement> needs, ModelOperation operation, RequestShape request, ResourceRule rule)
    {
        var known = needs.Select(need => need.Action).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (dependent, of) in needs.Where(need => need.When is null).SelectMany(need => (actions.Find(need.Action)?.DependentActions ?? []).Select(dependent => (dependent, need.Action))).Distinct().ToList())
        {
            if (dependent != "iam:PassRole" && known.Add(dependent) && actions.Find(dependent) is { } action)
            {
                var condition = new RequirementCondition(ConditionKind.Other, $"listed as a dependent action of {of}", []);
                yield return new(action.Name, condition, rule.Resources(action, operation.Name, request).First(), $"dependent action of {of}; {_reference}");
            }
        }
    }

    /// <summary><c>/restapis/{restapi_id}/stages</c> becomes <c>arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages</c>.</summary>
    private static string ApiGatewayArn(string uri, RequestShape request) => "arn:${Partition}:apigateway:${Region}::" + UriLabel().Replace(uri.Split('?')[0], label =>
        request.Members.FirstOrDefault(member => member.Equals(label.Groups["name"].Value.Replace("_", ""), StringComparison.OrdinalIgnoreCase)) is { } member ? $"${{{member}}}" : "*");

    [GeneratedRegex(@"\{(?<name>[^}+]+)\+?\}")]
    private static partial Regex UriLabel();

    [GeneratedRegex(@"(^|[a-z.\]])Role(Arn|ARN)?(\[\])?$|RoleArn$|RoleARN$|IAMRole$|IamRole$")]
    private static partial Regex RoleMember();
}
