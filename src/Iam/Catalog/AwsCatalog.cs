using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog.Format;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>
/// What AWS is: the services and operations of its SDK for .NET, IAM's actions and resource types, AWS's managed policies and SAM's and
/// CloudFormation's tables. Read from data embedded in this assembly, part by part as it is asked for; safe for concurrent use.
/// </summary>
public sealed class AwsCatalog
{
    private static readonly Lazy<AwsCatalog> TheDefault = new(() => new AwsCatalog());

    private readonly ServiceTable _services = new();
    private readonly ActionTable _actions = new();
    private readonly ConditionKeyTable _conditionKeys = new();
    private readonly ShapeTable _shapes = new();
    private readonly ManagedPolicyTable _managedPolicies = new();
    private readonly TemplateTables _templates = new();

    private AwsCatalog()
    {
    }

    public static AwsCatalog Default => TheDefault.Value;

    /// <summary>The day of the action data, <c>2026-09-26</c>.</summary>
    public string Date => _services.Date;

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<SdkService> Services => _services.All;

    /// <summary>IAM's service prefixes, sorted.</summary>
    public ImmutableArray<string> Prefixes => _actions.Prefixes;

    /// <summary>Every action, sorted by name without regard to case.</summary>
    public ImmutableArray<IamAction> Actions => _actions.All;

    /// <summary>The names of <see cref="Actions"/>, in the same order, without decoding the rest.</summary>
    public ImmutableArray<string> ActionNames => _actions.Names;

    /// <summary>ARNs of AWS managed policies, sorted.</summary>
    public ImmutableArray<string> ManagedPolicyArns => _managedPolicies.Arns;

    public ImmutableSortedDictionary<string, SamPolicyTemplate> SamPolicyTemplates => _templates.PolicyTemplates;

    /// <summary>Sorted by source type, then destination type.</summary>
    public ImmutableArray<ConnectorProfile> Connectors => _templates.Connectors;

    public ImmutableArray<ImplicitRoleRule> ImplicitRoleRules => _templates.ImplicitRoleRules;

    public ImmutableSortedDictionary<string, CloudFormationType> CloudFormationTypes => _templates.CloudFormationTypes;

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<EscalationPath> EscalationPaths => _templates.EscalationPaths;

    /// <summary>Actions whose answer holds credentials, sorted.</summary>
    public ImmutableArray<string> CredentialActions => _templates.CredentialActions;

    /// <summary>Read actions that carry data out, sorted.</summary>
    public ImmutableArray<string> ExfiltrationActions => _templates.ExfiltrationActions;

    public SdkService? FindService(string id) => _services.ById(id);

    /// <summary>The service of a client or its interface: <c>Amazon.S3</c> and <c>IAmazonS3</c>.</summary>
    public SdkService? FindServiceByType(string namespaceName, string clientOrInterfaceName) => _services.ByType(namespaceName, clientOrInterfaceName);

    /// <summary>The service whose namespace this is or lies in: <c>Amazon.S3.Model</c>.</summary>
    public SdkService? FindServiceByNamespace(string namespaceName) => _services.ByNamespace(namespaceName);

    /// <summary>The operation behind a client's method, named without <c>Async</c>.</summary>
    public SdkOperation? FindOperation(SdkService service, string methodName) =>
        service.Operations.FirstOrDefault(operation => operation.MethodName == methodName);

    /// <summary>An action by name, in any case; null where there is none such.</summary>
    public IamAction? FindAction(string name) => _actions.Find(name);

    /// <summary>The actions of one prefix, sorted; empty where there is no such prefix.</summary>
    public ImmutableArray<IamAction> ActionsOf(string prefix) => _actions.Of(prefix);

    /// <summary>The condition keys that the reference lists for one prefix, sorted; empty where there is no such prefix.</summary>
    public ImmutableArray<ConditionKey> ConditionKeysOf(string prefix) => _conditionKeys.Of(prefix);

    /// <summary>An AWS managed policy by ARN (of any partition), by path and name or by name; null where AWS has none such.</summary>
    public PolicyDocument? FindManagedPolicy(string nameOrArn) => _managedPolicies.Find(nameOrArn);

    /// <summary>The classes a service's package declares, sorted by name; empty for a service without a model.</summary>
    public ImmutableArray<SdkShape> Shapes(string serviceId) => _shapes.Of(serviceId);
}
