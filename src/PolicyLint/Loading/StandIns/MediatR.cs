// Declarations of MediatR, restated; source: the package's API, 12.x, Apache-2.0.
// Namespaces: MediatR, MediatR.Pipeline, Microsoft.Extensions.DependencyInjection
// Needs:
#nullable enable
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace MediatR
{
    public interface IBaseRequest
    {
    }
    public interface IRequest : IBaseRequest
    {
    }
    public interface IRequest<out TResponse> : IBaseRequest
    {
    }
    public interface IStreamRequest<out TResponse>
    {
    }
    public interface INotification
    {
    }
    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }
    public interface IRequestHandler<in TRequest> where TRequest : IRequest
    {
        Task Handle(TRequest request, CancellationToken cancellationToken);
    }
    public interface IStreamRequestHandler<in TRequest, out TResponse> where TRequest : IStreamRequest<TResponse>
    {
        IAsyncEnumerable<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }
    public interface INotificationHandler<in TNotification> where TNotification : INotification
    {
        Task Handle(TNotification notification, CancellationToken cancellationToken);
    }
    public abstract class NotificationHandler<TNotification> : INotificationHandler<TNotification> where TNotification : INotification
    {
        Task INotificationHandler<TNotification>.Handle(TNotification notification, CancellationToken cancellationToken) => throw null!;
        protected abstract void Handle(TNotification notification);
    }
    public delegate Task<TResponse> RequestHandlerDelegate<TResponse>(CancellationToken t = default);
    public interface IPipelineBehavior<in TRequest, TResponse> where TRequest : notnull
    {
        Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
    }
    public interface ISender
    {
        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
        Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest;
        Task<object?> Send(object request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default);
    }
    public interface IPublisher
    {
        Task Publish(object notification, CancellationToken cancellationToken = default);
        Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
    }
    public interface IMediator : ISender, IPublisher
    {
    }
    public class Mediator : IMediator
    {
        public Mediator(IServiceProvider serviceProvider) => throw null!;
        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) => throw null!;
        public Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest => throw null!;
        public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default) => throw null!;
        public Task Publish(object notification, CancellationToken cancellationToken = default) => throw null!;
        public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification => throw null!;
    }
    public readonly struct Unit : IEquatable<Unit>
    {
        public static ref readonly Unit Value => throw null!;
        public static Task<Unit> Task => throw null!;
        public bool Equals(Unit other) => throw null!;
    }
}

namespace MediatR.Pipeline
{
    public interface IRequestPreProcessor<in TRequest> where TRequest : notnull
    {
        Task Process(TRequest request, CancellationToken cancellationToken);
    }
    public interface IRequestPostProcessor<in TRequest, in TResponse> where TRequest : notnull
    {
        Task Process(TRequest request, TResponse response, CancellationToken cancellationToken);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public class MediatRServiceConfiguration
    {
        public string? LicenseKey { get; set; }
        public ServiceLifetime Lifetime { get; set; }
        public MediatRServiceConfiguration RegisterServicesFromAssembly(Assembly assembly) => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblies(params Assembly[] assemblies) => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblyContaining<T>() => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblyContaining(Type type) => throw null!;
        public MediatRServiceConfiguration AddBehavior<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddBehavior(Type serviceType, Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenBehavior(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
    }
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddMediatR(this IServiceCollection services, Action<MediatRServiceConfiguration> configuration) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, MediatRServiceConfiguration configuration) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, params Assembly[] assemblies) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, params Type[] handlerAssemblyMarkerTypes) => throw null!;
    }
}
