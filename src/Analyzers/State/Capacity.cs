using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>Whether a collection is held to a size by the code that fills it: <c>if (s_recent.Count &lt; 100)</c>.</summary>
internal static class Capacity
{
    public static bool IsCheckedAround(EnvironmentWrite write) =>
        write.Operation.Ancestors().OfType<IConditionalOperation>().Any(choice => ReadsSize(choice.Condition, write.Place.Root))
        || write.Operation.Ancestors().OfType<IBlockOperation>().SelectMany(block => block.Operations).OfType<IConditionalOperation>()
            .Any(choice => Leaves(choice.WhenTrue) && ReadsSize(choice.Condition, write.Place.Root));

    private static bool Leaves(IOperation branch) => branch.DescendantsAndSelf().Any(inner => inner is IReturnOperation or IThrowOperation);

    private static bool ReadsSize(IOperation condition, ISymbol root) => condition.DescendantsAndSelf().Any(part =>
        part is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } collection } && collection.Mentions(root));
}
