using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>How a call comes to need an action, and where that is known from.</summary>
internal static class CallMapping
{
    /// <summary>One line for the library, where the call goes through one, and one for each way in which the operation needs the action.</summary>
    public static IEnumerable<string> SourcesOf(FoundCall call, string action)
    {
        if (LibraryOf(call) is { } library) yield return $"{call.Method} calls {call.Service} {call.Operation}  (source: {library.Source})";

        var requirements = AwsCatalog.Default.FindService(call.Service)?.Operations.FirstOrDefault(operation => operation.Name == call.Operation)?.Requirements ?? [];
        foreach (var requirement in requirements.Where(requirement => string.Equals(requirement.Action, action, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{call.Service} {call.Operation} needs {requirement.Action}{(requirement.When is null ? "" : " under a condition")}  (source: {requirement.Source})";
        }
    }

    /// <summary>Of <c>DynamoDBContext.LoadAsync</c> the library that has the member.</summary>
    private static SdkLibrary? LibraryOf(FoundCall call)
    {
        if (call.Method.LastIndexOf('.') is not (> 0 and var dot)) return null;

        var (type, member) = (call.Method[..dot], call.Method[(dot + 1)..]);
        var name = member.EndsWith("Async", StringComparison.Ordinal) ? member[..^"Async".Length] : member;
        var having = SdkLibraries.All
            .Where(library => library.Members.TryGetValue(name, out var calls) && calls.Any(made => made.Service == call.Service && made.Operation == call.Operation))
            .ToArray();
        return having.FirstOrDefault(library => library.Extends.Contains(type) || library.Types.Any(known => known.EndsWith($".{type}", StringComparison.Ordinal))) ?? having.FirstOrDefault();
    }
}
