using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>A statement as it is written: an object with <c>Action</c>, or Terraform's block with <c>actions</c>.</summary>
internal sealed class StatementPlace
{
    private StatementPlace(SourceText source, SourceNode node)
    {
        Source = source;
        Node = node;
        Editor = SourceEditor.For(source, node);
    }

    public SourceText Source { get; }

    public SourceNode Node { get; }

    public SourceEditor Editor { get; }

    /// <summary>Whether it is a block of <c>aws_iam_policy_document</c>, in which everything is a list.</summary>
    public bool IsBlock => Node.Kind == SourceKind.Block;

    /// <summary>Whether other statements can stand beside it.</summary>
    public bool IsInList => IsBlock || (Node.Parent?.Kind == SourceKind.Sequence && !Node.IsBranch);

    public SourceEntry? Actions => Node[IsBlock ? "actions" : "Action"];

    public SourceEntry? Resources => Node[IsBlock ? "resources" : "Resource"];

    /// <exception cref="RefusedException">It is not found as it was read, or it stands for more than one.</exception>
    public static StatementPlace Find(SourceText source, Iam.SourcePosition position)
    {
        var node = source.At(position).FirstOrDefault(node => node.Kind is SourceKind.Mapping or SourceKind.Block)
            ?? throw new RefusedException("it is written in a form that is not edited; change it by hand");
        RefuseShared(source, node);
        return new StatementPlace(source, node);
    }

    /// <summary>What an anchor gives to several places is not one thing to change; what a condition chooses is.</summary>
    /// <exception cref="RefusedException">The node is part of such a thing.</exception>
    public static void RefuseShared(SourceText source, SourceNode node)
    {
        if (node.Ancestors.Prepend(node).FirstOrDefault(outer => outer.Anchor is { } name && source.Aliased.Contains(name)) is { } anchored)
        {
            throw new RefusedException($"it is part of the anchor &{anchored.Anchor}, which is used elsewhere; change it by hand");
        }

        if (node.Ancestors.FirstOrDefault(outer => outer is { IsIntrinsic: true, IsChoice: false }) is not null) throw new RefusedException("it stands in a function of CloudFormation; change it by hand");
    }

    /// <summary>The texts of a list, or the one text; null where something else stands there.</summary>
    public static IReadOnlyList<SourceNode>? ItemsOf(SourceEntry? entry) => entry?.Value switch
    {
        null or { Kind: SourceKind.Alias } => null,
        { Kind: SourceKind.Sequence, Tag: null } list => list.Items,
        { Kind: SourceKind.Scalar } or { IsIntrinsic: true } => [entry.Value],
        _ => null,
    };
}
