using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Gives a role that has no policy of its own one with some statements.</summary>
internal sealed class NewPolicy(SourceFiles files, PlaceReferences references)
{
    private const string SharedServerlessRole = "IamRoleLambdaExecution";

    /// <exception cref="RefusedException">The role is written in a form that is not edited.</exception>
    public (string File, IEnumerable<TextEdit> Edits) Write(AnalyzedFunction function, ImmutableArray<Statement> statements)
    {
        var deployed = function.Deployed!;
        var source = files.Find(deployed.Role.Position.File) ?? throw NotEditable();
        var writer = references.Of(source, function);
        Content[] written = [.. statements.Select(statement => StatementContent.Of(statement, writer) ?? throw new RefusedException("this place has no name for a resource that has to be named; write the statement by hand"))];
        var edits = deployed switch
        {
            { Kind: TemplateKind.Terraform } => OfTerraform(source, deployed.Role, written),
            { Kind: TemplateKind.ServerlessFramework, Role.Kind: RoleKind.Implicit } => OfServerless(source, deployed, written),
            { Role.Kind: RoleKind.Implicit } => OfResource(source, deployed.ResourceId, StatementContent.Document(written)),
            _ => OfResource(source, deployed.Role.Id, Named(deployed.Role, written)),
        };
        return (source.File, edits ?? throw NotEditable());
    }

    private static MapContent Named(Role role, Content[] statements) =>
        Content.Map(("PolicyName", Content.Text($"{role.Id[(role.Id.LastIndexOf('/') + 1)..]}Policy")), ("PolicyDocument", StatementContent.Document(statements)));

    private static IEnumerable<TextEdit>? OfResource(SourceText source, string id, Content policy)
    {
        var section = source.Root.At("Resources") ?? source.Root.At("resources", "Resources");
        if (section?.At(id[(id.LastIndexOf('/') + 1)..], "Properties") is not { Kind: SourceKind.Mapping } properties) return null;

        StatementPlace.RefuseShared(source, properties);
        var editor = SourceEditor.For(source, properties);
        return properties["Policies"] switch
        {
            null => editor.AppendEntry(properties, "Policies", new ListContent([policy])),
            { Value: { Kind: SourceKind.Sequence, Tag: null, Items: [.., var last] } } => editor.InsertAfter(last, [policy]),
            { Value: { Kind: SourceKind.Sequence, Tag: null } or { Kind: SourceKind.Scalar, Tag: null, Text: "" or "~" or "null" } } entry => editor.ReplaceValue(entry, new ListContent([policy])),
            { Value: { Kind: SourceKind.Scalar, Tag: null, Text: var name } } entry => editor.ReplaceValue(entry, new ListContent([Content.Text(name), policy])),
            _ => null,
        };
    }

    private static IEnumerable<TextEdit>? OfServerless(SourceText source, DeployedFunction function, Content[] statements)
    {
        var list = new ListContent([.. statements]);
        var owner = function.Role.Id == SharedServerlessRole ? source.Root.At("provider") : source.Root.At("functions", function.Id);
        if (owner is not { Kind: SourceKind.Mapping }) return null;

        var editor = SourceEditor.For(source, owner);
        return owner.At("iam") switch
        {
            null => editor.AppendEntry(owner, "iam", Content.Map(("role", Content.Map(("statements", list))))),
            { Kind: SourceKind.Mapping } iam when iam.At("role") is null => editor.AppendEntry(iam, "role", Content.Map(("statements", list))),
            { Kind: SourceKind.Mapping } iam when iam.At("role") is { Kind: SourceKind.Mapping } role && role.At("statements") is null => editor.AppendEntry(role, "statements", list),
            _ => null,
        };
    }

    private static IEnumerable<TextEdit>? OfTerraform(SourceText source, Role role, Content[] statements)
    {
        if (source.At(role.Position).FirstOrDefault(node => node.Kind == SourceKind.Block) is not { } block || block.Text.Split(' ') is not ["resource", "aws_iam_role", var label]) return null;
        if (block["count"] is not null || block["for_each"] is not null) throw new RefusedException("the role is repeated by count or for_each; add it by hand");

        return [Block(source, block, label, $"aws_iam_role.{label}.id", statements)];
    }

    /// <summary>A policy of a role, behind another block.</summary>
    public static TextEdit Block(SourceText source, SourceNode after, string label, string role, Content[] statements)
    {
        var editor = new HclEditor(source);
        var document = editor.Writing.Value(StatementContent.Document(statements), "  ");
        var text = $"resource \"aws_iam_role_policy\" \"{label}_permissions\" {{\n  name   = \"{label}-permissions\"\n  role   = {role}\n  policy = jsonencode({document})\n}}";
        return editor.InsertLines(after, source.NewLine + text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", source.NewLine, StringComparison.Ordinal));
    }

    private static RefusedException NotEditable() => new("the role is written in a form that is not edited; add it by hand");
}
