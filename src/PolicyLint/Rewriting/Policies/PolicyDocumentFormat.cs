using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.References;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>
/// Policy documents as JSON: of one function the document, of several an object by function, of a policy that had to be split an array. Holes
/// stay in the resources as they print in reports, which is also how <c>Fn::Sub</c> takes them.
/// </summary>
internal sealed class PolicyDocumentFormat : PolicyFormat
{
    public override string Write(IReadOnlyList<FunctionPolicy> policies)
    {
        var documents = policies.Select(policy => (policy.Function.DisplayName, (Content?)Documents(policy))).ToArray();
        return new JsonWriting("  ", "\n").Value(documents is [var (_, only)] ? only! : Content.Map(documents), "") + "\n";
    }

    private static Content Documents(FunctionPolicy policy)
    {
        var references = new PrintedReferences();
        return Content.OneOrMore([.. PolicyPacking.Pack(policy.Statements).Select(document => StatementContent.Document(document.Select(statement => StatementContent.Of(statement, references)!)))]);
    }
}
