using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests.Sam;

/// <summary>What is read of a SAM template against SAM's own files: each policy template as SAM expands it, each connector, each managed policy it adds.</summary>
public class SamFactsTests
{
    [Fact]
    public void Every_policy_template_is_what_sam_makes_of_it()
    {
        var templates = (JObject)SharedFacts.Read("sam_policy_templates.json")["Templates"]!;

        Assert.Equal(81, templates.Count);
        foreach (var template in templates.Properties())
        {
            var parameters = ((JObject?)template.Value["Parameters"])?.Properties().Select(parameter => parameter.Name).ToArray() ?? [];
            var arguments = parameters.ToDictionary(name => name, name => $"the-{name}");
            var written = string.Join(", ", arguments.Select(argument => $"{argument.Key}: {argument.Value}"));
            var deployment = Function($"Policies: [ {{ {template.Name}: {{ {written} }} }} ]");

            Assert.Empty(deployment.Errors);
            var expected = Statements(template.Value["Definition"]!["Statement"]!).SelectMany(statement => Lines(statement, resource => Expanded(resource, arguments)));
            Assert.Equal((template.Name, Text(expected)), (template.Name, Text(deployment.Function("Fn").Grant(template.Name).Statements.SelectMany(Lines))));
        }
    }

    [Fact]
    public void Every_connector_of_a_function_is_what_sam_makes_of_it()
    {
        var pairs = 0;
        foreach (var (source, destination, profile) in Profiles().Where(pair => pair.Profile["Type"]!.Value<string>() == "AWS_IAM_ROLE_MANAGED_POLICY"))
        {
            var isOnSource = profile["Properties"]!["SourcePolicy"]!.Value<bool>();
            if ((isOnSource ? source : destination) != "AWS::Lambda::Function")
                continue;

            pairs++;
            foreach (var category in ((JObject)profile["Properties"]!["AccessCategories"]!).Properties())
            {
                var standing = Connected(source, destination, category.Name, isEmbedded: false);
                var arns = new Dictionary<string, string> { ["Source.Arn"] = standing.Resources[Id(source, "A")].Arn!.ToString(), ["Destination.Arn"] = standing.Resources[Id(destination, "B")].Arn!.ToString(), ["Destination.Name"] = $"${{{Id(destination, "B")}}}" };
                var expected = Text(Statements(category.Value["Statement"]!).SelectMany(statement => Lines(statement, resource => Filled(resource.Value<string>()!, arns))));

                var name = $"{source} {destination} {category.Name}";
                foreach (var deployment in new[] { standing, Connected(source, destination, category.Name, isEmbedded: true) })
                    Assert.Equal((name, expected), (name, Text(deployment.Function(isOnSource ? Id(source, "A") : Id(destination, "B")).Role.Grants.Where(grant => grant.Kind == GrantKind.Connector).SelectMany(grant => grant.Statements).SelectMany(Lines))));
            }
        }

        Assert.Equal(10, pairs);
    }

    [Fact]
    public void Every_profile_of_a_connector_is_catalogued()
    {
        var catalogued = AwsCatalog.Default.Connectors.ToDictionary(profile => (profile.SourceType, profile.DestinationType));

        Assert.Equal(31, catalogued.Count);
        foreach (var (source, destination, profile) in Profiles())
        {
            var known = catalogued[(source, destination)];
            Assert.Equal((profile["Type"]!.Value<string>(), profile["Properties"]!["SourcePolicy"]?.Value<bool>() ?? false), (known.Kind, known.OnSource));
            foreach (var category in ((JObject)profile["Properties"]!["AccessCategories"]!).Properties().Where(category => category.Value["Statement"] is not null))
            {
                var expected = Statements(category.Value["Statement"]!).SelectMany(statement => Lines(statement, resource => resource.Value<string>()!.Replace("%{", "${")));
                Assert.Equal((source, destination, Text(expected)), (source, destination, Text(known.Access[category.Name].SelectMany(Lines))));
            }
        }
    }

    [Theory]
    [InlineData("base.default", "MemorySize: 128")]
    [InlineData("base.DurableConfig", "DurableConfig: { ExecutionTimeout: 60 }")]
    [InlineData("Tracing(not Disabled).aws", "Tracing: Active")]
    [InlineData("VpcConfig", "VpcConfig: { SubnetIds: [a], SecurityGroupIds: [b] }")]
    [InlineData("Events.Kinesis", "Events: { E: { Type: Kinesis, Properties: { Stream: !GetAtt S.Arn, StartingPosition: LATEST } } }")]
    [InlineData("Events.DynamoDB", "Events: { E: { Type: DynamoDB, Properties: { Stream: !GetAtt T.StreamArn, StartingPosition: LATEST } } }")]
    [InlineData("Events.SQS", "Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn } } }")]
    [InlineData("Events.MSK", "Events: { E: { Type: MSK, Properties: { Stream: !Ref C, StartingPosition: LATEST, Topics: [t] } } }")]
    public void Every_managed_policy_that_sam_adds_is_in_the_role(string fact, string property)
    {
        var policy = fact.Split('.').Aggregate((JToken)SharedFacts.Read("sam_implicit_role_policies.json"), (node, key) => node[key]!).Value<string>()!.Split(' ')[0];
        var expected = AwsCatalog.Default.FindManagedPolicy(policy)!.Statements.SelectMany(Lines);

        Assert.Equal(Text(expected), Text(Function(property).Function("Fn").Grant(policy.Split('/')[^1]).Statements.SelectMany(Lines)));
    }

    [Theory]
    [InlineData("SQS", "sqs:SendMessage on arn")]
    [InlineData("SNS", "sns:Publish on arn")]
    [InlineData("EventBridge", "events:PutEvents on arn")]
    [InlineData("Lambda", "lambda:InvokeFunction on arn")]
    [InlineData("S3Bucket", "s3:PutObject on arn/*", "s3:ListBucket on arn")]
    public void Destinations_are_granted_as_sam_grants_them(string type, params string[] expected)
    {
        var facts = SharedFacts.Read("sam_implicit_role_policies.json")["EventInvokeConfig.DestinationConfig|ESM OnFailure"]![type]!;
        Assert.Equal(expected.Select(line => line.ToLowerInvariant()), facts.Select(fact => fact.Value<string>()!.ToLowerInvariant()).Select(fact => fact.Contains(" on ") ? fact : fact + " on arn"));

        var function = Function($"EventInvokeConfig: {{ DestinationConfig: {{ OnFailure: {{ Type: {type}, Destination: 'arn:aws:x:::y' }} }} }}").Function("Fn");
        var granted = function.Role.Grants.Where(grant => grant.Origin == "destination").SelectMany(grant => grant.Statements).SelectMany(Lines);
        Assert.Equal(Text(expected.Select(line => "Allow " + line.Replace("on arn", "on arn:aws:x:::y"))), Text(granted));
    }

    private static IEnumerable<(string Source, string Destination, JToken Profile)> Profiles() =>
        from source in ((JObject)SharedFacts.Read("sam_connector_profiles.json")["Permissions"]!).Properties()
        from destination in ((JObject)source.Value).Properties()
        select (source.Name, destination.Name, destination.Value);

    private static Deployment Connected(string source, string destination, string category, bool isEmbedded)
    {
        var (from, to) = (Id(source, "A"), Id(destination, "B"));
        var connector = isEmbedded ? "" : $"  Link: {{ Type: AWS::Serverless::Connector, Properties: {{ Source: {{ Id: {from} }}, Destination: {{ Id: {to} }}, Permissions: [{category}] }} }}\n";
        var embedded = isEmbedded ? $", Connectors: {{ Link: {{ Properties: {{ Destination: {{ Id: {to} }}, Permissions: [{category}] }} }} }}" : "";
        return Reading.Template($"Transform: AWS::Serverless-2016-10-31\nResources:\n  {from}: {{ Type: {Sam(source)}{embedded} }}\n  {to}: {{ Type: {Sam(destination)} }}\n{connector}");
    }

    private static string Id(string type, string end) => type.Split(':')[^1] + end;

    private static string Sam(string type) => type == "AWS::Lambda::Function" ? "AWS::Serverless::Function" : type;

    private static Deployment Function(string property) => Reading.Template($"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              {property}
        """);

    private static IEnumerable<JToken> Statements(JToken written) => written is JArray list ? list : [written];

    private static IEnumerable<string> Lines(JToken statement, Func<JToken, string> resourceText)
    {
        var conditions = string.Concat(((JObject?)statement["Condition"])?.Properties().SelectMany(condition => ((JObject)condition.Value).Properties()
            .Select(key => $" if {condition.Name} {key.Name} {string.Join(",", Items(key.Value).Select(resourceText))}")) ?? []);
        return from action in Items(statement["Action"]!)
               from resource in Items(statement["Resource"]!)
               select $"{statement["Effect"]} {action} on {resourceText(resource)}{conditions}";
    }

    private static IEnumerable<JToken> Items(JToken value) => value is JArray list ? list : [value];

    private static IEnumerable<string> Lines(Statement statement)
    {
        var conditions = string.Concat(statement.Conditions.Select(condition => $" if {condition.Operator} {condition.Key} {string.Join(",", condition.Values)}"));
        return from action in statement.Actions
               from resource in statement.Resources
               select $"{statement.Effect} {action} on {resource}{conditions}";
    }

    private static string Text(IEnumerable<string> lines) => string.Join("\n", lines.Distinct().Order(StringComparer.Ordinal));

    /// <summary><c>{ Fn::Sub: [text, { variable: { Ref: Parameter } }] }</c> with the arguments' values.</summary>
    private static string Expanded(JToken value, Dictionary<string, string> arguments)
    {
        if (value is not JObject)
            return value.ToString();
        if (value["Ref"] is { } reference)
            return arguments[reference.Value<string>()!];
        if (value["Fn::Sub"] is not { } sub)
            return value.ToString();
        return sub is JArray { Count: 2 } parts
            ? ((JObject)parts[1]).Properties().Aggregate(parts[0].Value<string>()!, (text, variable) => text.Replace($"${{{variable.Name}}}", Expanded(variable.Value, arguments)))
            : sub.Value<string>()!;
    }

    private static string Filled(string text, Dictionary<string, string> values) => values.Aggregate(text, (filled, value) => filled.Replace($"%{{{value.Key}}}", value.Value));
}
