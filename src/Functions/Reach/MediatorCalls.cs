using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Requests sent through MediatR, Mediator and their like: the static type of the message chooses the handlers.</summary>
internal static class MediatorCalls
{
    public static bool IsHandlerName(string name) => name is "IRequestHandler" or "INotificationHandler" or "IStreamRequestHandler" or "ICommandHandler" or "IQueryHandler" or "IStreamCommandHandler" or "IStreamQueryHandler"
        or "IRequestPreProcessor" or "IRequestPostProcessor" or "IRequestExceptionHandler" or "IRequestExceptionAction" or "IPipelineBehavior" or "IStreamPipelineBehavior";

    public static bool IsSend(LibraryCall call) =>
        call.Name is "Send" or "SendAsync" or "Publish" or "PublishAsync" or "CreateStream"
        && !call.Arguments.IsEmpty
        && (call.DeclaringType is { } type
            ? TypeNames.IsIn(type, "MediatR") || TypeNames.IsIn(type, "Mediator")
            : call.Receiver?.Type is null or { Name: "ISender" or "IMediator" or "IPublisher" or "Mediator" });

    public static void Follow(ReachWalk walk, LibraryCall call)
    {
        if (LibraryCall.Unconverted(call.Arguments[0])?.Type is not { } written)
        {
            return;
        }

        var message = call.Site.Caller.Instance.Substitute(written);
        foreach (var type in walk.Closure.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false }))
        {
            foreach (var handled in HandledBy(type).Where(handled => CanHandle(handled.TypeArguments[0], message)))
            {
                Handle(walk, call.Site, type, handled, message);
            }
        }

        foreach (var behavior in walk.Closure.SelectMany(TypeNames.SupertypesOf).Where(IsBehavior).Select(type => type.OriginalDefinition).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            walk.Services.AskForAll(call.Site, behavior);
        }
    }

    /// <summary>Behaviours are called around every request once the container has them.</summary>
    public static void FollowBehavior(ReachWalk walk, Site site, INamedTypeSymbol type)
    {
        foreach (var handled in HandledBy(type).Where(IsBehavior))
        {
            RunMembers(walk, site, type, handled, message: null);
        }
    }

    /// <summary>What runs around requests of any type. A processor for one message is found with the handlers of that message.</summary>
    public static bool IsBehavior(INamedTypeSymbol type) => type.Name.EndsWith("PipelineBehavior", StringComparison.Ordinal)
        || (type.Name is "IRequestPreProcessor" or "IRequestPostProcessor" && type.TypeArguments is [ITypeParameterSymbol, ..]);

    private static IEnumerable<INamedTypeSymbol> HandledBy(INamedTypeSymbol type) =>
        TypeNames.SupertypesOf(type).Where(super => !super.TypeArguments.IsEmpty && IsHandlerName(super.Name));

    private static bool CanHandle(ITypeSymbol handled, ITypeSymbol message)
    {
        var key = TypeNames.DefinitionOf(message);
        return handled is not ITypeParameterSymbol
            && (TypeNames.CanBeSame(handled, message)
                || (IsOpenMessage(message) && handled is INamedTypeSymbol named && TypeNames.WithSupertypes(named).Any(super => TypeNames.DefinitionOf(super) == key))
                || (message is INamedTypeSymbol sent && TypeNames.SupertypesOf(sent).Any(super => TypeNames.CanBeSame(super, handled))));
    }

    /// <summary>A variable of an interface or base class: any message that is one.</summary>
    private static bool IsOpenMessage(ITypeSymbol message) => message.IsAbstract || message.TypeKind == TypeKind.Interface;

    private static void Handle(ReachWalk walk, Site site, INamedTypeSymbol type, INamedTypeSymbol handled, ITypeSymbol message)
    {
        if (IsBehavior(handled))
        {
            return;
        }

        walk.Services.Activate(site, type, new Reason($"handles {message.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}", type.Locations.FirstOrDefault()));
        RunMembers(walk, site, type, handled, handled.TypeArguments[0]);
    }

    private static void RunMembers(ReachWalk walk, Site site, INamedTypeSymbol type, INamedTypeSymbol handled, ITypeSymbol? message)
    {
        var members = handled.TypeKind == TypeKind.Error
            ? UnboundMembers(type, message)
            : handled.GetMembers().Select(member => type.FindImplementationForInterfaceMember(member)).OfType<IMethodSymbol>();
        foreach (var member in members)
        {
            walk.Reach(site, member, new Reason($"handles {(message ?? handled).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}", type.Locations.FirstOrDefault()));
        }
    }

    private static IEnumerable<IMethodSymbol> UnboundMembers(INamedTypeSymbol type, ITypeSymbol? message) => new[] { type }
        .Concat(TypeNames.BasesOf(type))
        .SelectMany(declaring => declaring.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { MethodKind: MethodKind.Ordinary, IsStatic: false, Parameters: [var first, ..] }
            && (message is null ? method.Name == "Handle" : TypeNames.CanBeSame(first.Type, message)));
}
