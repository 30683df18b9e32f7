// Declarations of Amazon.Lambda.Serialization.SystemTextJson, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.Serialization.SystemTextJson, Amazon.Lambda.Serialization.SystemTextJson.Converters
// Needs: Amazon.Lambda.Core
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.Serialization.SystemTextJson
{
    public abstract class AbstractLambdaJsonSerializer
    {
        protected System.Text.Json.JsonWriterOptions WriterOptions => throw null;
        protected AbstractLambdaJsonSerializer(Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer) => throw null;
        public void Serialize<T>(T response, Stream responseStream) => throw null;
        public T Deserialize<T>(Stream requestStream) => throw null;
        protected virtual System.Text.Json.JsonSerializerOptions CreateDefaultJsonSerializationOptions() => throw null;
        protected abstract void InternalSerialize<T>(System.Text.Json.Utf8JsonWriter writer, T response);
        protected abstract T InternalDeserialize<T>(byte[] utf8Json);
    }
    public class AwsNamingPolicy : System.Text.Json.JsonNamingPolicy
    {
        public AwsNamingPolicy() => throw null;
        public AwsNamingPolicy(System.Text.Json.JsonNamingPolicy fallbackNamingPolicy) => throw null;
        public override string ConvertName(string name) => throw null;
    }
    public class CamelCaseLambdaJsonSerializer : DefaultLambdaJsonSerializer
    {
    }
    public class DefaultLambdaJsonSerializer : AbstractLambdaJsonSerializer, Amazon.Lambda.Core.ILambdaSerializer
    {
        protected System.Text.Json.JsonSerializerOptions SerializerOptions => throw null;
        public DefaultLambdaJsonSerializer() : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public DefaultLambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public DefaultLambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer, Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        protected override void InternalSerialize<T>(System.Text.Json.Utf8JsonWriter writer, T response) => throw null;
        protected override T InternalDeserialize<T>(byte[] utf8Json) => throw null;
    }
    public class JsonSerializerException : Exception
    {
        public JsonSerializerException(string message) => throw null;
        public JsonSerializerException(string message, Exception exception) => throw null;
    }
    public class LambdaJsonSerializer : Amazon.Lambda.Core.ILambdaSerializer
    {
        public LambdaJsonSerializer() => throw null;
        public LambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer) => throw null;
        public LambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer, Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer) => throw null;
        public void Serialize<T>(T response, Stream responseStream) => throw null;
        public T Deserialize<T>(Stream requestStream) => throw null;
    }
    public class SourceGeneratorLambdaJsonSerializer<TSGContext> : AbstractLambdaJsonSerializer, Amazon.Lambda.Core.ILambdaSerializer where TSGContext : System.Text.Json.Serialization.JsonSerializerContext
    {
        protected System.Text.Json.JsonSerializerOptions SerializerOptions => throw null;
        public SourceGeneratorLambdaJsonSerializer() : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public SourceGeneratorLambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public SourceGeneratorLambdaJsonSerializer(Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public SourceGeneratorLambdaJsonSerializer(Action<System.Text.Json.JsonSerializerOptions> customizer, Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        public SourceGeneratorLambdaJsonSerializer(TSGContext jsonSerializerContext, Action<System.Text.Json.JsonSerializerOptions> customizer = default, Action<System.Text.Json.JsonWriterOptions> jsonWriterCustomizer = default) : base(default(Action<System.Text.Json.JsonWriterOptions>)!) => throw null;
        protected override void InternalSerialize<T>(System.Text.Json.Utf8JsonWriter writer, T response) => throw null;
        protected override T InternalDeserialize<T>(byte[] utf8Json) => throw null;
    }
}

namespace Amazon.Lambda.Serialization.SystemTextJson.Converters
{
    public class ByteArrayConverter : System.Text.Json.Serialization.JsonConverter<byte[]>
    {
        public override byte[] Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, byte[] values, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
    public class ConstantClassConverter : System.Text.Json.Serialization.JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => throw null;
        public override object Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, object value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
    public class DateTimeConverter : System.Text.Json.Serialization.JsonConverter<DateTime>
    {
        public override DateTime Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, DateTime value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
    public class MemoryStreamConverter : System.Text.Json.Serialization.JsonConverter<MemoryStream>
    {
        public override MemoryStream Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => throw null;
        public override void Write(System.Text.Json.Utf8JsonWriter writer, MemoryStream value, System.Text.Json.JsonSerializerOptions options) => throw null;
    }
}
