using System.Collections.Immutable;
using System.Reflection;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Sources;

/// <summary>What a package of the AWS SDK for .NET declares, by reflection.</summary>
public sealed class AssemblySurface(Type clientInterface)
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(bool)] = "bool",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(object)] = "object",
        [typeof(byte)] = "byte",
    };

    private readonly ILookup<string, MethodInfo> _methods = clientInterface.GetInterfaces().Append(clientInterface).SelectMany(type => type.GetMethods())
        .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)).ToLookup(method => method.Name[..^5], StringComparer.Ordinal);

    private string ModelNamespace => clientInterface.Namespace + ".Model";

    /// <summary>Methods that take a request, without <c>Async</c>; sorted.</summary>
    public IEnumerable<string> Operations => _methods.Where(group => group.Any(IsRequestForm)).Select(group => group.Key).Order(StringComparer.Ordinal);

    /// <param name="request">The request class without namespace.</param>
    public ImmutableArray<string> RequestMembers(string request) =>
        clientInterface.Assembly.GetType($"{ModelNamespace}.{request}") is { } type ? Properties(type).Select(property => property.Name).ToImmutableArray() : ImmutableArray<string>.Empty;

    /// <summary>The forms that take members in place of a request. A form with a parameter that is no member is left out.</summary>
    public ImmutableArray<MethodOverload> Overloads(string method)
    {
        var members = RequestMembers(method + "Request");
        return _methods[method].Where(form => !IsRequestForm(form)).Select(form => Overload(form, members)).OfType<MethodOverload>()
            .OrderBy(form => form.Parameters.Length).ThenBy(form => string.Join(",", form.Parameters), StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Every public class, constants class and enumeration; sorted by name.</summary>
    public ImmutableArray<SdkShape> Shapes() =>
        clientInterface.Assembly.GetExportedTypes().Select(Shape).OfType<SdkShape>().OrderBy(shape => shape.Name, StringComparer.Ordinal).ToImmutableArray();

    private static bool IsRequestForm(MethodInfo method) => method.GetParameters() is [var first, ..] && first.ParameterType.Name.EndsWith("Request", StringComparison.Ordinal);

    private static MethodOverload? Overload(MethodInfo form, ImmutableArray<string> members)
    {
        var parameters = form.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => (Parameter: parameter, Member: members.FirstOrDefault(member => member.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)))).ToList();
        return parameters.Any(pair => pair.Member is null) ? null
            : new MethodOverload(parameters.Select(pair => new OverloadParameter(pair.Parameter.Name!, TypeName(pair.Parameter.ParameterType), pair.Member!)).ToImmutableArray());
    }

    private SdkShape? Shape(Type type)
    {
        if (type.BaseType?.Name == "ConstantClass" && type.Namespace == clientInterface.Namespace)
        {
            var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => new SdkMember(field.Name, field.GetValue(null)!.ToString()!));
            return new SdkShape(type.Name, SdkShapeKind.Constants, constants.OrderBy(constant => constant.Name, StringComparer.Ordinal).ToImmutableArray());
        }

        if (type.IsEnum && type.Namespace == clientInterface.Namespace)
        {
            return new SdkShape(type.Name, SdkShapeKind.Enumeration, Enum.GetNames(type).Select(name => new SdkMember(name, name)).ToImmutableArray());
        }

        return type.Namespace == ModelNamespace && type is { IsNested: false, IsEnum: false, ContainsGenericParameters: false, Name: var name } && !name.Contains("Paginator", StringComparison.Ordinal)
            ? new SdkShape(type.Name, Kind(type), Properties(type).Select(property => new SdkMember(property.GetIndexParameters().Length > 0 ? "this[]" : property.Name, TypeName(property.PropertyType))).ToImmutableArray())
            : null;
    }

    private static SdkShapeKind Kind(Type type) =>
        typeof(Exception).IsAssignableFrom(type) ? SdkShapeKind.Exception
        : Bases(type).Any(b => b.Name == "AmazonWebServiceRequest") ? SdkShapeKind.Request
        : Bases(type).Any(b => b.Name == "AmazonWebServiceResponse") ? SdkShapeKind.Response
        : SdkShapeKind.Structure;

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Its own and those inherited inside the package, in the order of declaration, base first.</summary>
    private IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.DeclaringType!.Assembly == clientInterface.Assembly)
            .DistinctBy(property => property.Name).OrderBy(property => property.DeclaringType == type).ThenBy(property => property.MetadataToken);

    private static string TypeName(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return TypeName(underlying) + "?";
        }

        return type switch
        {
            { IsArray: true } => TypeName(type.GetElementType()!) + "[]",
            { IsGenericType: true } => $"{type.Namespace}.{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>",
            _ => type.FullName!.Replace('+', '.'),
        };
    }
}
