using System.Collections.Immutable;
using ServerlessGuard.CatalogBuilder.Models;
using ServerlessGuard.CatalogBuilder.Permissions;
using ServerlessGuard.CatalogBuilder.Sources;
using ServerlessGuard.CatalogBuilder.Writing;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder;

/// <summary>Everything read, put together and written to the embedded packs.</summary>
public sealed class CatalogFiles(Folders folders)
{
    private readonly ActionData _actions = new(folders);
    private readonly RequirementTables _tables = new(folders);
    private readonly Dictionary<string, AssemblySurface> _surfaces = new(StringComparer.Ordinal)
    {
        ["dynamodb"] = new(typeof(Amazon.DynamoDBv2.IAmazonDynamoDB)),
        ["s3"] = new(typeof(Amazon.S3.IAmazonS3)),
        ["sqs"] = new(typeof(Amazon.SQS.IAmazonSQS)),
    };

    /// <summary>Operations without an action of the catalogue, as <c>service:operation action</c>; for the builder's report.</summary>
    public List<string> Unlisted { get; } = [];

    public void Write()
    {
        Directory.CreateDirectory(folders.Output);
        var services = new ServiceSource(folders).Read();
        var (operations, shapes) = Services(services);
        Save("operations", operations);
        Save("shapes", shapes);
        Save("actions", Actions());
        Save("conditions", ConditionKeys());
        var templates = new TemplateData(folders);
        Save("policies", templates.ManagedPolicies());
        Save("templates", templates.Templates());
    }

    private void Save(string name, PackWriter pack) => pack.Save(Path.Combine(folders.Output, name + ".bin"));

    private (PackWriter Operations, PackWriter Shapes) Services(ImmutableArray<ServiceRow> services)
    {
        var (operations, shapes) = (new PackWriter(), new PackWriter());
        operations.Add("", writer =>
        {
            writer.Write($"{_actions.Date[..4]}-{_actions.Date[4..6]}-{_actions.Date[6..]}");
            writer.WriteList(services, service => Write(writer, service));
        });
        foreach (var service in services)
        {
            var naming = new Naming(folders, service.Id);
            operations.Add(service.Id, writer => Write(writer, Operations(service, naming)));
            var classes = _surfaces.TryGetValue(service.Id, out var surface) ? surface.Shapes() : service.Model is { } model ? ShapeBuilder.Build(service, model, naming) : ImmutableArray<SdkShape>.Empty;
            shapes.Add(service.Id, writer => Write(writer, classes));
        }

        return (operations, shapes);
    }

    private static void Write(BinaryWriter writer, ServiceRow service)
    {
        writer.Write(service.Id);
        writer.Write("AWSSDK." + service.Name);
        writer.Write(service.Namespace);
        writer.Write($"Amazon{service.ClientBase}Client");
        writer.Write("IAmazon" + service.ClientBase);
        writer.Write(service.Prefix);
        writer.Write(service.Model is null ? service.Source : $"{service.Source}; {service.Model.Origin}");
        writer.WriteStrings(service.OtherTypes);
    }

    private ImmutableArray<SdkOperation> Operations(ServiceRow service, Naming naming)
    {
        var requirements = new Requirements(_actions, _tables);
        var operations = service switch
        {
            { Id: "s3" } => SurfaceOperations(service, naming, requirements),
            { Model: { } model } => model.Operations.Select(operation => Operation(service, model, operation, naming, requirements)),
            _ => _actions.Prefixes[service.Prefix].Select(action => action.Name[(service.Prefix.Length + 1)..] is var name
                ? new SdkOperation(service.Id, name, name, []) { Requirements = requirements.Of(action) } : null!),
        };
        var sorted = operations.OrderBy(operation => operation.MethodName, StringComparer.Ordinal).ToImmutableArray();
        Unlisted.AddRange(sorted.SelectMany(operation => operation.Requirements.Where(need => _actions.Find(need.Action) is null).Select(need => $"{service.Id}:{operation.Name} {need.Action}")));
        return sorted;
    }

    private SdkOperation Operation(ServiceRow service, ServiceModel model, ModelOperation operation, Naming naming, Requirements requirements)
    {
        var method = naming.Method(operation.Name);
        var request = RequestShape.Of(model, operation.Input, naming);
        return new SdkOperation(service.Id, operation.Name, method, request.Members)
        {
            RequestType = naming.Request(method),
            IsPaginated = operation.IsPaginated,
            Requirements = requirements.Of(service, operation, request),
            Overloads = _surfaces.TryGetValue(service.Id, out var surface) ? surface.Overloads(method) : naming.Overloads(method, request.Members),
        };
    }

    /// <summary>S3's, of which the package itself is the list: it has methods that are no operations of the service, and names of its own.</summary>
    private IEnumerable<SdkOperation> SurfaceOperations(ServiceRow service, Naming naming, Requirements requirements)
    {
        var surface = _surfaces[service.Id];
        var model = service.Model!.Operations.ToDictionary(operation => operation.Name, StringComparer.Ordinal);
        foreach (var method in surface.Operations)
        {
            var known = model.GetValueOrDefault(naming.Operation(method)) ?? new ModelOperation(method, null, null, "POST", "/", IsPaginated: false);
            var members = surface.RequestMembers(naming.Request(method));
            yield return new SdkOperation(service.Id, known.Name, method, members)
            {
                RequestType = naming.Request(method),
                IsPaginated = known.IsPaginated,
                Requirements = requirements.Of(service, known, new RequestShape(members, members)),
                Overloads = surface.Overloads(method),
            };
        }
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SdkOperation> operations)
    {
        var table = new TextTable(operations.SelectMany(operation => operation.RequestMembers
            .Concat(operation.Requirements.SelectMany(need => need.Resources.Append(need.Action).Append(need.Source)))));
        writer.WriteStrings(table.Texts);
        writer.WriteList(operations, operation =>
        {
            writer.Write(operation.Name);
            writer.Write(operation.MethodName);
            writer.WriteStrings(operation.RequestMembers, table);
            writer.Write(operation.RequestType);
            writer.Write(operation.IsPaginated);
            writer.WriteList(operation.Requirements, need => Write(writer, need, table));
            writer.WriteList(operation.Overloads, form => writer.WriteList(form.Parameters, parameter =>
            {
                writer.Write(parameter.Name);
                writer.Write(parameter.Type);
                writer.Write(parameter.Member);
            }));
        });
    }

    private static void Write(BinaryWriter writer, ActionRequirement need, TextTable table)
    {
        writer.WriteCount(table[need.Action]);
        Write(writer, need.When);
        writer.WriteStrings(need.Resources, table);
        writer.WriteCount(table[need.Source]);
    }

    private static void Write(BinaryWriter writer, RequirementCondition? condition)
    {
        writer.Write((byte)(condition is null ? 0 : (int)condition.Kind + 1));
        if (condition is null)
        {
            return;
        }

        writer.Write(condition.Subject);
        writer.WriteStrings(condition.Values);
        Write(writer, condition.And);
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SdkShape> shapes)
    {
        var table = new TextTable(shapes.SelectMany(shape => shape.Members).SelectMany(member => new[] { member.Name, member.Type }));
        writer.WriteStrings(table.Texts);
        writer.WriteList(shapes, shape =>
        {
            writer.Write(shape.Name);
            writer.Write((byte)shape.Kind);
            writer.WriteList(shape.Members, member =>
            {
                writer.WriteCount(table[member.Name]);
                writer.WriteCount(table[member.Type]);
            });
        });
    }

    private PackWriter Actions()
    {
        var pack = new PackWriter();
        pack.Add("", writer => writer.WriteStrings([.. _actions.Prefixes.Values.SelectMany(actions => actions).Select(action => action.Name).Order(StringComparer.OrdinalIgnoreCase)]));
        foreach (var (prefix, actions) in _actions.Prefixes)
        {
            pack.Add(prefix, writer => Write(writer, actions));
        }

        return pack;
    }

    private PackWriter ConditionKeys()
    {
        var pack = new PackWriter();
        foreach (var (prefix, keys) in _actions.ConditionKeys)
        {
            pack.Add(prefix, writer => writer.WriteList(keys, key =>
            {
                writer.Write(key.Name);
                writer.Write((byte)key.Type);
                writer.Write(key.IsMultivalued);
            }));
        }

        return pack;
    }

    private static void Write(BinaryWriter writer, ImmutableArray<IamAction> actions)
    {
        var table = new TextTable(actions.SelectMany(action => action.AccessLevels.Concat(action.ConditionKeys).Concat(action.DependentActions)
            .Concat(action.ResourceTypes.SelectMany(type => type.ConditionKeys.Append(type.Name).Append(type.Arn)))));
        writer.WriteStrings(table.Texts);
        writer.WriteList(actions, action =>
        {
            writer.Write(action.Name);
            writer.WriteStrings(action.AccessLevels, table);
            writer.WriteList(action.ResourceTypes, type =>
            {
                writer.WriteCount(table[type.Name]);
                writer.WriteCount(table[type.Arn]);
                writer.Write(type.Required);
                writer.WriteStrings(type.ConditionKeys, table);
            });
            writer.WriteStrings(action.ConditionKeys, table);
            writer.WriteStrings(action.DependentActions, table);
        });
    }
}
