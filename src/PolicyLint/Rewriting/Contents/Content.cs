using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Rewriting.Contents;

/// <summary>What is to be written into a template, before it has the shape of one language.</summary>
internal abstract record Content
{
    public static TextContent Text(string text) => new(text);

    /// <summary>One item stands by itself, as templates mostly have it.</summary>
    public static Content OneOrMore(IReadOnlyCollection<Content> items) => items.Count == 1 ? items.First() : new ListContent([.. items]);

    public static MapContent Map(params IEnumerable<(string Key, Content? Value)> entries) =>
        new([.. entries.Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!))]);
}

internal sealed record TextContent(string Value) : Content;

internal sealed record ListContent(ImmutableArray<Content> Items) : Content;

internal sealed record MapContent(ImmutableArray<(string Key, Content Value)> Entries) : Content;

/// <summary>A function of CloudFormation: <c>Ref</c>, <c>GetAtt</c>, <c>Sub</c>, <c>Join</c>.</summary>
internal sealed record CallContent(string Function, Content Argument) : Content;

/// <summary>An expression of Terraform or C#, as it stands in the file.</summary>
internal sealed record CodeContent(string Code) : Content;

/// <summary>Text of the file as it is, from somewhere else in it.</summary>
internal sealed record RawContent(string Value) : Content;
