using System.Collections.Immutable;
using System.Globalization;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Where variables take their values from. Source: the framework's guide, "Variables".</summary>
/// <param name="readTree">A file's tree by its path from the service's folder; null where there is none or it is a script.</param>
internal sealed class VariableSources(Mapping service, ImmutableDictionary<string, string> options, Func<string, Node?> readTree)
{
    private const string DefaultStage = "dev";

    private static readonly ImmutableHashSet<string> Own = ImmutableHashSet.Create(StringComparer.Ordinal, "self", "file");

    /// <summary>Whether only the service's own files could hold the value: it is then missing, not merely unknown.</summary>
    public bool MustExist(string variable) =>
        VariableText.Sources(variable).Select(VariableText.Source).All(source => source is var (type, argument, address) && Own.Contains(type) && !IsOpen(type, argument, address));

    /// <summary>Null where there is no such value.</summary>
    public Node? Find(VariablePlace place, Variables variables) => place.Type switch
    {
        "self" => Self(place, variables),
        "opt" => Option(place.Address, place),
        "sls" when place.Address.ToString() == "stage" => Stage(place, variables),
        "env" => place.Address.IsLiteral ? null : place.Unknown,
        "param" => Parameter(place, variables),
        "file" => InFile(place, variables),
        "aws" => Account(place),
        "strToBool" => place.Argument is { } value ? new Scalar(value, place.Position) : null,
        _ => place.Unknown,
    };

    private static bool IsOpen(string type, string? argument, string address) =>
        argument?.Contains("${") is true || address.Contains("${") || (type == "file" && argument is not null && IsScript(argument));

    private static bool IsScript(string file) => file.EndsWith("js", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ts", StringComparison.OrdinalIgnoreCase);

    private Node? Self(VariablePlace place, Variables variables)
    {
        // The whole service inside itself would have no end.
        if (place.Address.Pieces.IsEmpty)
            return place.Unknown;

        var found = Follow(service, place.Address.Split('.'), place, variables);
        return found ?? place.Address.ToString() switch
        {
            "provider.stage" => Option(SymbolicText.Literal("stage"), place) ?? Text(DefaultStage, place),
            "provider.region" => Option(SymbolicText.Literal("region"), place) ?? new Scalar(SymbolicText.Hole(PseudoParameters.Region), place.Position),
            _ => null,
        };
    }

    private Node Stage(VariablePlace place, Variables variables) =>
        Option(SymbolicText.Literal("stage"), place) ?? variables.Reference(service["provider"]).At("stage") ?? Text(DefaultStage, place);

    private Scalar? Option(SymbolicText name, VariablePlace place) =>
        name.IsLiteral && options.TryGetValue(name.ToString(), out var given) ? Text(given, place) : null;

    /// <summary>Of the stage in question, else of the default one.</summary>
    private Node? Parameter(VariablePlace place, Variables variables)
    {
        if (Option(place.Address, place) is { } given)
            return given;

        var stage = variables.Resolve(Stage(place, variables)).AsText() ?? SymbolicText.Hole("sls:stage");
        foreach (var (section, inner) in new[] { ("stages", (string?)"params"), ("params", null) })
        {
            foreach (var key in new[] { stage, SymbolicText.Literal("default") })
            {
                SymbolicText[] path = [key, .. inner is null ? [] : new[] { SymbolicText.Literal(inner) }, place.Address];
                if (Follow(service[section], path, place, variables) is { } found)
                    return found;
            }
        }

        // Without a section of its own a parameter comes from the command line, the dashboard or the compose file above the service.
        return service["params"] is null && service["stages"] is null ? place.Unknown : null;
    }

    private Node? InFile(VariablePlace place, Variables variables)
    {
        if (place.Argument is not { IsLiteral: true } path || IsScript(path.ToString()))
            return place.Unknown;
        var tree = readTree(path.ToString());
        return place.Address.Pieces.IsEmpty ? tree : Follow(tree, place.Address.Split('.'), place, variables);
    }

    private static Node Account(VariablePlace place) => place.Address.ToString() switch
    {
        "accountId" => new Scalar(SymbolicText.Hole(PseudoParameters.AccountId), place.Position),
        "region" => new Scalar(SymbolicText.Hole(PseudoParameters.Region), place.Position),
        _ => place.Unknown,
    };

    private static Node? Follow(Node? node, IReadOnlyList<SymbolicText> path, VariablePlace place, Variables variables)
    {
        var value = variables.Reference(node);
        if (path.Count == 0 || value is null)
            return value;

        var rest = path.Skip(1).ToArray();
        return value switch
        {
            Mapping mapping when path[0].IsLiteral && mapping[path[0].ToString()] is { } found => Follow(found, rest, place, variables),
            Mapping mapping when place.IsComputed => AnyOf(mapping.Entries.Select(entry => Follow(entry.Value, rest, place, variables)), place),
            Sequence list when int.TryParse(path[0].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Length =>
                Follow(list.Items[index], rest, place, variables),
            Choice choice => AnyOf(choice.Alternatives.Select(alternative => Follow(alternative, path, place, variables)), place),
            Scalar { Text.SoleHole: not null } => place.Unknown,
            _ => null,
        };
    }

    /// <summary>A computed key that is not among the written ones is that of another stage: any of them may be meant.</summary>
    private static Node? AnyOf(IEnumerable<Node?> values, VariablePlace place)
    {
        var found = values.OfType<Node>().ToArray();
        return found.Length == 0 ? null : new Choice(found, SymbolicText.Hole(place.Name), place.Position);
    }

    private static Scalar Text(string text, VariablePlace place) => new(SymbolicText.Literal(text), place.Position);
}
