using System.Collections.Immutable;
using ServerlessGuard.Iam.Accounts;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Roles;

/// <summary>
/// Roles as the output of <c>aws iam get-account-authorization-details</c> has them: those the templates only name, those named on the command line, and
/// the documents of managed policies that roles of the templates name.
/// </summary>
public sealed class AuthorizationFileRoles : IRoleSource
{
    private readonly ImmutableArray<AccountAuthorization> _pages;
    private readonly NamedFunctions _roleNames;
    private readonly List<InputError> _errors = [];

    /// <param name="roleNames">Names or ARNs of roles, by function.</param>
    public AuthorizationFileRoles(IEnumerable<(string Path, string Text)> files, NamedFunctions roleNames)
    {
        _roleNames = roleNames;
        var read = files.Select(file => (file.Path, Page: AccountAuthorization.Read(file.Text, file.Path))).ToArray();
        _pages = [.. read.Select(file => file.Page)];
        _errors.AddRange(read.SelectMany(file => file.Page.Problems.Select(problem => new InputError(file.Path, problem.Position.Line, problem.Message))));
    }

    public ImmutableArray<InputError> Errors => [.. _errors];

    private IEnumerable<AccountRole> Roles => _pages.SelectMany(page => page.Roles);

    public ImmutableArray<Role> RolesOf(ImmutableArray<RoleQuestion> questions) => [.. questions.Select(question => question.Canonical(RoleOf(question)))];

    private Role RoleOf(RoleQuestion question)
    {
        if (_roleNames.Of(question).FirstOrDefault() is { } given) return Found(Named(given), question, given);
        if (question.Role.NotReadable is null) return question.Role;
        if (question.Role.Kind != RoleKind.Imported) return RoleCompletion.With(question.Role, DocumentOf);

        // The name of a role may have parts that only the deployment knows.
        var written = question.Role.Id;
        return written.Contains(":role/", StringComparison.Ordinal) || !written.Contains("${", StringComparison.Ordinal) ? Found(Named(written), question, written) : question.Role;
    }

    private Role Found(AccountRole[] roles, RoleQuestion question, string name) => roles switch
    {
        [var role] => role.ToRole(RoleKind.File, DocumentOf),
        [] => question.Role with { NotReadable = $"the account has no role '{name}'{(_pages.Any(page => page.IsTruncated) ? " in the given pages of the list: pass all of them" : ": mend the name, or pass --role FUNCTION=ROLE")}" },
        _ => question.Role with { NotReadable = $"{roles.Length} roles of the account may be '{name}': pass --role FUNCTION=ROLE" },
    };

    private AccountRole[] Named(string nameOrArn)
    {
        var exact = Roles.Where(role => role.Arn == nameOrArn || role.Name == nameOrArn).ToArray();
        if (exact.Length > 0) return exact;

        var pattern = new GlobPattern(SymbolicText.Parse(nameOrArn).Fill(_ => SymbolicText.Literal("*")).ToString());
        return [.. Roles.Where(role => pattern.IsMatch(role.Arn) || pattern.IsMatch(role.Name))];
    }

    private PolicyDocument? DocumentOf(string arn) => _pages.Select(page => page.DocumentOf(arn)).FirstOrDefault(document => document is not null);
}
