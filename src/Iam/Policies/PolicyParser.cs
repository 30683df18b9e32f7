using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Reads the JSON of an identity policy. Bad input never throws: what can be read is in the document, the rest is a problem with its position.
/// Checks the grammar IAM checks when a policy is created, not whether actions and resources exist.
/// </summary>
public sealed class PolicyParser
{
    private const string CurrentVersion = "2012-10-17";
    private static readonly HashSet<string> Versions = [CurrentVersion, "2008-10-17"];
    private static readonly HashSet<string> StatementElements =
        ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition", "Principal", "NotPrincipal"];

    private readonly List<PolicyProblem> _problems = [];

    /// <summary>Whether <c>${...}</c> is a policy variable; older versions read it as plain text.</summary>
    private bool _hasVariables;

    private PolicyParser()
    {
    }

    /// <param name="json">The document; a byte order mark and comments are skipped.</param>
    /// <param name="file">The path that positions name.</param>
    public static ParsedPolicy Parse(string json, string file)
    {
        var parser = new PolicyParser();
        var document = PolicyJson.Read(json, file, parser._problems) is { } root ? parser.ReadDocument(root) : new PolicyDocument(Version: null, ImmutableArray<Statement>.Empty);
        return new ParsedPolicy(document, parser._problems.ToImmutableArray());
    }

    /// <summary>Reads a document that stands inside another JSON text.</summary>
    internal static ParsedPolicy Parse(PolicyJson node)
    {
        var parser = new PolicyParser();
        return new ParsedPolicy(parser.ReadDocument(node), parser._problems.ToImmutableArray());
    }

    private PolicyDocument ReadDocument(PolicyJson root)
    {
        if (root.Kind != PolicyJsonKind.Object)
        {
            ReportGap(root, "a policy is a JSON object with Version and Statement");
            return new PolicyDocument(Version: null, ImmutableArray<Statement>.Empty);
        }

        foreach (var (name, value) in root.Members.Where(member => member.Name is not ("Version" or "Id" or "Statement")))
        {
            Report(value, $"a policy has no element '{name}'; remove it");
        }

        var version = ReadText(root, "Version");
        if (version is not null && !Versions.Contains(version))
        {
            Report(root["Version"]!, $"there is no policy version '{version}'; write {CurrentVersion}");
        }

        ReadText(root, "Id");
        _hasVariables = version == CurrentVersion;
        return new PolicyDocument(version, ReadStatements(root));
    }

    private ImmutableArray<Statement> ReadStatements(PolicyJson root)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var sids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in ItemsOf(root["Statement"]).DefaultIfEmpty(root))
        {
            if (node.Kind != PolicyJsonKind.Object || ReferenceEquals(node, root))
            {
                ReportGap(node, "a policy needs a Statement: an object, or a list of them that is not empty");
            }
            else if (ReadStatement(node) is { } statement)
            {
                statements.Add(statement);
                ReportIf(!string.IsNullOrEmpty(statement.Sid) && !sids.Add(statement.Sid!), node, $"the Sid '{statement.Sid}' is used twice; Sids of one policy are unique");
            }
        }

        return statements.ToImmutable();
    }

    private Statement? ReadStatement(PolicyJson node)
    {
        foreach (var (name, value) in node.Members.Where(member => !StatementElements.Contains(member.Name)))
        {
            Report(value, $"a statement has no element '{name}'; remove it");
        }

        foreach (var (name, value) in node.Members.Where(member => member.Name is "Principal" or "NotPrincipal"))
        {
            Report(value, $"an identity policy has no {name}: its principal is who it is attached to; remove it");
        }

        var effect = ReadText(node, "Effect");
        ReportGapIf(effect is not ("Allow" or "Deny"), node["Effect"] ?? node, "a statement needs an Effect, Allow or Deny, in this spelling");
        RequireOneOf(node, "Action", "NotAction");
        RequireOneOf(node, "Resource", "NotResource");
        return effect is not ("Allow" or "Deny") ? null : new Statement(effect == "Allow" ? Effect.Allow : Effect.Deny)
        {
            Sid = ReadText(node, "Sid"),
            Actions = ReadEntries(node["Action"], PolicyGrammar.ActionProblem),
            NotActions = ReadEntries(node["NotAction"], PolicyGrammar.ActionProblem),
            Resources = ReadEntries(node["Resource"], PolicyGrammar.ResourceProblem),
            NotResources = ReadEntries(node["NotResource"], PolicyGrammar.ResourceProblem),
            Conditions = ReadConditions(node["Condition"]),
            Position = node.Position,
        };
    }

    private void RequireOneOf(PolicyJson node, string name, string negated)
    {
        var (isWritten, isNegated) = (node[name] is not null, node[negated] is not null);
        ReportGapIf(isWritten && isNegated, node, $"a statement has {name} or {negated}, not both");
        ReportGapIf(!isWritten && !isNegated, node, $"a statement needs {name} or {negated}");
        ReportIf((isWritten || isNegated) && ItemsOf(node[name]).Concat(ItemsOf(node[negated])).All(item => item.Kind == Null), node, $"a statement needs {name} or {negated}");
    }

    private ImmutableArray<PolicyEntry> ReadEntries(PolicyJson? node, Func<string, string?> problemOf)
    {
        var entries = ImmutableArray.CreateBuilder<PolicyEntry>();
        foreach (var item in ItemsOf(node).Where(item => item.Kind != Null))
        {
            if (item.Kind != Text)
            {
                ReportGap(item, "expected text or a list of texts");
                continue;
            }

            entries.Add(new PolicyEntry(Symbolic(item.Text), item.Position));
            if (problemOf(item.Text) is { } problem)
            {
                Report(item, problem);
            }
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<PolicyCondition> ReadConditions(PolicyJson? node)
    {
        var conditions = ImmutableArray.CreateBuilder<PolicyCondition>();
        ReportGapIf(node is not null && node.Kind != PolicyJsonKind.Object, node!, "a Condition is an object: operator, key, values");
        foreach (var (name, block) in node?.Members ?? [])
        {
            ReportGapIf(block.Kind != PolicyJsonKind.Object, block, $"the condition operator '{name}' takes an object: key and values");
            ReportGapIf(block.Members.Count > 0 && ConditionOperator.Parse(name) is null, block, $"there is no condition operator '{name}'");
            foreach (var (key, values) in block.Members)
            {
                conditions.Add(new PolicyCondition(name, key, ReadValues(values)));
            }
        }

        return conditions.ToImmutable();
    }

    private ImmutableArray<SymbolicText> ReadValues(PolicyJson node)
    {
        var values = ImmutableArray.CreateBuilder<SymbolicText>();
        foreach (var item in ItemsOf(node))
        {
            ReportGapIf(item.Kind is not (Text or Scalar), item, "a condition's value is text, a number or a Boolean, or a list of them");
            values.Add(Symbolic(item.Text));
        }

        return values.ToImmutable();
    }

    private string? ReadText(PolicyJson node, string name)
    {
        var value = node[name];
        ReportIf(value is not null && value.Kind != Text, value!, $"{name} is a text");
        return value?.Kind == Text ? value.Text : null;
    }

    /// <summary>Before 2012-10-17 a <c>$</c> is a <c>$</c>, which IAM's newer versions write <c>${$}</c>.</summary>
    private SymbolicText Symbolic(string text) => SymbolicText.Parse(_hasVariables ? text : text.Replace("${", "${$}{"));

    private static IEnumerable<PolicyJson> ItemsOf(PolicyJson? node) => node switch
    {
        null => [],
        { Kind: PolicyJsonKind.Array } => node.Items,
        _ => [node],
    };

    private void ReportIf(bool isWrong, PolicyJson node, string message)
    {
        if (isWrong)
        {
            Report(node, message);
        }
    }

    private void ReportGapIf(bool isWrong, PolicyJson node, string message)
    {
        if (isWrong)
        {
            ReportGap(node, message);
        }
    }

    private void ReportGap(PolicyJson node, string message) => _problems.Add(new PolicyProblem(node.Position, message) { LeavesGap = true });

    private void Report(PolicyJson node, string message) => _problems.Add(new PolicyProblem(node.Position, message));
}
