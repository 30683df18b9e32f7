using System;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext : IDisposable
    {
        public int SaveChanges() => throw null!;
        public void Dispose() => throw null!;
    }

    public interface IDbContextFactory<TContext>
        where TContext : DbContext
    {
        TContext CreateDbContext();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection services)
            where TContext : DbContext => throw null!;

        public static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection services)
            where TContext : DbContext => throw null!;

        public static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection services)
            where TContext : DbContext => throw null!;
    }
}
