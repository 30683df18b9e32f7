using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;

namespace Scrutor
{
    public interface ITypeSourceSelector
    {
        IImplementationTypeSelector FromAssemblyOf<T>();
        IImplementationTypeSelector FromCallingAssembly();
    }

    public interface IImplementationTypeSelector : ITypeSourceSelector
    {
        IServiceTypeSelector AddClasses(bool publicOnly = true);
        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action, bool publicOnly = true);
    }

    public interface IImplementationTypeFilter
    {
        IImplementationTypeFilter AssignableTo<T>();
        IImplementationTypeFilter AssignableTo(Type type);
        IImplementationTypeFilter AssignableToAny(params Type[] types);
        IImplementationTypeFilter Where(Func<Type, bool> predicate);
    }

    public interface IServiceTypeSelector : IImplementationTypeSelector
    {
        ILifetimeSelector AsSelf();
        ILifetimeSelector AsImplementedInterfaces();
        ILifetimeSelector AsMatchingInterface();
        ILifetimeSelector AsSelfWithInterfaces();
    }

    public interface ILifetimeSelector : IServiceTypeSelector
    {
        IImplementationTypeSelector WithSingletonLifetime();
        IImplementationTypeSelector WithScopedLifetime();
        IImplementationTypeSelector WithTransientLifetime();
        IImplementationTypeSelector WithLifetime(ServiceLifetime lifetime);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ScrutorExtensions
    {
        public static IServiceCollection Scan(this IServiceCollection services, Action<Scrutor.ITypeSourceSelector> action) => throw null!;
    }
}
