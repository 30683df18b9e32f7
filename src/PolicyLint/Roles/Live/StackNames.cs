using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Roles.Live.Clients;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>What the resources of a deployed stack are called.</summary>
internal sealed class StackNames(IReadOnlyDictionary<string, string> physicalIds)
{
    public static readonly StackNames None = new(ImmutableDictionary<string, string>.Empty);

    public static async Task<StackNames> ReadAsync(ICloudFormation cloudFormation, string stack)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        string? next = null;
        do
        {
            var page = await cloudFormation.ListStackResourcesAsync(new ListStackResourcesRequest { StackName = stack, NextToken = next });
            foreach (var resource in page.StackResourceSummaries.Where(resource => resource.PhysicalResourceId is not null))
            {
                names[resource.LogicalResourceId] = NameOf(resource.PhysicalResourceId!);
            }

            next = page.NextToken;
        }
        while (next is not null);

        return new StackNames(names);
    }

    public string? PhysicalId(string logicalId) => physicalIds.GetValueOrDefault(logicalId);

    /// <summary>The question with the names that its template does not give.</summary>
    public RoleQuestion In(RoleQuestion question)
    {
        var resources = question.Deployment.Resources;
        var named = resources.Where(resource => physicalIds.ContainsKey(resource.Key)).Select(resource => KeyValuePair.Create(resource.Key, resource.Value with { Name = SymbolicText.Literal(physicalIds[resource.Key]) }));
        return physicalIds.Count == 0 ? question : question with { Deployment = question.Deployment with { Resources = resources.SetItems(named) } };
    }

    /// <summary>The physical id of a topic is its ARN, that of a queue its URL: the name is at the end.</summary>
    private static string NameOf(string physicalId) => physicalId switch
    {
        ['h', 't', 't', 'p', 's', ':', ..] => physicalId[(physicalId.LastIndexOf('/') + 1)..],
        ['a', 'r', 'n', ':', ..] => physicalId[(physicalId.LastIndexOfAny([':', '/']) + 1)..],
        _ => physicalId,
    };
}
