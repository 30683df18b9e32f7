using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam.Accounts;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Roles.Live.Clients;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>The deployed role of each function, read from the account. What cannot be read leaves the role as it was, and is said in one line.</summary>
public sealed class LiveRoles(LiveOptions options) : IRoleSource
{
    private const string Source = "--live";
    private const int AtOnce = 4;

    private readonly ConcurrentBag<InputError> _errors = [];

    public ImmutableArray<InputError> Errors => [.. _errors.Distinct().OrderBy(error => error.Message, StringComparer.Ordinal)];

    public ImmutableArray<Role> RolesOf(ImmutableArray<RoleQuestion> questions) => Task.Run(() => RolesOfAsync(questions)).GetAwaiter().GetResult();

    private async Task<ImmutableArray<Role>> RolesOfAsync(ImmutableArray<RoleQuestion> questions)
    {
        try
        {
            using var session = AccountSession.Open(options);
            foreach (var unknown in options.Deployed.Unknown(questions).Concat(options.RoleNames.Unknown(questions)))
            {
                Report($"there is no function '{unknown}'; name one as the report does");
            }

            var stack = await StackAsync(session);
            var reader = new AccountReader(session.Iam);
            var roles = new Role[questions.Length];
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
            await Parallel.ForEachAsync(Enumerable.Range(0, questions.Length), parallel, async (index, _) => roles[index] = await RoleOfAsync(questions[index], session, reader, stack));
            return [.. roles];
        }
        catch (Exception exception) when (AccountFault.Is(exception))
        {
            Report(AccountFault.Message(exception));
            return [.. questions.Select(question => question.Role)];
        }
    }

    private async Task<StackNames> StackAsync(AccountSession session)
    {
        try
        {
            return options.StackName is { } name ? await StackNames.ReadAsync(session.CloudFormation, name) : StackNames.None;
        }
        catch (Exception exception) when (AccountFault.Is(exception))
        {
            Report($"stack '{options.StackName}': {AccountFault.Message(exception)}");
            return StackNames.None;
        }
    }

    private async Task<Role> RoleOfAsync(RoleQuestion question, AccountSession session, AccountReader reader, StackNames stack)
    {
        try
        {
            if (await RoleNameAsync(question, session, stack) is not { } name) return Unread(question, $"it is not known what {question.Function.Id} is called in the account: pass --deployed FUNCTION=NAME or --stack-name");

            var found = await reader.RoleAsync(name);
            var role = stack.In(question).Canonical(found.At(question.Role.Position).ToRole(RoleKind.Live, arn => reader.DocumentOf(arn) is { } document ? PolicyText.At(document, question.Role.Position) : null));
            return options.LastUsed ? role with { LastUsed = await LastUsedAsync(session, found, question) } : role;
        }
        catch (Exception exception) when (AccountFault.IsNotFound(exception))
        {
            return Unread(question, $"the account has no such function or role in {session.Region}: {AccountFault.Message(exception)}");
        }
        catch (Exception exception) when (AccountFault.Is(exception))
        {
            Report($"the role of {question.Function.Id}: {AccountFault.Message(exception)}");
            return question.Role;
        }
    }

    private async Task<ImmutableDictionary<string, string>> LastUsedAsync(AccountSession session, AccountRole role, RoleQuestion question)
    {
        try
        {
            return await LastUsedReader.ReadAsync(session.Iam, role.Arn, options.Patience);
        }
        catch (Exception exception) when (AccountFault.Is(exception))
        {
            Report($"when the role of {question.Function.Id} was last used: {AccountFault.Message(exception)}");
            return ImmutableDictionary<string, string>.Empty;
        }
    }

    /// <summary>A role that the templates show stays comparable where the account has none yet.</summary>
    private static Role Unread(RoleQuestion question, string reason) => question.Role.NotReadable is null ? question.Role : question.Role with { NotReadable = reason };

    private async Task<string?> RoleNameAsync(RoleQuestion question, AccountSession session, StackNames stack)
    {
        if (options.RoleNames.Of(question).FirstOrDefault() is { } given) return NameOf(given);
        if (FunctionNameOf(question, stack) is { } function)
            return NameOf((await session.Lambda.GetFunctionConfigurationAsync(new GetFunctionConfigurationRequest { FunctionName = function })).Role);

        var written = stack.PhysicalId(question.Role.Id) ?? question.RoleName ?? (question.Role.Kind == RoleKind.Imported ? question.Role.Id : null);
        return written is { Length: > 0 } && !written.Contains("${", StringComparison.Ordinal) ? NameOf(written) : null;
    }

    private string? FunctionNameOf(RoleQuestion question, StackNames stack) =>
        options.Deployed.Of(question).FirstOrDefault() ?? stack.PhysicalId(question.Function.ResourceId) ?? question.FunctionName;

    /// <summary>An ARN has the path before the name.</summary>
    private static string NameOf(string nameOrArn) => nameOrArn[(nameOrArn.LastIndexOf('/') + 1)..];

    private void Report(string message) => _errors.Add(new InputError(Source, null, message));
}
