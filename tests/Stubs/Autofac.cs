using System;

namespace Autofac
{
    public class ContainerBuilder
    {
        public IContainer Build() => throw null!;
    }

    public interface IComponentContext
    {
    }

    public interface ILifetimeScope : IComponentContext
    {
    }

    public interface IContainer : ILifetimeScope
    {
    }

    public abstract class Module
    {
        protected virtual void Load(ContainerBuilder builder) => throw null!;
    }

    public interface IRegistrationBuilder
    {
        IRegistrationBuilder As<TService>();
        IRegistrationBuilder AsSelf();
        IRegistrationBuilder AsImplementedInterfaces();
        IRegistrationBuilder SingleInstance();
    }

    public static class RegistrationExtensions
    {
        public static IRegistrationBuilder RegisterType<T>(this ContainerBuilder builder) => throw null!;
        public static IRegistrationBuilder Register<T>(this ContainerBuilder builder, Func<IComponentContext, T> factory) => throw null!;
        public static void RegisterModule<TModule>(this ContainerBuilder builder)
            where TModule : Module, new() => throw null!;
        public static void RegisterModule(this ContainerBuilder builder, Module module) => throw null!;
        public static T Resolve<T>(this IComponentContext context) => throw null!;
    }
}
