// Declarations of AWS.Lambda.Powertools.JMESPath, restated; source: github.com/aws-powertools/powertools-lambda-dotnet, MIT-0.
// Namespaces: AWS.Lambda.Powertools.JMESPath, AWS.Lambda.Powertools.JMESPath.Utilities
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AWS.Lambda.Powertools.JMESPath
{
    public sealed class JmesPathParseException : Exception
    {
        public override string ToString() => throw null;
        internal JmesPathParseException() => throw null;
    }
    public sealed class JsonTransformer
    {
        public static JsonTransformer Parse(string jmesPath) => throw null;
        public System.Text.Json.JsonDocument Transform(System.Text.Json.JsonElement doc) => throw null;
        public static System.Text.Json.JsonDocument Transform(System.Text.Json.JsonElement doc, string jmesPath) => throw null;
        internal JsonTransformer() => throw null;
    }
}

namespace AWS.Lambda.Powertools.JMESPath.Utilities
{
    public sealed class JsonElementEqualityComparer : IEqualityComparer<System.Text.Json.JsonElement>
    {
        public static JsonElementEqualityComparer Instance => throw null;
        public bool Equals(System.Text.Json.JsonElement lhs, System.Text.Json.JsonElement rhs) => throw null;
        public int GetHashCode(System.Text.Json.JsonElement value) => throw null;
        internal JsonElementEqualityComparer() => throw null;
    }
}
