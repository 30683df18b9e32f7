using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Endpoints of ASP.NET Core: controllers with their filters, minimal APIs, middleware and pages.</summary>
internal sealed class AspNetEndpoints(ReachWalk walk)
{
    private static readonly ImmutableHashSet<string> ControllerCalls = ImmutableHashSet.Create(
        "AddControllers", "AddControllersWithViews", "AddMvc", "AddMvcCore", "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "UseMvc",
        "UseMvcWithDefaultRoute");

    private static readonly ImmutableHashSet<string> PageCalls = ImmutableHashSet.Create("AddRazorPages", "MapRazorPages", "AddMvc");

    private static readonly ImmutableHashSet<string> EndpointCalls = ImmutableHashSet.Create(
        "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "MapFallback", "Map", "MapWhen", "Use", "UseWhen", "Run", "UseExceptionHandler", "AddEndpointFilter",
        "MapHealthChecks");

    /// <summary>Names that other libraries have too: <c>result.Map(order => ...)</c>.</summary>
    private static readonly ImmutableHashSet<string> CommonNames = ImmutableHashSet.Create("Map", "Use", "Run");

    /// <summary>Whether the platform enters through the host, and not through a method of its own on the same class.</summary>
    public bool IsServed => walk.EntryPoint.Kind is EntryPointKind.AspNetCore or EntryPointKind.LambdaExecutable;

    /// <summary>Null where the call is none of an endpoint; else whether what it is given runs on requests.</summary>
    public (bool Runs, bool)? Model(LibraryCall call)
    {
        if (IsServed && ControllerCalls.Contains(call.Name))
        {
            AddControllers(call.Site with { Phase = PhaseChange.ToInvocation });
        }

        if (IsServed && PageCalls.Contains(call.Name))
        {
            AddPages(call.Site with { Phase = PhaseChange.ToInvocation });
        }

        if (call.Name == "Add" && call.ReceiverName == "FilterCollection")
        {
            AddFilters(call);
        }

        var isOther = call.DeclaringType is { } type ? !TypeNames.IsIn(type, "Microsoft.AspNetCore") : !IsServed && CommonNames.Contains(call.Name);
        if (isOther || !EndpointCalls.Contains(call.Name))
        {
            return null;
        }

        if (IsServed)
        {
            AskForParameters(call);
        }

        return (IsServed, false);
    }

    /// <summary>Services among the parameters of a minimal API's delegate.</summary>
    private void AskForParameters(LibraryCall call)
    {
        foreach (var target in call.Functions.SelectMany(function => walk.TargetsOf(function, call.Site.Caller)).ToList())
        {
            walk.Services.AskForParameters(call.Site with { Phase = PhaseChange.ToInvocation }, target, onlyIfRegistered: true);
        }
    }

    private void AddControllers(Site site)
    {
        foreach (var controller in walk.Closure.Where(IsController))
        {
            walk.Services.Activate(site, controller, "controller");
            foreach (var attribute in new[] { controller }.Concat(TypeNames.BasesOf(controller)).SelectMany(type => type.GetAttributes()))
            {
                walk.Libraries.ReadAttribute(site, attribute);
            }

            RunMembers(site, controller, IsAction, "controller action");
        }
    }

    private void AddPages(Site site)
    {
        foreach (var page in walk.Closure.Where(type => !type.IsAbstract && TypeNames.BasesOf(type).Any(super => super.Name == "PageModel")))
        {
            walk.Services.Activate(site, page, "Razor page");
            RunMembers(site, page, method => method.Name.StartsWith("On", StringComparison.Ordinal), "Razor page");
        }
    }

    private void AddFilters(LibraryCall call)
    {
        foreach (var filter in call.TypeArguments.Concat(call.TypeOfArguments).OfType<INamedTypeSymbol>())
        {
            walk.Services.Activate(call.Site with { Phase = PhaseChange.ToInvocation }, filter, "filter");
        }
    }

    private void RunMembers(Site site, INamedTypeSymbol type, Func<IMethodSymbol, bool> isEndpoint, string reason)
    {
        var declaring = new[] { type }.Concat(TypeNames.BasesOf(type)).TakeWhile(candidate => walk.Program.SourceOf(candidate) is not null);
        foreach (var method in declaring.SelectMany(candidate => candidate.GetMembers()).OfType<IMethodSymbol>().Where(isEndpoint))
        {
            if (walk.Reach(site, method, reason) is { } node)
            {
                walk.Services.AskForParameters(new Site(node, Operation: null), method, onlyIfRegistered: true);
            }
        }
    }

    private static bool IsAction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }
        && !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NonActionAttribute");

    private static bool IsController(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }
        && (type.Name.EndsWith("Controller", StringComparison.Ordinal) || TypeNames.BasesOf(type).Any(super => super.Name is "ControllerBase" or "Controller"))
        && !type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NonControllerAttribute");
}
