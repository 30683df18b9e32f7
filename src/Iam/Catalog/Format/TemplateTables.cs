using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Catalog.Format;

/// <summary>SAM's and CloudFormation's tables, and what is known of privilege escalation.</summary>
internal sealed class TemplateTables
{
    private readonly Lazy<Pack> _pack = new(() => Pack.Open("templates"));
    private readonly Lazy<ImmutableSortedDictionary<string, SamPolicyTemplate>> _policyTemplates;
    private readonly Lazy<ImmutableArray<ConnectorProfile>> _connectors;
    private readonly Lazy<ImmutableArray<ImplicitRoleRule>> _implicitRoleRules;
    private readonly Lazy<ImmutableSortedDictionary<string, CloudFormationType>> _cloudFormationTypes;
    private readonly Lazy<ImmutableArray<EscalationPath>> _escalationPaths;
    private readonly Lazy<ImmutableArray<string>> _credentialActions;
    private readonly Lazy<ImmutableArray<string>> _exfiltrationActions;

    public TemplateTables()
    {
        _policyTemplates = new(() => ByName(ReadAll("sam-policy-templates", ReadPolicyTemplate), template => template.Name));
        _connectors = new(() => ReadAll("sam-connectors", ReadConnector));
        _implicitRoleRules = new(() => ReadAll("sam-implicit-roles", r => new ImplicitRoleRule(r.ReadString(), r.ReadString(), r.ReadStrings(), r.ReadStrings())));
        _cloudFormationTypes = new(() => ByName(ReadAll("cloudformation", ReadType), type => type.Name));
        _escalationPaths = new(() => ReadAll("escalation", r => new EscalationPath(r.ReadString(), r.ReadString(), r.ReadStrings(), r.ReadString())));
        _credentialActions = new(() => ReadAll("credentials", r => r.ReadString()));
        _exfiltrationActions = new(() => ReadAll("exfiltration", r => r.ReadString()));
    }

    public ImmutableSortedDictionary<string, SamPolicyTemplate> PolicyTemplates => _policyTemplates.Value;

    public ImmutableArray<ConnectorProfile> Connectors => _connectors.Value;

    public ImmutableArray<ImplicitRoleRule> ImplicitRoleRules => _implicitRoleRules.Value;

    public ImmutableSortedDictionary<string, CloudFormationType> CloudFormationTypes => _cloudFormationTypes.Value;

    public ImmutableArray<EscalationPath> EscalationPaths => _escalationPaths.Value;

    public ImmutableArray<string> CredentialActions => _credentialActions.Value;

    public ImmutableArray<string> ExfiltrationActions => _exfiltrationActions.Value;

    private static SamPolicyTemplate ReadPolicyTemplate(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadStrings(), new PolicyDocument(reader.ReadOptional(), reader.ReadList(r => r.ReadStatement())));

    private static ConnectorProfile ReadConnector(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean())
    {
        Access = ByName(reader.ReadList(r => (Category: r.ReadString(), Statements: r.ReadList(s => s.ReadStatement()))), access => access.Category, access => access.Statements),
    };

    private static CloudFormationType ReadType(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), reader.ReadStrings(), reader.ReadOptional(), reader.ReadOptional());

    private static ImmutableSortedDictionary<string, T> ByName<T>(ImmutableArray<T> items, Func<T, string> name) => ByName(items, name, item => item);

    private static ImmutableSortedDictionary<string, TValue> ByName<T, TValue>(ImmutableArray<T> items, Func<T, string> name, Func<T, TValue> value) =>
        items.ToImmutableSortedDictionary(name, value, StringComparer.Ordinal);

    private ImmutableArray<T> ReadAll<T>(string part, Func<BinaryReader, T> item) => _pack.Value.Read(part, reader => reader.ReadList(item), ImmutableArray<T>.Empty);
}
