using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What libraries do with the code they are given: containers, hosts, ASP.NET Core, mediators, the Lambda bootstrap.</summary>
internal sealed class LibraryModels(ReachWalk walk)
{
    private static readonly ImmutableHashSet<string> Requests = ImmutableHashSet.Create(
        "GetRequiredService", "GetService", "GetServices", "GetRequiredKeyedService", "GetKeyedService", "GetKeyedServices", "Resolve", "ResolveOptional",
        "ResolveKeyed", "GetInstance", "CreateInstance", "GetServiceOrCreateInstance");

    /// <summary>Generic calls that have a framework create and call the class named.</summary>
    private static readonly ImmutableHashSet<string> Activators = ImmutableHashSet.Create(
        "AddHostedService", "UseMiddleware", "MapHub", "MapGrpcService", "AddEndpointFilter", "AddHttpMessageHandler", "AddScheme", "AddCheck", "AddExceptionHandler",
        "ConfigureOptions", "RegisterModule", "AddMessageHandler", "AddConsumer", "AddFilter", "UseTypeActivatedCheck", "AddTypeActivatedCheck");

    /// <summary>Those of them that only a host that serves requests creates.</summary>
    private static readonly ImmutableHashSet<string> ServedActivators = ImmutableHashSet.Create("UseMiddleware", "MapHub", "MapGrpcService");

    private readonly AspNetEndpoints _endpoints = new(walk);
    private readonly AssemblyScans _scans = new(walk);
    private readonly UnseenCode _unseen = new(walk);

    /// <summary>
    /// Acts on a call into a library. The answer is how the library runs the functions it is given; null where it keeps them for later.
    /// </summary>
    public PhaseChange? Model(LibraryCall call)
    {
        foreach (var registration in ServiceRegistrationReader.Read(call))
        {
            walk.Services.Container.Add(registration);
            ActivateInHost(call, registration);
        }

        _unseen.Note(call);
        if (Requests.Contains(call.Name))
        {
            Ask(call);
        }
        else if (MediatorCalls.IsSend(call))
        {
            MediatorCalls.Follow(walk, call);
        }
        else if (Activators.Contains(call.Name))
        {
            ActivateNamed(call);
        }
        else if (call.Name == "UseStartup")
        {
            AddStartups(call);
        }
        else if (!_scans.Model(call))
        {
            Reflection.Note(walk, call);
        }

        return ServiceRegistrationReader.IsFactory(call) ? null : UseOf(call);
    }

    /// <summary>Attributes of a method that runs: aspects and filters are code, types they name are created.</summary>
    public void ReadAttributes(ReachNode node)
    {
        var method = node.Instance.Definition;
        var attributes = method.MethodKind is MethodKind.Ordinary ? method.GetAttributes() : ImmutableArray<AttributeData>.Empty;
        foreach (var attribute in attributes)
        {
            ReadAttribute(new Site(node, Operation: null), attribute);
        }
    }

    public void ReadAttribute(Site site, AttributeData attribute)
    {
        if (attribute.AttributeClass is { } type && walk.Program.SourceOf(type) is not null && attribute.AttributeConstructor is { } constructor)
        {
            walk.Dispatch.AddType(site, type, "attribute of the method");
            walk.Reach(site, constructor, "attribute of the method");
        }

        var named = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value))
            .Where(argument => argument.Kind == TypedConstantKind.Type)
            .Select(argument => argument.Value)
            .Concat(attribute.AttributeClass?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty);
        foreach (var argument in named.OfType<INamedTypeSymbol>().Where(argument => argument is { TypeKind: TypeKind.Class, IsAbstract: false } && HasCallbacks(argument)))
        {
            walk.Services.Activate(site, argument, $"named by [{attribute.AttributeClass?.Name}]");
        }
    }

    public static void AddStartup(ReachWalk walk, Site site, INamedTypeSymbol startup)
    {
        walk.Services.Activate(site, startup, "startup class");
        foreach (var method in startup.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary && method.Name.StartsWith("Configure", StringComparison.Ordinal)))
        {
            if (walk.Reach(site, method, "startup class") is { } node)
            {
                walk.Services.AskForParameters(new Site(node, Operation: null), method, onlyIfRegistered: true);
            }
        }
    }

    private bool HasCallbacks(INamedTypeSymbol type) =>
        TypeNames.SupertypesOf(type).Any(super => super.SpecialType != SpecialType.System_Object && walk.Program.SourceOf(super) is null);

    private PhaseChange? UseOf(LibraryCall call)
    {
        if (_endpoints.Model(call) is { } use)
        {
            return use.Runs ? PhaseChange.ToInvocation : null;
        }

        return IsBootstrap(call) ? PhaseChange.ToInvocation : PhaseChange.None;
    }

    private static bool IsBootstrap(LibraryCall call) =>
        (call.Name == "Create" && TypeOrReceiver(call) == "LambdaBootstrapBuilder")
        || (call.Name == "GetHandlerWrapper")
        || (call.Name == ".ctor" && call.DeclaringType?.Name == "LambdaBootstrap")
        || (call.Name is "RunAsync" or "WrapAsync" && TypeOrReceiver(call) is "LambdaBootstrap" or "DurableFunction");

    private static string? TypeOrReceiver(LibraryCall call) =>
        call.DeclaringType?.Name ?? (Unbound.ReceiverSyntaxOf(call.Operation.Syntax) as Microsoft.CodeAnalysis.CSharp.Syntax.SimpleNameSyntax)?.Identifier.ValueText;

    private void Ask(LibraryCall call)
    {
        var key = call.Name.Contains("Keyed") ? call.Arguments.LastOrDefault()?.ConstantValue.Value?.ToString() ?? "" : null;
        foreach (var type in call.TypeArguments.Concat(call.TypeOfArguments))
        {
            if (call.Name.EndsWith("Services", StringComparison.Ordinal))
            {
                walk.Services.AskForAll(call.Site, type);
            }
            else
            {
                walk.Services.Ask(call.Site, type, key);
            }
        }

        if (call.TypeArguments.IsEmpty && !call.TypeOfArguments.Any())
        {
            AskForComputed(call);
        }
    }

    /// <summary>A service type that is put together at run time: every service of the open type, where that is in sight.</summary>
    private void AskForComputed(LibraryCall call)
    {
        var types = call.Site.Caller.Instance.Definition is { } method
            ? walk.Program.BodiesOf(method).SelectMany(body => LiveOperations.In(body)).OfType<ITypeOfOperation>().Select(operation => operation.TypeOperand).ToList()
            : [];
        foreach (var type in types)
        {
            walk.Services.AskForAll(call.Site, type);
        }

        if (types.Count == 0 && call.Name is not "CreateInstance" && call.ReceiverName is "IServiceProvider" or "ServiceProvider")
        {
            walk.Undecided.Add((call.Site.Caller, call.Operation, "the type of the service is computed at run time"));
        }

        if (call.Name is "CreateInstance")
        {
            Reflection.NoteCreation(walk, call);
        }
    }

    private void ActivateNamed(LibraryCall call)
    {
        if (ServedActivators.Contains(call.Name) && !_endpoints.IsServed && walk.EntryPoint.Kind != EntryPointKind.AzureIsolated)
        {
            return;
        }

        foreach (var type in call.TypeArguments.Concat(call.TypeOfArguments).Concat(call.Arguments.Select(argument => argument.Type).OfType<ITypeSymbol>()).OfType<INamedTypeSymbol>())
        {
            if (type is { TypeKind: TypeKind.Class, IsAbstract: false } && walk.Program.SourceOf(type) is not null)
            {
                Activate(call, type);
            }
        }
    }

    private void Activate(LibraryCall call, INamedTypeSymbol type)
    {
        var site = call.Site with { Phase = PhaseChange.ToInvocation };
        walk.Services.Activate(call.Site, type, $"given to {call.Name}");
        var conventional = call.Name switch
        {
            "UseMiddleware" => type.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name is "Invoke" or "InvokeAsync"),
            "MapHub" => type.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }),
            _ => [],
        };
        foreach (var method in conventional)
        {
            if (walk.Reach(site, method, $"given to {call.Name}") is { } node)
            {
                walk.Services.AskForParameters(new Site(node, Operation: null), method, onlyIfRegistered: true);
            }
        }
    }

    /// <summary>Services that a host asks for by itself: its own interfaces. Behaviours, once a mediator runs them.</summary>
    private void ActivateInHost(LibraryCall call, ServiceRegistration registration)
    {
        if (walk.Program.SourceOf(registration.Service as INamedTypeSymbol ?? registration.Service.OriginalDefinition as INamedTypeSymbol ?? walk.EntryPoint.Type) is not null)
        {
            return;
        }

        var isHosts = TypeNames.IsIn(registration.Service, "Microsoft.AspNetCore") || registration.Service.Name is "IHostedService" or "IHealthCheck" or "IStartupFilter";
        if (isHosts && (walk.EntryPoint.Kind is EntryPointKind.AspNetCore or EntryPointKind.LambdaExecutable))
        {
            walk.Services.AskForAll(call.Site with { Phase = PhaseChange.ToInvocation }, registration.Service);
        }
    }

    private void AddStartups(LibraryCall call)
    {
        foreach (var startup in call.TypeArguments.Concat(call.TypeOfArguments).OfType<INamedTypeSymbol>())
        {
            AddStartup(walk, call.Site, startup);
        }
    }
}
