using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>An operation that a library calls for the user.</summary>
/// <param name="IsInstead">The member called is a client's own, of an object that calls something else in its place.</param>
internal sealed record LibraryCall(SdkOperation Operation, RequestArguments Arguments, string Via, string? When, bool IsInstead);

/// <summary>Finds the operations behind members of libraries above the SDK.</summary>
internal sealed class LibraryCalls(FunctionProgram program, SdkSurface sdk, ValueResolver values, ICodeInReach code)
{
    private readonly ReplacedClients _clients = new(values);
    private readonly DynamoDbTables _tables = new(values, code);
    private readonly ILookup<string, (SdkLibrary Library, string Member)> _byMember = SdkLibraries.All
        .SelectMany(library => library.Members.Keys.Select(member => (Library: library, Member: member))).ToLookup(entry => entry.Member);

    public IEnumerable<LibraryCall> Of(CallShape call, ReachedMethod method) =>
        from entry in _byMember[call.MethodWithoutAsync]
        where IsMember(call, entry.Library, method.Compilation) && IsAtWork(entry.Library)
        let isInstead = entry.Library.IsInstead && IsSurely(call.Receiver, entry.Library)
        from behind in entry.Library.Members[entry.Member]
        from made in Made(behind, call, method)
        select made with { Via = $"{TypeNameOf(call, entry.Library)}.{call.Method}", IsInstead = isInstead };

    /// <summary>What is set up for methods of which none is reached calls nothing.</summary>
    private bool IsAtWork(SdkLibrary library) => library.AroundMethodsWith is not { } attribute || code.ReachesAttribute(attribute);

    /// <summary>What the making of an object calls: a sink that writes from then on.</summary>
    public IEnumerable<LibraryCall> OfCreation(IOperation creation, ReachedMethod method)
    {
        if (CallShape.OfCreation(creation) is not { } call)
            return [];
        return from entry in _byMember[CallShape.Creation]
               where call.Type is { TypeKind: not TypeKind.Error } type ? entry.Library.Types.Contains(NameOf(type)) : IsNamed(call.TypeName, entry.Library)
               from behind in entry.Library.Members[entry.Member]
               from made in Made(behind, call, method)
               select made with { Via = call.TypeName };
    }

    /// <summary>What an attribute of a method has called around it.</summary>
    public IEnumerable<LibraryCall> OfAttribute(AttributeData attribute, ReachedMethod method) =>
        from entry in _byMember[CallShape.Creation]
        where IsAttribute(attribute, entry.Library, method.Compilation)
        from behind in entry.Library.Members[entry.Member]
        let service = sdk.ServiceNamed(behind.Service)
        where service is not null
        let operation = OperationOf(behind, service)
        where operation is not null
        select new LibraryCall(operation, RequestArguments.None, entry.Library.Types[0].Split('.').Last(), behind.When, IsInstead: false);

    private bool IsAttribute(AttributeData attribute, SdkLibrary library, Compilation project)
    {
        if (attribute.AttributeClass is { TypeKind: not TypeKind.Error } type)
            return library.Types.Contains(NameOf(type));
        var written = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.Name.ToString().Split('.').Last() ?? "";
        return (IsNamed(written, library) || IsNamed(written + nameof(Attribute), library)) && (!library.IsImported || IsImported(written, library, project));
    }

    private IEnumerable<LibraryCall> Made(SdkLibraryCall behind, CallShape call, ReachedMethod method)
    {
        if (_clients.Replacing(behind, call) is { } others)
        {
            foreach (var made in others.SelectMany(other => Made(other, call, method)))
                yield return made;
            yield break;
        }

        if (sdk.ServiceNamed(behind.Service) is not { } service || OperationOf(behind, service) is not { } operation)
            yield break;
        var configured = behind.ConfiguredBy is { } registering ? code.CallsOf(registering) : new[] { call };
        foreach (var source in configured)
        {
            var arguments = new LibraryArguments(source, method, values, _tables);
            if (Decide(behind, arguments, call) is { IsMade: true } decision)
                yield return new LibraryCall(operation, arguments.Of(behind, operation), "", decision.When, IsInstead: false);
        }
    }

    /// <summary>What is signed now and checked later stands as an operation that needs the one action.</summary>
    private SdkOperation? OperationOf(SdkLibraryCall behind, SdkService service) => behind.Action is { } action
        ? new SdkOperation(service.Id, behind.Operation, behind.Operation, behind.Arguments.Keys.ToImmutableArray())
        {
            Requirements = ImmutableArray.Create(new ActionRequirement(action, null, ImmutableArray.Create(behind.Resource), "data/overrides/sdk-libraries.json")),
        }
        : sdk.OperationNamed(service, behind.Operation);

    private (bool IsMade, string? When) Decide(SdkLibraryCall behind, LibraryArguments arguments, CallShape call)
    {
        if (behind.NeedsSchema)
            return _tables.ReadsSchema(call) is { } reads ? (reads, null) : (true, "the context reads the table's schema");
        return ((behind.Given is null || IsGiven(behind.Given, arguments)) && (behind.Unless is null || !IsGiven(behind.Unless, arguments)), behind.When);
    }

    private static bool IsGiven(string text, LibraryArguments arguments) => text.Split([" or "], StringSplitOptions.None).Any(alternative => alternative.Split([" begins "], StringSplitOptions.None) switch
    {
        [var argument, var beginning] => arguments.Find(argument) is Value.Constant { Text: var written } && written.StartsWith(beginning, StringComparison.OrdinalIgnoreCase),
        _ => arguments.Find(alternative) is not (null or Value.Unknown or Value.Constant { Text: "false" } or Value.Elements { Items.IsEmpty: true }),
    });

    private bool IsMember(CallShape call, SdkLibrary library, Compilation project)
    {
        if (call.Operation is not IInvocationOperation { TargetMethod: var target })
            return IsUnboundMember(call, library) && (!library.IsImported || IsImported(library.Extends.IsEmpty ? call.TypeName : call.Method, library, project));
        if (code.IsSource(target))
            return false;
        if (target.IsExtensionMethod || target.IsStatic)
            return library.Types.Contains(NameOf(target.ContainingType));
        if (library.Types.Contains(NameOf(target.ContainingType)) || (call.Receiver is { } receiver && IsFollowed(receiver, library)))
            return true;
        return library.Fluent.Contains(target.ContainingType.Name) && IsChainedTo(call, library);
    }

    private bool IsImported(string name, SdkLibrary library, Compilation project) =>
        program.MissingNames.OriginsOf(name, project).Any(origin => library.Types.Any(type => type.StartsWith(origin + ".", StringComparison.Ordinal)));

    /// <summary>What the receiver is, whatever it is declared as: an object that was made, or what code out of sight returned.</summary>
    private bool IsFollowed(IOperation receiver, SdkLibrary library) => values.Follow(receiver).Alternatives().Any(value => IsOf(value, library));

    /// <summary>Whether the receiver can be nothing else.</summary>
    private bool IsSurely(IOperation? receiver, SdkLibrary library) =>
        receiver is not null && ((receiver.Type is { } declared && IsOf(declared, library)) || values.Follow(receiver).Alternatives().All(value => IsOf(value, library)));

    private static bool IsOf(Value value, SdkLibrary library) => value switch
    {
        Value.Followed { Type: { } type } => IsOf(type, library),
        Value.Result { Call.Type: { } type } => IsOf(type, library),
        _ => false,
    };

    public static bool IsOf(ITypeSymbol type, SdkLibrary library) => type.TypeKind == TypeKind.Error ? IsNamed(type.Name, library) : library.Types.Contains(NameOf(type));

    private static bool IsNamed(string typeName, SdkLibrary library) => typeName.Length > 0 && library.Types.Any(type => type.EndsWith("." + typeName, StringComparison.Ordinal));

    private static bool IsChainedTo(CallShape call, SdkLibrary library)
    {
        for (var link = call.Receiver; link is not null; link = CallShape.Of(link)?.Receiver)
        {
            if (link.Type is { } type && library.Types.Contains(NameOf(type)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Where the package is missing, the last part of the type's name decides, of extension methods the type extended. Where it is there, an
    /// argument of a missing type keeps the call from binding.
    /// </summary>
    private bool IsUnboundMember(CallShape call, SdkLibrary library)
    {
        if (!library.Extends.IsEmpty)
            return call.Type is null or { TypeKind: TypeKind.Error } || library.Extends.Contains(call.TypeName) || UnboundMembers.IsGuessed(call.Receiver);
        if (library.IsInstead && call.Receiver is { } receiver && IsFollowed(receiver, library))
            return true;
        if (call.Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } known)
            return TypeNames.WithSupertypes(known).Any(type => library.Types.Contains(NameOf(type)));
        return call.TypeName.Length > 0 ? IsNamed(call.TypeName, library) : IsMade(call.Receiver, library);
    }

    /// <summary>What a factory of the library returned: <c>var table = Table.LoadTable(...)</c>.</summary>
    private bool IsMade(IOperation? receiver, SdkLibrary library) => receiver is not null && values.Follow(receiver).Alternatives()
        .Any(value => value is Value.Result { Call: var factory } && CallShape.Of(factory) is { } made && library.MadeBy.Contains($"{MakerOf(made)}.{made.Method}"));

    /// <summary>The type at the head of a chain of fluent calls.</summary>
    private static string MakerOf(CallShape call)
    {
        var head = call;
        while (head.TypeName.Length == 0 && head.Receiver is { } receiver && CallShape.Of(receiver) is { } inner)
            head = inner;
        return head.TypeName;
    }

    private static string TypeNameOf(CallShape call, SdkLibrary library) => call.TypeName.Length > 0 && !UnboundMembers.IsGuessed(call.Receiver)
        ? call.TypeName
        : library.Extends.FirstOrDefault() ?? library.Types[0].Split('.').Last();

    private static string NameOf(ITypeSymbol type) => $"{SdkSurface.NamespaceOf(type)}.{type.Name}";
}
