using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Classes that are found in an assembly at run time: by a base class, an interface or an attribute.</summary>
internal sealed class AssemblyScans(ReachWalk walk)
{
    /// <summary>
    /// Calls of libraries that create every class with one of the bases, and the members of them that they run. Sources: FluentValidation's AssemblyScanner,
    /// AutoMapper's MapperConfigurationExpression.AddMaps, FastEndpoints' EndpointData, Carter's DependencyContextAssemblyCatalog.
    /// </summary>
    private static readonly Dictionary<string, Scan> Found = new(StringComparer.Ordinal)
    {
        ["AddValidatorsFromAssembly"] = new(["AbstractValidator"], []),
        ["AddValidatorsFromAssemblies"] = new(["AbstractValidator"], []),
        ["AddValidatorsFromAssemblyContaining"] = new(["AbstractValidator"], []),
        ["AddFluentValidation"] = new(["AbstractValidator"], []),
        ["AddAutoMapper"] = new(["Profile", "IValueResolver", "ITypeConverter", "IMappingAction"], ["Resolve", "Convert", "Process"]),
        ["UseFastEndpoints"] = new(["BaseEndpoint", "Endpoint", "EndpointWithoutRequest", "EndpointWithMapping"], ["Configure", "HandleAsync", "ExecuteAsync"]),
        ["MapCarter"] = new(["ICarterModule", "CarterModule"], ["AddRoutes"]),
    };

    /// <summary>Whether the call looks for classes; what it finds then exists, and runs as far as somebody calls it.</summary>
    public bool Model(LibraryCall call)
    {
        switch (call)
        {
            case { Name: "GetTypes" or "GetExportedTypes", DeclaringType: { Name: "Assembly" } type } when TypeNames.IsIn(type, "System.Reflection"):
                FindCompared(call);
                return true;
            case { Name: var name } when Found.TryGetValue(name, out var scan):
                Find(call, scan.Bases, scan.Members);
                return true;
            case { Name: "Scan", Functions.IsEmpty: false }:
                Register(call);
                return false;
            case { Name: "AddModulesAsync" }:
                AddCommands(call);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Scrutor's scan registers every class that it is asked for as its interfaces, beside what is registered already.</summary>
    private void Register(LibraryCall call)
    {
        var names = call.Operation.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(inner => (Call: inner, Name: (inner.Expression as MemberAccessExpressionSyntax)?.Name)).ToList();
        if (!names.Exists(inner => inner.Name is { Identifier.ValueText: "AsImplementedInterfaces" or "AsSelfWithInterfaces" or "AsMatchingInterface" or "As" }))
        {
            return;
        }

        var model = walk.Program.ModelOf(call.Operation.Syntax.SyntaxTree);
        var bounds = names.Where(inner => inner.Name is { Identifier.ValueText: "AssignableTo" or "AssignableToAny" })
            .SelectMany(inner => inner.Call.DescendantNodes().OfType<TypeOfExpressionSyntax>().Select(written => written.Type).Concat(inner.Name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : []))
            .Select(type => model.GetTypeInfo(type).Type).OfType<ITypeSymbol>().Select(TypeNames.DefinitionOf).ToList();
        foreach (var found in walk.Closure.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }))
        {
            var supertypes = TypeNames.SupertypesOf(found).ToList();
            if (bounds.Count == 0 || supertypes.Exists(super => bounds.Contains(TypeNames.DefinitionOf(super))))
            {
                foreach (var service in supertypes.Where(super => super.TypeKind == TypeKind.Interface && walk.Program.SourceOf(super) is not null))
                {
                    walk.Services.Container.Add(new ServiceRegistration(service, found, null, ServiceLifetime.Scoped, call.Operation)
                    {
                        KeepsEarlier = true,
                        IsByConvention = true,
                        Owner = call.Site.Caller,
                    });
                }
            }
        }
    }

    private void Find(LibraryCall call, string[] bases, string[] members)
    {
        foreach (var found in walk.Closure.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false } && TypeNames.SupertypesOf(type).Any(super => bases.Contains(super.Name) && walk.Program.SourceOf(super) is null)))
        {
            walk.Services.Activate(call.Site, found, $"found by {call.Name}");
            foreach (var method in found.GetMembers().OfType<IMethodSymbol>().Where(method => members.Contains(method.Name)))
            {
                walk.Reach(call.Site with { Phase = method.Name is "Configure" or "AddRoutes" ? PhaseChange.None : PhaseChange.ToInvocation }, method, $"found by {call.Name}");
            }
        }
    }

    private void FindCompared(LibraryCall call)
    {
        var wanted = new HashSet<string>(WantedTypes(call.Site.Caller.Instance.Definition).Select(TypeNames.DefinitionOf), StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            walk.Undecided.Add((call.Site.Caller, call.Operation, "the classes are found by reflection"));
        }

        foreach (var found in walk.Closure.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false } && MarksOf(type).Any(mark => wanted.Contains(TypeNames.DefinitionOf(mark)))))
        {
            walk.Services.Activate(call.Site, found, "found by reflection");
        }
    }

    /// <summary>What the method that looks through the classes compares them with: <c>typeof(IRule).IsAssignableFrom(type)</c>, <c>type.GetCustomAttribute&lt;RuleAttribute&gt;()</c>.</summary>
    private IEnumerable<ITypeSymbol> WantedTypes(IMethodSymbol scanning)
    {
        var method = scanning;
        while (method.ContainingSymbol is IMethodSymbol outer)
        {
            method = outer;
        }

        return walk.Program.BodiesOf(method).SelectMany(body => body.DescendantsAndSelf()).SelectMany(operation => operation switch
        {
            ITypeOfOperation { TypeOperand: var type, Parent: not IPropertyReferenceOperation { Property.Name: "Assembly" } } => [type],
            IInvocationOperation { TargetMethod: { Name: "GetCustomAttribute" or "GetCustomAttributes" or "IsDefined", TypeArguments: var types } } => types,
            _ => Enumerable.Empty<ITypeSymbol>(),
        });
    }

    private static IEnumerable<INamedTypeSymbol> MarksOf(INamedTypeSymbol type) => TypeNames.SupertypesOf(type)
        .Concat(TypeNames.BasesOf(type).Prepend(type).SelectMany(super => super.GetAttributes()).Select(attribute => attribute.AttributeClass).OfType<INamedTypeSymbol>());

    /// <summary>
    /// Modules of Discord.Net and what it runs of them on messages: public methods with attributes of its own.
    /// Source: Discord.Net, Commands/Builders/ModuleClassBuilder.cs and Interactions/Builders/ModuleClassBuilder.cs.
    /// </summary>
    private void AddCommands(LibraryCall call)
    {
        var site = call.Site with { Phase = PhaseChange.ToInvocation };
        foreach (var module in walk.Closure.Where(type => !type.IsAbstract && TypeNames.BasesOf(type).Any(super => super.Name is "ModuleBase" or "InteractionModuleBase")))
        {
            walk.Services.Activate(call.Site, module, "command module");
            foreach (var command in module.GetMembers().OfType<IMethodSymbol>().Where(IsCommand))
            {
                walk.Reach(site, command, "command of the module");
            }
        }
    }

    private static bool IsCommand(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public } && !method.GetAttributes().IsEmpty;

    /// <param name="Bases">Names of the base classes and interfaces that are looked for.</param>
    /// <param name="Members">The members of the classes found that the library runs.</param>
    private sealed record Scan(string[] Bases, string[] Members);
}
