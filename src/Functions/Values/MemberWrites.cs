using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>One assignment to a field or property anywhere in reach.</summary>
/// <param name="Owner">The method or member whose code holds it.</param>
/// <param name="IsInitialiser">Whether it stands in an object initialiser, and so belongs to that one object.</param>
internal sealed record MemberWrite(IOperation Value, ISymbol Owner, bool IsInitialiser);

/// <summary>Where fields and properties get their values.</summary>
internal sealed class MemberWrites
{
    private readonly Dictionary<ISymbol, List<MemberWrite>> _writes = new(SymbolEqualityComparer.Default);

    public MemberWrites(IEnumerable<CodeBody> bodies)
    {
        foreach (var body in bodies)
        {
            foreach (var operation in body.Operation.DescendantsAndSelf())
                Record(operation, body.Owner);
        }
    }

    public IReadOnlyList<MemberWrite> Of(ISymbol member) => _writes.TryGetValue(member.OriginalDefinition, out var writes) ? writes : Array.Empty<MemberWrite>();

    private void Record(IOperation operation, ISymbol owner)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                var assignment = (IAssignmentOperation)operation;
                Record(assignment.Target, assignment.Value, owner);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: var value } when CallShape.Bare(value) is ITupleOperation values:
                foreach (var (target, part) in targets.Elements.Zip(values.Elements, (target, part) => (target, part)))
                    Record(target, part, owner);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                Record(argument.Value, argument, owner);
                break;
        }
    }

    private void Record(IOperation target, IOperation value, ISymbol owner)
    {
        if (target is not IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } reference)
            return;
        var member = reference.Member.OriginalDefinition;
        if (!_writes.TryGetValue(member, out var writes))
            _writes.Add(member, writes = new List<MemberWrite>());
        writes.Add(new MemberWrite(value, owner, reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }));
    }
}
