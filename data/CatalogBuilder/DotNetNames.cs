using System.Text;
using ServerlessGuard.CatalogBuilder.Models;

namespace ServerlessGuard.CatalogBuilder;

/// <summary>The naming rules of the AWS SDK for .NET's generator.</summary>
public static class DotNetNames
{
    /// <summary>The name a service goes by: its service id without AWS, Amazon and all but letters and digits.</summary>
    public static string Service(string serviceId) =>
        string.Concat(serviceId.Replace("AWS", "", StringComparison.Ordinal).Replace("Amazon", "", StringComparison.Ordinal).Where(char.IsAsciiLetterOrDigit));

    /// <summary>Of methods, properties and classes alike.</summary>
    public static string Member(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string Exception(string name)
    {
        var stem = name.EndsWith("Fault", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal) ? name[..^5] : name;
        return Member(stem.EndsWith("Exception", StringComparison.Ordinal) ? stem : stem + "Exception");
    }

    /// <summary>Of a constant by its value: <c>provided.al2023</c> is <c>ProvidedAl2023</c>, <c>ALL_OLD</c> stays.</summary>
    public static string Constant(string value)
    {
        var name = new StringBuilder();
        var atStart = true;
        foreach (var c in value)
        {
            var kept = char.IsAsciiLetterOrDigit(c) || c == '_';
            _ = kept ? name.Append(atStart ? char.ToUpperInvariant(c) : c) : name;
            atStart = !kept;
        }

        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The C# type of a property. Enumerations inside collections are plain texts in the SDK.</summary>
    public static string Type(ModelType type, string serviceNamespace, Func<string, string> className) => type switch
    {
        ModelType.Scalar { IsValueType: true } scalar => scalar.CSharpName + "?",
        ModelType.Enumeration enumeration => $"{serviceNamespace}.{Member(enumeration.Name)}",
        _ => Element(type, serviceNamespace, className),
    };

    private static string Element(ModelType type, string serviceNamespace, Func<string, string> className) => type switch
    {
        ModelType.Scalar scalar => scalar.CSharpName,
        ModelType.Structure structure => $"{serviceNamespace}.Model.{className(structure.Name)}",
        ModelType.ListOf list => $"System.Collections.Generic.List<{Element(list.Element, serviceNamespace, className)}>",
        ModelType.MapOf map => $"System.Collections.Generic.Dictionary<string, {Element(map.Value, serviceNamespace, className)}>",
        _ => "string",
    };
}
