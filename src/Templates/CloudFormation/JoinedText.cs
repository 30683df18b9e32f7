using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A value inside another text: a list is joined by commas, as CloudFormation does.</summary>
internal static class JoinedText
{
    public static SymbolicText Of(Node? node) => node switch
    {
        null => SymbolicText.Empty,
        Sequence list => Separated(list.Items.Select(Of), SymbolicText.Literal(",")),
        _ => node.AsText() ?? UnknownText.Of("Value", [node]),
    };

    public static SymbolicText Separated(IEnumerable<SymbolicText> items, SymbolicText separator) =>
        SymbolicText.Concat(items.SelectMany((item, index) => index == 0 ? [item] : new[] { separator, item }));
}
