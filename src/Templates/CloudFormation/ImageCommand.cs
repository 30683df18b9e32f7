using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The handler in an image's command: <c>Assembly::Type::Method</c>, or the assembly it starts.</summary>
internal static class ImageCommand
{
    private const string Assembly = ".dll";

    /// <summary>Null where the command says nothing of the code.</summary>
    public static SymbolicText? Handler(IEnumerable<SymbolicText> command)
    {
        var words = command.Where(word => word.ToString().Trim().Length > 0).ToArray();
        if (words.FirstOrDefault(word => word.ToString().Contains("::")) is { } handler)
            return handler;
        if (words.FirstOrDefault(word => word.ToString().EndsWith(Assembly, StringComparison.OrdinalIgnoreCase)) is { } assembly)
            return SymbolicText.Literal(FileName(assembly.ToString(), Assembly.Length));
        return words.Length == 0 ? null : words[0].IsLiteral ? SymbolicText.Literal(FileName(words[0].ToString(), 0)) : words[0];
    }

    /// <summary>What a Dockerfile's last stage starts: its CMD, or its ENTRYPOINT where that is the program itself.</summary>
    public static ImmutableArray<SymbolicText> Of(string dockerfile)
    {
        string? command = null, entryPoint = null;
        foreach (var line in Instructions(dockerfile))
        {
            var space = line.IndexOfAny([' ', '\t', '[']);
            var argument = space < 0 ? string.Empty : line.Substring(space).Trim();
            switch (space < 0 ? line.ToUpperInvariant() : line.Substring(0, space).ToUpperInvariant())
            {
                case "FROM":
                    (command, entryPoint) = (null, null);
                    break;
                case "CMD":
                    command = argument;
                    break;
                case "ENTRYPOINT":
                    entryPoint = argument;
                    break;
            }
        }

        return Words(command).Concat(Words(entryPoint)).ToImmutableArray();
    }

    /// <summary>Lines without comments, continued ones joined.</summary>
    private static IEnumerable<string> Instructions(string dockerfile)
    {
        var open = string.Empty;
        foreach (var line in dockerfile.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("#", StringComparison.Ordinal)))
        {
            if (line.EndsWith("\\", StringComparison.Ordinal))
            {
                open += line.Substring(0, line.Length - 1) + " ";
                continue;
            }

            if ((open + line).Trim() is { Length: > 0 } whole)
                yield return whole;
            open = string.Empty;
        }
    }

    private static IEnumerable<SymbolicText> Words(string? argument)
    {
        if (argument is null)
            return [];
        var words = argument.StartsWith("[", StringComparison.Ordinal)
            ? JsonText.Read(argument, string.Empty).Root.AsItems().Select(item => item.AsLiteral()).OfType<string>()
            : argument.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Select(SymbolicText.Literal);
    }

    private static string FileName(string path, int dropped)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Substring(0, name.Length - dropped);
    }
}
