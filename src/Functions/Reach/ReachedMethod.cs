using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;

namespace ServerlessGuard.Functions.Reach;

/// <summary>A method in reach; a generic one once for each set of type arguments it is reached with.</summary>
public sealed class ReachedMethod
{
    private readonly MethodInstance _instance;
    private readonly Lazy<ImmutableArray<PathStep>> _path;

    internal ReachedMethod(MethodInstance instance, Compilation compilation, ImmutableArray<IOperation> bodies, Phase phase, Func<ImmutableArray<PathStep>> path)
    {
        _instance = instance;
        Compilation = compilation;
        Bodies = bodies;
        Phase = phase;
        _path = new Lazy<ImmutableArray<PathStep>>(path);
    }

    /// <summary>The definition in source.</summary>
    public IMethodSymbol Symbol => _instance.Definition;

    public Compilation Compilation { get; }

    /// <summary>The body, of a constructor the field and property initialisers first. See <see cref="Operations"/> for a walk.</summary>
    public ImmutableArray<IOperation> Bodies { get; }

    public Phase Phase { get; }

    /// <summary>The shortest chain from the entry point, both ends included.</summary>
    public ImmutableArray<PathStep> Path => _path.Value;

    /// <summary>
    /// The method's own operations in source order: without those of lambdas and local functions in it, which are methods themselves,
    /// and without branches that never run in Lambda (<c>if (environment.IsDevelopment())</c>).
    /// </summary>
    public IEnumerable<IOperation> Operations => Bodies.Length == 1 ? LiveOperations.In(Bodies[0]) : Bodies.SelectMany(body => LiveOperations.In(body));

    /// <summary>Puts the type arguments of this method and its type, where they are known, in the place of their type parameters.</summary>
    public ITypeSymbol Substitute(ITypeSymbol type) => _instance.Substitute(type);

    public override string ToString() => _instance.ToString();
}
