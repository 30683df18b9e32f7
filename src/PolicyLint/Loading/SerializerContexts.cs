using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// Completes classes that the JSON source generator would: without <c>OrdersContext.Default.Order</c> the calls that take it do not
/// bind, and with them what they return. Other generators' partial methods bind by their declarations.
/// </summary>
internal static class SerializerContexts
{
    private const string Json = "global::System.Text.Json.";

    private static readonly Dictionary<string, string> Predefined = new(StringComparer.Ordinal)
    {
        ["bool"] = "Boolean",
        ["byte"] = "Byte",
        ["sbyte"] = "SByte",
        ["char"] = "Char",
        ["decimal"] = "Decimal",
        ["double"] = "Double",
        ["float"] = "Single",
        ["int"] = "Int32",
        ["uint"] = "UInt32",
        ["long"] = "Int64",
        ["ulong"] = "UInt64",
        ["short"] = "Int16",
        ["ushort"] = "UInt16",
        ["object"] = "Object",
        ["string"] = "String",
    };

    /// <summary>The other parts of the contexts declared in one file, as a file; null where there are none.</summary>
    public static string? Complete(SyntaxTree file)
    {
        if (!file.GetText().ToString().Contains("JsonSerializerContext", StringComparison.Ordinal))
            return null;

        var contexts = file.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Where(IsContext).ToArray();
        return contexts.Length == 0 ? null : Directives((CompilationUnitSyntax)file.GetRoot()) + string.Concat(contexts.Select(Part));
    }

    private static bool IsContext(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && type.BaseList?.Types.Any(each => LastName(each.Type) == "JsonSerializerContext") == true;

    private static string Directives(CompilationUnitSyntax unit) =>
        "#nullable disable\n" + string.Concat(unit.Usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)).Select(directive => directive + "\n"));

    private static string Part(ClassDeclarationSyntax context)
    {
        var text = new StringBuilder();
        var closing = 0;
        foreach (var outer in context.Ancestors().Reverse())
        {
            if (outer is BaseNamespaceDeclarationSyntax scope)
                text.Append($"namespace {scope.Name} {{\n").Append(string.Concat(scope.Usings.Select(directive => directive + "\n")));
            else if (outer is TypeDeclarationSyntax type)
                text.Append($"partial {type.Keyword} {type.Identifier}{type.TypeParameterList} {{\n");
            closing += outer is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax ? 1 : 0;
        }

        WriteMembers(text.Append($"partial class {context.Identifier} {{\n"), context);
        return text.Append('}', closing + 1).Append('\n').ToString();
    }

    private static void WriteMembers(StringBuilder text, ClassDeclarationSyntax context)
    {
        var name = context.Identifier.ValueText;
        if (!context.Members.OfType<ConstructorDeclarationSyntax>().Any())
        {
            text.Append($"public {name}() : base(null) => throw null;\n");
            text.Append($"public {name}({Json}JsonSerializerOptions options) : base(options) => throw null;\n");
        }

        text.Append($"public static {name} Default => throw null;\n");
        text.Append($"protected override {Json}JsonSerializerOptions GeneratedSerializerOptions => throw null;\n");
        text.Append($"public override {Json}Serialization.Metadata.JsonTypeInfo GetTypeInfo(global::System.Type type) => throw null;\n");
        foreach (var (property, type) in context.AttributeLists.SelectMany(list => list.Attributes).Select(Serialized).OfType<(string, string)>().DistinctBy(entry => entry.Item1))
            text.Append($"public {Json}Serialization.Metadata.JsonTypeInfo<{type}> {property} => throw null;\n");
    }

    private static (string Property, string Type)? Serialized(AttributeSyntax attribute)
    {
        if (LastName(attribute.Name) is not ("JsonSerializable" or "JsonSerializableAttribute") || attribute.ArgumentList?.Arguments.ToArray() is not [{ Expression: TypeOfExpressionSyntax { Type: var type } }, .. var named])
            return null;

        var given = named.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "TypeInfoPropertyName")?.Expression;
        return (given is LiteralExpressionSyntax { Token.ValueText: var name } ? name : PropertyName(type), type.ToString());
    }

    /// <summary>The generator's own naming: <c>ListOrder</c> of <c>List&lt;Order&gt;</c>, <c>OrderArray</c> of <c>Order[]</c>.</summary>
    private static string PropertyName(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => Predefined.GetValueOrDefault(predefined.Keyword.Text, predefined.Keyword.Text),
        ArrayTypeSyntax array => PropertyName(array.ElementType) + string.Concat(array.RankSpecifiers.Select(_ => "Array")),
        NullableTypeSyntax nullable => "Nullable" + PropertyName(nullable.ElementType),
        GenericNameSyntax generic => generic.Identifier.ValueText + string.Concat(generic.TypeArgumentList.Arguments.Select(PropertyName)),
        QualifiedNameSyntax qualified => PropertyName(qualified.Right),
        AliasQualifiedNameSyntax alias => PropertyName(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => type.ToString(),
    };

    private static string LastName(TypeSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
