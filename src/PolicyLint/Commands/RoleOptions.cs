using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using ServerlessGuard.PolicyLint.Roles;
using ServerlessGuard.PolicyLint.Roles.Live;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>Options of <c>check</c> that say where roles are read besides the templates.</summary>
internal static class RoleOptions
{
    public static readonly Option<string[]> RolePolicies = new("--role-policies")
    {
        Description = "Policy documents of roles that no template shows, or of one function's role.",
        HelpName = "[FUNCTION=]FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> AccountAuthorization = new("--account-authorization")
    {
        Description = "Read roles that the templates only name from the output of 'aws iam get-account-authorization-details'.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> RoleNames = new("--role")
    {
        Description = "The role of a function, by its name or ARN.",
        HelpName = "FUNCTION=ROLE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<bool> Live = new("--live") { Description = "Read the deployed role of each function from the account. Reads only." };

    private static readonly Option<string?> Profile = new("--profile") { Description = "With --live, the AWS profile to sign in with.", HelpName = "NAME" };

    private static readonly Option<string?> Region = new("--region") { Description = "With --live, the region of the functions.", HelpName = "REGION" };

    private static readonly Option<string?> StackName = new("--stack-name") { Description = "With --live, the stack that the template is deployed as.", HelpName = "NAME" };

    private static readonly Option<string[]> Deployed = new("--deployed")
    {
        Description = "With --live, the name or ARN under which a function is deployed.",
        HelpName = "FUNCTION=NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<bool> LastUsed = new("--last-used") { Description = "With --live, add to unused permissions when the role last used them." };

    public static IEnumerable<Option> All => [RolePolicies, AccountAuthorization, RoleNames, Live, Profile, Region, StackName, Deployed, LastUsed];

    /// <param name="root">The checked directory: files in it are named from there.</param>
    public static ImmutableArray<IRoleSource> Sources(ParseResult parsed, string root, Terminal terminal)
    {
        var roleNames = new NamedFunctions((parsed.GetValue(RoleNames) ?? []).Select(Named));
        var sources = ImmutableArray.CreateBuilder<IRoleSource>();
        var authorization = parsed.GetValue(AccountAuthorization) ?? [];
        var isLive = parsed.GetValue(Live);
        if (!roleNames.IsEmpty && authorization.Length == 0 && !isLive) throw new InputException("--role: names a role of the account; add --account-authorization FILE or --live");
        if (!isLive) RefuseWithoutLive(parsed);

        if (isLive) sources.Add(LiveSource(parsed, roleNames));
        if (authorization.Length > 0) sources.Add(new AuthorizationFileRoles(authorization.Select(file => (Shown(root, file), PolicyFile.Read(file, terminal))), roleNames));
        if (parsed.GetValue(RolePolicies) is { Length: > 0 } policies) sources.Add(new PolicyFileRoles(policies.Select(argument => RolePolicy(argument, root, terminal))));
        return sources.ToImmutable();
    }

    /// <summary>Files whose policies are to be edited.</summary>
    public static ImmutableArray<IRoleSource> EditedFiles(ParseResult parsed, string root, Terminal terminal)
    {
        var arguments = parsed.GetValue(RolePolicies) ?? [];
        foreach (var file in arguments.Select(argument => FunctionAndFile(argument).File).Where(file => file == "-" || IsOutside(Path.GetRelativePath(root, file))))
        {
            throw new InputException($"--role-policies {file}: is outside of {root}, where nothing is changed; give a file of that directory");
        }

        var files = arguments.Select(argument => RolePolicy(argument, root, terminal)).ToArray();
        return files.Length == 0 ? [] : [new PolicyFileRoles(files)];
    }

    /// <summary>Apart, so that the AWS SDK is loaded only where an account is read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LiveRoles LiveSource(ParseResult parsed, NamedFunctions roleNames) => new(new LiveOptions
    {
        Profile = parsed.GetValue(Profile),
        Region = parsed.GetValue(Region),
        StackName = parsed.GetValue(StackName),
        Deployed = new NamedFunctions((parsed.GetValue(Deployed) ?? []).Select(Named)),
        RoleNames = roleNames,
        LastUsed = parsed.GetValue(LastUsed),
    });

    private static void RefuseWithoutLive(ParseResult parsed)
    {
        Option[] needLive = [Profile, Region, StackName, Deployed, LastUsed];
        if (needLive.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } option) throw new InputException($"{option.Name}: is about the account; add --live");
    }

    private static (string Path, string Text, string? Function) RolePolicy(string argument, string root, Terminal terminal)
    {
        var (function, file) = FunctionAndFile(argument);
        return (Shown(root, file), PolicyFile.Read(file, terminal), function);
    }

    /// <summary>Ids and addresses have no equals sign; a path may.</summary>
    private static (string? Function, string File) FunctionAndFile(string argument) =>
        File.Exists(argument) || argument.IndexOf('=') is not (> 0 and var split) ? (null, argument) : (argument[..split], argument[(split + 1)..]);

    private static bool IsOutside(string relative) => relative is ".." or ['.', '.', '/' or '\\', ..] || Path.IsPathRooted(relative);

    private static (string Function, string Value) Named(string argument) => argument.IndexOf('=') is > 0 and var split && split < argument.Length - 1
        ? (argument[..split], argument[(split + 1)..])
        : throw new InputException($"'{argument}' is not FUNCTION=VALUE; name the function as the report does");

    private static string Shown(string root, string file)
    {
        var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        return IsOutside(relative) ? PolicyFile.NameOf(file) : relative;
    }
}
