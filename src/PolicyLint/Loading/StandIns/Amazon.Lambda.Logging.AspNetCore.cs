// Declarations of Amazon.Lambda.Logging.AspNetCore, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Microsoft.Extensions.Configuration, Microsoft.Extensions.Logging
// Needs: Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration
{
    public static class IConfigurationExtensions
    {
        public static Microsoft.Extensions.Logging.LambdaLoggerOptions GetLambdaLoggerOptions(this IConfiguration configuration) => throw null;
        public static Microsoft.Extensions.Logging.LambdaLoggerOptions GetLambdaLoggerOptions(this IConfiguration configuration, string loggingSectionName) => throw null;
    }
}

namespace Microsoft.Extensions.Logging
{
    public static class ILoggerBuilderExtensions
    {
        public static ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder) => throw null;
        public static ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder, LambdaLoggerOptions options) => throw null;
        public static ILoggingBuilder AddLambdaLogger(this ILoggingBuilder builder, Microsoft.Extensions.Configuration.IConfiguration configuration, string loggingSectionName) => throw null;
    }
    public static class ILoggerFactoryExtensions
    {
        public static ILoggerFactory AddLambdaLogger(this ILoggerFactory factory) => throw null;
        public static ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, LambdaLoggerOptions options) => throw null;
        public static ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
        public static ILoggerFactory AddLambdaLogger(this ILoggerFactory factory, Microsoft.Extensions.Configuration.IConfiguration configuration, string loggingSectionName) => throw null;
    }
    public class LambdaLoggerOptions
    {
        public bool IncludeLogLevel { get; set; }
        public bool IncludeCategory { get; set; }
        public bool IncludeNewline { get; set; }
        public bool IncludeException { get; set; }
        public bool IncludeEventId { get; set; }
        public bool IncludeScopes { get; set; }
        public Func<string, LogLevel, bool> Filter { get; set; }
        public LambdaLoggerOptions() => throw null;
        public LambdaLoggerOptions(Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
        public LambdaLoggerOptions(Microsoft.Extensions.Configuration.IConfiguration configuration, string loggingSectionName) => throw null;
    }
}
