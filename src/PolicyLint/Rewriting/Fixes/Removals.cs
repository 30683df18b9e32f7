using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>
/// Collects what is to be taken out of one file. A list that would be left empty goes with the key it stands under, a policy without statements
/// with what it is attached by.
/// </summary>
internal sealed class Removals(SourceText source, SourceFiles files)
{
    /// <summary>What CloudFormation takes for nothing, where a condition chooses.</summary>
    private static readonly CallContent NoValue = new("Ref", Content.Text("AWS::NoValue"));

    private readonly Dictionary<SourceNode, List<Finding>> _nodes = [];

    /// <summary>Whether something else comes to stand beside what goes.</summary>
    public bool IsExchange { get; init; }

    public void Add(SourceNode node, IEnumerable<Finding> findings)
    {
        if (!_nodes.TryGetValue(node, out var known)) _nodes[node] = known = [];
        known.AddRange(findings);
    }

    /// <summary>The changes, and why others cannot be made.</summary>
    public IEnumerable<(Change? Change, IEnumerable<Refusal> Refusals)> Changes()
    {
        Climb();
        foreach (var group in _nodes.GroupBy(pair => pair.Key.Parent!.Kind == SourceKind.Sequence ? pair.Key.Parent : pair.Key))
        {
            var findings = group.SelectMany(pair => pair.Value).Distinct().ToArray();
            var (edits, reason) = Edits(group.First().Key.Parent!, [.. group.Select(pair => pair.Key)]);
            yield return edits is null
                ? (null, findings.Select(finding => new Refusal(finding, reason)))
                : (new Change([new FileEdits(source.File, edits.Value)], [.. findings]), []);
        }
    }

    /// <summary>Replaces nodes whose removal would leave nothing behind by what is around them.</summary>
    private void Climb()
    {
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var group in _nodes.GroupBy(pair => pair.Key.Parent).ToArray())
            {
                if (group.Key is not { } parent || OwnerOf(parent, [.. group.Select(pair => pair.Key)]) is not { } owner) continue;

                var findings = group.SelectMany(pair => pair.Value).ToArray();
                foreach (var node in group.Select(pair => pair.Key).ToArray()) _nodes.Remove(node);
                Add(owner, findings);
                isDone = false;
            }
        }
    }

    /// <summary>What has to go instead of all these children of a node; null where they can go by themselves.</summary>
    private static SourceNode? OwnerOf(SourceNode parent, SourceNode[] removed)
    {
        if (parent.Kind == SourceKind.Sequence) return removed.Length == parent.Items.Count ? parent : null;
        if (parent.Kind == SourceKind.Call) return parent;
        if (IsDocument(parent)) return removed.Length == parent.Entries.Count(entry => entry.Key == "statement") && parent["source_policy_documents"] is null ? parent : null;

        return removed.Select(node => node.Entry?.Key).FirstOrDefault(key => key is "Statement" or "PolicyDocument" or "policy" or "policy_arn") switch
        {
            "Statement" when parent.Parent is null => null,
            "Statement" => parent,
            "PolicyDocument" when parent.Entry?.Key == "Properties" => parent.Parent,
            "PolicyDocument" or "policy" or "policy_arn" => parent,
            _ => null,
        };
    }

    private static bool IsDocument(SourceNode node) => node.Kind == SourceKind.Block && node.Text.StartsWith("data aws_iam_policy_document ", StringComparison.Ordinal);

    private (ImmutableArray<TextEdit>? Edits, string Reason) Edits(SourceNode parent, SourceNode[] removed)
    {
        var editor = SourceEditor.For(source, removed[0]);
        if (removed[0].IsBranch) return Merged(removed.SelectMany(node => editor.ReplaceItem(node, [NoValue]) ?? [default(TextEdit) with { Start = -1 }]));

        if (parent.Kind == SourceKind.Sequence) return Merged(editor.RemoveItems(parent, removed));

        if (parent.Parent is not null && removed.FirstOrDefault(node => node.Kind == SourceKind.Sequence && IsBetterEmpty(parent, node)) is { } list)
        {
            return Merged(editor.ReplaceValue(list.Entry!, new ListContent([])));
        }

        if (parent.Parent is null && Array.Exists(removed, node => node.Entry?.Key == "Statement"))
        {
            return (null, $"nothing of it is needed, and a policy cannot be empty; detach it and remove {source.File} by hand");
        }

        foreach (var node in removed)
        {
            if (Referring(node) is { } reason) return (null, reason);
        }

        return Merged(removed.SelectMany(node => editor.RemoveEntry(parent, node.Entry!) ?? [default(TextEdit) with { Start = -1 }]));
    }

    /// <summary>
    /// A mapping in which nothing else stands is not one any more without its list. A function of the Serverless Framework without statements of its
    /// own gets the role of all the others.
    /// </summary>
    private bool IsBetterEmpty(SourceNode parent, SourceNode list) => parent.Kind == SourceKind.Mapping && ((parent.Entries.Count == 1 && !IsExchange) || IsOfServerlessFunction(list));

    private static bool IsOfServerlessFunction(SourceNode list) =>
        list.Entry?.Key is "iamRoleStatements" or "statements" && list.Ancestors.Any(outer => outer.Entry?.Key == "functions" && outer.Parent?.Parent is null);

    private (ImmutableArray<TextEdit>? Edits, string Reason) Merged(IEnumerable<TextEdit>? edits)
    {
        var all = edits?.ToArray();
        var merged = all is null || Array.Exists(all, edit => edit.Start < 0) ? null : TextEdit.Merged(all, source.Text);
        return (merged, "it is written in a form that is not edited; remove it by hand");
    }

    /// <summary>A whole resource goes only where nothing else names it.</summary>
    private string? Referring(SourceNode node)
    {
        var name = node switch
        {
            { Kind: SourceKind.Block } when node.Text.Split(' ') is [("resource" or "data") and var kind, var type, var label] => (kind == "data" ? "data." : "") + $"{type}.{label}",
            { Entry.Key: var key } when node.Parent?.Entry?.Key == "Resources" => key,
            _ => null,
        };
        if (name is null) return null;

        var start = node.Kind == SourceKind.Block ? node.Start : node.Entry!.KeyStart;
        var others = source.Language == SourceLanguage.Hcl ? files.Beside(source.File, ".tf").Where(other => other.File != source.File).Select(other => other.Text) : [];
        return others.Prepend(source.Text.Remove(start, node.End - start)).Any(text => IsNamedIn(text, name)) ? $"{name} is referred to elsewhere; remove it and what refers to it by hand" : null;
    }

    private static bool IsNamedIn(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsWord(text[at - 1])) && (end == text.Length || !IsWord(text[end]))) return true;
        }

        return false;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
}
