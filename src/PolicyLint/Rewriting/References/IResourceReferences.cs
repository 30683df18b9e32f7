using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;

namespace ServerlessGuard.PolicyLint.Rewriting.References;

/// <summary>Writes a resource, whose holes name the template's own resources and parameters, as the template refers to them.</summary>
internal interface IResourceReferences
{
    /// <summary>Null where this place has no way to refer to what a hole stands for.</summary>
    Content? Write(SymbolicText text);
}

/// <summary>Leaves the holes in the text: <c>arn:${AWS::Partition}:s3:::${Photos}/*</c>.</summary>
internal sealed class PrintedReferences : IResourceReferences
{
    public Content Write(SymbolicText text) => Content.Text(text.ToString());
}
