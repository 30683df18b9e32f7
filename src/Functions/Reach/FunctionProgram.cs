using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// The sources that can run together: one compilation per project, connected by references. A symbol of one project looks different
/// from another that sees it through a reference built for another framework; <see cref="SourceOf(IMethodSymbol)"/> leads back to its own.
/// </summary>
public sealed class FunctionProgram
{
    private readonly Dictionary<SyntaxTree, Compilation> _compilationOfTree = [];
    private readonly Dictionary<IAssemblySymbol, Compilation> _compilationOfAssembly = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, Compilation> _compilationOfName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<Compilation, StrongBox<ImmutableArray<Compilation>>> _closures = new();
    private readonly ConcurrentDictionary<Compilation, StrongBox<ImmutableArray<INamedTypeSymbol>>> _types = new();
    private readonly ConcurrentDictionary<Compilation, ProjectSources> _sourcesOfProject = new();
    private readonly ConcurrentDictionary<IAssemblySymbol, Compilation?> _views = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, StrongBox<ImmutableArray<IOperation>>> _bodies = new(SymbolEqualityComparer.Default);

    public FunctionProgram(IEnumerable<Compilation> compilations)
    {
        Compilations = compilations.ToImmutableArray();
        foreach (var compilation in Compilations)
        {
            _compilationOfAssembly[compilation.Assembly] = compilation;
            _compilationOfName[compilation.Assembly.Name] = compilation;
            foreach (var tree in compilation.SyntaxTrees)
            {
                _compilationOfTree[tree] = compilation;
            }
        }

        Summaries = new MethodSummaries(this);
        MissingNames = new MissingNames(this);
    }

    public ImmutableArray<Compilation> Compilations { get; }

    internal MethodSummaries Summaries { get; }

    internal MissingNames MissingNames { get; }

    /// <summary>The project a symbol is declared in, or null where it comes from a package.</summary>
    public Compilation? CompilationOf(ISymbol symbol) =>
        (symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is not { } assembly ? null
        : _compilationOfAssembly.TryGetValue(assembly, out var own) ? own
        : _views.GetOrAdd(assembly, FindSeen);

    /// <summary>Whether a symbol is written in these sources. One of a project that is only referred to has syntax too, but not here.</summary>
    public bool IsWritten(ISymbol symbol) => CompilationOf(symbol) is not null && !symbol.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The model of a file of the program; see <see cref="Contains"/>.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => _compilationOfTree[key].GetSemanticModel(key));

    public bool Contains(SyntaxTree tree) => _compilationOfTree.ContainsKey(tree);

    /// <summary>
    /// The program's own view of an operation that comes from another semantic model, or from the copy of a compilation that analyzers
    /// are run on; null where the program has none of it.
    /// </summary>
    public IOperation? OwnOperation(IOperation operation)
    {
        var tree = operation.Syntax.SyntaxTree;
        if (!Contains(tree))
            return null;
        var model = ModelOf(tree);
        return operation.SemanticModel == model ? operation : Sharing(model.GetOperation(operation.Syntax), operation);
    }

    /// <summary>The lambda or local function that a piece of syntax declares; null where the program has none of it.</summary>
    public IMethodSymbol? FunctionAt(SyntaxNode syntax) =>
        !Contains(syntax.SyntaxTree) ? null
        : ModelOf(syntax.SyntaxTree).GetOperation(syntax) switch
        {
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol,
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        };

    /// <summary>Several operations can stand for one piece of syntax: an expression and the conversion of it.</summary>
    private static IOperation? Sharing(IOperation? own, IOperation operation)
    {
        for (var outer = own; outer?.Syntax == operation.Syntax; outer = outer.Parent)
        {
            if (outer.Kind == operation.Kind)
                return outer;
        }

        return own?.Descendants().FirstOrDefault(inner => inner.Syntax == operation.Syntax && inner.Kind == operation.Kind);
    }

    /// <summary>The project and the projects it refers to, directly or not; itself first.</summary>
    public ImmutableArray<Compilation> ClosureOf(Compilation project) => _closures.GetOrAdd(project, key => new(FindClosure(key))).Value;

    internal ProjectSources SourcesFor(Compilation project) => _sourcesOfProject.GetOrAdd(project, key => new ProjectSources(this, key));

    /// <summary>All types of a project, nested ones included, in declaration order.</summary>
    public ImmutableArray<INamedTypeSymbol> TypesOf(Compilation project) =>
        _types.GetOrAdd(project, key => new(TypesIn(key.Assembly.GlobalNamespace).ToImmutableArray())).Value;

    /// <summary>The definition in source, or null where there is none in the program.</summary>
    public IMethodSymbol? SourceOf(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return (IMethodSymbol?)SourceOfDefinition(definition.PartialImplementationPart ?? definition);
    }

    /// <inheritdoc cref="SourceOf(IMethodSymbol)"/>
    public INamedTypeSymbol? SourceOf(INamedTypeSymbol type) =>
        // The compiler places a missing type in the project that names it.
        type.TypeKind == TypeKind.Error ? null : (INamedTypeSymbol?)SourceOfDefinition(type.OriginalDefinition);

    /// <summary>
    /// What a method runs itself: its body, of a constructor also the field and property initialisers. Empty for what has none in source.
    /// </summary>
    public ImmutableArray<IOperation> BodiesOf(IMethodSymbol method) =>
        SourceOf(method) is { } source ? _bodies.GetOrAdd(source, key => new(MethodBodies.Of(key, this))).Value : ImmutableArray<IOperation>.Empty;

    internal ISymbol? SourceOfDefinition(ISymbol definition) =>
        definition.ContainingAssembly is not { } assembly ? null
        : _compilationOfAssembly.ContainsKey(assembly) ? definition
        : CompilationOf(assembly) is not null ? _sources.GetOrAdd(definition, FindSource)
        : null;

    /// <summary>
    /// The project that another view of its assembly shows: a retargeted reference, a built assembly, the copy of a compilation that analyzers are run on. Not
    /// another project of that name.
    /// </summary>
    private Compilation? FindSeen(IAssemblySymbol assembly) =>
        _compilationOfName.TryGetValue(assembly.Name, out var named) && (assembly is not ISourceAssemblySymbol { Compilation.SyntaxTrees: var trees } || trees.Any(Contains)) ? named : null;

    /// <summary>
    /// Seen through a reference that the compiler retargeted, through a built assembly, or in the copy of a compilation that analyzers are run on.
    /// The name of a member does not lead to it where a type in its signature is missing; its place in the source does.
    /// </summary>
    private ISymbol? FindSource(ISymbol definition) => FindByName(definition) ?? FindByPlace(definition);

    private ISymbol? FindByName(ISymbol definition) =>
        DocumentationCommentId.CreateDeclarationId(definition) is { } id && CompilationOf(definition) is { } compilation
            // What the project refers to may declare the same name.
            ? DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation)
                .FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly))
            : null;

    private ISymbol? FindByPlace(ISymbol definition) =>
        definition.DeclaringSyntaxReferences.FirstOrDefault() is { SyntaxTree: var tree } place && _compilationOfTree.ContainsKey(tree)
            ? ModelOf(tree).GetDeclaredSymbol(place.GetSyntax())
            : null;

    private ImmutableArray<Compilation> FindClosure(Compilation project)
    {
        var closure = new List<Compilation> { project };
        for (var next = 0; next < closure.Count; next++)
        {
            closure.AddRange(ReferencedBy(closure[next]).Distinct().Where(referenced => !closure.Contains(referenced)).ToList());
        }

        return closure.ToImmutableArray();
    }

    private IEnumerable<Compilation> ReferencedBy(Compilation project)
    {
        foreach (var reference in project.References)
        {
            if (reference is CompilationReference { Compilation: var direct } && _compilationOfAssembly.ContainsKey(direct.Assembly))
            {
                yield return direct;
            }
            else if (project.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && CompilationOf(assembly) is { } named)
            {
                yield return named;
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in TypesIn(member))
            {
                yield return nested;
            }
        }
    }
}
