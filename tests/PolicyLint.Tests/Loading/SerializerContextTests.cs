namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class SerializerContextTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("typeof(Order)", "Order", "Order")]
    [InlineData("typeof(List<Order>)", "ListOrder", "List<Order>")]
    [InlineData("typeof(Order[])", "OrderArray", "Order[]")]
    [InlineData("typeof(Dictionary<string, int>)", "DictionaryStringInt32", "Dictionary<string, int>")]
    [InlineData("typeof(Shop.Order)", "Order", "Order")]
    [InlineData("typeof(int?)", "NullableInt32", "int?")]
    [InlineData("typeof(Order), TypeInfoPropertyName = \"Mine\"", "Mine", "Order")]
    public void Serializer_contexts_have_what_the_generator_would_add(string attribute, string property, string type)
    {
        Write($$"""
            namespace Shop
            {
                using System.Text.Json.Serialization;
                public class Order;
                public static class Outer
                {
                    [JsonSerializable({{attribute}})]
                    internal partial class Context : JsonSerializerContext;
                    static {{type}} Read(string json) => System.Text.Json.JsonSerializer.Deserialize(json, Context.Default.{{property}});
                    static Context Own => new(new System.Text.Json.JsonSerializerOptions());
                }
            }
            """.Replace("static class Outer", "static partial class Outer"));

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    [Fact]
    public void Other_classes_are_left_alone()
    {
        Write("class JsonSerializerContextual { } partial class Other { }");

        Assert.Equal(2, _checkout.OnlyProject().Compilation.SyntaxTrees.Length);
    }

    [Fact]
    public void Partial_methods_of_other_generators_bind_by_their_declarations()
    {
        Write("""
            using Microsoft.Extensions.Logging;
            static partial class Log
            {
                [LoggerMessage(1, LogLevel.Information, "stored {Id}")] public static partial void Stored(ILogger logger, string id);
                static void Use(ILogger logger) => Stored(logger, "1");
            }
            """);

        Assert.Equal("CS8795", Assert.Single(_checkout.OnlyProject().CompileErrors())[..6]);
        Assert.Empty(_checkout.OnlyProject().Errors);
    }

    private void Write(string code)
    {
        _checkout["Fn.csproj"] = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""";
        _checkout["A.cs"] = code;
    }
}
