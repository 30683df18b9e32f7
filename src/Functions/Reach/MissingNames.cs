using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Where names without a declaration come from, told by the imports of the files that use them.</summary>
internal sealed class MissingNames(FunctionProgram program)
{
    private readonly ConcurrentDictionary<Compilation, ILookup<string, SourceFile>> _files = new();
    private readonly ConcurrentDictionary<(Compilation Project, string Name), ImmutableArray<string>> _origins = new();

    /// <summary>The files of a project, and of those it refers to, in which a name stands alone and so needs an import.</summary>
    public IEnumerable<SourceFile> FilesNaming(string name, Compilation project) =>
        program.ClosureOf(project).SelectMany(member => _files.GetOrAdd(member, Index)[name]);

    /// <summary>
    /// The missing namespaces that can declare a type or extension method: those that all files with such imports have in common. Empty where
    /// no missing import can have brought it: generated code, another member of a known class.
    /// </summary>
    public ImmutableArray<string> OriginsOf(string name, Compilation project) => _origins.GetOrAdd((project, name), key => FindOrigins(key.Name, key.Project));

    private ImmutableArray<string> FindOrigins(string name, Compilation project)
    {
        var imports = FilesNaming(name, project).Select(file => file.Unresolved).Where(unresolved => !unresolved.IsEmpty).ToList();
        if (imports.Count == 0)
        {
            return ImmutableArray<string>.Empty;
        }

        var common = imports.Aggregate((all, next) => all.Intersect(next));
        return (common.IsEmpty ? imports.Aggregate((all, next) => all.Union(next)) : common).OrderBy(import => import, StringComparer.Ordinal).ToImmutableArray();
    }

    private static ILookup<string, SourceFile> Index(Compilation project)
    {
        var files = FilesOf(project).ToList();
        return files.SelectMany(file => file.Names.Select(name => (Name: name, File: file))).ToLookup(pair => pair.Name, pair => pair.File, StringComparer.Ordinal);
    }

    private static IEnumerable<SourceFile> FilesOf(Compilation project)
    {
        var imports = project.SyntaxTrees.ToDictionary(tree => tree, tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList());
        var everywhere = imports.Values.SelectMany(list => list).Where(import => import.GlobalKeyword != default).ToList();
        return imports.Select(file => new SourceFile(
            file.Value.Concat(everywhere).Where(import => import.Alias is null && import.StaticKeyword == default).Select(import => import.Name!.ToString()).Where(name => !Exists(project, name)).ToImmutableHashSet(),
            file.Key.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Parent is not QualifiedNameSyntax).Select(name => name.Identifier.ValueText).ToImmutableHashSet()));
    }

    private static bool Exists(Compilation project, string name)
    {
        var current = project.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            if (current.GetNamespaceMembers().FirstOrDefault(member => member.Name == part) is not { } next)
            {
                return false;
            }

            current = next;
        }

        return true;
    }
}

/// <param name="Unresolved">Imported namespaces that do not exist.</param>
/// <param name="Names">Simple names that stand alone, and so need an import where they are no declaration's.</param>
internal sealed record SourceFile(ImmutableHashSet<string> Unresolved, ImmutableHashSet<string> Names);
