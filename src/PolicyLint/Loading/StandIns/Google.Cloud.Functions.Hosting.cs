// Declarations of Google.Cloud.Functions.Hosting, restated; source: the package's API, Apache-2.0.
// Namespaces: Google.Cloud.Functions.Hosting
// Needs: Google.Cloud.Functions.Framework
#nullable disable
using System;

namespace Google.Cloud.Functions.Hosting
{
    public abstract class FunctionsStartup
    {
        public virtual int Order => throw null;
        public virtual void ConfigureAppConfiguration(Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, Microsoft.Extensions.Configuration.IConfigurationBuilder configuration) => throw null;
        public virtual void ConfigureServices(Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
        public virtual void ConfigureLogging(Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, Microsoft.Extensions.Logging.ILoggingBuilder logging) => throw null;
        public virtual void Configure(Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, Microsoft.AspNetCore.Builder.IApplicationBuilder app) => throw null;
    }
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true)]
    public class FunctionsStartupAttribute : Attribute
    {
        public FunctionsStartupAttribute(Type startupType) => throw null;
        public Type StartupType => throw null;
        public int Order { get; set; }
    }
}
