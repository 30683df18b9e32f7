// Declarations of Amazon.Lambda.Serialization.Json, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.Serialization.Json
// Needs: Amazon.Lambda.Core, Newtonsoft.Json
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.Serialization.Json
{
    public class JsonIncludeNullValueSerializer : JsonSerializer
    {
    }
    public class JsonSerializer : Amazon.Lambda.Core.ILambdaSerializer
    {
        public JsonSerializer(Action<Newtonsoft.Json.JsonSerializerSettings> customizeSerializerSettings) => throw null;
        public JsonSerializer(Action<Newtonsoft.Json.JsonSerializerSettings> customizeSerializerSettings, Newtonsoft.Json.Serialization.NamingStrategy namingStrategy) => throw null;
        public JsonSerializer() => throw null;
        public JsonSerializer(IEnumerable<Newtonsoft.Json.JsonConverter> converters) => throw null;
        public void Serialize<T>(T response, Stream responseStream) => throw null;
        public T Deserialize<T>(Stream requestStream) => throw null;
    }
    public class JsonSerializerException : Exception
    {
        public JsonSerializerException(string message) => throw null;
        public JsonSerializerException(string message, Exception exception) => throw null;
    }
}
