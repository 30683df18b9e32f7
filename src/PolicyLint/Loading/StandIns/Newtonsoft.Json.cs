// Declarations of Newtonsoft.Json, restated; source: Newtonsoft.Json 13.0.4, MIT.
// Namespaces: Newtonsoft.Json, Newtonsoft.Json.Converters, Newtonsoft.Json.Linq, Newtonsoft.Json.Serialization
// Needs: 
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Newtonsoft.Json
{
    public enum ConstructorHandling
    {
        Default = 0,
        AllowNonPublicDefaultConstructor = 1,
    }
    public enum DateFormatHandling
    {
        IsoDateFormat = 0,
        MicrosoftDateFormat = 1,
    }
    public enum DateParseHandling
    {
        None = 0,
        DateTime = 1,
        DateTimeOffset = 2,
    }
    public enum DateTimeZoneHandling
    {
        Local = 0,
        Utc = 1,
        Unspecified = 2,
        RoundtripKind = 3,
    }
    public class DefaultJsonNameTable : JsonNameTable
    {
        public override string? Get(char[] key, int start, int length) => throw null;
        public string Add(string key) => throw null;
    }
    [FlagsAttribute]
    public enum DefaultValueHandling
    {
        Include = 0,
        Ignore = 1,
        Populate = 2,
        IgnoreAndPopulate = 3,
    }
    public enum FloatFormatHandling
    {
        String = 0,
        Symbol = 1,
        DefaultValue = 2,
    }
    public enum FloatParseHandling
    {
        Double = 0,
        Decimal = 1,
    }
    public enum Formatting
    {
        None = 0,
        Indented = 1,
    }
    public interface IArrayPool<T>
    {
        T[] Rent(int minimumLength);
        void Return(T[]? array);
    }
    public interface IJsonLineInfo
    {
        bool HasLineInfo();
        int LineNumber { get; }
        int LinePosition { get; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonArrayAttribute : JsonContainerAttribute
    {
        public JsonArrayAttribute() => throw null;
        public JsonArrayAttribute(bool allowNullItems) => throw null;
        public JsonArrayAttribute(string id) => throw null;
        public bool AllowNullItems { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Constructor, AllowMultiple = false)]
    public sealed class JsonConstructorAttribute : Attribute
    {
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Interface, AllowMultiple = false)]
    public abstract class JsonContainerAttribute : Attribute
    {
        protected JsonContainerAttribute() => throw null;
        protected JsonContainerAttribute(string id) => throw null;
        public string? Id { get; set; }
        public string? Title { get; set; }
        public string? Description { get; set; }
        public Type? ItemConverterType { get; set; }
        public object[]? ItemConverterParameters { get; set; }
        public Type? NamingStrategyType { get; set; }
        public object[]? NamingStrategyParameters { get; set; }
        public bool IsReference { get; set; }
        public bool ItemIsReference { get; set; }
        public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
        public TypeNameHandling ItemTypeNameHandling { get; set; }
    }
    public static class JsonConvert
    {
        public static readonly string True;
        public static readonly string False;
        public static readonly string Null;
        public static readonly string Undefined;
        public static readonly string PositiveInfinity;
        public static readonly string NegativeInfinity;
        public static readonly string NaN;
        public static string ToString(DateTime value) => throw null;
        public static string ToString(DateTime value, DateFormatHandling format, DateTimeZoneHandling timeZoneHandling) => throw null;
        public static string ToString(DateTimeOffset value) => throw null;
        public static string ToString(DateTimeOffset value, DateFormatHandling format) => throw null;
        public static string ToString(bool value) => throw null;
        public static string ToString(char value) => throw null;
        public static string ToString(Enum value) => throw null;
        public static string ToString(int value) => throw null;
        public static string ToString(short value) => throw null;
        public static string ToString(ushort value) => throw null;
        public static string ToString(uint value) => throw null;
        public static string ToString(long value) => throw null;
        public static string ToString(ulong value) => throw null;
        public static string ToString(float value) => throw null;
        public static string ToString(double value) => throw null;
        public static string ToString(byte value) => throw null;
        public static string ToString(sbyte value) => throw null;
        public static string ToString(decimal value) => throw null;
        public static string ToString(Guid value) => throw null;
        public static string ToString(TimeSpan value) => throw null;
        public static string ToString(Uri? value) => throw null;
        public static string ToString(string? value) => throw null;
        public static string ToString(string? value, char delimiter) => throw null;
        public static string ToString(string? value, char delimiter, StringEscapeHandling stringEscapeHandling) => throw null;
        public static string ToString(object? value) => throw null;
        public static string SerializeObject(object? value) => throw null;
        public static string SerializeObject(object? value, Formatting formatting) => throw null;
        public static string SerializeObject(object? value, params JsonConverter[] converters) => throw null;
        public static string SerializeObject(object? value, Formatting formatting, params JsonConverter[] converters) => throw null;
        public static string SerializeObject(object? value, JsonSerializerSettings? settings) => throw null;
        public static string SerializeObject(object? value, Type? type, JsonSerializerSettings? settings) => throw null;
        public static string SerializeObject(object? value, Formatting formatting, JsonSerializerSettings? settings) => throw null;
        public static string SerializeObject(object? value, Type? type, Formatting formatting, JsonSerializerSettings? settings) => throw null;
        public static object? DeserializeObject(string value) => throw null;
        public static object? DeserializeObject(string value, JsonSerializerSettings settings) => throw null;
        public static object? DeserializeObject(string value, Type type) => throw null;
        public static T? DeserializeObject<T>(string value) => throw null;
        public static T? DeserializeAnonymousType<T>(string value, T anonymousTypeObject) => throw null;
        public static T? DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings) => throw null;
        public static T? DeserializeObject<T>(string value, params JsonConverter[] converters) => throw null;
        public static T? DeserializeObject<T>(string value, JsonSerializerSettings? settings) => throw null;
        public static object? DeserializeObject(string value, Type type, params JsonConverter[] converters) => throw null;
        public static object? DeserializeObject(string value, Type? type, JsonSerializerSettings? settings) => throw null;
        public static void PopulateObject(string value, object target) => throw null;
        public static void PopulateObject(string value, object target, JsonSerializerSettings? settings) => throw null;
        public static string SerializeXmlNode(System.Xml.XmlNode? node) => throw null;
        public static string SerializeXmlNode(System.Xml.XmlNode? node, Formatting formatting) => throw null;
        public static string SerializeXmlNode(System.Xml.XmlNode? node, Formatting formatting, bool omitRootObject) => throw null;
        public static System.Xml.XmlDocument? DeserializeXmlNode(string value) => throw null;
        public static System.Xml.XmlDocument? DeserializeXmlNode(string value, string? deserializeRootElementName) => throw null;
        public static System.Xml.XmlDocument? DeserializeXmlNode(string value, string? deserializeRootElementName, bool writeArrayAttribute) => throw null;
        public static System.Xml.XmlDocument? DeserializeXmlNode(string value, string? deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
        public static string SerializeXNode(System.Xml.Linq.XObject? node) => throw null;
        public static string SerializeXNode(System.Xml.Linq.XObject? node, Formatting formatting) => throw null;
        public static string SerializeXNode(System.Xml.Linq.XObject? node, Formatting formatting, bool omitRootObject) => throw null;
        public static System.Xml.Linq.XDocument? DeserializeXNode(string value) => throw null;
        public static System.Xml.Linq.XDocument? DeserializeXNode(string value, string? deserializeRootElementName) => throw null;
        public static System.Xml.Linq.XDocument? DeserializeXNode(string value, string? deserializeRootElementName, bool writeArrayAttribute) => throw null;
        public static System.Xml.Linq.XDocument? DeserializeXNode(string value, string? deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
        public static Func<JsonSerializerSettings>? DefaultSettings { get; set; }
    }
    public abstract class JsonConverter
    {
        public abstract void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer);
        public abstract object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer);
        public abstract bool CanConvert(Type objectType);
        protected JsonConverter() => throw null;
        public virtual bool CanRead => throw null;
        public virtual bool CanWrite => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Struct | System.AttributeTargets.Enum | System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Interface | System.AttributeTargets.Parameter, AllowMultiple = false)]
    public sealed class JsonConverterAttribute : Attribute
    {
        public JsonConverterAttribute(Type converterType) => throw null;
        public JsonConverterAttribute(Type converterType, params object[] converterParameters) => throw null;
        public Type ConverterType => throw null;
        public object[]? ConverterParameters => throw null;
    }
    public class JsonConverterCollection : System.Collections.ObjectModel.Collection<JsonConverter>
    {
    }
    public abstract class JsonConverter<T> : JsonConverter
    {
        public override sealed void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw null;
        public abstract void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer);
        public override sealed object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => throw null;
        public abstract T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer);
        public override sealed bool CanConvert(Type objectType) => throw null;
        protected JsonConverter() => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonDictionaryAttribute : JsonContainerAttribute
    {
        public JsonDictionaryAttribute() => throw null;
        public JsonDictionaryAttribute(string id) => throw null;
    }
    public class JsonException : Exception
    {
        public JsonException() => throw null;
        public JsonException(string message) => throw null;
        public JsonException(string message, Exception? innerException) => throw null;
        public JsonException(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context) => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple = false)]
    public class JsonExtensionDataAttribute : Attribute
    {
        public bool WriteData { get; set; }
        public bool ReadData { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonIgnoreAttribute : Attribute
    {
    }
    public abstract class JsonNameTable
    {
        public abstract string? Get(char[] key, int start, int length);
        protected JsonNameTable() => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Class | System.AttributeTargets.Struct | System.AttributeTargets.Interface, AllowMultiple = false)]
    public sealed class JsonObjectAttribute : JsonContainerAttribute
    {
        public JsonObjectAttribute() => throw null;
        public JsonObjectAttribute(MemberSerialization memberSerialization) => throw null;
        public JsonObjectAttribute(string id) => throw null;
        public MemberSerialization MemberSerialization { get; set; }
        public MissingMemberHandling MissingMemberHandling { get; set; }
        public NullValueHandling ItemNullValueHandling { get; set; }
        public Required ItemRequired { get; set; }
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter, AllowMultiple = false)]
    public sealed class JsonPropertyAttribute : Attribute
    {
        public JsonPropertyAttribute() => throw null;
        public JsonPropertyAttribute(string propertyName) => throw null;
        public Type? ItemConverterType { get; set; }
        public object[]? ItemConverterParameters { get; set; }
        public Type? NamingStrategyType { get; set; }
        public object[]? NamingStrategyParameters { get; set; }
        public NullValueHandling NullValueHandling { get; set; }
        public DefaultValueHandling DefaultValueHandling { get; set; }
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public ObjectCreationHandling ObjectCreationHandling { get; set; }
        public TypeNameHandling TypeNameHandling { get; set; }
        public bool IsReference { get; set; }
        public int Order { get; set; }
        public Required Required { get; set; }
        public string? PropertyName { get; set; }
        public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
        public TypeNameHandling ItemTypeNameHandling { get; set; }
        public bool ItemIsReference { get; set; }
    }
    public abstract class JsonReader : IAsyncDisposable, IDisposable
    {
        public virtual Task<bool> ReadAsync(CancellationToken cancellationToken = default) => throw null;
        public Task SkipAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<bool?> ReadAsBooleanAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<byte[]?> ReadAsBytesAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<DateTime?> ReadAsDateTimeAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<DateTimeOffset?> ReadAsDateTimeOffsetAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<decimal?> ReadAsDecimalAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<double?> ReadAsDoubleAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<int?> ReadAsInt32Async(CancellationToken cancellationToken = default) => throw null;
        public virtual Task<string?> ReadAsStringAsync(CancellationToken cancellationToken = default) => throw null;
        protected JsonReader() => throw null;
        public abstract bool Read();
        public virtual int? ReadAsInt32() => throw null;
        public virtual string? ReadAsString() => throw null;
        public virtual byte[]? ReadAsBytes() => throw null;
        public virtual double? ReadAsDouble() => throw null;
        public virtual bool? ReadAsBoolean() => throw null;
        public virtual decimal? ReadAsDecimal() => throw null;
        public virtual DateTime? ReadAsDateTime() => throw null;
        public virtual DateTimeOffset? ReadAsDateTimeOffset() => throw null;
        public void Skip() => throw null;
        protected void SetToken(JsonToken newToken) => throw null;
        protected void SetToken(JsonToken newToken, object? value) => throw null;
        protected void SetToken(JsonToken newToken, object? value, bool updateIndex) => throw null;
        protected void SetStateBasedOnCurrent() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        public virtual void Close() => throw null;
        protected Newtonsoft.Json.JsonReader.State CurrentState => throw null;
        public bool CloseInput { get; set; }
        public bool SupportMultipleContent { get; set; }
        public virtual char QuoteChar { get; protected set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public DateParseHandling DateParseHandling { get; set; }
        public FloatParseHandling FloatParseHandling { get; set; }
        public string? DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public virtual JsonToken TokenType => throw null;
        public virtual object? Value => throw null;
        public virtual Type? ValueType => throw null;
        public virtual int Depth => throw null;
        public virtual string Path => throw null;
        public System.Globalization.CultureInfo Culture { get; set; }
        ValueTask System.IAsyncDisposable.DisposeAsync() => throw null;
        void System.IDisposable.Dispose() => throw null;
        protected enum State
        {
            Start = 0,
            Complete = 1,
            Property = 2,
            ObjectStart = 3,
            Object = 4,
            ArrayStart = 5,
            Array = 6,
            Closed = 7,
            PostValue = 8,
            ConstructorStart = 9,
            Constructor = 10,
            Error = 11,
            Finished = 12,
        }
    }
    public class JsonReaderException : JsonException
    {
        public JsonReaderException() => throw null;
        public JsonReaderException(string message) => throw null;
        public JsonReaderException(string message, Exception innerException) => throw null;
        public JsonReaderException(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context) => throw null;
        public JsonReaderException(string message, string path, int lineNumber, int linePosition, Exception? innerException) => throw null;
        public int LineNumber => throw null;
        public int LinePosition => throw null;
        public string? Path => throw null;
    }
    [AttributeUsageAttribute(System.AttributeTargets.Property | System.AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonRequiredAttribute : Attribute
    {
    }
    public class JsonSerializationException : JsonException
    {
        public JsonSerializationException() => throw null;
        public JsonSerializationException(string message) => throw null;
        public JsonSerializationException(string message, Exception innerException) => throw null;
        public JsonSerializationException(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context) => throw null;
        public JsonSerializationException(string message, string path, int lineNumber, int linePosition, Exception? innerException) => throw null;
        public int LineNumber => throw null;
        public int LinePosition => throw null;
        public string? Path => throw null;
    }
    public class JsonSerializer
    {
        public static JsonSerializer Create() => throw null;
        public static JsonSerializer Create(JsonSerializerSettings? settings) => throw null;
        public static JsonSerializer CreateDefault() => throw null;
        public static JsonSerializer CreateDefault(JsonSerializerSettings? settings) => throw null;
        public void Populate(TextReader reader, object target) => throw null;
        public void Populate(JsonReader reader, object target) => throw null;
        public object? Deserialize(JsonReader reader) => throw null;
        public object? Deserialize(TextReader reader, Type objectType) => throw null;
        public T? Deserialize<T>(JsonReader reader) => throw null;
        public object? Deserialize(JsonReader reader, Type? objectType) => throw null;
        public void Serialize(TextWriter textWriter, object? value) => throw null;
        public void Serialize(JsonWriter jsonWriter, object? value, Type? objectType) => throw null;
        public void Serialize(TextWriter textWriter, object? value, Type objectType) => throw null;
        public void Serialize(JsonWriter jsonWriter, object? value) => throw null;
        public virtual Newtonsoft.Json.Serialization.IReferenceResolver? ReferenceResolver { get; set; }
        public virtual System.Runtime.Serialization.SerializationBinder Binder { get; set; }
        public virtual Newtonsoft.Json.Serialization.ISerializationBinder SerializationBinder { get; set; }
        public virtual Newtonsoft.Json.Serialization.ITraceWriter? TraceWriter { get; set; }
        public virtual System.Collections.IEqualityComparer? EqualityComparer { get; set; }
        public virtual TypeNameHandling TypeNameHandling { get; set; }
        public virtual System.Runtime.Serialization.Formatters.FormatterAssemblyStyle TypeNameAssemblyFormat { get; set; }
        public virtual TypeNameAssemblyFormatHandling TypeNameAssemblyFormatHandling { get; set; }
        public virtual PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        public virtual ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public virtual MissingMemberHandling MissingMemberHandling { get; set; }
        public virtual NullValueHandling NullValueHandling { get; set; }
        public virtual DefaultValueHandling DefaultValueHandling { get; set; }
        public virtual ObjectCreationHandling ObjectCreationHandling { get; set; }
        public virtual ConstructorHandling ConstructorHandling { get; set; }
        public virtual MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        public virtual JsonConverterCollection Converters => throw null;
        public virtual Newtonsoft.Json.Serialization.IContractResolver ContractResolver { get; set; }
        public virtual System.Runtime.Serialization.StreamingContext Context { get; set; }
        public virtual Formatting Formatting { get; set; }
        public virtual DateFormatHandling DateFormatHandling { get; set; }
        public virtual DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public virtual DateParseHandling DateParseHandling { get; set; }
        public virtual FloatParseHandling FloatParseHandling { get; set; }
        public virtual FloatFormatHandling FloatFormatHandling { get; set; }
        public virtual StringEscapeHandling StringEscapeHandling { get; set; }
        public virtual string DateFormatString { get; set; }
        public virtual System.Globalization.CultureInfo Culture { get; set; }
        public virtual int? MaxDepth { get; set; }
        public virtual bool CheckAdditionalContent { get; set; }
        public virtual event EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs>? Error;
    }
    public class JsonSerializerSettings
    {
        public JsonSerializerSettings() => throw null;
        public JsonSerializerSettings(JsonSerializerSettings original) => throw null;
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public MissingMemberHandling MissingMemberHandling { get; set; }
        public ObjectCreationHandling ObjectCreationHandling { get; set; }
        public NullValueHandling NullValueHandling { get; set; }
        public DefaultValueHandling DefaultValueHandling { get; set; }
        public IList<JsonConverter> Converters { get; set; }
        public PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        public TypeNameHandling TypeNameHandling { get; set; }
        public MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        public System.Runtime.Serialization.Formatters.FormatterAssemblyStyle TypeNameAssemblyFormat { get; set; }
        public TypeNameAssemblyFormatHandling TypeNameAssemblyFormatHandling { get; set; }
        public ConstructorHandling ConstructorHandling { get; set; }
        public Newtonsoft.Json.Serialization.IContractResolver? ContractResolver { get; set; }
        public System.Collections.IEqualityComparer? EqualityComparer { get; set; }
        public Newtonsoft.Json.Serialization.IReferenceResolver? ReferenceResolver { get; set; }
        public Func<Newtonsoft.Json.Serialization.IReferenceResolver?>? ReferenceResolverProvider { get; set; }
        public Newtonsoft.Json.Serialization.ITraceWriter? TraceWriter { get; set; }
        public System.Runtime.Serialization.SerializationBinder? Binder { get; set; }
        public Newtonsoft.Json.Serialization.ISerializationBinder? SerializationBinder { get; set; }
        public EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs>? Error { get; set; }
        public System.Runtime.Serialization.StreamingContext Context { get; set; }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public Formatting Formatting { get; set; }
        public DateFormatHandling DateFormatHandling { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public DateParseHandling DateParseHandling { get; set; }
        public FloatFormatHandling FloatFormatHandling { get; set; }
        public FloatParseHandling FloatParseHandling { get; set; }
        public StringEscapeHandling StringEscapeHandling { get; set; }
        public System.Globalization.CultureInfo Culture { get; set; }
        public bool CheckAdditionalContent { get; set; }
    }
    public class JsonTextReader : JsonReader, IJsonLineInfo
    {
        public override Task<bool> ReadAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<bool?> ReadAsBooleanAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<byte[]?> ReadAsBytesAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<DateTime?> ReadAsDateTimeAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<DateTimeOffset?> ReadAsDateTimeOffsetAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<decimal?> ReadAsDecimalAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<double?> ReadAsDoubleAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task<int?> ReadAsInt32Async(CancellationToken cancellationToken = default) => throw null;
        public override Task<string?> ReadAsStringAsync(CancellationToken cancellationToken = default) => throw null;
        public JsonTextReader(TextReader reader) => throw null;
        public override bool Read() => throw null;
        public override int? ReadAsInt32() => throw null;
        public override DateTime? ReadAsDateTime() => throw null;
        public override string? ReadAsString() => throw null;
        public override byte[]? ReadAsBytes() => throw null;
        public override bool? ReadAsBoolean() => throw null;
        public override DateTimeOffset? ReadAsDateTimeOffset() => throw null;
        public override decimal? ReadAsDecimal() => throw null;
        public override double? ReadAsDouble() => throw null;
        public override void Close() => throw null;
        public bool HasLineInfo() => throw null;
        public JsonNameTable? PropertyNameTable { get; set; }
        public IArrayPool<char>? ArrayPool { get; set; }
        public int LineNumber => throw null;
        public int LinePosition => throw null;
    }
    public class JsonTextWriter : JsonWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
        protected override Task WriteValueDelimiterAsync(CancellationToken cancellationToken) => throw null;
        protected override Task WriteEndAsync(JsonToken token, CancellationToken cancellationToken) => throw null;
        public override Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteEndAsync(CancellationToken cancellationToken = default) => throw null;
        protected override Task WriteIndentAsync(CancellationToken cancellationToken) => throw null;
        protected override Task WriteIndentSpaceAsync(CancellationToken cancellationToken) => throw null;
        public override Task WriteRawAsync(string? json, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteNullAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WritePropertyNameAsync(string name, CancellationToken cancellationToken = default) => throw null;
        public override Task WritePropertyNameAsync(string name, bool escape, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteStartArrayAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteStartObjectAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteStartConstructorAsync(string name, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteUndefinedAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteWhitespaceAsync(string ws, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(bool value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(bool? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(byte value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(byte? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(byte[]? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(char value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(char? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(DateTime value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(DateTime? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(DateTimeOffset value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(DateTimeOffset? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(decimal value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(decimal? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(double value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(double? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(float value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(float? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(Guid value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(Guid? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(int value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(int? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(long value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(long? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(object? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(sbyte value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(sbyte? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(short value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(short? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(string? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(TimeSpan value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(TimeSpan? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(uint value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(uint? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(ulong value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(ulong? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(Uri? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(ushort value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteValueAsync(ushort? value, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteCommentAsync(string? text, CancellationToken cancellationToken = default) => throw null;
        public override Task WriteEndArrayAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteEndConstructorAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteEndObjectAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task WriteRawValueAsync(string? json, CancellationToken cancellationToken = default) => throw null;
        public JsonTextWriter(TextWriter textWriter) => throw null;
        public override void Flush() => throw null;
        public override void Close() => throw null;
        public override void WriteStartObject() => throw null;
        public override void WriteStartArray() => throw null;
        public override void WriteStartConstructor(string name) => throw null;
        protected override void WriteEnd(JsonToken token) => throw null;
        public override void WritePropertyName(string name) => throw null;
        public override void WritePropertyName(string name, bool escape) => throw null;
        protected override void WriteIndent() => throw null;
        protected override void WriteValueDelimiter() => throw null;
        protected override void WriteIndentSpace() => throw null;
        public override void WriteValue(object? value) => throw null;
        public override void WriteNull() => throw null;
        public override void WriteUndefined() => throw null;
        public override void WriteRaw(string? json) => throw null;
        public override void WriteValue(string? value) => throw null;
        public override void WriteValue(int value) => throw null;
        public override void WriteValue(uint value) => throw null;
        public override void WriteValue(long value) => throw null;
        public override void WriteValue(ulong value) => throw null;
        public override void WriteValue(float value) => throw null;
        public override void WriteValue(float? value) => throw null;
        public override void WriteValue(double value) => throw null;
        public override void WriteValue(double? value) => throw null;
        public override void WriteValue(bool value) => throw null;
        public override void WriteValue(short value) => throw null;
        public override void WriteValue(ushort value) => throw null;
        public override void WriteValue(char value) => throw null;
        public override void WriteValue(byte value) => throw null;
        public override void WriteValue(sbyte value) => throw null;
        public override void WriteValue(decimal value) => throw null;
        public override void WriteValue(DateTime value) => throw null;
        public override void WriteValue(byte[]? value) => throw null;
        public override void WriteValue(DateTimeOffset value) => throw null;
        public override void WriteValue(Guid value) => throw null;
        public override void WriteValue(TimeSpan value) => throw null;
        public override void WriteValue(Uri? value) => throw null;
        public override void WriteComment(string? text) => throw null;
        public override void WriteWhitespace(string ws) => throw null;
        public IArrayPool<char>? ArrayPool { get; set; }
        public int Indentation { get; set; }
        public char QuoteChar { get; set; }
        public char IndentChar { get; set; }
        public bool QuoteName { get; set; }
    }
    public enum JsonToken
    {
        None = 0,
        StartObject = 1,
        StartArray = 2,
        StartConstructor = 3,
        PropertyName = 4,
        Comment = 5,
        Raw = 6,
        Integer = 7,
        Float = 8,
        String = 9,
        Boolean = 10,
        Null = 11,
        Undefined = 12,
        EndObject = 13,
        EndArray = 14,
        EndConstructor = 15,
        Date = 16,
        Bytes = 17,
    }
    public class JsonValidatingReader : JsonReader, IJsonLineInfo
    {
        public JsonValidatingReader(JsonReader reader) => throw null;
        public override void Close() => throw null;
        public override int? ReadAsInt32() => throw null;
        public override byte[] ReadAsBytes() => throw null;
        public override decimal? ReadAsDecimal() => throw null;
        public override double? ReadAsDouble() => throw null;
        public override bool? ReadAsBoolean() => throw null;
        public override string ReadAsString() => throw null;
        public override DateTime? ReadAsDateTime() => throw null;
        public override DateTimeOffset? ReadAsDateTimeOffset() => throw null;
        public override bool Read() => throw null;
        public override object Value => throw null;
        public override int Depth => throw null;
        public override string Path => throw null;
        public override char QuoteChar { get => throw null; protected set => throw null; }
        public override JsonToken TokenType => throw null;
        public override Type ValueType => throw null;
        public JsonReader Reader => throw null;
        bool Newtonsoft.Json.IJsonLineInfo.HasLineInfo() => throw null;
        int Newtonsoft.Json.IJsonLineInfo.LineNumber { get => throw null; }
        int Newtonsoft.Json.IJsonLineInfo.LinePosition { get => throw null; }
    }
    public abstract class JsonWriter : IAsyncDisposable, IDisposable
    {
        public virtual Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
        protected virtual Task WriteEndAsync(JsonToken token, CancellationToken cancellationToken) => throw null;
        protected virtual Task WriteIndentAsync(CancellationToken cancellationToken) => throw null;
        protected virtual Task WriteValueDelimiterAsync(CancellationToken cancellationToken) => throw null;
        protected virtual Task WriteIndentSpaceAsync(CancellationToken cancellationToken) => throw null;
        public virtual Task WriteRawAsync(string? json, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteEndAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteEndArrayAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteEndConstructorAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteEndObjectAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteNullAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WritePropertyNameAsync(string name, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WritePropertyNameAsync(string name, bool escape, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteStartArrayAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteCommentAsync(string? text, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteRawValueAsync(string? json, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteStartConstructorAsync(string name, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteStartObjectAsync(CancellationToken cancellationToken = default) => throw null;
        public Task WriteTokenAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public Task WriteTokenAsync(JsonReader reader, bool writeChildren, CancellationToken cancellationToken = default) => throw null;
        public Task WriteTokenAsync(JsonToken token, CancellationToken cancellationToken = default) => throw null;
        public Task WriteTokenAsync(JsonToken token, object? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(bool value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(bool? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(byte value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(byte? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(byte[]? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(char value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(char? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(DateTime value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(DateTime? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(DateTimeOffset value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(DateTimeOffset? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(decimal value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(decimal? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(double value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(double? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(float value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(float? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(Guid value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(Guid? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(int value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(int? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(long value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(long? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(object? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(sbyte value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(sbyte? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(short value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(short? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(string? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(TimeSpan value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(TimeSpan? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(uint value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(uint? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(ulong value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(ulong? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(Uri? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(ushort value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteValueAsync(ushort? value, CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteUndefinedAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task WriteWhitespaceAsync(string ws, CancellationToken cancellationToken = default) => throw null;
        protected Task SetWriteStateAsync(JsonToken token, object value, CancellationToken cancellationToken) => throw null;
        protected JsonWriter() => throw null;
        public abstract void Flush();
        public virtual void Close() => throw null;
        public virtual void WriteStartObject() => throw null;
        public virtual void WriteEndObject() => throw null;
        public virtual void WriteStartArray() => throw null;
        public virtual void WriteEndArray() => throw null;
        public virtual void WriteStartConstructor(string name) => throw null;
        public virtual void WriteEndConstructor() => throw null;
        public virtual void WritePropertyName(string name) => throw null;
        public virtual void WritePropertyName(string name, bool escape) => throw null;
        public virtual void WriteEnd() => throw null;
        public void WriteToken(JsonReader reader) => throw null;
        public void WriteToken(JsonReader reader, bool writeChildren) => throw null;
        public void WriteToken(JsonToken token, object? value) => throw null;
        public void WriteToken(JsonToken token) => throw null;
        protected virtual void WriteEnd(JsonToken token) => throw null;
        protected virtual void WriteIndent() => throw null;
        protected virtual void WriteValueDelimiter() => throw null;
        protected virtual void WriteIndentSpace() => throw null;
        public virtual void WriteNull() => throw null;
        public virtual void WriteUndefined() => throw null;
        public virtual void WriteRaw(string? json) => throw null;
        public virtual void WriteRawValue(string? json) => throw null;
        public virtual void WriteValue(string? value) => throw null;
        public virtual void WriteValue(int value) => throw null;
        public virtual void WriteValue(uint value) => throw null;
        public virtual void WriteValue(long value) => throw null;
        public virtual void WriteValue(ulong value) => throw null;
        public virtual void WriteValue(float value) => throw null;
        public virtual void WriteValue(double value) => throw null;
        public virtual void WriteValue(bool value) => throw null;
        public virtual void WriteValue(short value) => throw null;
        public virtual void WriteValue(ushort value) => throw null;
        public virtual void WriteValue(char value) => throw null;
        public virtual void WriteValue(byte value) => throw null;
        public virtual void WriteValue(sbyte value) => throw null;
        public virtual void WriteValue(decimal value) => throw null;
        public virtual void WriteValue(DateTime value) => throw null;
        public virtual void WriteValue(DateTimeOffset value) => throw null;
        public virtual void WriteValue(Guid value) => throw null;
        public virtual void WriteValue(TimeSpan value) => throw null;
        public virtual void WriteValue(int? value) => throw null;
        public virtual void WriteValue(uint? value) => throw null;
        public virtual void WriteValue(long? value) => throw null;
        public virtual void WriteValue(ulong? value) => throw null;
        public virtual void WriteValue(float? value) => throw null;
        public virtual void WriteValue(double? value) => throw null;
        public virtual void WriteValue(bool? value) => throw null;
        public virtual void WriteValue(short? value) => throw null;
        public virtual void WriteValue(ushort? value) => throw null;
        public virtual void WriteValue(char? value) => throw null;
        public virtual void WriteValue(byte? value) => throw null;
        public virtual void WriteValue(sbyte? value) => throw null;
        public virtual void WriteValue(decimal? value) => throw null;
        public virtual void WriteValue(DateTime? value) => throw null;
        public virtual void WriteValue(DateTimeOffset? value) => throw null;
        public virtual void WriteValue(Guid? value) => throw null;
        public virtual void WriteValue(TimeSpan? value) => throw null;
        public virtual void WriteValue(byte[]? value) => throw null;
        public virtual void WriteValue(Uri? value) => throw null;
        public virtual void WriteValue(object? value) => throw null;
        public virtual void WriteComment(string? text) => throw null;
        public virtual void WriteWhitespace(string ws) => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        protected void SetWriteState(JsonToken token, object value) => throw null;
        public bool CloseOutput { get; set; }
        public bool AutoCompleteOnClose { get; set; }
        protected int Top => throw null;
        public WriteState WriteState => throw null;
        public string Path => throw null;
        public Formatting Formatting { get; set; }
        public DateFormatHandling DateFormatHandling { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public StringEscapeHandling StringEscapeHandling { get; set; }
        public FloatFormatHandling FloatFormatHandling { get; set; }
        public string? DateFormatString { get; set; }
        public System.Globalization.CultureInfo Culture { get; set; }
        ValueTask System.IAsyncDisposable.DisposeAsync() => throw null;
        void System.IDisposable.Dispose() => throw null;
    }
    public class JsonWriterException : JsonException
    {
        public JsonWriterException() => throw null;
        public JsonWriterException(string message) => throw null;
        public JsonWriterException(string message, Exception innerException) => throw null;
        public JsonWriterException(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context) => throw null;
        public JsonWriterException(string message, string path, Exception? innerException) => throw null;
        public string? Path => throw null;
    }
    public enum MemberSerialization
    {
        OptOut = 0,
        OptIn = 1,
        Fields = 2,
    }
    public enum MetadataPropertyHandling
    {
        Default = 0,
        ReadAhead = 1,
        Ignore = 2,
    }
    public enum MissingMemberHandling
    {
        Ignore = 0,
        Error = 1,
    }
    public enum NullValueHandling
    {
        Include = 0,
        Ignore = 1,
    }
    public enum ObjectCreationHandling
    {
        Auto = 0,
        Reuse = 1,
        Replace = 2,
    }
    [FlagsAttribute]
    public enum PreserveReferencesHandling
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        All = 3,
    }
    public enum ReferenceLoopHandling
    {
        Error = 0,
        Ignore = 1,
        Serialize = 2,
    }
    public enum Required
    {
        Default = 0,
        AllowNull = 1,
        Always = 2,
        DisallowNull = 3,
    }
    public enum StringEscapeHandling
    {
        Default = 0,
        EscapeNonAscii = 1,
        EscapeHtml = 2,
    }
    public enum TypeNameAssemblyFormatHandling
    {
        Simple = 0,
        Full = 1,
    }
    [FlagsAttribute]
    public enum TypeNameHandling
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        All = 3,
        Auto = 4,
    }
    public enum WriteState
    {
        Error = 0,
        Closed = 1,
        Object = 2,
        Array = 3,
        Constructor = 4,
        Property = 5,
        Start = 6,
    }
}

namespace Newtonsoft.Json.Converters
{
    public class BinaryConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class BsonObjectIdConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public abstract class CustomCreationConverter<T> : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public abstract T Create(Type objectType);
        public override bool CanConvert(Type objectType) => throw null;
        protected CustomCreationConverter() => throw null;
        public override bool CanWrite => throw null;
    }
    public class DataSetConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type valueType) => throw null;
    }
    public class DataTableConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type valueType) => throw null;
    }
    public abstract class DateTimeConverterBase : Newtonsoft.Json.JsonConverter
    {
        public override bool CanConvert(Type objectType) => throw null;
        protected DateTimeConverterBase() => throw null;
    }
    public class DiscriminatedUnionConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class EntityKeyMemberConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class ExpandoObjectConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
        public override bool CanWrite => throw null;
    }
    public class IsoDateTimeConverter : DateTimeConverterBase
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public System.Globalization.DateTimeStyles DateTimeStyles { get; set; }
        public string? DateTimeFormat { get; set; }
        public System.Globalization.CultureInfo Culture { get; set; }
    }
    public class JavaScriptDateTimeConverter : DateTimeConverterBase
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
    }
    public class KeyValuePairConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class RegexConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class StringEnumConverter : Newtonsoft.Json.JsonConverter
    {
        public StringEnumConverter() => throw null;
        public StringEnumConverter(bool camelCaseText) => throw null;
        public StringEnumConverter(Newtonsoft.Json.Serialization.NamingStrategy namingStrategy, bool allowIntegerValues = true) => throw null;
        public StringEnumConverter(Type namingStrategyType) => throw null;
        public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters) => throw null;
        public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters, bool allowIntegerValues) => throw null;
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
        public bool CamelCaseText { get; set; }
        public Newtonsoft.Json.Serialization.NamingStrategy? NamingStrategy { get; set; }
        public bool AllowIntegerValues { get; set; }
    }
    public class UnixDateTimeConverter : DateTimeConverterBase
    {
        public UnixDateTimeConverter() => throw null;
        public UnixDateTimeConverter(bool allowPreEpoch) => throw null;
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public bool AllowPreEpoch { get; set; }
    }
    public class VersionConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }
    public class XmlNodeConverter : Newtonsoft.Json.JsonConverter
    {
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type valueType) => throw null;
        public string? DeserializeRootElementName { get; set; }
        public bool WriteArrayAttribute { get; set; }
        public bool OmitRootObject { get; set; }
        public bool EncodeSpecialCharacters { get; set; }
    }
}

namespace Newtonsoft.Json.Linq
{
    public enum CommentHandling
    {
        Ignore = 0,
        Load = 1,
    }
    public enum DuplicatePropertyNameHandling
    {
        Replace = 0,
        Ignore = 1,
        Error = 2,
    }
    public static class Extensions
    {
        public static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer => throw null;
        public static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source) where T : JContainer => throw null;
        public static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source) => throw null;
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object? key) => throw null;
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source) => throw null;
        public static IEnumerable<U?> Values<U>(this IEnumerable<JToken> source, object key) => throw null;
        public static IEnumerable<U?> Values<U>(this IEnumerable<JToken> source) => throw null;
        public static U? Value<U>(this IEnumerable<JToken> value) => throw null;
        public static U? Value<T, U>(this IEnumerable<T> value) where T : JToken => throw null;
        public static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IEnumerable<U?> Children<T, U>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source) => throw null;
        public static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source) where T : JToken => throw null;
    }
    public interface IJEnumerable<out T> : IEnumerable<T>, System.Collections.IEnumerable where T : JToken
    {
        IJEnumerable<JToken> this[object key] { get; }
    }
    public class JArray : JContainer, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>, System.Collections.IEnumerable
    {
        public override Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static Task<JArray> LoadAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JArray> LoadAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public JArray() => throw null;
        public JArray(JArray other) => throw null;
        public JArray(params object[] content) => throw null;
        public JArray(object content) => throw null;
        public static JArray Load(Newtonsoft.Json.JsonReader reader) => throw null;
        public static JArray Load(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        public static JArray Parse(string json) => throw null;
        public static JArray Parse(string json, JsonLoadSettings? settings) => throw null;
        public static JArray FromObject(object o) => throw null;
        public static JArray FromObject(object o, Newtonsoft.Json.JsonSerializer jsonSerializer) => throw null;
        public override void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public int IndexOf(JToken item) => throw null;
        public void Insert(int index, JToken item) => throw null;
        public void RemoveAt(int index) => throw null;
        public IEnumerator<JToken> GetEnumerator() => throw null;
        public void Add(JToken item) => throw null;
        public void Clear() => throw null;
        public bool Contains(JToken item) => throw null;
        public void CopyTo(JToken[] array, int arrayIndex) => throw null;
        public bool Remove(JToken item) => throw null;
        protected override IList<JToken> ChildrenTokens => throw null;
        public override JTokenType Type => throw null;
        public override JToken? this[object key] { get => throw null; set => throw null; }
        public JToken this[int index] { get => throw null; set => throw null; }
        public bool IsReadOnly => throw null;
    }
    public class JConstructor : JContainer
    {
        public override Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static Task<JConstructor> LoadAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JConstructor> LoadAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public JConstructor() => throw null;
        public JConstructor(JConstructor other) => throw null;
        public JConstructor(string name, params object[] content) => throw null;
        public JConstructor(string name, object content) => throw null;
        public JConstructor(string name) => throw null;
        public override void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static JConstructor Load(Newtonsoft.Json.JsonReader reader) => throw null;
        public static JConstructor Load(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        protected override IList<JToken> ChildrenTokens => throw null;
        public string? Name { get; set; }
        public override JTokenType Type => throw null;
        public override JToken? this[object key] { get => throw null; set => throw null; }
    }
    public abstract class JContainer : JToken, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>, System.Collections.IEnumerable, System.ComponentModel.ITypedList, System.ComponentModel.IBindingList, System.Collections.ICollection, System.Collections.IList, System.Collections.Specialized.INotifyCollectionChanged
    {
        protected virtual void OnAddingNew(System.ComponentModel.AddingNewEventArgs e) => throw null;
        protected virtual void OnListChanged(System.ComponentModel.ListChangedEventArgs e) => throw null;
        protected virtual void OnCollectionChanged(System.Collections.Specialized.NotifyCollectionChangedEventArgs e) => throw null;
        public override JEnumerable<JToken> Children() => throw null;
        public override IEnumerable<T?> Values<T>() where T : default => throw null;
        public IEnumerable<JToken> Descendants() => throw null;
        public IEnumerable<JToken> DescendantsAndSelf() => throw null;
        public virtual void Add(object? content) => throw null;
        public void AddFirst(object? content) => throw null;
        public Newtonsoft.Json.JsonWriter CreateWriter() => throw null;
        public void ReplaceAll(object content) => throw null;
        public void RemoveAll() => throw null;
        public void Merge(object? content) => throw null;
        public void Merge(object? content, JsonMergeSettings? settings) => throw null;
        protected abstract IList<JToken> ChildrenTokens { get; }
        public override bool HasValues => throw null;
        public override JToken? First => throw null;
        public override JToken? Last => throw null;
        public int Count => throw null;
        public event System.ComponentModel.ListChangedEventHandler ListChanged;
        public event System.ComponentModel.AddingNewEventHandler AddingNew;
        public event System.Collections.Specialized.NotifyCollectionChangedEventHandler? CollectionChanged;
        internal JContainer() => throw null;
        string System.ComponentModel.ITypedList.GetListName(System.ComponentModel.PropertyDescriptor[]? listAccessors) => throw null;
        System.ComponentModel.PropertyDescriptorCollection System.ComponentModel.ITypedList.GetItemProperties(System.ComponentModel.PropertyDescriptor[]? listAccessors) => throw null;
        int IList<JToken>.IndexOf(JToken item) => throw null;
        void IList<JToken>.Insert(int index, JToken item) => throw null;
        void IList<JToken>.RemoveAt(int index) => throw null;
        void ICollection<JToken>.Add(JToken item) => throw null;
        void ICollection<JToken>.Clear() => throw null;
        bool ICollection<JToken>.Contains(JToken item) => throw null;
        void ICollection<JToken>.CopyTo(JToken[] array, int arrayIndex) => throw null;
        bool ICollection<JToken>.Remove(JToken item) => throw null;
        int System.Collections.IList.Add(object? value) => throw null;
        void System.Collections.IList.Clear() => throw null;
        bool System.Collections.IList.Contains(object? value) => throw null;
        int System.Collections.IList.IndexOf(object? value) => throw null;
        void System.Collections.IList.Insert(int index, object? value) => throw null;
        void System.Collections.IList.Remove(object? value) => throw null;
        void System.Collections.IList.RemoveAt(int index) => throw null;
        void System.Collections.ICollection.CopyTo(Array array, int index) => throw null;
        void System.ComponentModel.IBindingList.AddIndex(System.ComponentModel.PropertyDescriptor property) => throw null;
        object? System.ComponentModel.IBindingList.AddNew() => throw null;
        void System.ComponentModel.IBindingList.ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction) => throw null;
        int System.ComponentModel.IBindingList.Find(System.ComponentModel.PropertyDescriptor property, object key) => throw null;
        void System.ComponentModel.IBindingList.RemoveIndex(System.ComponentModel.PropertyDescriptor property) => throw null;
        void System.ComponentModel.IBindingList.RemoveSort() => throw null;
        JToken IList<JToken>.this[int index] { get => throw null; set => throw null; }
        bool ICollection<JToken>.IsReadOnly { get => throw null; }
        bool System.Collections.IList.IsFixedSize { get => throw null; }
        bool System.Collections.IList.IsReadOnly { get => throw null; }
        object? System.Collections.IList.this[int index] { get => throw null; set => throw null; }
        bool System.Collections.ICollection.IsSynchronized { get => throw null; }
        object System.Collections.ICollection.SyncRoot { get => throw null; }
        bool System.ComponentModel.IBindingList.AllowEdit { get => throw null; }
        bool System.ComponentModel.IBindingList.AllowNew { get => throw null; }
        bool System.ComponentModel.IBindingList.AllowRemove { get => throw null; }
        bool System.ComponentModel.IBindingList.IsSorted { get => throw null; }
        System.ComponentModel.ListSortDirection System.ComponentModel.IBindingList.SortDirection { get => throw null; }
        System.ComponentModel.PropertyDescriptor? System.ComponentModel.IBindingList.SortProperty { get => throw null; }
        bool System.ComponentModel.IBindingList.SupportsChangeNotification { get => throw null; }
        bool System.ComponentModel.IBindingList.SupportsSearching { get => throw null; }
        bool System.ComponentModel.IBindingList.SupportsSorting { get => throw null; }
    }
    public struct JEnumerable<T> : IJEnumerable<T>, IEnumerable<T>, System.Collections.IEnumerable, IEquatable<JEnumerable<T>> where T : JToken
    {
        public static readonly JEnumerable<T> Empty;
        public IEnumerator<T> GetEnumerator() => throw null;
        public bool Equals(JEnumerable<T> other) => throw null;
        public override bool Equals(object? obj) => throw null;
        public override int GetHashCode() => throw null;
        public IJEnumerable<JToken> this[object key] => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
    }
    public class JObject : JContainer, IDictionary<string, JToken?>, ICollection<KeyValuePair<string, JToken?>>, IEnumerable<KeyValuePair<string, JToken?>>, System.Collections.IEnumerable, System.ComponentModel.INotifyPropertyChanged, System.ComponentModel.ICustomTypeDescriptor, System.ComponentModel.INotifyPropertyChanging
    {
        public override Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static Task<JObject> LoadAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JObject> LoadAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public JObject() => throw null;
        public JObject(JObject other) => throw null;
        public JObject(params object[] content) => throw null;
        public JObject(object content) => throw null;
        public IEnumerable<JProperty> Properties() => throw null;
        public JProperty? Property(string name) => throw null;
        public JProperty? Property(string name, StringComparison comparison) => throw null;
        public JEnumerable<JToken> PropertyValues() => throw null;
        public static JObject Load(Newtonsoft.Json.JsonReader reader) => throw null;
        public static JObject Load(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        public static JObject Parse(string json) => throw null;
        public static JObject Parse(string json, JsonLoadSettings? settings) => throw null;
        public static JObject FromObject(object o) => throw null;
        public static JObject FromObject(object o, Newtonsoft.Json.JsonSerializer jsonSerializer) => throw null;
        public override void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public JToken? GetValue(string? propertyName) => throw null;
        public JToken? GetValue(string? propertyName, StringComparison comparison) => throw null;
        public bool TryGetValue(string propertyName, StringComparison comparison, out JToken? value) => throw null;
        public void Add(string propertyName, JToken? value) => throw null;
        public bool ContainsKey(string propertyName) => throw null;
        public bool Remove(string propertyName) => throw null;
        public bool TryGetValue(string propertyName, out JToken? value) => throw null;
        public IEnumerator<KeyValuePair<string, JToken?>> GetEnumerator() => throw null;
        protected virtual void OnPropertyChanged(string propertyName) => throw null;
        protected virtual void OnPropertyChanging(string propertyName) => throw null;
        protected override System.Dynamic.DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter) => throw null;
        protected override IList<JToken> ChildrenTokens => throw null;
        public override JTokenType Type => throw null;
        public override JToken? this[object key] { get => throw null; set => throw null; }
        public JToken? this[string propertyName] { get => throw null; set => throw null; }
        public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;
        public event System.ComponentModel.PropertyChangingEventHandler? PropertyChanging;
        void ICollection<KeyValuePair<string, JToken>>.Add(KeyValuePair<string, JToken> item) => throw null;
        void ICollection<KeyValuePair<string, JToken>>.Clear() => throw null;
        bool ICollection<KeyValuePair<string, JToken>>.Contains(KeyValuePair<string, JToken> item) => throw null;
        void ICollection<KeyValuePair<string, JToken>>.CopyTo(KeyValuePair<string, JToken>[] array, int arrayIndex) => throw null;
        bool ICollection<KeyValuePair<string, JToken>>.Remove(KeyValuePair<string, JToken> item) => throw null;
        System.ComponentModel.PropertyDescriptorCollection System.ComponentModel.ICustomTypeDescriptor.GetProperties() => throw null;
        System.ComponentModel.PropertyDescriptorCollection System.ComponentModel.ICustomTypeDescriptor.GetProperties(Attribute[]? attributes) => throw null;
        System.ComponentModel.AttributeCollection System.ComponentModel.ICustomTypeDescriptor.GetAttributes() => throw null;
        string? System.ComponentModel.ICustomTypeDescriptor.GetClassName() => throw null;
        string? System.ComponentModel.ICustomTypeDescriptor.GetComponentName() => throw null;
        System.ComponentModel.TypeConverter? System.ComponentModel.ICustomTypeDescriptor.GetConverter() => throw null;
        System.ComponentModel.EventDescriptor? System.ComponentModel.ICustomTypeDescriptor.GetDefaultEvent() => throw null;
        System.ComponentModel.PropertyDescriptor? System.ComponentModel.ICustomTypeDescriptor.GetDefaultProperty() => throw null;
        object? System.ComponentModel.ICustomTypeDescriptor.GetEditor(Type editorBaseType) => throw null;
        System.ComponentModel.EventDescriptorCollection System.ComponentModel.ICustomTypeDescriptor.GetEvents(Attribute[]? attributes) => throw null;
        System.ComponentModel.EventDescriptorCollection System.ComponentModel.ICustomTypeDescriptor.GetEvents() => throw null;
        object? System.ComponentModel.ICustomTypeDescriptor.GetPropertyOwner(System.ComponentModel.PropertyDescriptor? pd) => throw null;
        ICollection<string> IDictionary<string, JToken>.Keys { get => throw null; }
        ICollection<JToken> IDictionary<string, JToken>.Values { get => throw null; }
        bool ICollection<KeyValuePair<string, JToken>>.IsReadOnly { get => throw null; }
    }
    public class JProperty : JContainer
    {
        public override Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static Task<JProperty> LoadAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JProperty> LoadAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public JProperty(JProperty other) => throw null;
        public JProperty(string name, params object[] content) => throw null;
        public JProperty(string name, object? content) => throw null;
        public override void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static JProperty Load(Newtonsoft.Json.JsonReader reader) => throw null;
        public static JProperty Load(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        protected override IList<JToken> ChildrenTokens => throw null;
        public string Name => throw null;
        public JToken Value { get; set; }
        public override JTokenType Type => throw null;
    }
    public class JPropertyDescriptor : System.ComponentModel.PropertyDescriptor
    {
        public JPropertyDescriptor(string name) : base(default(System.ComponentModel.MemberDescriptor)!) => throw null;
        public override bool CanResetValue(object component) => throw null;
        public override object? GetValue(object? component) => throw null;
        public override void ResetValue(object component) => throw null;
        public override void SetValue(object? component, object? value) => throw null;
        public override bool ShouldSerializeValue(object component) => throw null;
        public override Type ComponentType => throw null;
        public override bool IsReadOnly => throw null;
        public override Type PropertyType => throw null;
        protected override int NameHashCode => throw null;
    }
    public class JRaw : JValue
    {
        public static Task<JRaw> CreateAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public JRaw(JRaw other) : base(default(JValue)!) => throw null;
        public JRaw(object? rawJson) : base(default(JValue)!) => throw null;
        public static JRaw Create(Newtonsoft.Json.JsonReader reader) => throw null;
    }
    public abstract class JToken : IJEnumerable<JToken>, IEnumerable<JToken>, System.Collections.IEnumerable, Newtonsoft.Json.IJsonLineInfo, ICloneable, System.Dynamic.IDynamicMetaObjectProvider
    {
        public virtual Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken) => throw null;
        public Task WriteToAsync(Newtonsoft.Json.JsonWriter writer) => throw null;
        public static Task<JToken> ReadFromAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> ReadFromAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> LoadAsync(Newtonsoft.Json.JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> LoadAsync(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings, CancellationToken cancellationToken = default) => throw null;
        public static bool DeepEquals(JToken? t1, JToken? t2) => throw null;
        public void AddAfterSelf(object? content) => throw null;
        public void AddBeforeSelf(object? content) => throw null;
        public IEnumerable<JToken> Ancestors() => throw null;
        public IEnumerable<JToken> AncestorsAndSelf() => throw null;
        public IEnumerable<JToken> AfterSelf() => throw null;
        public IEnumerable<JToken> BeforeSelf() => throw null;
        public virtual T? Value<T>(object key) => throw null;
        public virtual JEnumerable<JToken> Children() => throw null;
        public JEnumerable<T> Children<T>() where T : JToken => throw null;
        public virtual IEnumerable<T?> Values<T>() => throw null;
        public void Remove() => throw null;
        public void Replace(JToken value) => throw null;
        public void WriteTo(Newtonsoft.Json.JsonWriter writer) => throw null;
        public abstract void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters);
        public override string ToString() => throw null;
        public string ToString(Newtonsoft.Json.Formatting formatting) => throw null;
        public string ToString(Newtonsoft.Json.Formatting formatting, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public static explicit operator bool(JToken value) => throw null;
        public static explicit operator DateTimeOffset(JToken value) => throw null;
        public static explicit operator bool?(JToken? value) => throw null;
        public static explicit operator long(JToken value) => throw null;
        public static explicit operator DateTime?(JToken? value) => throw null;
        public static explicit operator DateTimeOffset?(JToken? value) => throw null;
        public static explicit operator decimal?(JToken? value) => throw null;
        public static explicit operator double?(JToken? value) => throw null;
        public static explicit operator char?(JToken? value) => throw null;
        public static explicit operator int(JToken value) => throw null;
        public static explicit operator short(JToken value) => throw null;
        public static explicit operator ushort(JToken value) => throw null;
        public static explicit operator char(JToken value) => throw null;
        public static explicit operator byte(JToken value) => throw null;
        public static explicit operator sbyte(JToken value) => throw null;
        public static explicit operator int?(JToken? value) => throw null;
        public static explicit operator short?(JToken? value) => throw null;
        public static explicit operator ushort?(JToken? value) => throw null;
        public static explicit operator byte?(JToken? value) => throw null;
        public static explicit operator sbyte?(JToken? value) => throw null;
        public static explicit operator DateTime(JToken value) => throw null;
        public static explicit operator long?(JToken? value) => throw null;
        public static explicit operator float?(JToken? value) => throw null;
        public static explicit operator decimal(JToken value) => throw null;
        public static explicit operator uint?(JToken? value) => throw null;
        public static explicit operator ulong?(JToken? value) => throw null;
        public static explicit operator double(JToken value) => throw null;
        public static explicit operator float(JToken value) => throw null;
        public static explicit operator string?(JToken? value) => throw null;
        public static explicit operator uint(JToken value) => throw null;
        public static explicit operator ulong(JToken value) => throw null;
        public static explicit operator byte[]?(JToken? value) => throw null;
        public static explicit operator Guid(JToken value) => throw null;
        public static explicit operator Guid?(JToken? value) => throw null;
        public static explicit operator TimeSpan(JToken value) => throw null;
        public static explicit operator TimeSpan?(JToken? value) => throw null;
        public static explicit operator Uri?(JToken? value) => throw null;
        public static implicit operator JToken(bool value) => throw null;
        public static implicit operator JToken(DateTimeOffset value) => throw null;
        public static implicit operator JToken(byte value) => throw null;
        public static implicit operator JToken(byte? value) => throw null;
        public static implicit operator JToken(sbyte value) => throw null;
        public static implicit operator JToken(sbyte? value) => throw null;
        public static implicit operator JToken(bool? value) => throw null;
        public static implicit operator JToken(long value) => throw null;
        public static implicit operator JToken(DateTime? value) => throw null;
        public static implicit operator JToken(DateTimeOffset? value) => throw null;
        public static implicit operator JToken(decimal? value) => throw null;
        public static implicit operator JToken(double? value) => throw null;
        public static implicit operator JToken(short value) => throw null;
        public static implicit operator JToken(ushort value) => throw null;
        public static implicit operator JToken(int value) => throw null;
        public static implicit operator JToken(int? value) => throw null;
        public static implicit operator JToken(DateTime value) => throw null;
        public static implicit operator JToken(long? value) => throw null;
        public static implicit operator JToken(float? value) => throw null;
        public static implicit operator JToken(decimal value) => throw null;
        public static implicit operator JToken(short? value) => throw null;
        public static implicit operator JToken(ushort? value) => throw null;
        public static implicit operator JToken(uint? value) => throw null;
        public static implicit operator JToken(ulong? value) => throw null;
        public static implicit operator JToken(double value) => throw null;
        public static implicit operator JToken(float value) => throw null;
        public static implicit operator JToken(string? value) => throw null;
        public static implicit operator JToken(uint value) => throw null;
        public static implicit operator JToken(ulong value) => throw null;
        public static implicit operator JToken(byte[] value) => throw null;
        public static implicit operator JToken(Uri? value) => throw null;
        public static implicit operator JToken(TimeSpan value) => throw null;
        public static implicit operator JToken(TimeSpan? value) => throw null;
        public static implicit operator JToken(Guid value) => throw null;
        public static implicit operator JToken(Guid? value) => throw null;
        public Newtonsoft.Json.JsonReader CreateReader() => throw null;
        public static JToken FromObject(object o) => throw null;
        public static JToken FromObject(object o, Newtonsoft.Json.JsonSerializer jsonSerializer) => throw null;
        public T? ToObject<T>() => throw null;
        public object? ToObject(Type objectType) => throw null;
        public T? ToObject<T>(Newtonsoft.Json.JsonSerializer jsonSerializer) => throw null;
        public object? ToObject(Type? objectType, Newtonsoft.Json.JsonSerializer jsonSerializer) => throw null;
        public static JToken ReadFrom(Newtonsoft.Json.JsonReader reader) => throw null;
        public static JToken ReadFrom(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        public static JToken Parse(string json) => throw null;
        public static JToken Parse(string json, JsonLoadSettings? settings) => throw null;
        public static JToken Load(Newtonsoft.Json.JsonReader reader, JsonLoadSettings? settings) => throw null;
        public static JToken Load(Newtonsoft.Json.JsonReader reader) => throw null;
        public JToken? SelectToken(string path) => throw null;
        public JToken? SelectToken(string path, bool errorWhenNoMatch) => throw null;
        public JToken? SelectToken(string path, JsonSelectSettings? settings) => throw null;
        public IEnumerable<JToken> SelectTokens(string path) => throw null;
        public IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch) => throw null;
        public IEnumerable<JToken> SelectTokens(string path, JsonSelectSettings? settings) => throw null;
        protected virtual System.Dynamic.DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter) => throw null;
        public JToken DeepClone() => throw null;
        public JToken DeepClone(JsonCloneSettings settings) => throw null;
        public void AddAnnotation(object annotation) => throw null;
        public T? Annotation<T>() where T : class => throw null;
        public object? Annotation(Type type) => throw null;
        public IEnumerable<T> Annotations<T>() where T : class => throw null;
        public IEnumerable<object> Annotations(Type type) => throw null;
        public void RemoveAnnotations<T>() where T : class => throw null;
        public void RemoveAnnotations(Type type) => throw null;
        public static JTokenEqualityComparer EqualityComparer => throw null;
        public JContainer? Parent => throw null;
        public JToken Root => throw null;
        public abstract JTokenType Type { get; }
        public abstract bool HasValues { get; }
        public JToken? Next => throw null;
        public JToken? Previous => throw null;
        public string Path => throw null;
        public virtual JToken? this[object key] { get => throw null; set => throw null; }
        public virtual JToken? First => throw null;
        public virtual JToken? Last => throw null;
        internal JToken() => throw null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
        IEnumerator<JToken> IEnumerable<JToken>.GetEnumerator() => throw null;
        bool Newtonsoft.Json.IJsonLineInfo.HasLineInfo() => throw null;
        System.Dynamic.DynamicMetaObject System.Dynamic.IDynamicMetaObjectProvider.GetMetaObject(System.Linq.Expressions.Expression parameter) => throw null;
        object System.ICloneable.Clone() => throw null;
        IJEnumerable<JToken> IJEnumerable<JToken>.this[object key] { get => throw null; }
        int Newtonsoft.Json.IJsonLineInfo.LineNumber { get => throw null; }
        int Newtonsoft.Json.IJsonLineInfo.LinePosition { get => throw null; }
    }
    public class JTokenEqualityComparer : IEqualityComparer<JToken>
    {
        public bool Equals(JToken? x, JToken? y) => throw null;
        public int GetHashCode(JToken obj) => throw null;
    }
    public class JTokenReader : Newtonsoft.Json.JsonReader, Newtonsoft.Json.IJsonLineInfo
    {
        public JTokenReader(JToken token) => throw null;
        public JTokenReader(JToken token, string initialPath) => throw null;
        public override bool Read() => throw null;
        public JToken? CurrentToken => throw null;
        public override string Path => throw null;
        bool Newtonsoft.Json.IJsonLineInfo.HasLineInfo() => throw null;
        int Newtonsoft.Json.IJsonLineInfo.LineNumber { get => throw null; }
        int Newtonsoft.Json.IJsonLineInfo.LinePosition { get => throw null; }
    }
    public enum JTokenType
    {
        None = 0,
        Object = 1,
        Array = 2,
        Constructor = 3,
        Property = 4,
        Comment = 5,
        Integer = 6,
        Float = 7,
        String = 8,
        Boolean = 9,
        Null = 10,
        Undefined = 11,
        Date = 12,
        Raw = 13,
        Bytes = 14,
        Guid = 15,
        Uri = 16,
        TimeSpan = 17,
    }
    public class JTokenWriter : Newtonsoft.Json.JsonWriter
    {
        public JTokenWriter(JContainer container) => throw null;
        public JTokenWriter() => throw null;
        public override void Flush() => throw null;
        public override void Close() => throw null;
        public override void WriteStartObject() => throw null;
        public override void WriteStartArray() => throw null;
        public override void WriteStartConstructor(string name) => throw null;
        protected override void WriteEnd(Newtonsoft.Json.JsonToken token) => throw null;
        public override void WritePropertyName(string name) => throw null;
        public override void WriteValue(object? value) => throw null;
        public override void WriteNull() => throw null;
        public override void WriteUndefined() => throw null;
        public override void WriteRaw(string? json) => throw null;
        public override void WriteComment(string? text) => throw null;
        public override void WriteValue(string? value) => throw null;
        public override void WriteValue(int value) => throw null;
        public override void WriteValue(uint value) => throw null;
        public override void WriteValue(long value) => throw null;
        public override void WriteValue(ulong value) => throw null;
        public override void WriteValue(float value) => throw null;
        public override void WriteValue(double value) => throw null;
        public override void WriteValue(bool value) => throw null;
        public override void WriteValue(short value) => throw null;
        public override void WriteValue(ushort value) => throw null;
        public override void WriteValue(char value) => throw null;
        public override void WriteValue(byte value) => throw null;
        public override void WriteValue(sbyte value) => throw null;
        public override void WriteValue(decimal value) => throw null;
        public override void WriteValue(DateTime value) => throw null;
        public override void WriteValue(DateTimeOffset value) => throw null;
        public override void WriteValue(byte[]? value) => throw null;
        public override void WriteValue(TimeSpan value) => throw null;
        public override void WriteValue(Guid value) => throw null;
        public override void WriteValue(Uri? value) => throw null;
        public JToken? CurrentToken => throw null;
        public JToken? Token => throw null;
    }
    public class JValue : JToken, IEquatable<JValue>, IFormattable, IComparable, IComparable<JValue>, IConvertible
    {
        public override Task WriteToAsync(Newtonsoft.Json.JsonWriter writer, CancellationToken cancellationToken, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public JValue(JValue other) => throw null;
        public JValue(long value) => throw null;
        public JValue(decimal value) => throw null;
        public JValue(char value) => throw null;
        public JValue(ulong value) => throw null;
        public JValue(double value) => throw null;
        public JValue(float value) => throw null;
        public JValue(DateTime value) => throw null;
        public JValue(DateTimeOffset value) => throw null;
        public JValue(bool value) => throw null;
        public JValue(string? value) => throw null;
        public JValue(Guid value) => throw null;
        public JValue(Uri? value) => throw null;
        public JValue(TimeSpan value) => throw null;
        public JValue(object? value) => throw null;
        public static JValue CreateComment(string? value) => throw null;
        public static JValue CreateString(string? value) => throw null;
        public static JValue CreateNull() => throw null;
        public static JValue CreateUndefined() => throw null;
        public override void WriteTo(Newtonsoft.Json.JsonWriter writer, params Newtonsoft.Json.JsonConverter[] converters) => throw null;
        public bool Equals(JValue? other) => throw null;
        public override bool Equals(object? obj) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public string ToString(string format) => throw null;
        public string ToString(IFormatProvider? formatProvider) => throw null;
        public string ToString(string? format, IFormatProvider? formatProvider) => throw null;
        protected override System.Dynamic.DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter) => throw null;
        public int CompareTo(JValue? obj) => throw null;
        public override bool HasValues => throw null;
        public override JTokenType Type => throw null;
        public object? Value { get; set; }
        int System.IComparable.CompareTo(object? obj) => throw null;
        TypeCode System.IConvertible.GetTypeCode() => throw null;
        bool System.IConvertible.ToBoolean(IFormatProvider? provider) => throw null;
        char System.IConvertible.ToChar(IFormatProvider? provider) => throw null;
        sbyte System.IConvertible.ToSByte(IFormatProvider? provider) => throw null;
        byte System.IConvertible.ToByte(IFormatProvider? provider) => throw null;
        short System.IConvertible.ToInt16(IFormatProvider? provider) => throw null;
        ushort System.IConvertible.ToUInt16(IFormatProvider? provider) => throw null;
        int System.IConvertible.ToInt32(IFormatProvider? provider) => throw null;
        uint System.IConvertible.ToUInt32(IFormatProvider? provider) => throw null;
        long System.IConvertible.ToInt64(IFormatProvider? provider) => throw null;
        ulong System.IConvertible.ToUInt64(IFormatProvider? provider) => throw null;
        float System.IConvertible.ToSingle(IFormatProvider? provider) => throw null;
        double System.IConvertible.ToDouble(IFormatProvider? provider) => throw null;
        decimal System.IConvertible.ToDecimal(IFormatProvider? provider) => throw null;
        DateTime System.IConvertible.ToDateTime(IFormatProvider? provider) => throw null;
        object System.IConvertible.ToType(Type conversionType, IFormatProvider? provider) => throw null;
    }
    public class JsonCloneSettings
    {
        public bool CopyAnnotations { get; set; }
    }
    public class JsonLoadSettings
    {
        public CommentHandling CommentHandling { get; set; }
        public LineInfoHandling LineInfoHandling { get; set; }
        public DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; set; }
    }
    public class JsonMergeSettings
    {
        public MergeArrayHandling MergeArrayHandling { get; set; }
        public MergeNullValueHandling MergeNullValueHandling { get; set; }
        public StringComparison PropertyNameComparison { get; set; }
    }
    public class JsonSelectSettings
    {
        public TimeSpan? RegexMatchTimeout { get; set; }
        public bool ErrorWhenNoMatch { get; set; }
    }
    public enum LineInfoHandling
    {
        Ignore = 0,
        Load = 1,
    }
    public enum MergeArrayHandling
    {
        Concat = 0,
        Union = 1,
        Replace = 2,
        Merge = 3,
    }
    [FlagsAttribute]
    public enum MergeNullValueHandling
    {
        Ignore = 0,
        Merge = 1,
    }
}

namespace Newtonsoft.Json.Serialization
{
    public class CamelCaseNamingStrategy : NamingStrategy
    {
        public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
        public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
        public CamelCaseNamingStrategy() => throw null;
        protected override string ResolvePropertyName(string name) => throw null;
    }
    public class CamelCasePropertyNamesContractResolver : DefaultContractResolver
    {
        public override JsonContract ResolveContract(Type type) => throw null;
    }
    public class DefaultContractResolver : IContractResolver
    {
        public virtual JsonContract ResolveContract(Type type) => throw null;
        protected virtual List<System.Reflection.MemberInfo> GetSerializableMembers(Type objectType) => throw null;
        protected virtual JsonObjectContract CreateObjectContract(Type objectType) => throw null;
        protected virtual IList<JsonProperty> CreateConstructorParameters(System.Reflection.ConstructorInfo constructor, JsonPropertyCollection memberProperties) => throw null;
        protected virtual JsonProperty CreatePropertyFromConstructorParameter(JsonProperty? matchingMemberProperty, System.Reflection.ParameterInfo parameterInfo) => throw null;
        protected virtual Newtonsoft.Json.JsonConverter? ResolveContractConverter(Type objectType) => throw null;
        protected virtual JsonDictionaryContract CreateDictionaryContract(Type objectType) => throw null;
        protected virtual JsonArrayContract CreateArrayContract(Type objectType) => throw null;
        protected virtual JsonPrimitiveContract CreatePrimitiveContract(Type objectType) => throw null;
        protected virtual JsonLinqContract CreateLinqContract(Type objectType) => throw null;
        protected virtual JsonISerializableContract CreateISerializableContract(Type objectType) => throw null;
        protected virtual JsonDynamicContract CreateDynamicContract(Type objectType) => throw null;
        protected virtual JsonStringContract CreateStringContract(Type objectType) => throw null;
        protected virtual JsonContract CreateContract(Type objectType) => throw null;
        protected virtual IList<JsonProperty> CreateProperties(Type type, Newtonsoft.Json.MemberSerialization memberSerialization) => throw null;
        protected virtual IValueProvider CreateMemberValueProvider(System.Reflection.MemberInfo member) => throw null;
        protected virtual JsonProperty CreateProperty(System.Reflection.MemberInfo member, Newtonsoft.Json.MemberSerialization memberSerialization) => throw null;
        protected virtual string ResolvePropertyName(string propertyName) => throw null;
        protected virtual string ResolveExtensionDataName(string extensionDataName) => throw null;
        protected virtual string ResolveDictionaryKey(string dictionaryKey) => throw null;
        public string GetResolvedPropertyName(string propertyName) => throw null;
        public bool DynamicCodeGeneration => throw null;
        public System.Reflection.BindingFlags DefaultMembersSearchFlags { get; set; }
        public bool SerializeCompilerGeneratedMembers { get; set; }
        public bool IgnoreSerializableInterface { get; set; }
        public bool IgnoreSerializableAttribute { get; set; }
        public bool IgnoreIsSpecifiedMembers { get; set; }
        public bool IgnoreShouldSerializeMembers { get; set; }
        public NamingStrategy? NamingStrategy { get; set; }
    }
    public class DefaultNamingStrategy : NamingStrategy
    {
        protected override string ResolvePropertyName(string name) => throw null;
    }
    public class DefaultSerializationBinder : System.Runtime.Serialization.SerializationBinder, ISerializationBinder
    {
        public override Type BindToType(string? assemblyName, string typeName) => throw null;
        public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => throw null;
    }
    public class DiagnosticsTraceWriter : ITraceWriter
    {
        public void Trace(System.Diagnostics.TraceLevel level, string message, Exception? ex) => throw null;
        public System.Diagnostics.TraceLevel LevelFilter { get; set; }
    }
    public class DynamicValueProvider : IValueProvider
    {
        public DynamicValueProvider(System.Reflection.MemberInfo memberInfo) => throw null;
        public void SetValue(object target, object? value) => throw null;
        public object? GetValue(object target) => throw null;
    }
    public class ErrorContext
    {
        public Exception Error => throw null;
        public object? OriginalObject => throw null;
        public object? Member => throw null;
        public string Path => throw null;
        public bool Handled { get; set; }
        internal ErrorContext() => throw null;
    }
    public class ErrorEventArgs : EventArgs
    {
        public ErrorEventArgs(object? currentObject, ErrorContext errorContext) => throw null;
        public object? CurrentObject => throw null;
        public ErrorContext ErrorContext => throw null;
    }
    public class ExpressionValueProvider : IValueProvider
    {
        public ExpressionValueProvider(System.Reflection.MemberInfo memberInfo) => throw null;
        public void SetValue(object target, object? value) => throw null;
        public object? GetValue(object target) => throw null;
    }
    public delegate IEnumerable<KeyValuePair<object, object>>? ExtensionDataGetter(object o);
    public delegate void ExtensionDataSetter(object o, string key, object? value);
    public interface IAttributeProvider
    {
        IList<Attribute> GetAttributes(bool inherit);
        IList<Attribute> GetAttributes(Type attributeType, bool inherit);
    }
    public interface IContractResolver
    {
        JsonContract ResolveContract(Type type);
    }
    public interface IReferenceResolver
    {
        object ResolveReference(object context, string reference);
        string GetReference(object context, object value);
        bool IsReferenced(object context, object value);
        void AddReference(object context, string reference, object value);
    }
    public interface ISerializationBinder
    {
        Type BindToType(string? assemblyName, string typeName);
        void BindToName(Type serializedType, out string? assemblyName, out string? typeName);
    }
    public interface ITraceWriter
    {
        void Trace(System.Diagnostics.TraceLevel level, string message, Exception? ex);
        System.Diagnostics.TraceLevel LevelFilter { get; }
    }
    public interface IValueProvider
    {
        void SetValue(object target, object? value);
        object? GetValue(object target);
    }
    public class JsonArrayContract : JsonContainerContract
    {
        public JsonArrayContract(Type underlyingType) => throw null;
        public Type? CollectionItemType => throw null;
        public bool IsMultidimensionalArray => throw null;
        public ObjectConstructor<object>? OverrideCreator { get; set; }
        public bool HasParameterizedCreator { get; set; }
    }
    public class JsonContainerContract : JsonContract
    {
        public Newtonsoft.Json.JsonConverter? ItemConverter { get; set; }
        public bool? ItemIsReference { get; set; }
        public Newtonsoft.Json.ReferenceLoopHandling? ItemReferenceLoopHandling { get; set; }
        public Newtonsoft.Json.TypeNameHandling? ItemTypeNameHandling { get; set; }
        internal JsonContainerContract() => throw null;
    }
    public abstract class JsonContract
    {
        public Type UnderlyingType => throw null;
        public Type CreatedType { get; set; }
        public bool? IsReference { get; set; }
        public Newtonsoft.Json.JsonConverter? Converter { get; set; }
        public Newtonsoft.Json.JsonConverter? InternalConverter => throw null;
        public IList<SerializationCallback> OnDeserializedCallbacks => throw null;
        public IList<SerializationCallback> OnDeserializingCallbacks => throw null;
        public IList<SerializationCallback> OnSerializedCallbacks => throw null;
        public IList<SerializationCallback> OnSerializingCallbacks => throw null;
        public IList<SerializationErrorCallback> OnErrorCallbacks => throw null;
        public Func<object>? DefaultCreator { get; set; }
        public bool DefaultCreatorNonPublic { get; set; }
        internal JsonContract() => throw null;
    }
    public class JsonDictionaryContract : JsonContainerContract
    {
        public JsonDictionaryContract(Type underlyingType) => throw null;
        public Func<string, string>? DictionaryKeyResolver { get; set; }
        public Type? DictionaryKeyType => throw null;
        public Type? DictionaryValueType => throw null;
        public ObjectConstructor<object>? OverrideCreator { get; set; }
        public bool HasParameterizedCreator { get; set; }
    }
    public class JsonDynamicContract : JsonContainerContract
    {
        public JsonDynamicContract(Type underlyingType) => throw null;
        public JsonPropertyCollection Properties => throw null;
        public Func<string, string>? PropertyNameResolver { get; set; }
    }
    public class JsonISerializableContract : JsonContainerContract
    {
        public JsonISerializableContract(Type underlyingType) => throw null;
        public ObjectConstructor<object>? ISerializableCreator { get; set; }
    }
    public class JsonLinqContract : JsonContract
    {
        public JsonLinqContract(Type underlyingType) => throw null;
    }
    public class JsonObjectContract : JsonContainerContract
    {
        public JsonObjectContract(Type underlyingType) => throw null;
        public Newtonsoft.Json.MemberSerialization MemberSerialization { get; set; }
        public Newtonsoft.Json.MissingMemberHandling? MissingMemberHandling { get; set; }
        public Newtonsoft.Json.Required? ItemRequired { get; set; }
        public Newtonsoft.Json.NullValueHandling? ItemNullValueHandling { get; set; }
        public JsonPropertyCollection Properties => throw null;
        public JsonPropertyCollection CreatorParameters => throw null;
        public ObjectConstructor<object>? OverrideCreator { get; set; }
        public ExtensionDataSetter? ExtensionDataSetter { get; set; }
        public ExtensionDataGetter? ExtensionDataGetter { get; set; }
        public Type? ExtensionDataValueType { get; set; }
        public Func<string, string>? ExtensionDataNameResolver { get; set; }
    }
    public class JsonPrimitiveContract : JsonContract
    {
        public JsonPrimitiveContract(Type underlyingType) => throw null;
    }
    public class JsonProperty
    {
        public override string ToString() => throw null;
        public string? PropertyName { get; set; }
        public Type? DeclaringType { get; set; }
        public int? Order { get; set; }
        public string? UnderlyingName { get; set; }
        public IValueProvider? ValueProvider { get; set; }
        public IAttributeProvider? AttributeProvider { get; set; }
        public Type? PropertyType { get; set; }
        public Newtonsoft.Json.JsonConverter? Converter { get; set; }
        public Newtonsoft.Json.JsonConverter? MemberConverter { get; set; }
        public bool Ignored { get; set; }
        public bool Readable { get; set; }
        public bool Writable { get; set; }
        public bool HasMemberAttribute { get; set; }
        public object? DefaultValue { get; set; }
        public Newtonsoft.Json.Required Required { get; set; }
        public bool IsRequiredSpecified => throw null;
        public bool? IsReference { get; set; }
        public Newtonsoft.Json.NullValueHandling? NullValueHandling { get; set; }
        public Newtonsoft.Json.DefaultValueHandling? DefaultValueHandling { get; set; }
        public Newtonsoft.Json.ReferenceLoopHandling? ReferenceLoopHandling { get; set; }
        public Newtonsoft.Json.ObjectCreationHandling? ObjectCreationHandling { get; set; }
        public Newtonsoft.Json.TypeNameHandling? TypeNameHandling { get; set; }
        public Predicate<object>? ShouldSerialize { get; set; }
        public Predicate<object>? ShouldDeserialize { get; set; }
        public Predicate<object>? GetIsSpecified { get; set; }
        public Action<object, object?>? SetIsSpecified { get; set; }
        public Newtonsoft.Json.JsonConverter? ItemConverter { get; set; }
        public bool? ItemIsReference { get; set; }
        public Newtonsoft.Json.TypeNameHandling? ItemTypeNameHandling { get; set; }
        public Newtonsoft.Json.ReferenceLoopHandling? ItemReferenceLoopHandling { get; set; }
    }
    public class JsonPropertyCollection : System.Collections.ObjectModel.KeyedCollection<string, JsonProperty>
    {
        public JsonPropertyCollection(Type type) => throw null;
        protected override string GetKeyForItem(JsonProperty item) => throw null;
        public void AddProperty(JsonProperty property) => throw null;
        public JsonProperty? GetClosestMatchProperty(string propertyName) => throw null;
        public JsonProperty? GetProperty(string propertyName, StringComparison comparisonType) => throw null;
    }
    public class JsonStringContract : JsonPrimitiveContract
    {
        public JsonStringContract(Type underlyingType) : base(default(Type)!) => throw null;
    }
    public class KebabCaseNamingStrategy : NamingStrategy
    {
        public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
        public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
        public KebabCaseNamingStrategy() => throw null;
        protected override string ResolvePropertyName(string name) => throw null;
    }
    public class MemoryTraceWriter : ITraceWriter
    {
        public void Trace(System.Diagnostics.TraceLevel level, string message, Exception? ex) => throw null;
        public IEnumerable<string> GetTraceMessages() => throw null;
        public override string ToString() => throw null;
        public System.Diagnostics.TraceLevel LevelFilter { get; set; }
    }
    public abstract class NamingStrategy
    {
        public virtual string GetPropertyName(string name, bool hasSpecifiedName) => throw null;
        public virtual string GetExtensionDataName(string name) => throw null;
        public virtual string GetDictionaryKey(string key) => throw null;
        protected abstract string ResolvePropertyName(string name);
        public override int GetHashCode() => throw null;
        public override bool Equals(object? obj) => throw null;
        protected bool Equals(NamingStrategy? other) => throw null;
        protected NamingStrategy() => throw null;
        public bool ProcessDictionaryKeys { get; set; }
        public bool ProcessExtensionDataNames { get; set; }
        public bool OverrideSpecifiedNames { get; set; }
    }
    public delegate object ObjectConstructor<T>(params object?[] args);
    [AttributeUsageAttribute(System.AttributeTargets.Method, Inherited = false)]
    public sealed class OnErrorAttribute : Attribute
    {
    }
    public class ReflectionAttributeProvider : IAttributeProvider
    {
        public ReflectionAttributeProvider(object attributeProvider) => throw null;
        public IList<Attribute> GetAttributes(bool inherit) => throw null;
        public IList<Attribute> GetAttributes(Type attributeType, bool inherit) => throw null;
    }
    public class ReflectionValueProvider : IValueProvider
    {
        public ReflectionValueProvider(System.Reflection.MemberInfo memberInfo) => throw null;
        public void SetValue(object target, object? value) => throw null;
        public object? GetValue(object target) => throw null;
    }
    public delegate void SerializationCallback(object o, System.Runtime.Serialization.StreamingContext context);
    public delegate void SerializationErrorCallback(object o, System.Runtime.Serialization.StreamingContext context, ErrorContext errorContext);
    public class SnakeCaseNamingStrategy : NamingStrategy
    {
        public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
        public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
        public SnakeCaseNamingStrategy() => throw null;
        protected override string ResolvePropertyName(string name) => throw null;
    }
}
