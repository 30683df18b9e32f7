using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>
/// Libraries made with a client that calls something else in the operations' place: a <c>DynamoDBContext</c> or <c>Table</c> over DAX asks the
/// cluster. What such a client has no member for it does not call.
/// </summary>
internal sealed class ReplacedClients(ValueResolver values)
{
    // A batch of a context of a client, with room for a builder.
    private const int DeepestMaker = 6;

    private static readonly ImmutableArray<SdkLibrary> Libraries = SdkLibraries.All.Where(library => library.IsInstead).ToImmutableArray();

    /// <summary>What is called in the place of an operation; null where nothing is known to take its place.</summary>
    public IEnumerable<SdkLibraryCall>? Replacing(SdkLibraryCall behind, CallShape call)
    {
        if (behind.Service != "dynamodb" || behind.Action is not null)
            return null;
        var clients = ClientsOf(call, DeepestMaker).ToList();
        var library = Libraries.FirstOrDefault(candidate => clients.Exists(client => LibraryCalls.IsOf(client, candidate)));
        if (library is null)
            return null;
        return library.Members.TryGetValue(behind.Operation, out var instead) ? instead : ImmutableArray<SdkLibraryCall>.Empty;
    }

    /// <summary>The types of what the call is given, and of what its receiver was made with.</summary>
    private IEnumerable<ITypeSymbol> ClientsOf(CallShape call, int depth)
    {
        var given = call.Arguments.Select(argument => values.Follow(argument.Value));
        return TypesOf(given).Concat(call.Receiver is { } receiver ? MakersOf(values.Follow(receiver), depth) : []);
    }

    private IEnumerable<ITypeSymbol> MakersOf(Value made, int depth) => depth == 0 ? [] : made.Alternatives().SelectMany(alternative => alternative switch
    {
        Value.Followed { Creation: { } creation, Frame: var frame } when CallShape.OfCreation(creation) is { } making => TypesOf(making.Arguments.Select(argument => values.Evaluate(argument.Value, frame))),
        Value.Result { Call: var factory } when CallShape.Of(factory) is { } maker => ClientsOf(maker, depth - 1),
        _ => [],
    });

    private static IEnumerable<ITypeSymbol> TypesOf(IEnumerable<Value> made) =>
        made.SelectMany(value => value.Alternatives()).OfType<Value.Followed>().Where(value => value.Creation is not null).Select(value => value.Type).OfType<ITypeSymbol>();
}
