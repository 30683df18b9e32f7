using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Where a variable says its value is: <c>file(config.yml):tables.orders</c>.</summary>
/// <param name="IsComputed">Whether other variables stand in it.</param>
internal sealed record VariablePlace(string Type, SymbolicText? Argument, SymbolicText Address, bool IsComputed, SourcePosition Position)
{
    /// <summary>Without braces, which a hole's name may not hold.</summary>
    public string Name => Plain(Argument is null
        ? SymbolicText.Concat(SymbolicText.Literal(Type + ":"), Address)
        : SymbolicText.Concat(SymbolicText.Literal(Type + "("), Argument, SymbolicText.Literal(Address.Pieces.IsEmpty ? ")" : "):"), Address));

    public Scalar Unknown => new(SymbolicText.Hole(Name), Position);

    public static string Plain(SymbolicText text) =>
        string.Concat(text.Pieces.Select(piece => piece.IsHole ? $"({piece.Text})" : piece.Text.Replace("${", "(").Replace('}', ')')));
}
