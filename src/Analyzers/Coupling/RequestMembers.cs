using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>What a call's request object is given: in its initialiser, and later in the same body.</summary>
internal sealed class RequestMembers
{
    private readonly Dictionary<string, IOperation> _members = new(StringComparer.Ordinal);

    private RequestMembers(bool isComplete) => IsComplete = isComplete;

    /// <summary>False where the request was out of sight in between, so that a member not found may be set all the same.</summary>
    public bool IsComplete { get; private set; }

    public IOperation? Find(string member) => _members.TryGetValue(member, out var value) ? value : null;

    /// <summary>Null where the call takes no request object.</summary>
    public static RequestMembers? Of(IInvocationOperation call) => call.Arguments.FirstOrDefault()?.Value.Bare() switch
    {
        IObjectCreationOperation creation => new RequestMembers(isComplete: true).Read(creation),
        ILocalReferenceOperation local => OfLocal(local),
        null => null,
        _ => new RequestMembers(isComplete: false),
    };

    private static RequestMembers OfLocal(ILocalReferenceOperation reference)
    {
        var request = new RequestMembers(isComplete: true);
        var loop = reference.Ancestors().OfType<ILoopOperation>().LastOrDefault();
        foreach (var operation in reference.Root().DescendantsAndSelf().Where(operation => IsBefore(operation, reference, loop)))
            request.Follow(operation, reference);
        return request;
    }

    /// <summary>What stands after the call comes before it where a loop brings it round again.</summary>
    private static bool IsBefore(IOperation operation, IOperation reference, IOperation? loop) =>
        operation.Syntax.SpanStart < reference.Syntax.SpanStart || loop?.Contains(operation) == true;

    private void Follow(IOperation operation, ILocalReferenceOperation reference)
    {
        if (operation is IVariableDeclaratorOperation { Initializer.Value: var value } declarator
            && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
        {
            if (value.Bare() is IObjectCreationOperation creation)
                Read(creation);
            else
                IsComplete = false;
        }
        else if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment
            && property.Instance is ILocalReferenceOperation target && IsSame(target, reference))
        {
            _members[property.Property.Name] = assignment.Value;
        }
        else if (operation is ILocalReferenceOperation { Parent: IArgumentOperation } other && other != reference && IsSame(other, reference))
        {
            IsComplete = false;
        }
    }

    private RequestMembers Read(IObjectCreationOperation creation)
    {
        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation property)
                _members[property.Property.Name] = assignment.Value;
        }

        return this;
    }

    private static bool IsSame(ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Local, other.Local);
}
