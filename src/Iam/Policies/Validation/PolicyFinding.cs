namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>A fault of a policy document.</summary>
/// <param name="Check">IAM Access Analyzer's name of it, <c>REDUNDANT_ACTION</c>; null where it has no such check.</param>
/// <param name="Places">Never empty; the first is where it is reported.</param>
public sealed record PolicyFinding(PolicyRule Rule, string? Check, string Message, IReadOnlyList<PolicyPlace> Places)
{
    public SourcePosition Position => Places[0].Position;
}

/// <param name="Pointer">A JSON Pointer into the document: <c>/Statement/0/Action/2</c>.</param>
/// <param name="Text">What is written there; empty for an object or a list.</param>
public sealed record PolicyPlace(string Pointer, SourcePosition Position, string Text = "");
