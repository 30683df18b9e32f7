using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform;

/// <summary>A resource or data source, of a configuration or of a plan.</summary>
internal interface IDeclaredResource
{
    /// <summary>With the modules it is in: <c>module.api.aws_lambda_function.get</c>.</summary>
    string Address { get; }

    string Type { get; }

    bool IsData { get; }

    SourcePosition Position { get; }

    /// <summary>Where the root module declares the resource, or calls the outermost module it is in; of a plan the place in the plan.</summary>
    SourcePosition RootPosition { get; }

    /// <summary>An attribute, or blocks as a list of objects; null where it is absent or null.</summary>
    Node? this[string attribute] { get; }

    SourcePosition PositionOf(string attribute);
}
