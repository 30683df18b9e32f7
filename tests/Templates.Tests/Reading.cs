using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests;

/// <summary>Reads templates that a test writes out, without a disk.</summary>
internal static class Reading
{
    public const string File = "template.yaml";

    public static Deployment Template(string text, params (string Name, string Value)[] parameters) => Files(parameters, (File, text));

    public static Deployment Json(string text) => Read("serverless.template", [], ("serverless.template", text));

    public static Deployment Files(params (string Path, string Text)[] files) => Files([], files);

    public static Deployment Files((string Name, string Value)[] parameters, params (string Path, string Text)[] files) => Read(files[0].Path, parameters, files);

    private static Deployment Read(string root, (string Name, string Value)[] parameters, params (string Path, string Text)[] files)
    {
        var options = new TemplateOptions();
        foreach (var (name, value) in parameters)
            options = options with { Parameters = options.Parameters.SetItem(name, value) };
        return TemplateReader.Read(
            root,
            options,
            path => files.FirstOrDefault(file => file.Path == path).Text,
            folder => files.Where(file => Path.GetDirectoryName(file.Path) == folder).Select(file => Path.GetFileName(file.Path)));
    }

    public static DeployedFunction Function(this Deployment deployment, string id) => deployment.Functions.Single(function => function.Id == id);

    /// <summary>The only function's environment variable.</summary>
    public static string? Variable(this Deployment deployment, string name) =>
        Assert.Single(deployment.Functions).Environment.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>What the role allows or denies, one line for each action and resource, platform grants left out.</summary>
    public static string[] Granted(this DeployedFunction function) => function.Role.Grants
        .Where(grant => grant.Kind != GrantKind.Platform)
        .SelectMany(grant => grant.Statements)
        .SelectMany(Lines)
        .ToArray();

    public static Grant Grant(this DeployedFunction function, string origin) => function.Role.Grants.Single(grant => grant.Origin == origin);

    private static IEnumerable<string> Lines(Statement statement) =>
        from action in statement.Actions.Concat(statement.NotActions)
        from resource in statement.Resources.Concat(statement.NotResources)
        select $"{statement.Effect} {action} on {resource}";
}
