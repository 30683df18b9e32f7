using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>An argument the user wrote. The name is the parameter's, or of a call that does not bind the one written before the colon.</summary>
internal readonly record struct CallArgument(string? Name, IOperation Value);

/// <summary>A call as the user wrote it, alike whether it binds or not. An extension method's first argument is its receiver.</summary>
/// <param name="Type">The receiver's type, of a static method the type that holds it; null where even its name is not known.</param>
internal sealed record CallShape(IOperation Operation, string Method, IOperation? Receiver, ITypeSymbol? Type, ImmutableArray<CallArgument> Arguments, IMethodSymbol? Symbol)
{
    /// <summary>The name under which the making of an object stands.</summary>
    public const string Creation = ".ctor";

    /// <summary>The simple name of <see cref="Type"/>, or what stands before the dot where that does not bind.</summary>
    public string TypeName => Type?.Name is { Length: > 0 } name ? name : Receiver is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation ? "" : WrittenType(Operation.Syntax);

    /// <summary>The method without the ending of asynchronous ones, as the SDK and the libraries above it name their operations.</summary>
    public string MethodWithoutAsync => WithoutAsync(Method);

    public ImmutableArray<ITypeSymbol> TypeArguments { get; init; } = ImmutableArray<ITypeSymbol>.Empty;

    public IOperation? this[int index] => index < Arguments.Length ? Arguments[index].Value : null;

    public IOperation? this[string name] => Arguments.FirstOrDefault(argument => argument.Name == name).Value;

    public static string WithoutAsync(string method) => method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;

    public static CallShape? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } invocation => OfBound(invocation),
        IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } } => OfUnbound(operation, member.Name),
        IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } } => OfUnbound(operation, member.Name),
        _ => null,
    };

    /// <summary>The making of an object; what is made is its own receiver.</summary>
    public static CallShape? OfCreation(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation => new CallShape(creation, Creation, creation, creation.Type, Written(creation.Arguments), constructor),
        IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax } => new CallShape(operation, Creation, operation, operation.Type, UnboundMembers.ArgumentsOf(operation), Symbol: null),
        _ => null,
    };

    /// <summary>An expression without the conversions around it that the compiler added.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static ImmutableArray<CallArgument> Written(ImmutableArray<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .Select(argument => new CallArgument(argument.Parameter?.Name, argument.Value)).ToImmutableArray();

    private static CallShape OfBound(IInvocationOperation invocation)
    {
        var written = Written(invocation.Arguments);
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance is { } instance ? Bare(instance) : null;
        if (method.IsExtensionMethod && receiver is null && written.Length > 0)
        {
            receiver = Bare(written[0].Value);
            written = written.RemoveAt(0);
        }

        return new CallShape(invocation, method.Name, receiver, receiver?.Type ?? method.ContainingType, written, method) { TypeArguments = method.TypeArguments };
    }

    private static CallShape OfUnbound(IOperation operation, SimpleNameSyntax name)
    {
        var receiver = operation.Syntax is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax }
            ? ConditionalReceiver(operation)
            : UnboundMembers.ReceiverOf(operation);
        var model = UnboundMembers.ModelOf(operation);
        var candidate = model?.GetSymbolInfo(operation.Syntax).CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault();
        var types = name is GenericNameSyntax generic && model is not null
            ? generic.TypeArgumentList.Arguments.Select(type => model.GetTypeInfo(type).Type).OfType<ITypeSymbol>().ToImmutableArray()
            : ImmutableArray<ITypeSymbol>.Empty;
        return new CallShape(operation, name.Identifier.ValueText, receiver, TypeOf(operation, receiver, model), UnboundMembers.ArgumentsOf(operation), candidate) { TypeArguments = types };
    }

    private static ITypeSymbol? TypeOf(IOperation operation, IOperation? receiver, SemanticModel? model)
    {
        if (receiver?.Type is { } type)
            return type;
        return operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
            ? model?.GetTypeInfo(member.Expression).Type ?? model?.GetSymbolInfo(member.Expression).Symbol as ITypeSymbol
            : null;
    }

    private static IOperation? ConditionalReceiver(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
                return access.Operation;
        }

        return null;
    }

    private static string WrittenType(SyntaxNode syntax) => syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } written } }
        ? written switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
            _ => "",
        }
        : "";
}
