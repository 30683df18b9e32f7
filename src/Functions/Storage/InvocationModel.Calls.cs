using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Storage;

/// <summary>The AWS operations of the entry points, as the permission check sees them.</summary>
public sealed partial class InvocationModel
{
    private ILookup<(SyntaxTree?, TextSpan), AwsCall>? _awsCalls;

    /// <summary>
    /// The operations behind a call with what is known of their arguments. Reads the catalog and follows every value of every function, so that only
    /// rules ask that a project has switched on.
    /// </summary>
    public ImmutableArray<AwsCall> AwsCallsAt(IOperation call) => Ask(parts =>
    {
        _awsCalls ??= parts.Reach.Code
            .SelectMany(code => AwsCallFinder.Find(_program, code, AwsCatalog.Default).Calls)
            .ToLookup(made => (made.Location.SourceTree, made.Location.SourceSpan));
        return _awsCalls[(call.Syntax.SyntaxTree, call.Syntax.Span)].ToImmutableArray();
    });
}
