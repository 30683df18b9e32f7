using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The hole for a value that only the deployment knows, <c>${ImportValue('table')}</c>: the same expression is the same hole wherever it stands.</summary>
internal static class UnknownText
{
    public static SymbolicText Of(string function, IEnumerable<Node?> arguments) => SymbolicText.Hole($"{function}({string.Join(", ", arguments.Select(Name))})");

    private static string Name(Node? node) => node switch
    {
        null => PseudoParameters.NoValue,
        Scalar scalar => Name(scalar.Text),
        Sequence sequence => string.Join(", ", sequence.Items.Select(Name)),
        Mapping mapping => string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Name(entry.Value)}")),
        Choice choice => Name(choice.Name),
        _ => string.Empty,
    };

    /// <summary>A hole's name may hold no brace: its printed form could not be read again.</summary>
    private static string Name(SymbolicText text)
    {
        var plain = string.Concat(text.Pieces.Select(piece => piece.Text)).Replace("${", "(").Replace('}', ')');
        return text.SoleHole is null ? $"'{plain}'" : plain;
    }
}
