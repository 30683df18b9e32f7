using System.Collections.Immutable;
using System.Text.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Accounts;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Roles;

/// <summary>
/// Roles made of policy documents in files. Files for a function are its whole role; files for no function in particular are that of every function whose
/// role the templates do not show, or, where they show all of them, of every function.
/// </summary>
public sealed class PolicyFileRoles : IRoleSource
{
    private readonly (string Path, string Text, string? Function)[] _files;
    private readonly ImmutableArray<Grant> _forAny;
    private readonly ImmutableArray<(string Function, Grant Policy)> _forOne;
    private readonly ImmutableArray<string> _functions;
    private readonly List<InputError> _errors = [];

    /// <param name="files">The path as findings name it, the text, and the function it is for.</param>
    public PolicyFileRoles(IEnumerable<(string Path, string Text, string? Function)> files)
    {
        _files = [.. files];
        var read = _files.Select(file => (file.Function, Policy: Read(file.Path, file.Text))).ToArray();
        _functions = [.. read.Select(file => file.Function).OfType<string>().Distinct(StringComparer.Ordinal)];
        _forAny = [.. read.Where(file => file.Function is null).Select(file => file.Policy).OfType<Grant>()];
        _forOne = [.. read.Where(file => file is { Function: not null, Policy: not null }).Select(file => (file.Function!, file.Policy!))];
    }

    public ImmutableArray<InputError> Errors => [.. _errors];

    public IRoleSource With(IReadOnlyDictionary<string, string> changed) => _files.Any(file => changed.ContainsKey(file.Path))
        ? new PolicyFileRoles(_files.Select(file => file with { Text = changed.GetValueOrDefault(file.Path, file.Text) }))
        : this;

    public ImmutableArray<Role> RolesOf(ImmutableArray<RoleQuestion> questions)
    {
        foreach (var unknown in _functions.Where(name => !questions.Any(question => question.IsNamed(name))))
        {
            _errors.Add(new InputError("--role-policies", null, $"there is no function '{unknown}'; name one as the report does"));
        }

        var areAllReadable = questions.All(question => question.Role.NotReadable is null);
        return [.. questions.Select(question => question.Canonical(RoleOf(question, areAllReadable || question.Role.NotReadable is not null)))];
    }

    private Role RoleOf(RoleQuestion question, bool takesAny)
    {
        var own = _forOne.Where(file => question.IsNamed(file.Function)).Select(file => file.Policy).ToImmutableArray();
        var grants = !own.IsEmpty ? own : takesAny && !_functions.Any(question.IsNamed) ? _forAny : [];
        if (grants.IsEmpty) return question.Role;

        // Of a role that the template declares only some documents are elsewhere: those are what is given here.
        var isAddition = own.IsEmpty && question.Role is { Kind: not RoleKind.Imported, NotReadable: not null, IsReadableButElsewhere: true };
        return isAddition
            ? question.Role with { Grants = question.Role.Grants.AddRange(grants), Elsewhere = question.Role.Elsewhere.RemoveAll(policy => !policy.IsBoundary) }
            : new Role(question.Role.Kind == RoleKind.Imported && question.Role.Id.Length > 0 ? question.Role.Id : grants[0].Position.File, RoleKind.File, grants[0].Position) { Grants = grants };
    }

    private Grant? Read(string path, string text)
    {
        var place = new SourcePosition(path, 1, 1);
        var document = Document(PolicyText.Decoded(text));
        var parsed = PolicyParser.Parse(document, path);
        _errors.AddRange(parsed.Problems.Select(problem => new InputError(path, problem.Position.Line, problem.Message)));
        if (!parsed.Problems.IsEmpty) return null;

        var isWhole = document == text;
        return new Grant(Path.GetFileNameWithoutExtension(path), GrantKind.Inline, place) { Statements = (isWhole ? parsed.Document : PolicyText.At(parsed.Document, place)).Statements };
    }

    /// <summary>The document inside of what <c>aws iam get-role-policy</c> and <c>get-policy-version</c> print.</summary>
    private static string Document(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            var inner = Member(json.RootElement, "PolicyDocument") ?? (Member(json.RootElement, "PolicyVersion") is { } version ? Member(version, "Document") : null);
            return inner switch
            {
                { ValueKind: JsonValueKind.String } encoded => PolicyText.Decoded(encoded.GetString()!),
                { ValueKind: JsonValueKind.Object } document => document.GetRawText(),
                _ => text,
            };
        }
        catch (JsonException)
        {
            // The policy reader says what is wrong, and where.
            return text;
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
