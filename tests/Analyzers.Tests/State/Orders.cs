namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>The little function that the tests of state put their members into.</summary>
internal static class Orders
{
    private const string Usings = """
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;
        using Amazon.Lambda.SQSEvents;
        using AWS.Lambda.Powertools.Logging;
        using Google.Cloud.Functions.Framework;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.WebJobs;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using Serilog.Context;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Composition;
        using System.Data.Common;
        using System.Diagnostics;
        using System.Globalization;
        using System.Net.Http.Headers;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Channels;

        """;

    private const string Types = """

        public enum Priority { Low, High }
        public class Order
        {
            public string Id { get; set; } = "";
            public string Tenant { get; set; } = "";
            public decimal Amount { get; set; }
            public Priority Priority { get; set; }
            public bool IsNew { get; set; }
        }

        [AttributeUsage(AttributeTargets.All)]
        public sealed class EnvironmentScopedAttribute : Attribute { public EnvironmentScopedAttribute(string reason) { } }
        """;

    /// <summary>The members of a classic handler's class.</summary>
    public static string Function(string members) => $$"""
        {{Usings}}
        public class Function
        {
            {{members}}
        }
        {{Types}}
        """;

    /// <summary>Whole types.</summary>
    public static string Program(string types) => $"{Usings}\n{types}\n{Types}";
}
