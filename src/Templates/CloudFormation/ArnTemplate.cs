using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>An ARN with a place for the resource's name: <c>arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:{}</c>.</summary>
internal sealed class ArnTemplate
{
    private const string NamePlace = "{}";

    private readonly SymbolicText _before;
    private readonly SymbolicText _after;

    public ArnTemplate(string text)
    {
        Text = text;
        var place = text.IndexOf(NamePlace, StringComparison.Ordinal);
        _before = SymbolicText.Parse(text.Substring(0, place));
        _after = SymbolicText.Parse(text.Substring(place + NamePlace.Length));
        var arn = Arn.Parse(_before)!;
        Service = arn.Service;
        NamePrefix = arn.Resource.ToString();
    }

    public string Text { get; }

    public string Service { get; }

    /// <summary>What stands before the name in the resource part: <c>table/</c>.</summary>
    public string NamePrefix { get; }

    public SymbolicText Fill(SymbolicText name) => SymbolicText.Concat(_before, name, _after);

    /// <summary>The ARN of the name and what follows it, in the place of the template's own end.</summary>
    public SymbolicText Fill(SymbolicText name, SymbolicText tail) => SymbolicText.Concat(_before, name, tail);
}
