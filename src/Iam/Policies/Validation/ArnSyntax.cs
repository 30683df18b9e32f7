namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>An ARN taken apart at its colons, of which those inside policy variables do not count; the last part keeps its own.</summary>
internal sealed class ArnSyntax
{
    private const int FullLength = 6;

    private ArnSyntax(IReadOnlyList<string> parts) => Parts = parts;

    public IReadOnlyList<string> Parts { get; }

    public bool IsComplete => Parts.Count == FullLength;

    public string Partition => PartAt(1);

    public string Service => PartAt(2);

    public string Region => PartAt(3);

    public string Account => PartAt(4);

    public static ArnSyntax Of(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length && parts.Count < FullLength - 1; index++)
        {
            if (text[index] == '$' && index + 1 < text.Length && text[index + 1] == '{' && text.IndexOf('}', index) is var close and > 0)
            {
                index = close;
            }
            else if (text[index] == ':')
            {
                parts.Add(text.Substring(start, index - start));
                start = index + 1;
            }
        }

        parts.Add(text.Substring(start));
        return new ArnSyntax(parts);
    }

    /// <summary>The ARN with another text in the place of a part.</summary>
    public ArnSyntax With(int place, string text) => new(Parts.Select((part, index) => index == place ? text : part).ToList());

    /// <summary>
    /// Whether a text of this format (<c>arn:${Partition}:sqs:${Region}:${Account}:${QueueName}</c>) is matched by the resource. Up to the first wildcard
    /// part stands against part; from there a star may run over colons.
    /// </summary>
    public bool MayBeMatchedBy(ArnSyntax resource)
    {
        for (var place = 0; place < FullLength; place++)
        {
            if (AwsNames.HasWildcard(resource.PartAt(place)) || resource.PartAt(place).Contains("${"))
            {
                return Pattern(Parts, place, isFormat: true).Intersects(Pattern(resource.Parts, place, isFormat: false));
            }

            if (!Pattern([PartAt(place)], 0, isFormat: place < FullLength - 1).IsMatch(resource.PartAt(place)))
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => string.Join(":", Parts);

    private string PartAt(int place) => place < Parts.Count ? Parts[place] : "";

    /// <summary>The parts from a place on; a format's Region holds at least one character; other holes perhaps none, as AWS's own resources have no account.</summary>
    private static GlobPattern Pattern(IReadOnlyList<string> parts, int start, bool isFormat) =>
        ResourcePattern.From(SymbolicText.Parse(string.Join(":", parts.Skip(start))).Fill(hole => SymbolicText.Literal(isFormat && hole == "Region" ? "?*" : "*"))).Glob;
}
