using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>The environment, <c>IConfiguration</c>, options and what a container injects.</summary>
public sealed partial class ValueResolver
{
    private Value.Configuration? _root;

    private static readonly Value.EnvironmentVariable AllVariables = new("");

    private Value.Configuration ConfigurationRoot => _root ??= new Value.Configuration("")
    {
        Prefix = _code.CallsOf("AddEnvironmentVariables").Select(call => call[0]?.ConstantValue is { HasValue: true, Value: string prefix } ? prefix : null).FirstOrDefault(prefix => prefix is not null),
    };

    private Value? Environmental(CallShape call, Frame? frame)
    {
        if (call.TypeName != "Environment")
            return null;
        return call.Method switch
        {
            "GetEnvironmentVariable" when call[0] is { } name => Variable(Evaluate(name, frame)),
            "GetEnvironmentVariables" => AllVariables,
            "ExpandEnvironmentVariables" when call[0] is { } text => Evaluate(text, frame),
            _ => null,
        };
    }

    private static Value Variable(Value name) => name.Map(alternative => alternative switch
    {
        Value.Constant constant => new Value.EnvironmentVariable(constant.Text),
        Value.Nothing => alternative,
        _ => new Value.Unknown("environment variable of unknown name"),
    });

    private Value? Configured(CallShape call, Frame? frame)
    {
        if (call.Receiver is not { } receiver || !ConfigurationTypes.IsConfiguration(call.Type))
            return null;
        Value Section() => SectionOf(receiver, frame);
        Value Under(int index) => call[index] is { } key ? Child(Section(), Evaluate(key, frame)) : Section();
        return call.Method switch
        {
            "GetSection" or "GetRequiredSection" => Under(0),
            "GetValue" => WithDefault(Under(FirstText(call)), call, frame),
            "GetConnectionString" => Child(Child(Section(), new Value.Constant("ConnectionStrings")), Evaluate(call[0]!, frame)),
            "Get" => call[0] is { Type.SpecialType: SpecialType.System_String } ? Under(0) : Section(),
            "GetChildren" or "AsEnumerable" => new Value.Unknown("every key of a section"),
            _ => null,
        };
    }

    /// <summary>Of <c>GetValue(typeof(string), key)</c> the key is the second argument.</summary>
    private static int FirstText(CallShape call) => call[0] is ITypeOfOperation ? 1 : 0;

    private Value WithDefault(Value value, CallShape call, Frame? frame) => call[FirstText(call) + 1] is { } fallback ? value.Or(Evaluate(fallback, frame)) : value;

    private Value SectionOf(IOperation receiver, Frame? frame)
    {
        var value = Evaluate(receiver, frame);
        return value.Alternatives().All(alternative => alternative is Value.Configuration) ? value : ConfigurationRoot;
    }

    private static Value Child(Value section, Value key) => section.Map(parent => key.Map(name => (parent, name) switch
    {
        (Value.Configuration { Key: "" } root, Value.Constant constant) => root with { Key = constant.Text.Replace("__", ":") },
        (Value.Configuration configuration, Value.Constant constant) => configuration with { Key = $"{configuration.Key}:{constant.Text}", Fallback = null },
        (_, Value.Nothing) => name,
        _ => new Value.Unknown("configuration key of unknown name"),
    }));

    /// <summary>A member of an object that configuration fills; what the class gives it by itself is the fallback.</summary>
    private Value ConfiguredMember(Value.Configuration configuration, ISymbol member)
    {
        if (member.ContainingType is { } type && (ConfigurationTypes.IsConfiguration(type) || type.SpecialType == SpecialType.System_String))
            return member.Name == "Value" ? configuration : new Value.Unknown(member.Name);
        var name = member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ConfigurationKeyNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
        var value = Child(configuration, new Value.Constant(name ?? member.Name));
        if (!IsSource(member))
            return value;
        if (member is IPropertySymbol { GetMethod: { } getter } && HasBody(getter))
            return SourceMember(member, NewType(member.ContainingType));
        var initial = InitialValues(member, NewType(member.ContainingType), ImmutableArray<Frame>.Empty).Join();
        return initial is Value.Constant { Text: "" } or Value.Null or Value.Nothing ? value : value.Or(initial);
    }

    private Value BindMembers(Value target, Value.Configuration section, IInvocationOperation call, Frame? frame)
    {
        var key = call.Arguments.Select(argument => argument.Value).FirstOrDefault(argument => argument.Type?.SpecialType == SpecialType.System_String);
        var bound = key is null ? section : Child(section, Evaluate(key, frame)) as Value.Configuration ?? section;
        return target is Value.Followed instance && instance.Set.IsEmpty ? bound : BindSet(target, bound);
    }

    private Value BindSet(Value target, Value.Configuration section) => target is Value.Followed instance
        ? instance with { Set = instance.Set.ToImmutableDictionary(pair => pair.Key, pair => Child(section, new Value.Constant(pair.Key)).Or(pair.Value)) }
        : target;

    private Value OptionsOf(ITypeSymbol options, string? name = "") =>
        _options.Value.Of(options, name).Aggregate((Value)NewType(options), (before, call) => AfterBinding(before, call, options));

    private Value AfterBinding(Value before, CallShape call, ITypeSymbol options)
    {
        if (call.Method == "BindConfiguration" && call[0] is { } path)
            return Child(ConfigurationRoot, Evaluate(path, null));
        var section = call.Arguments.Select(argument => Evaluate(argument.Value, null)).FirstOrDefault(value => value is Value.Configuration);
        if (section is not null)
            return section;
        if (call.Arguments.Any(argument => ConfigurationTypes.IsConfiguration(CallShape.Bare(argument.Value).Type)))
            return ConfigurationRoot;
        if (call.Arguments.Length > 0 && Evaluate(call.Arguments.Last().Value, null) is Value.Function { Body: { } body, Method: { Parameters: [var target, ..] } method } lambda)
        {
            var start = before is Value.Followed or Value.Configuration ? before : NewType(options);
            var frame = new Frame(method, ImmutableArray.Create<Argument?>(new Argument(start, null, null)), null, lambda.Frame, body, null);
            return Apply(ReachingWrites.In(body, target).Writes, start, target, frame);
        }

        return before;
    }

    /// <summary>Options vary, so those of one class would be taken for those of another.</summary>
    private static bool IsOfType(Registration registration, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(registration.Registered, type);

    private Value FromContainer(ITypeSymbol type)
    {
        if (ConfigurationTypes.IsConfiguration(type))
            return ConfigurationRoot;
        var isOptions = ConfigurationTypes.IsOptions(type);
        var registered = _code.RegistrationsOf(type).Where(registration => !isOptions || IsOfType(registration, type)).Select(registration => FromRegistration(registration)).Join();
        if (registered is not Value.Nothing)
            return registered;
        if (isOptions)
            return OptionsOf(((INamedTypeSymbol)type).TypeArguments[0]);
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, SpecialType: SpecialType.None } && IsSource(type)
            ? NewType(type)
            : new Value.Unknown($"injected {type.Name}");
    }

    private Value FromRegistration(Registration registration)
    {
        var made = registration.Instance is { } instance ? Evaluate(instance, null) : Value.Nothing.Instance;
        if (made is Value.Function factory)
            made = CallFunction(factory, registration.Instance!, Enumerable.Empty<Argument?>(), null);
        return made is Value.Nothing or Value.Unknown or Value.Result && registration.Implementation is { } implementation ? NewType(implementation) : made;
    }

    private Value? FrameworkProperty(IPropertySymbol property, Value receiver, IOperation instance)
    {
        var type = instance.Type;
        return property.Name switch
        {
            "Value" or "CurrentValue" when ConfigurationTypes.IsOptions(type) => receiver is Value.Unknown ? OptionsOf(((INamedTypeSymbol)type!).TypeArguments[0]) : receiver,
            "Value" when ConfigurationTypes.IsConfiguration(type) => receiver,
            "Value" when type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => receiver,
            "Value" when type?.Name is "Lazy" or "AsyncLazy" => receiver,
            "Value" when SdkConstants.IsTypedString(type) => receiver,
            "Result" when type?.Name is "Task" or "ValueTask" => receiver,
            "AbsoluteUri" or "OriginalString" when type?.Name == "Uri" => receiver,
            "Configuration" when type?.Name is "WebApplicationBuilder" or "HostApplicationBuilder" or "HostBuilderContext" or "WebHostBuilderContext" or "WebApplication" => ConfigurationRoot,
            _ => null,
        };
    }

    private Value Indexed(Value receiver, IOperation instance, IPropertyReferenceOperation reference, Frame? frame)
    {
        if (reference.Arguments.Length != 1)
            return new Value.Unknown("element");
        var key = Evaluate(reference.Arguments[0].Value, frame);
        if (ConfigurationTypes.IsConfiguration(instance.Type))
            return Child(receiver is Value.Configuration ? receiver : ConfigurationRoot, key);
        if (receiver.Equals(AllVariables))
            return Variable(key);
        if (receiver is Value.Configuration section)
            return Child(section, key);
        return reference.Property is { GetMethod: { } getter } && HasBody(getter) && Enter(getter, reference, frame) is { } entered
            ? Returned(getter, entered)
            : ElementAt(receiver, key);
    }
}
