using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ServerlessGuard.Data.StandIns;

/// <summary>
/// Writes what code outside of an assembly can see of it: types, members and constants, without bodies. A member whose signature
/// names a type that is left out is left out too.
/// </summary>
internal sealed class DeclarationWriter
{
    private static readonly SymbolDisplayFormat Signature = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeName = Signature.WithMemberOptions(SymbolDisplayMemberOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat Header = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: Signature.MiscellaneousOptions);

    /// <summary>Namespaces that the written file has a using directive for.</summary>
    private static readonly string[] Used = ["System.Collections.Generic", "System.Threading.Tasks", "System.Threading", "System.IO", "System"];

    private readonly IAssemblySymbol _assembly;
    private readonly HashSet<INamedTypeSymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _ownNames;
    private readonly INamedTypeSymbol _attribute;
    private readonly bool _completes;
    private readonly StringBuilder _text = new();

    /// <param name="completes">Whether the assembly's other types are declared elsewhere, so that members may name them.</param>
    public DeclarationWriter(IAssemblySymbol assembly, INamedTypeSymbol attribute, string[] chosen, bool completes)
    {
        _completes = completes;
        (_assembly, _attribute) = (assembly, attribute);
        foreach (var type in Types(assembly.GlobalNamespace).Where(type => (chosen.Length == 0 && !IsInternal(type)) || chosen.Contains(type.ContainingNamespace.ToDisplayString()) || chosen.Contains($"{type.ContainingNamespace}.{type.MetadataName}")))
            Choose(type);
        _ownNames = [.. _written.Select(type => type.Name)];
    }

    private bool IsAnnotated => _written.Any(type => type.GetMembers().Any(member => member is IMethodSymbol { ReturnType: { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.None } }
        or IPropertySymbol { Type: { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.None } }));

    public string Write(string package, string source, IEnumerable<string> needs)
    {
        _text.Append($"// Declarations of {package}, restated; source: {source}.\n");
        _text.Append($"// Namespaces: {string.Join(", ", _written.Select(type => type.ContainingNamespace.ToDisplayString()).Distinct().Order(StringComparer.Ordinal))}\n");
        _text.Append($"// Needs: {string.Join(", ", needs)}\n#nullable {(IsAnnotated ? "enable" : "disable")}\n");
        foreach (var used in Used.Order(StringComparer.Ordinal))
            _text.Append($"using {used};\n");

        var top = _written.Where(type => type.ContainingType is null).GroupBy(type => type.ContainingNamespace.ToDisplayString());
        foreach (var group in top.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var start = _text.Length;
            _text.Append($"\nnamespace {group.Key}\n{{\n");
            foreach (var type in group.OrderBy(type => type.MetadataName, StringComparer.Ordinal))
                WriteType(type, 1);
            _text.Append("}\n");
            Shorten(start, group.Key);
        }

        return _text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol scope) => scope.GetTypeMembers().Concat(scope.GetNamespaceMembers().SelectMany(Types));

    private void Choose(INamedTypeSymbol type)
    {
        // What a source generator completes is no declaration that code outside calls by name.
        if (!IsVisible(type) || type.Name.StartsWith('<') || type.BaseType?.Name == "JsonSerializerContext")
            return;

        _written.Add(type);
        foreach (var nested in type.GetTypeMembers())
            Choose(nested);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private void WriteType(INamedTypeSymbol type, int depth)
    {
        foreach (var attribute in type.GetAttributes().Where(attribute => attribute.AttributeClass?.Name is "AttributeUsageAttribute" or "FlagsAttribute"))
            Line(depth, $"[{attribute}]");
        if (type.TypeKind == TypeKind.Delegate)
        {
            WriteDelegate(type, depth);
            return;
        }

        var (name, constraints) = NameAndConstraints(type);
        Line(depth, $"{Modifiers(type)}{Keyword(type)} {name}{Bases(type)}{constraints}");
        Line(depth, "{");
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
                Line(depth + 1, $"{member.Name} = {member.ConstantValue},");
        }
        else
        {
            WriteMembers(type, depth + 1);
        }

        Line(depth, "}");
    }

    private void WriteDelegate(INamedTypeSymbol type, int depth)
    {
        if (type.DelegateInvokeMethod is not { } invoke || !invoke.Parameters.All(parameter => IsKnown(parameter.Type)) || !IsKnown(invoke.ReturnType))
            return;

        var (name, constraints) = NameAndConstraints(type);
        var parameters = string.Join(", ", invoke.Parameters.Select(parameter => Parameter(parameter)));
        Line(depth, $"{Modifiers(type)}delegate {invoke.ReturnType.ToDisplayString(TypeName)} {name}({parameters}){constraints};");
    }

    private void WriteMembers(INamedTypeSymbol type, int depth)
    {
        foreach (var member in type.GetMembers().Where(member => IsWritten(member, type)))
        {
            switch (member)
            {
                case IFieldSymbol { IsConst: true, Type.TypeKind: TypeKind.Enum } constant:
                    var kind = constant.Type.ToDisplayString(TypeName);
                    Line(depth, $"{Access(constant)}const {kind} {constant.Name} = ({kind}){constant.ConstantValue};");
                    break;
                case IFieldSymbol field:
                    Line(depth, field.ToDisplayString(Signature) + ";");
                    break;
                case IEventSymbol happening:
                    Line(depth, Access(happening) + ModifiersOf(happening) + $"event {happening.Type.ToDisplayString(TypeName)} {happening.Name};");
                    break;
                case IPropertySymbol property:
                    Line(depth, Property(property));
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    Line(depth, $"{Access(constructor)}{constructor.ContainingType.Name}({Parameters(constructor)})" + BaseCall(type) + Body(constructor));
                    break;
                case IMethodSymbol method:
                    Line(depth, (method is { IsStatic: true, IsAbstract: true } ? "static abstract " : "") + Method(method) + Body(method));
                    break;
            }
        }

        if (type is { TypeKind: TypeKind.Class, IsStatic: false } && !type.InstanceConstructors.Any(constructor => IsDefault(constructor) || IsWritten(constructor, type)))
            Line(depth, $"{(!type.IsSealed && type.InstanceConstructors.Any(IsVisible) ? "protected" : "internal")} {type.Name}(){BaseCall(type)} => throw null;");
        foreach (var implementation in type.GetMembers().Where(member => type.TypeKind != TypeKind.Interface && member is IMethodSymbol or IPropertySymbol))
            WriteExplicit(implementation, depth);
        foreach (var nested in type.GetTypeMembers().Where(_written.Contains).OrderBy(nested => nested.MetadataName, StringComparer.Ordinal))
            WriteType(nested, depth);
    }

    private void WriteExplicit(ISymbol member, int depth)
    {
        switch (member)
        {
            case IPropertySymbol { ExplicitInterfaceImplementations: [var property, ..] } when IsImplemented(property) && IsKnown(property.Type):
                var name = property.IsIndexer ? $"this[{string.Join(", ", property.Parameters.Select(Parameter))}]" : Escaped(property.Name);
                Line(depth, $"{property.Type.ToDisplayString(TypeName)} {property.ContainingType.ToDisplayString(TypeName)}.{name} {{ {(property.GetMethod is null ? "" : "get => throw null; ")}{(property.SetMethod is null ? "" : "set => throw null; ")}}}");
                break;
            case IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation, ExplicitInterfaceImplementations: [{ MethodKind: MethodKind.Ordinary } method, ..] } when IsImplemented(method) && IsKnown(method.ReturnType) && method.Parameters.All(parameter => IsKnown(parameter.Type)):
                var generic = method.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", method.TypeParameters.Select(parameter => parameter.Name))}>";
                Line(depth, $"{method.ReturnType.ToDisplayString(TypeName)} {method.ContainingType.ToDisplayString(TypeName)}.{method.Name}{generic}({Parameters(method)}) => throw null;");
                break;
        }
    }

    private bool IsImplemented(ISymbol member) => member.ContainingType.DeclaredAccessibility == Accessibility.Public && IsKnown(member.ContainingType);

    private bool IsWritten(ISymbol member, INamedTypeSymbol type)
    {
        if (!IsVisible(member) || (member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.Constructor }) || !member.CanBeReferencedByName && !IsOperatorOrConstructor(member))
            return false;

        return member switch
        {
            IFieldSymbol field => IsKnown(field.Type),
            IEventSymbol happening => IsKnown(happening.Type),
            IPropertySymbol property => IsKnown(property.Type) && property.Parameters.All(parameter => IsKnown(parameter.Type)),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => type.TypeKind == TypeKind.Class && !IsDefault(constructor) && constructor.Parameters.All(parameter => IsKnown(parameter.Type)),
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } method =>
                IsKnown(method.ReturnType) && method.Parameters.All(parameter => IsKnown(parameter.Type)) && !IsOverrideOfUnknown(method)
                && method.TypeParameters.SelectMany(parameter => parameter.ConstraintTypes).All(IsKnown),
            _ => false,
        };
    }

    private bool IsOverrideOfUnknown(IMethodSymbol method) => method.IsOverride && (method.OverriddenMethod is null || !IsKnown(method.OverriddenMethod.ContainingType));

    private static bool IsOperatorOrConstructor(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: true } or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion };

    /// <summary>Whether a type exists where the declarations are compiled: written here, or another assembly's public type.</summary>
    private bool IsKnown(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsKnown(array.ElementType),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol or IErrorTypeSymbol => false,
        INamedTypeSymbol named => (_written.Contains(named.OriginalDefinition) || ((_completes || !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, _assembly)) && !IsOfTheSdksInternals(named)))
            && named.TypeArguments.All(IsKnown) && (named.ContainingType is null || IsKnown(named.ContainingType)),
        _ => true,
    };

    /// <summary>Public only for the package's own assemblies.</summary>
    private static bool IsInternal(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString().Contains(".Internal", StringComparison.Ordinal) == true;

    private static bool IsOfTheSdksInternals(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString().StartsWith("Amazon.Runtime.Internal", StringComparison.Ordinal) == true;

    private string Property(IPropertySymbol property)
    {
        var name = property.IsIndexer ? $"this[{string.Join(", ", property.Parameters.Select(parameter => Parameter(parameter)))}]" : Escaped(property.Name);
        var head = $"{Access(property)}{ModifiersOf(property)}{property.Type.ToDisplayString(TypeName)} {name}";
        var isReadable = property.GetMethod is { } get && IsVisible(get);
        var setter = property.SetMethod is { } set && IsVisible(set) ? set : null;
        var isDeclared = property.IsAbstract || property.ContainingType.TypeKind == TypeKind.Interface;
        if (isDeclared)
            return $"{head} {{ {(isReadable ? "get; " : "")}{(setter is null ? "" : Setter(setter) + "; ")}}}";
        if (setter is null)
            return $"{head} => throw null;";

        var isAutomatic = isReadable && !property.IsIndexer && !property.IsOverride;
        return isAutomatic
            ? $"{head} {{ get; {SetterAccess(property, setter)}{Setter(setter)}; }}"
            : $"{head} {{ {(isReadable ? "get => throw null; " : "")}{SetterAccess(property, setter)}{Setter(setter)} => throw null; }}";
    }

    /// <summary>The signature with its parameters before the constraints of type parameters.</summary>
    private static string Method(IMethodSymbol method)
    {
        var head = method.ToDisplayString(Signature);
        var where = head.IndexOf(" where ", StringComparison.Ordinal);
        var constraints = method.IsOverride ? string.Concat(method.TypeParameters.Where(parameter => head.Contains($"{parameter.Name}?", StringComparison.Ordinal)).Select(parameter => $" where {parameter.Name} : {(parameter.HasReferenceTypeConstraint ? "class" : "default")}")) : where < 0 ? "" : head[where..];
        return $"{(where < 0 ? head : head[..where])}({Parameters(method)}){constraints}";
    }

    private static string Parameters(IMethodSymbol method) =>
        (method.IsExtensionMethod ? "this " : "") + string.Join(", ", method.Parameters.Select(Parameter));

    private static string Parameter(IParameterSymbol parameter)
    {
        var declared = parameter.ToDisplayString(Signature);
        if (!parameter.HasExplicitDefaultValue)
            return declared;

        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : parameter.Type;
        return $"{declared} = {(parameter.ExplicitDefaultValue is null ? "default" : type.TypeKind == TypeKind.Enum ? $"({type.ToDisplayString(TypeName)}){parameter.ExplicitDefaultValue}" : SymbolDisplay.FormatPrimitive(parameter.ExplicitDefaultValue, quoteStrings: true, useHexadecimalNumbers: false))}";
    }

    /// <summary>A constructor that the compiler would add.</summary>
    private static bool IsDefault(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 0 && constructor.ContainingType.InstanceConstructors.Length == 1 && constructor.DeclaredAccessibility == Accessibility.Public;

    private static string Setter(IMethodSymbol setter) => setter.IsInitOnly ? "init" : "set";

    private static string SetterAccess(IPropertySymbol property, IMethodSymbol setter) =>
        property.DeclaredAccessibility == Accessibility.Public && setter.DeclaredAccessibility != Accessibility.Public ? "protected " : "";

    private static string Access(ISymbol member) =>
        member.ContainingType.TypeKind == TypeKind.Interface ? "" : member.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ";

    private string ModifiersOf(ISymbol member) => member switch
    {
        { IsStatic: true } => "static ",
        _ when member.ContainingType.TypeKind == TypeKind.Interface => "",
        { IsAbstract: true, IsOverride: true } => "abstract override ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true, IsOverride: true } => "sealed override ",
        IPropertySymbol { OverriddenProperty: { } overridden } when !IsKnown(overridden.ContainingType) => "virtual ",
        { IsOverride: true } => "override ",
        { IsVirtual: true } => "virtual ",
        _ => "",
    };

    private static string Body(IMethodSymbol method) => method.IsAbstract ? ";" : " => throw null;";

    private string BaseCall(INamedTypeSymbol type)
    {
        if (Base(type) is not { } known)
            return "";

        var constructors = known.InstanceConstructors.Where(constructor => IsVisible(constructor) && constructor.Parameters.All(parameter => IsKnown(parameter.Type))).ToArray();
        return constructors.Length == 0 || constructors.Any(constructor => constructor.Parameters.Length == 0)
            ? ""
            : $" : base({string.Join(", ", constructors.MinBy(constructor => constructor.Parameters.Length)!.Parameters.Select(parameter => $"default({parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(TypeName)})!"))})";
    }

    /// <summary>The nearest base class that is written or another assembly's.</summary>
    private INamedTypeSymbol? Base(INamedTypeSymbol type)
    {
        var known = type.BaseType;
        while (known is not null && !IsKnown(known))
            known = known.BaseType;
        // The base may be a type of a package that was not there to read.
        if (known is null or { SpecialType: SpecialType.System_Object } && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "AttributeUsageAttribute"))
            return _attribute;
        return known is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum } ? null : known;
    }

    private string Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return type.EnumUnderlyingType!.SpecialType == SpecialType.System_Int32 ? "" : $" : {type.EnumUnderlyingType.ToDisplayString(TypeName)}";

        var interfaces = type.Interfaces.Where(IsKnown).Where(each => !type.IsRecord || each.Name != "IEquatable").Where(each => each.DeclaredAccessibility == Accessibility.Public).Select(each => each.ToDisplayString(TypeName));
        var bases = (Base(type) is { } known && type.TypeKind == TypeKind.Class ? new[] { known.ToDisplayString(TypeName) } : []).Concat(interfaces).ToArray();
        return bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    private static (string Name, string Constraints) NameAndConstraints(INamedTypeSymbol type)
    {
        var full = type.ToDisplayString(Signature);
        var where = full.IndexOf(" where ", StringComparison.Ordinal);
        return (type.ToDisplayString(Header), where < 0 ? "" : full[where..]);
    }

    private static string Modifiers(INamedTypeSymbol type) =>
        (type.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ")
        + (type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "");

    private static string Keyword(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Struct => "struct",
        TypeKind.Enum => "enum",
        _ => "class",
    };

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');

    private void Shorten(int start, string ownNamespace)
    {
        var written = _text.ToString(start, _text.Length - start);
        var head = written.IndexOf('{');
        var body = written[head..];
        foreach (var used in Used.Append(ownNamespace))
        {
            body = Regex.Replace(body, $@"(?<![\w.]){Regex.Escape(used)}\.(?<name>[A-Z]\w*)(?!\w*\.[A-Z])",
                match => used != ownNamespace && _ownNames.Contains(match.Groups["name"].Value) ? match.Value : match.Groups["name"].Value);
        }

        _text.Length = start;
        _text.Append(written, 0, head).Append(body.Replace("protected internal ", "protected ", StringComparison.Ordinal));
    }
}
