using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Services that the reached code asks its container for. Only what is asked for runs, not what is merely registered.</summary>
internal sealed class ServiceRequests(ReachWalk walk)
{
    private static readonly ImmutableHashSet<string> Sequences = ImmutableHashSet.Create(
        "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ICollection", "IList", "List");

    private static readonly ImmutableHashSet<string> Wrappers = ImmutableHashSet.Create("Lazy", "Func", "Owned", "IServiceFactory");

    private readonly Queue<Request> _pending = new();
    private readonly HashSet<(ReachNode, IOperation?, string, string?)> _known = [];
    private readonly HashSet<(ReachNode, IOperation?, INamedTypeSymbol)> _activated = [];

    public ServiceContainer Container { get; } = new();

    /// <summary>Asks for one service.</summary>
    /// <param name="onlyIfRegistered">Whether the object comes from elsewhere where the container does not have it: parameters of endpoints.</param>
    public void Ask(Site site, ITypeSymbol service, string? key = null, bool onlyIfRegistered = false)
    {
        if (_known.Add((site.Caller, site.Operation, TypeNames.Of(service), key)))
        {
            _pending.Enqueue(new Request(site, service, key, All: false, onlyIfRegistered));
        }
    }

    /// <summary>Asks for every registration of a service, whatever its type arguments.</summary>
    public void AskForAll(Site site, ITypeSymbol service)
    {
        if (_known.Add((site.Caller, site.Operation, TypeNames.Of(service), "*")))
        {
            _pending.Enqueue(new Request(site, service, Key: null, All: true, OnlyIfRegistered: false));
        }
    }

    public void AskForParameters(Site site, IMethodSymbol method, bool onlyIfRegistered = false)
    {
        foreach (var parameter in method.Parameters)
        {
            var isDemanded = parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromServices" or "FromKeyedServicesAttribute");
            Ask(site, parameter.Type, KeyOf(parameter), onlyIfRegistered && !isDemanded);
        }
    }

    /// <summary>Answers what was asked; true where there was something.</summary>
    public bool ResolvePending()
    {
        var count = _pending.Count;
        for (var remaining = count; remaining > 0; remaining--)
        {
            Resolve(_pending.Dequeue());
        }

        return count > 0;
    }

    /// <summary>Has the container create an object of a class: its constructor runs, with services for arguments.</summary>
    public void Activate(Site site, INamedTypeSymbol type, Reason reason)
    {
        if (!_activated.Add((site.Caller, site.Operation, type)))
        {
            return;
        }

        walk.Dispatch.AddType(site, type, reason);
        if (ConstructorOf(type) is { } constructor && walk.Reach(site, constructor, reason) is { } node)
        {
            AskForParameters(new Site(node, Operation: null), constructor);
        }
    }

    /// <summary>The one marked, or the one with most parameters, as the containers choose.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal).ToList();
        return constructors.FirstOrDefault(constructor => constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ActivatorUtilitiesConstructorAttribute"))
            ?? constructors.Where(constructor => !IsCopy(constructor)).OrderByDescending(constructor => constructor.Parameters.Length).FirstOrDefault();
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { Parameters: [{ Type: var type }], ContainingType.IsRecord: true } && SymbolEqualityComparer.Default.Equals(type, constructor.ContainingType);

    private void Resolve(Request request)
    {
        var service = request.Service is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : request.Service;
        if (request.All)
        {
            Provide(request, Container.All.Where(registration => TypeNames.DefinitionOf(registration.Service) == TypeNames.DefinitionOf(service)).ToList());
        }
        else if (ElementOf(service) is { } element)
        {
            Provide(request with { Service = element }, Container.FindAll(element, walk.Roots).ToList());
        }
        else if (service is INamedTypeSymbol { TypeArguments: [.., var wrapped], Name: var name } && Wrappers.Contains(name) && !Container.Find(service, request.Key, walk.Roots).Any())
        {
            Ask(request.Site, wrapped, request.Key, request.OnlyIfRegistered);
        }
        else
        {
            ResolveOne(request with { Service = service });
        }
    }

    private void ResolveOne(Request request)
    {
        var found = Container.Find(request.Service, request.Key, walk.Roots).ToList();
        if (found.Count > 0)
        {
            Provide(request, found);
        }
        else if (!request.OnlyIfRegistered && request.Service is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } type && walk.Program.SourceOf(type) is not null)
        {
            ResolveUnregistered(request.Site, type);
        }
    }

    /// <summary>Registered where it cannot be seen (an assembly scan, a package): the class itself, or whatever the projects have for it.</summary>
    private void ResolveUnregistered(Site site, INamedTypeSymbol type)
    {
        if (type.IsAbstract)
        {
            walk.Dispatch.AssumeCreated(site, type);
        }
        else
        {
            Activate(site, type, $"resolved as {type.Name}");
        }
    }

    private void Provide(Request request, IReadOnlyList<ServiceRegistration> registrations)
    {
        foreach (var registration in registrations)
        {
            if (registration.Implementation is INamedTypeSymbol implementation)
            {
                Activate(request.Site, Close(implementation, request.Service), ReasonOf(registration));
                MediatorCalls.FollowBehavior(walk, request.Site, implementation.OriginalDefinition);
            }

            foreach (var factory in registration.Factory.Where(_ => registration.Owner is not null))
            {
                walk.Invoke(request.Site, new FunctionValue(factory, registration.Owner!));
                RunMade(request.Site, registration, factory);
            }
        }
    }

    /// <summary>A service that is a function, <c>Func&lt;string, IStore&gt;</c>: whoever asks for it runs what its factory returns.</summary>
    private void RunMade(Site site, ServiceRegistration registration, FunctionSource factory)
    {
        foreach (var maker in FunctionSources.CanHold(registration.Service) ? walk.TargetsOf(factory, registration.Owner!).ToList() : [])
        {
            walk.Invoke(site, new FunctionSource.Variable(maker), bindsArguments: false);
        }
    }

    private static Reason ReasonOf(ServiceRegistration registration)
    {
        var service = registration.Service.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        var where = registration.Owner is { } owner ? $" in {MethodNames.Of(owner.Instance.Definition)}" : "";
        return new Reason($"registered for {service}{where}", registration.Call.Syntax.GetLocation());
    }

    /// <summary><c>Repository&lt;&gt;</c> registered for <c>IRepository&lt;&gt;</c> is asked for with arguments in the same order.</summary>
    private static INamedTypeSymbol Close(INamedTypeSymbol implementation, ITypeSymbol service)
    {
        if (!implementation.IsUnboundGenericType && !(implementation.IsGenericType && implementation.IsDefinition))
        {
            return implementation;
        }

        var definition = implementation.OriginalDefinition;
        return service is INamedTypeSymbol { IsUnboundGenericType: false, TypeArguments: { IsEmpty: false } arguments } && arguments.Length == definition.Arity
            ? definition.Construct(arguments.ToArray())
            : definition;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol service) => service switch
    {
        IArrayTypeSymbol { ElementType: var element } => element,
        INamedTypeSymbol { Arity: 1, TypeArguments: [var element], Name: var name } when Sequences.Contains(name) => element,
        _ => null,
    };

    private static string? KeyOf(IParameterSymbol parameter) => parameter.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute")
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value?.ToString() ?? "")
        .FirstOrDefault();

    private sealed record Request(Site Site, ITypeSymbol Service, string? Key, bool All, bool OnlyIfRegistered);
}
