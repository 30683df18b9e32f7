using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Writes the nodes of the CloudFormation template that the framework makes of a service.</summary>
internal static class NodeWriting
{
    public static Scalar Text(string text, SourcePosition position) => new(SymbolicText.Literal(text), position);

    public static Sequence List(IEnumerable<Node> items, SourcePosition position) => new(items, position);

    /// <summary>A mapping of those that have a value.</summary>
    public static Mapping Map(SourcePosition position, params IEnumerable<(string Key, Node? Value)> entries) => new(
        entries.Where(entry => entry.Value is not null).Select(entry => new MappingEntry(entry.Key, entry.Value!.Position, entry.Value)), position);

    public static Mapping Reference(string logicalId, SourcePosition position) => Map(position, ("Ref", Text(logicalId, position)));

    public static Mapping ArnOf(string logicalId, SourcePosition position) => Attribute(logicalId, "Arn", position);

    public static Mapping Resource(string type, SourcePosition position, params (string Key, Node? Value)[] properties) =>
        Map(position, ("Type", Text(type, position)), ("Properties", Map(position, properties)));

    public static Mapping Statement(Node actions, Node resources, SourcePosition position) =>
        Map(position, ("Effect", Text("Allow", position)), ("Action", actions), ("Resource", resources));

    public static Mapping Policy(string name, Node statements, SourcePosition position) => Map(
        position, ("PolicyName", Text(name, position)), ("PolicyDocument", Map(position, ("Statement", statements))));

    public static bool IsFalse(this Node? node) => node is null or Scalar { IsNull: true } || node.AsLiteral() is "false" or "";

    private static Mapping Attribute(string logicalId, string attribute, SourcePosition position) =>
        Map(position, ("Fn::GetAtt", List([Text(logicalId, position), Text(attribute, position)], position)));
}
