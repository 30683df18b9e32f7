using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Reads the calls that add services to a container: Microsoft.Extensions.DependencyInjection, Scrutor's decorators, MediatR's behaviours, Autofac.</summary>
internal static class ServiceRegistrationReader
{
    private static readonly HashSet<string> SelfRegistrations = new(StringComparer.Ordinal)
    {
        "AddHttpClient", "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "AddPooledDbContextFactory",
    };

    public static IEnumerable<ServiceRegistration> Read(LibraryCall call) => call.Name switch
    {
        "RegisterType" or "RegisterGeneric" or "Register" or "RegisterInstance" or "RegisterSingleton" when IsOfContainer(call) => ReadAutofac(call),
        _ => ReadOne(call) is { } registration ? [registration] : [],
    };

    private static ServiceRegistration? ReadOne(LibraryCall call) => call.Name switch
    {
        "Decorate" or "TryDecorate" => ReadTypes(call, ServiceLifetime.Transient, keepsEarlier: true),
        "RegisterDecorator" => ReadDecorator(call),
        "Use" or "Add" when ServiceNamedBefore(call) is { } service => ReadNamed(call, service),
        "AddBehavior" or "AddOpenBehavior" or "AddStreamBehavior" or "AddOpenStreamBehavior" or "AddOpenRequestPreProcessor" or "AddOpenRequestPostProcessor" => ReadBehavior(call),
        _ when SelfRegistrations.Contains(call.Name) => call.TypeArguments.IsEmpty ? null : ReadTypes(call, ServiceLifetime.Transient),
        _ when LifetimeOf(call) is { } lifetime => ReadTypes(call, lifetime),
        _ => null,
    };

    /// <summary>Whether the delegates among the arguments make the service, so that they run when it is asked for.</summary>
    public static bool IsFactory(LibraryCall call) => LifetimeOf(call) is not null || call.Name is "Decorate" || (call.Name is "Register" && IsOfContainer(call)) || (call.Name is "Use" or "Add" && ServiceNamedBefore(call) is not null);

    /// <summary>The framework registers callbacks under the same name: <c>CancellationToken.Register</c>.</summary>
    private static bool IsOfContainer(LibraryCall call) => call.DeclaringType is not { } type || !(TypeNames.IsIn(type, "System") || TypeNames.IsIn(type, "Microsoft"));

    private static ServiceLifetime? LifetimeOf(LibraryCall call)
    {
        var name = call.Name;
        if (call.DeclaringType is { Name: "ServiceDescriptor" })
        {
            name = name is ".ctor" or "Describe" or "DescribeKeyed" ? "AddTransient" : $"Add{name}";
        }

        var start = name.StartsWith("TryAddKeyed", StringComparison.Ordinal) ? 11
            : name.StartsWith("TryAdd", StringComparison.Ordinal) ? 6
            : name.StartsWith("AddKeyed", StringComparison.Ordinal) ? 8
            : name.StartsWith("Add", StringComparison.Ordinal) ? 3
            : -1;
        return start < 0 ? null : name.Substring(start) switch
        {
            "Singleton" or "ActivatedSingleton" or "HostedService" => ServiceLifetime.Singleton,
            "Scoped" => ServiceLifetime.Scoped,
            "Transient" => ServiceLifetime.Transient,
            _ => null,
        };
    }

    private static ServiceRegistration? ReadTypes(LibraryCall call, ServiceLifetime lifetime, bool keepsEarlier = false)
    {
        var types = call.TypeArguments.IsEmpty || call.Name == ".ctor" ? call.TypeOfArguments.ToList() : call.TypeArguments.ToList();
        var isKeyed = call.Name.Contains("Keyed");
        var values = call.Arguments.Where(argument => argument is not ITypeOfOperation).ToList();
        var instance = values.Skip(isKeyed ? 1 : 0).FirstOrDefault(value => value.Type?.TypeKind != TypeKind.Enum && !SelfRegistrations.Contains(call.Name));
        if (types.Count == 0)
        {
            types.AddRange(new[] { instance?.Type }.OfType<ITypeSymbol>());
        }

        return types.Count == 0 ? null : new ServiceRegistration(types[0], instance is null ? types[types.Count - 1] : null, instance, lifetime, call.Operation)
        {
            Key = isKeyed ? KeyOf(values.FirstOrDefault()) : null,
            OnlyIfAbsent = call.Name.StartsWith("TryAdd", StringComparison.Ordinal) || IsWithin(call.Operation, "TryAdd"),
            KeepsEarlier = keepsEarlier,
            Factory = call.Functions,
            Owner = call.Site.Caller,
        };
    }

    private static string KeyOf(IOperation? key) => key?.ConstantValue is { HasValue: true, Value: { } value } ? value.ToString() : "";

    private static bool IsWithin(IOperation operation, string callName) =>
        operation.Parent?.Parent is IInvocationOperation { TargetMethod.Name: var name } && name == callName;

    /// <summary><c>AddBehavior&lt;IPipelineBehavior&lt;A, B&gt;, X&gt;()</c>, <c>AddOpenBehavior(typeof(X&lt;,&gt;))</c>: known by the interface, whatever it is asked for as.</summary>
    private static ServiceRegistration? ReadBehavior(LibraryCall call)
    {
        var behavior = call.TypeArguments.Concat(call.TypeOfArguments).LastOrDefault();
        var service = behavior is INamedTypeSymbol named ? TypeNames.SupertypesOf(named.OriginalDefinition).FirstOrDefault(MediatorCalls.IsBehavior) : null;
        return behavior is null || service is null ? null : new ServiceRegistration(service.OriginalDefinition, behavior, null, ServiceLifetime.Transient, call.Operation)
        {
            KeepsEarlier = true,
            Owner = call.Site.Caller,
        };
    }

    /// <summary><c>RegisterType&lt;X&gt;().As&lt;IX&gt;().SingleInstance()</c>: the services are named further along the chain.</summary>
    private static IEnumerable<ServiceRegistration> ReadAutofac(LibraryCall call)
    {
        var types = call.TypeArguments.Concat(call.TypeOfArguments).ToList();
        if (types.Count == 2)
        {
            return [new ServiceRegistration(types[0], types[1], null, LifetimeNamed(call), call.Operation) { Owner = call.Site.Caller }];
        }

        var instance = call.Name is "Register" or "RegisterInstance" ? call.Arguments.FirstOrDefault() : null;
        var own = types.FirstOrDefault() ?? instance?.Type;
        var named = NamedLater(call, own).ToList();
        return named.DefaultIfEmpty((Service: own, Key: null)).Where(name => name.Service is not null).Select(name => new ServiceRegistration(
            name.Service!, instance is null ? types.FirstOrDefault() : null, instance, LifetimeNamed(call), call.Operation)
        {
            Key = name.Key,
            Factory = call.Functions,
            Owner = call.Site.Caller,
        });
    }

    /// <summary>Service and decorator, in either order: SimpleInjector names the service first, Autofac the decorator.</summary>
    private static ServiceRegistration? ReadDecorator(LibraryCall call)
    {
        var types = call.TypeArguments.Concat(call.TypeOfArguments).ToList();
        if (types.Count != 2)
        {
            return null;
        }

        var (service, decorator) = types[0] is INamedTypeSymbol first && TypeNames.SupertypesOf(first.OriginalDefinition).Any(super => TypeNames.DefinitionOf(super) == TypeNames.DefinitionOf(types[1])) ? (types[1], types[0]) : (types[0], types[1]);
        return new ServiceRegistration(service, decorator, null, ServiceLifetime.Transient, call.Operation) { KeepsEarlier = true, Owner = call.Site.Caller };
    }

    /// <summary>The service of Lamar's and StructureMap's <c>For&lt;IOrders&gt;().Use&lt;Orders&gt;()</c>.</summary>
    private static ITypeSymbol? ServiceNamedBefore(LibraryCall call)
    {
        var (name, types) = call.Receiver switch
        {
            IInvocationOperation { TargetMethod: var method } => (method.Name, (IEnumerable<ITypeSymbol>)method.TypeArguments),
            IInvalidOperation { Syntax: InvocationExpressionSyntax } before => (Unbound.NameOf(before), Unbound.TypeArgumentsOf(before)),
            _ => (null, []),
        };
        return name is "For" ? types.Select(call.Site.Caller.Instance.Substitute).FirstOrDefault() : null;
    }

    private static ServiceRegistration ReadNamed(LibraryCall call, ITypeSymbol service)
    {
        var implementation = call.TypeArguments.FirstOrDefault();
        return new ServiceRegistration(service, implementation, implementation is null ? call.Arguments.FirstOrDefault() : null, ServiceLifetime.Transient, call.Operation)
        {
            Factory = call.Functions,
            Owner = call.Site.Caller,
        };
    }

    /// <summary><c>SingleInstance()</c> along the chain; <c>RegisterInstance</c>, <c>RegisterSingleton</c>; <c>Lifestyle.Singleton</c> among the arguments.</summary>
    private static ServiceLifetime LifetimeNamed(LibraryCall call) =>
        call.Name is "RegisterInstance" or "RegisterSingleton" || CallsAlong(call).Contains("SingleInstance") || call.Arguments.Any(IsSingletonLifestyle) ? ServiceLifetime.Singleton
        : CallsAlong(call).Any(name => name.StartsWith("InstancePer", StringComparison.Ordinal) && name != "InstancePerDependency") ? ServiceLifetime.Scoped
        : ServiceLifetime.Transient;

    private static bool IsSingletonLifestyle(IOperation argument) =>
        argument is IMemberReferenceOperation { Member: { Name: "Singleton", ContainingType.Name: "Lifestyle" or "Reuse" } };

    private static IEnumerable<string> CallsAlong(LibraryCall call)
    {
        for (var parent = call.Operation.Parent; parent is IInvocationOperation or IArgumentOperation or IConversionOperation or IInvalidOperation; parent = parent.Parent)
        {
            if (((parent as IInvocationOperation)?.TargetMethod.Name ?? Unbound.NameOf(parent)) is { } name)
                yield return name;
        }
    }

    /// <summary>What the calls further along the chain register it as.</summary>
    private static IEnumerable<(ITypeSymbol? Service, string? Key)> NamedLater(LibraryCall call, ITypeSymbol? own)
    {
        for (var parent = call.Operation.Parent; parent is IInvocationOperation or IArgumentOperation or IConversionOperation or IInvalidOperation or { Kind: OperationKind.None }; parent = parent.Parent)
        {
            var (name, types) = parent switch
            {
                IInvocationOperation { TargetMethod: { } method } => (method.Name, (IEnumerable<ITypeSymbol>)method.TypeArguments),
                IInvalidOperation => (Unbound.NameOf(parent), Unbound.TypeArgumentsOf(parent)),
                _ => (null, []),
            };
            var services = name switch
            {
                "As" or "Keyed" or "Named" => types.Concat(TypesIn(parent)),
                "AsSelf" => [own],
                "AsImplementedInterfaces" when own is not null => own.AllInterfaces,
                _ => Enumerable.Empty<ITypeSymbol?>(),
            };
            foreach (var service in services)
            {
                yield return (service, name is "Keyed" or "Named" ? "" : null);
            }
        }
    }

    private static IEnumerable<ITypeSymbol> TypesIn(IOperation call) => call.Descendants()
        .OfType<ITypeOfOperation>()
        .Where(type => type.Parent is IArgumentOperation { Parent: var outer } && outer == call)
        .Select(type => type.TypeOperand);
}
