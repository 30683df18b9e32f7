using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>
/// Policies of a function whose entry Lambda Annotations writes: they come from the attribute in the code, which takes names of policies and, with
/// an at sign, resources of the template. So what is needed becomes a managed policy there, named in the attribute and in the entry.
/// </summary>
internal sealed class AnnotationsPolicy(SourceFiles files, PlaceReferences references)
{
    private const string Basic = "AWSLambdaBasicExecutionRole";

    /// <param name="removed">Attached policies that are to go.</param>
    /// <param name="statements">What is to be granted instead and besides.</param>
    /// <exception cref="RefusedException">The attribute or the entry is not in a form that is edited.</exception>
    public ImmutableArray<FileEdits> Change(AnalyzedFunction function, IReadOnlyCollection<Grant> removed, ImmutableArray<Statement> statements)
    {
        var deployed = function.Deployed!;
        var source = files.Find(deployed.Template) ?? throw NotEditable();
        var resources = source.Root["Resources"]?.Value;
        if (resources?.At(deployed.Id, "Properties") is not { Kind: SourceKind.Mapping } properties) throw NotEditable();

        var name = statements.IsEmpty ? null : deployed.Id + "Policy";
        if (name is not null && resources[name] is not null) throw new RefusedException($"{name} is there already; add it to the attribute's Policies as @{name}");

        var (names, attribute) = Attribute(function, removed, name);
        var entry = EntryEdits(source, properties, names);
        var resource = name is null ? [] : ResourceEdits(source, resources, name, statements, function);
        return [Edits(source.File, entry.Concat(resource)), attribute];
    }

    /// <summary>As the generator writes the attribute's policies with the next build.</summary>
    private static IEnumerable<TextEdit> EntryEdits(SourceText source, SourceNode properties, IEnumerable<string> names)
    {
        var editor = SourceEditor.For(source, properties);
        var content = new ListContent([.. names.Select(name => name.StartsWith('@') ? (Content)new CallContent("Ref", Content.Text(name[1..])) : Content.Text(name))]);
        return (properties["Policies"] is { } entry ? editor.ReplaceValue(entry, content) : editor.AppendEntry(properties, "Policies", content)) ?? throw NotEditable();
    }

    private IEnumerable<TextEdit> ResourceEdits(SourceText source, SourceNode resources, string name, ImmutableArray<Statement> statements, AnalyzedFunction function)
    {
        var writer = references.Of(source, function);
        var written = statements.Select(statement => (Content)(StatementContent.Of(statement, writer) ?? throw new RefusedException("the template has no name for a resource that has to be named; write the statement by hand")));
        var policy = Content.Map(("Type", Content.Text("AWS::IAM::ManagedPolicy")), ("Properties", Content.Map(("PolicyDocument", StatementContent.Document(written)))));
        return SourceEditor.For(source, resources).AppendEntry(resources, name, policy) ?? throw NotEditable();
    }

    /// <summary>The policies that the attribute is to name, and the edit that makes it.</summary>
    private (string[] Names, FileEdits Edits) Attribute(AnalyzedFunction function, IReadOnlyCollection<Grant> removed, string? added)
    {
        var read = function.EntryPoint?.Symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "LambdaFunctionAttribute")?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax
            ?? throw NotEditable();
        var file = Positions.Of(read.GetLocation()).File;
        if (files.Original(file) is not { } text || !Matches(text, read)) throw NotEditable();

        var attribute = files.Changed.TryGetValue(file, out var changed) ? Again(read, changed) : read;

        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Policies");
        var written = argument?.Expression switch
        {
            null => Basic,
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
            _ => throw new RefusedException("the attribute's Policies are not a text; change them by hand"),
        };
        var kept = written.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0 && !removed.Any(grant => name == grant.Origin || name.EndsWith("/" + grant.Origin, StringComparison.Ordinal)));
        string[] names = [.. kept.Concat(added is null ? [] : [$"@{added}"]).DefaultIfEmpty(Basic)];
        var value = $"\"{string.Join(", ", names)}\"";
        var edit = (argument, attribute.ArgumentList) switch
        {
            ({ } old, _) => new TextEdit(old.Expression.SpanStart, old.Expression.Span.End, value),
            (_, { Arguments: [.., var last] }) => new TextEdit(last.Span.End, last.Span.End, $", Policies = {value}"),
            (_, { } list) => new TextEdit(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart, $"Policies = {value}"),
            _ => new TextEdit(attribute.Span.End, attribute.Span.End, $"(Policies = {value})"),
        };
        return (names, new FileEdits(file, [edit]));
    }

    /// <summary>The attribute in a text that was changed for other functions: only arguments of attributes are, so it is the one at the same place in their order.</summary>
    private static AttributeSyntax Again(AttributeSyntax attribute, string changed)
    {
        var index = AttributesOf(attribute.SyntaxTree).TakeWhile(other => other != attribute).Count();
        return AttributesOf(CSharpSyntaxTree.ParseText(changed, (CSharpParseOptions)attribute.SyntaxTree.Options)).ElementAt(index);
    }

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>();

    /// <summary>What was read is what is on the disk.</summary>
    private static bool Matches(string text, SyntaxNode node) => node.Span.End <= text.Length && text[node.SpanStart..node.Span.End] == node.ToString();

    private FileEdits Edits(string file, IEnumerable<TextEdit> edits) => new(file, TextEdit.Merged(edits, files.Text(file)) ?? throw NotEditable());

    private static RefusedException NotEditable() => new("the entry is written by Lambda Annotations from the attribute on the method; change its Policies or Role by hand");
}
