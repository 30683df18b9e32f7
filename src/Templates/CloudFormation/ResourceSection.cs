using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Sam;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The Resources section: includes and loops are written out, what a false condition leaves out is left out.</summary>
internal static class ResourceSection
{
    public static IEnumerable<Resource> Read(Stack stack, StackSet set)
    {
        var globals = Globals.Of(stack.Root);
        var declared = stack.Root["Resources"] as Mapping;
        return declared is null ? [] : Entries(stack, declared).Select(entry => Resource(stack, entry, globals, set)).OfType<Resource>();
    }

    /// <summary>In document order; what a loop makes on one line, by name.</summary>
    public static IReadOnlyList<Resource> InOrder(IEnumerable<Resource> resources) => resources
        .OrderBy(resource => resource.Position.File, StringComparer.Ordinal)
        .ThenBy(resource => resource.Position.Line)
        .ThenBy(resource => resource.Position.Column)
        .ThenBy(resource => resource.LogicalId, StringComparer.Ordinal)
        .ToArray();

    private static IEnumerable<MappingEntry> Entries(Stack stack, Mapping section)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Key.StartsWith("Fn::ForEach", StringComparison.Ordinal))
            {
                foreach (var unrolled in ForEach.Unroll(stack, entry))
                    yield return unrolled;
            }
            else if (entry.Key == "Fn::Transform")
            {
                var included = new Mapping([entry], entry.Position);
                foreach (var item in stack.Evaluate(included).EntriesOf())
                    yield return item;
            }
            else
            {
                yield return entry;
            }
        }
    }

    private static Resource? Resource(Stack stack, MappingEntry entry, Globals globals, StackSet set)
    {
        if (entry.Value is not Mapping body || body["Type"].AsLiteral() is not { Length: > 0 } type)
        {
            set.Report(entry.Position, $"resource '{entry.Key}' has no Type: write one, such as AWS::Serverless::Function");
            return null;
        }

        if (body["Condition"].AsLiteral() is { } condition && stack.Condition(condition) is false)
            return null;
        return new Resource(stack, entry.Key, type, globals.Merge(type, body), entry.Position);
    }
}
