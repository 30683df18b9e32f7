using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The catalog's tables, empty where a build embeds none.</summary>
internal static class CatalogTables
{
    private static readonly bool Embedded = typeof(AwsCatalog).Assembly.GetManifestResourceNames().Length > 0;

    public static ImmutableSortedDictionary<string, SamPolicyTemplate> PolicyTemplates =>
        Embedded ? AwsCatalog.Default.SamPolicyTemplates : ImmutableSortedDictionary<string, SamPolicyTemplate>.Empty;

    public static ImmutableArray<ConnectorProfile> Connectors => Embedded ? AwsCatalog.Default.Connectors : ImmutableArray<ConnectorProfile>.Empty;

    public static PolicyDocument? FindManagedPolicy(string nameOrArn) => Embedded ? AwsCatalog.Default.FindManagedPolicy(nameOrArn) : null;
}
