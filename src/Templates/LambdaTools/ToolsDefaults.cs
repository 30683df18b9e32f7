using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.LambdaTools;

/// <summary>
/// <c>aws-lambda-tools-defaults.json</c> and other files that <c>dotnet lambda deploy-function --config-file</c> takes: one function by its handler, with
/// its role and settings. Source: the options of <c>Amazon.Lambda.Tools</c>.
/// </summary>
internal static class ToolsDefaults
{
    private const string UsualName = "aws-lambda-tools-defaults.json";
    private const string Handler = "function-handler";
    private const string Role = "function-role";
    private const string Template = "template";

    private static readonly Regex Setting = new($"\"{Handler}\"\\s*:\\s*\"[^\"]", RegexOptions.CultureInvariant);
    private static readonly Regex RoleSetting = new($"\"{Role}\"\\s*:\\s*\"[^\"]", RegexOptions.CultureInvariant);
    private static readonly Regex TemplateSetting = new($"\"{Template}\"\\s*:\\s*\"[^\"]", RegexOptions.CultureInvariant);

    /// <summary><c>"KEY"="value";KEY=value</c>.</summary>
    private static readonly Regex Variable = new("""\s*"?([^"=;]+)"?\s*=\s*(?:"([^"]*)"|([^;]*))""", RegexOptions.CultureInvariant);

    /// <summary>
    /// Whether the text names a function and the role it is deployed with. New projects come with a handler and no role, which says nothing; where a
    /// template is named, that is what is deployed.
    /// </summary>
    public static bool Names(string text) => Setting.IsMatch(text) && RoleSetting.IsMatch(text) && !TemplateSetting.IsMatch(text);

    /// <summary>By its name, since what it says cannot be read.</summary>
    public static bool IsBroken(string name, string text) => name == UsualName && text.Contains($"\"{Handler}\"") && !JsonText.Read(text, name).Errors.IsEmpty;

    public static Deployment Read(string file, TemplateOptions options, ReadTemplateFile readFile)
    {
        var stacks = new StackSet(readFile, options.Neighbours);
        if (stacks.Tree(file) is not { } tree)
            return new Deployment(file) { Errors = stacks.Errors };
        if (tree is not Mapping settings || settings.Find(Handler) is not { Value: Scalar } handler)
        {
            stacks.Report(tree.Position, "the settings are not an object with text in function-handler: mend them");
            return new Deployment(file) { Errors = stacks.Errors };
        }

        stacks.AddRoot(new Mapping([new MappingEntry("Resources", tree.Position, new Mapping([Function(settings, handler)], tree.Position))], tree.Position), file);
        var read = DeploymentReader.Read(stacks, file);
        return read with { Functions = read.Functions.Select(function => function with { Kind = TemplateKind.LambdaTools }).ToImmutableArray() };
    }

    private static MappingEntry Function(Mapping settings, MappingEntry handler)
    {
        var position = handler.Position;
        var isImage = string.Equals(settings["package-type"].AsLiteral(), "image", StringComparison.OrdinalIgnoreCase);
        Mapping? If(string key, params (string Key, Node? Value)[] entries) => Given(settings, key) is null ? null : Map(position, entries);
        (string, MappingEntry?)[] written =
        [
            ("FunctionName", Find(settings, "function-name")),
            ("Handler", isImage ? null : handler),
            ("Runtime", isImage ? null : Find(settings, "function-runtime")),
            ("Role", Find(settings, Role)),
            ("KmsKeyArn", Find(settings, "kms-key")),
        ];
        (string, Node?)[] made =
        [
            ("PackageType", isImage ? Text("Image", position) : null),
            ("Code", isImage ? null : Text(settings["project-location"].AsLiteral() ?? ".", position)),
            ("ImageConfig", isImage ? Map(position, ("Command", settings["image-command"] ?? handler.Value)) : null),
            ("VpcConfig", If("function-subnets", ("SubnetIds", settings["function-subnets"]))),
            ("TracingConfig", If("tracing-mode", ("Mode", settings["tracing-mode"]))),
            ("DeadLetterConfig", If("dead-letter-target-arn", ("TargetArn", settings["dead-letter-target-arn"]))),
            ("Layers", Given(settings, "function-layers") is { } layers ? List(layers.Split(',').Select(layer => Text(layer.Trim(), position)), position) : null),
            ("Environment", Map(position, ("Variables", Variables(settings.Find("environment-variables"), position)))),
        ];
        var properties = new Mapping([.. written.Where(entry => entry.Item2 is not null).Select(entry => entry.Item2! with { Key = entry.Item1 }), .. Map(position, made).Entries], position);
        var body = Map(position, ("Type", Text("AWS::Lambda::Function", position)), ("Properties", properties));
        return new MappingEntry(settings["function-name"].AsLiteral() is { Length: > 0 } name ? name : Symbol(handler.Value.ToString()!), position, body);
    }

    private static MappingEntry? Find(Mapping settings, string key) => Given(settings, key) is null ? null : settings.Find(key);

    private static string? Given(Mapping settings, string key) => settings[key].AsLiteral() is { Length: > 0 } text ? text : null;

    private static Mapping? Variables(MappingEntry? setting, SourcePosition position) => setting?.Value.AsLiteral() is { Length: > 0 } text
        ? new Mapping(
            Variable.Matches(text).Cast<Match>().Select(match => new MappingEntry(match.Groups[1].Value.Trim(), setting.Position, Text(match.Groups[2].Value + match.Groups[3].Value.Trim(), setting.Position))),
            position)
        : null;

    /// <summary><c>Orders.Function.Handle</c> of <c>Orders::Orders.Function::Handle</c>; else the assembly that is run.</summary>
    private static string Symbol(string handler) => handler.Split(["::"], StringSplitOptions.None) is [_, var type, var method] ? $"{type}.{method}" : handler;
}
