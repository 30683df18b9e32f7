using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Arguments of the commands that work on a directory with templates and code.</summary>
internal static class CheckoutArguments
{
    public static Argument<string> Root() => new("DIR")
    {
        Description = "The directory with templates and code.",
        DefaultValueFactory = _ => ".",
        Validators = { RefuseOption },
    };

    public static Option<string[]> Templates() => new("--template")
    {
        Description = "Read these templates only. Default: every template found.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string[]> Parameters() => new("--parameters")
    {
        Description = "Template parameters, or files with them.",
        HelpName = "NAME=VALUE|FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string> ConfigEnvironment() => new("--config-env")
    {
        Description = "The environment of samconfig.toml whose parameters count.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "default",
    };

    public static Option<string[]> Functions() => new("--function")
    {
        Description = "These functions only, by id, or by TEMPLATE#ID where templates use the same id.",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<T> AcceptingOnly<T>(this Option<T> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>What the command line says, and what it does not say from the repository's configuration.</summary>
    public static CheckRequest Request(string root, string[]? templates, string[]? parameters, string environment)
    {
        if (!Directory.Exists(root)) throw new InputException($"{root}: no such directory; give the directory that holds the templates and the code");

        var configuration = RepositoryConfiguration.Find(Path.GetFullPath(root));
        return new CheckRequest(Path.GetFullPath(root))
        {
            Configuration = configuration,
            Templates = [.. (templates ?? []).Select(template => TemplatePath(root, template))],
            ConfigEnvironment = environment,
            Parameters = configuration.Check.Parameters.SetItems(TemplateParameters.Read(parameters ?? [])),
        };
    }

    /// <summary>The functions that are asked for, in the order of the result.</summary>
    public static ImmutableArray<AnalyzedFunction> Select(CheckResult result, string[] names)
    {
        if (names.FirstOrDefault(name => !result.Analyzed.Any(function => IsNamed(function.Function, name))) is { } unknown)
        {
            throw new InputException($"--function {unknown}: there is no such function; there are {ShortName.List([.. result.Functions.Select(function => function.DisplayName)], limit: 10)}");
        }

        return names.Length == 0 ? result.Analyzed : [.. result.Analyzed.Where(function => names.Any(name => IsNamed(function.Function, name)))];
    }

    public static bool IsNamed(CheckedFunction function, string name) => function.Id == name || function.DisplayName == name;

    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }]) result.AddError($"Unrecognized option '{option}'.");
    }

    private static string TemplatePath(string root, string template)
    {
        var path = new[] { template, Path.Combine(root, template) }.FirstOrDefault(File.Exists)
            ?? throw new InputException($"{template}: no such file; --template takes files of the checked directory");
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? throw new InputException($"{template}: is outside of {root}; check a directory that holds both")
            : relative;
    }
}
