using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>Finds every AWS operation that one entry point reaches, with what is known of its arguments.</summary>
public sealed class AwsCallFinder
{
    private readonly ReachedCode _reach;
    private readonly SdkSurface _sdk;
    private readonly ReachedValues _code;
    private readonly ValueResolver _values;
    private readonly LibraryCalls _libraries;
    private readonly OpaqueCalls _opaque;
    private readonly UnlistedOperations _unlisted;
    private readonly List<AwsCall> _calls = new();
    private readonly List<UndecidedCall> _undecided = new();

    private AwsCallFinder(FunctionProgram program, ReachedCode reach, AwsCatalog catalog)
    {
        _reach = reach;
        _sdk = new SdkSurface(catalog.Services);
        _code = new ReachedValues(program, reach);
        _values = new ValueResolver(_code);
        _libraries = new LibraryCalls(program, _sdk, _values, _code);
        _opaque = new OpaqueCalls(program, reach, _sdk, new AssemblyServices(catalog.Services));
        _unlisted = new UnlistedOperations(catalog);
    }

    public static FunctionCalls Find(FunctionProgram program, ReachedCode reach, AwsCatalog catalog) => new AwsCallFinder(program, reach, catalog).Find();

    private FunctionCalls Find()
    {
        foreach (var method in _reach.Methods)
        {
            foreach (var attribute in method.Symbol.GetAttributes())
                Examine(attribute, method);
            foreach (var operation in method.Operations)
                Examine(operation, method);
        }

        return new FunctionCalls(Sorted(_calls), SortedUndecided());
    }

    /// <summary>In order of place; one for each place and service.</summary>
    private ImmutableArray<UndecidedCall> SortedUndecided() => _reach.Undecided.Concat(Hidden()).Concat(_undecided)
        .GroupBy(call => (call.Location, call.Service)).Select(same => same.First())
        .OrderBy(call => PathOf(call.Location), StringComparer.Ordinal).ThenBy(call => call.Location.SourceSpan.Start).ThenBy(call => call.Service, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>
    /// A function whose code calls AWS itself shows where the product has its calls; what libraries call now and then, as to trace, shows nothing. One
    /// that does not, and leaves its work to code without source, has them there: one such place says it of the whole function.
    /// </summary>
    private IEnumerable<UndecidedCall> Hidden() => _calls.TrueForAll(call => call.When is not null) ? _reach.Unseen.OrderBy(call => PathOf(call.Location), StringComparer.Ordinal).ThenBy(call => call.Location.SourceSpan.Start).Take(1) : [];

    private void Examine(AttributeData attribute, ReachedMethod method)
    {
        foreach (var made in _libraries.OfAttribute(attribute, method))
            Add(made.Operation, attribute.ApplicationSyntaxReference!.GetSyntax(), method, made.Arguments, client: null, made.Via, made.When);
    }

    private void Examine(IOperation operation, ReachedMethod method)
    {
        switch (operation)
        {
            case IInvocationOperation or IInvalidOperation { Syntax: InvocationExpressionSyntax }:
                if (CallShape.Of(operation) is { } call && !IsDescribed(operation))
                    Examine(call, method);
                break;
            case IObjectCreationOperation or IInvalidOperation { Syntax: ObjectCreationExpressionSyntax }:
                ExamineCreation(operation, method);
                break;
            case IMethodReferenceOperation { Method: var handed } reference when _sdk.ServiceOf(handed.ContainingType) is { } service && !IsDescribed(operation):
                if (_sdk.OperationOf(service, handed.Name) is { } named && !IsUsersOwn(reference.Instance))
                    Add(named, reference.Syntax, method, RequestArguments.NotKnown, reference.Instance);
                break;
            case IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member } dynamic:
                ExamineDynamic(dynamic, member, method);
                break;
        }
    }

    private void Examine(CallShape call, ReachedMethod method)
    {
        var behind = _libraries.Of(call, method).ToList();
        var operation = behind.Exists(made => made.IsInstead) ? null : OperationOf(call);
        if (operation is null && behind.Count == 0)
            _undecided.AddRange(NotKnown(call, method));
        if ((operation is null && behind.Count == 0) || IsUsersOwn(call.Receiver))
            return;
        if (operation is not null)
            Add(operation, call.Operation.Syntax, method, RequestArguments.Of(call, operation, _values), call.Receiver);
        foreach (var made in behind)
            Add(made.Operation, call.Operation.Syntax, method, made.Arguments, call.Receiver, made.Via, made.When);
    }

    private void ExamineCreation(IOperation creation, ReachedMethod method)
    {
        var behind = _libraries.OfCreation(creation, method).ToList();
        foreach (var made in behind)
            Add(made.Operation, creation.Syntax, method, made.Arguments, IsCredentials(made.Via) ? creation : null, made.Via, made.When);
        if (behind.Count == 0)
            _undecided.AddRange(_opaque.Of(creation, method));
    }

    /// <summary>Credentials that call with others, which they are made with.</summary>
    private static bool IsCredentials(string type) => type.EndsWith("AWSCredentials", StringComparison.Ordinal);

    private SdkOperation? OperationOf(CallShape call)
    {
        var holder = call.Operation is IInvocationOperation { TargetMethod: var target } ? target.ContainingType : call.Type;
        if (holder is null)
            return null;
        if (holder.Name.EndsWith("PaginatorFactory", StringComparison.Ordinal))
            return _sdk.ServiceOfNamespace(holder) is { } paginated ? _sdk.OperationOf(paginated, call.Method) : null;
        var service = call.Operation is IInvocationOperation ? _sdk.ServiceOf(holder) : _sdk.ServiceOfAny(holder) ?? PaginatedService(call);
        return service is null ? null : _sdk.OperationOf(service, call.Method) ?? _unlisted.Of(service, call);
    }

    private IEnumerable<UndecidedCall> NotKnown(CallShape call, ReachedMethod method)
    {
        var opaque = _opaque.Of(call.Operation, method).ToList();
        if (opaque.Count > 0 || IsUsersOwn(call.Receiver) || ClientOf(call) is not { } service || UnlistedOperations.NameOf(call) is not { } name)
            return opaque;
        return [new UndecidedCall($"{name} is no operation of {service.Id} that the catalog knows", call.Operation.Syntax.GetLocation(), service.Id, method.Path)];
    }

    private SdkService? ClientOf(CallShape call) => call.Operation is IInvocationOperation { TargetMethod.ContainingType: var holder } ? _sdk.ServiceOf(holder) : call.Type is { } type ? _sdk.ServiceOfAny(type) : null;

    /// <summary>Of <c>client.Paginators.Scan(request)</c> that does not bind, the service of the client.</summary>
    private SdkService? PaginatedService(CallShape call) =>
        call.Receiver is { Syntax: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Paginators" } } paginators && UnboundMembers.ReceiverOf(paginators)?.Type is { } client
            ? _sdk.ServiceOfAny(client)
            : null;

    /// <summary>A class of the user's that implements a client's interface by itself: its own code is what runs.</summary>
    private bool IsUsersOwn(IOperation? receiver)
    {
        if (receiver is null or IInstanceReferenceOperation)
            return false;
        var client = _values.Follow(receiver);
        return client.Alternatives().All(alternative => alternative is Value.Followed { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } && _code.IsSource(type) && !DerivesFromClient(type));
    }

    private bool DerivesFromClient(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (_sdk.ServiceOf(current) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Inside an expression tree a call is described, not made: a mock's set-up.</summary>
    private static bool IsDescribed(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConversionOperation or IDelegateCreationOperation && parent.Type is { Name: "Expression", ContainingNamespace.Name: "Expressions" })
                return true;
        }

        return false;
    }

    private void ExamineDynamic(IDynamicInvocationOperation call, IDynamicMemberReferenceOperation member, ReachedMethod method)
    {
        if (member.Instance is null)
            return;
        var services = _values.Follow(member.Instance).Alternatives().Select(value => value is Value.Followed { Type: { } type } ? _sdk.ServiceOfAny(type) : null).OfType<SdkService>().Distinct().ToList();
        foreach (var service in services)
        {
            if (_sdk.OperationOf(service, member.MemberName) is { } operation)
                Add(operation, call.Syntax, method, call.Arguments.Length > 0 ? RequestArguments.OfRequest(_values.Follow(call.Arguments[0]), operation, _values) : RequestArguments.None, member.Instance);
            else
                _undecided.Add(new UndecidedCall($"{member.MemberName} is called on a dynamic object", call.Syntax.GetLocation(), service.Id, method.Path));
        }
    }

    private void Add(SdkOperation operation, SyntaxNode site, ReachedMethod method, RequestArguments arguments, IOperation? client, string? via = null, string? when = null) => _calls.Add(
        new AwsCall(operation, site.GetLocation(), method.Path, method.Phase)
        {
            Arguments = arguments.Set,
            ArgumentsComplete = arguments.IsComplete,
            Via = via,
            When = when,
            OtherIdentity = client is null ? null : ClientIdentity.Of(_values.Follow(client), _values),
        });

    /// <summary>In order of place. A generic method that is reached several times makes its call once for each different set of arguments.</summary>
    private static ImmutableArray<AwsCall> Sorted(IEnumerable<AwsCall> calls) => calls
        .GroupBy(call => (PathOf(call.Location), call.Location.SourceSpan, call.Operation.Service, call.Operation.Name, Printed(call)))
        .Select(same => same.First())
        .OrderBy(call => PathOf(call.Location), StringComparer.Ordinal).ThenBy(call => call.Location.SourceSpan.Start)
        .ThenBy(call => call.Operation.Service, StringComparer.Ordinal).ThenBy(call => call.Operation.Name, StringComparer.Ordinal).ThenBy(Printed, StringComparer.Ordinal)
        .ToImmutableArray();

    private static string Printed(AwsCall call) => new Value.Members(call.Arguments).ToString();

    private static string PathOf(Location location) => location.SourceTree?.FilePath ?? "";
}
