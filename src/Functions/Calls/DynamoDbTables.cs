using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.Functions.Calls;

/// <summary>
/// The tables of DynamoDB's object model: of a class by attribute, by type mapping or by its name, with prefixes and overrides of the
/// call or the context. AWS SDK for .NET developer guide, "Object persistence model".
/// </summary>
internal sealed class DynamoDbTables(ValueResolver values, ICodeInReach code)
{
    private readonly Lazy<ImmutableArray<IOperation>> _mappings = new(() => code.Bodies.SelectMany(body => body.Operation.DescendantsAndSelf())
        .Where(IsTypeMapping).ToImmutableArray());

    /// <summary>The table of the class that a call is made for; null where the call does not say a class.</summary>
    public Value? Of(CallShape call, ReachedMethod method)
    {
        if (ClassOf(call) is not { } written)
            return null;
        if (SettingOfAny(call, "OverrideTableName") is { } overriding)
            return overriding;
        var name = NameOf(method.Substitute(written));
        var prefix = SettingOfAny(call, "TableNamePrefix") ?? (ContextConfig(call) is { } config ? Member(config, "TableNamePrefix") : null);
        return prefix is null ? name : ValueAlgebra.Concat(new[] { prefix, name });
    }

    /// <summary>Whether the context behind a call asks DynamoDB for the table's schema; null where the context is not in sight.</summary>
    public bool? ReadsSchema(CallShape call)
    {
        if (call.Receiver is not { } receiver)
            return null;
        var answers = values.Follow(receiver).Alternatives().Select(context => ReadsSchema(context)).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : null;
    }

    private bool? ReadsSchema(Value context) => context switch
    {
        Value.Followed { Type.Name: "DynamoDBContext" } made => ConfigOf(made) is { } config ? Member(config, "DisableFetchingTableMetadata") is not Value.Constant { Text: "true" } : true,
        Value.Result { Call: var built } when CallShape.Of(built) is { Method: "Build" } => IsSwitchedOn(built),
        _ => null,
    };

    /// <summary>A builder's context reads no schema unless its configuration says so.</summary>
    private bool IsSwitchedOn(IOperation build)
    {
        for (var call = CallShape.Of(build); call?.Receiver is { } receiver; call = CallShape.Of(receiver))
        {
            if (CallShape.Of(receiver) is { Method: "ConfigureContext" } configure && configure[0] is { } lambda)
                return Member(values.AppliedTo(lambda), "DisableFetchingTableMetadata") is Value.Constant { Text: "false" };
        }

        return false;
    }

    private Value? ContextConfig(CallShape call) => call.Receiver is { } receiver && values.Follow(receiver) is Value.Followed context
        ? ConfigOf(context)
        : Makers(call).Select(ContextConfig).FirstOrDefault(config => config is not null);

    private Value? ConfigOf(Value.Followed context) => context.Creation is IObjectCreationOperation creation
        ? creation.Arguments.Where(argument => CallShape.Bare(argument.Value).Type?.Name == "DynamoDBContextConfig").Select(argument => values.Evaluate(argument.Value, context.Frame)).FirstOrDefault()
        : null;

    /// <summary>Of the call or, of a batch or transaction, of the call that made it.</summary>
    private Value? SettingOfAny(CallShape call, string member) => Setting(call, member) ?? Makers(call).Select(maker => Setting(maker, member)).FirstOrDefault(value => value is not null);

    private IEnumerable<CallShape> Makers(CallShape call) => call.Receiver is not { } receiver ? []
        : values.Follow(receiver).Alternatives().OfType<Value.Result>().Select(made => CallShape.Of(made.Call)).OfType<CallShape>().Where(maker => maker.Method.StartsWith("Create", StringComparison.Ordinal));

    private Value? Setting(CallShape call, string member) =>
        call.Arguments.Select(argument => Member(values.Follow(argument.Value), member)).FirstOrDefault(value => value is not null);

    private Value? Member(Value target, string member) =>
        target is Value.Followed made && made.Set.TryGetValue(member, out var value) && value is not Value.Null ? values.Materialize(value) : null;

    private static ITypeSymbol? ClassOf(CallShape call)
    {
        if (call.TypeArguments.Length > 0)
            return call.TypeArguments[0];
        if (call.Type is INamedTypeSymbol { TypeArguments: [var mapped] })
            return mapped;
        return call[0] is { } item && CallShape.Bare(item).Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type && !IsDocument(type) ? type : null;
    }

    /// <summary>A document is of no table by itself.</summary>
    private static bool IsDocument(ITypeSymbol type) => SdkSurface.NamespaceOf(type) == "Amazon.DynamoDBv2.DocumentModel";

    private Value NameOf(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol)
            return new Value.Unknown($"table of {type.Name}");
        foreach (var mapping in _mappings.Value)
        {
            var arguments = mapping is IObjectCreationOperation creation ? creation.Arguments.Select(argument => argument.Value).ToList() : UnboundMembers.ArgumentsOf(mapping).Select(argument => argument.Value).ToList();
            if (arguments is [ITypeOfOperation mapped, var table, ..] && SymbolEqualityComparer.Default.Equals(mapped.TypeOperand, type))
                return values.Resolve(table);
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name is "DynamoDBTableAttribute" or "DynamoDBTable") is { } attribute)
                return new Value.Constant(TextOf(attribute) ?? type.Name);

            // A class out of sight may carry the attribute that names another table.
            if (current.TypeKind == TypeKind.Error)
                return new Value.Unknown($"table of {type.Name}, whose declaration is not in sight");
        }

        return new Value.Constant(type.Name);
    }

    private static bool IsTypeMapping(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Type?.Name == "TypeMapping",
        IInvalidOperation { Syntax: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "TypeMapping" } } } => true,
        _ => false,
    };

    /// <summary>An attribute whose package is missing has no arguments but those written.</summary>
    private string? TextOf(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is string bound)
            return bound;
        var written = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        return written is null ? null : code.ConstantOf(written);
    }
}
