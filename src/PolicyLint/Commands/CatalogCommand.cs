using System.CommandLine;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint catalog</c>: what the catalog knows of a service or an operation, with sources.</summary>
public static class CatalogCommand
{
    public const string Name = "catalog";

    public const string Examples =
        """
          policy-lint catalog s3 CopyObject
          policy-lint catalog AmazonSQSClient.SendMessageBatchAsync

        """;

    private static readonly Argument<string> Service = new("SERVICE") { Description = "A service's id, IAM prefix, package, client or interface; or CLIENT.METHOD." };

    private static readonly Argument<string?> Operation = new("OPERATION")
    {
        Description = "An operation by its own name or by its .NET method, with or without Async.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Shows what the catalog knows of a service or an operation.") { Service, Operation };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Service), parsed.GetValue(Operation), terminal.Out));
        return command;
    }

    private static int Run(string subject, string? operationName, TextWriter output)
    {
        if (operationName is null && subject.LastIndexOf('.') is var dot and > 0 && !IsService(subject))
        {
            (subject, operationName) = (subject[..dot], subject[(dot + 1)..]);
        }

        var service = FindService(subject) ?? throw new InputException($"the catalog has no service '{subject}'; give an id (dynamodb), a client (AmazonDynamoDBClient) or a package (AWSSDK.DynamoDBv2)");
        if (operationName is null)
        {
            WriteService(service, output);
            return ExitStatus.Good;
        }

        WriteOperation(service, FindOperation(service, operationName), output);
        return ExitStatus.Good;
    }

    private static bool IsService(string subject) => FindService(subject) is not null;

    private static SdkService? FindService(string subject)
    {
        var name = subject[(subject.LastIndexOf('.') + 1)..];
        return AwsCatalog.Default.FindService(subject)
            ?? AwsCatalog.Default.Services.FirstOrDefault(service => Same(service.Package, subject))
            ?? AwsCatalog.Default.Services.FirstOrDefault(service => Same(service.Namespace, subject))
            ?? AwsCatalog.Default.Services.FirstOrDefault(service => Same(service.ClientName, name) || Same(service.InterfaceName, name))
            ?? AwsCatalog.Default.Services.FirstOrDefault(service => Same(service.IamPrefix, subject));
    }

    private static SdkOperation FindOperation(SdkService service, string name)
    {
        var method = name.EndsWith("Async", StringComparison.OrdinalIgnoreCase) ? name[..^"Async".Length] : name;
        return service.Operations.FirstOrDefault(operation => Same(operation.MethodName, method))
            ?? service.Operations.FirstOrDefault(operation => Same(operation.Name, name))
            ?? throw new InputException($"{service.ClientName} has no operation '{name}'; 'policy-lint catalog {service.Id}' lists them all");
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static void WriteService(SdkService service, TextWriter output)
    {
        WriteHead(service, output);
        output.WriteLine($"operations  {service.Operations.Length}");
        foreach (var operation in service.Operations)
        {
            var always = operation.Requirements.Where(requirement => requirement.When is null).Select(requirement => requirement.Action).Distinct(StringComparer.Ordinal);
            output.WriteLine($"  {operation.MethodName}Async: {(operation.Requirements.IsEmpty ? "no permission" : string.Join(", ", always))}");
        }
    }

    private static void WriteOperation(SdkService service, SdkOperation operation, TextWriter output)
    {
        WriteHead(service, output);
        output.WriteLine($"operation   {operation.Name}");
        output.WriteLine($"method      {operation.MethodName}Async({operation.RequestType})");
        if (operation.Requirements.IsEmpty)
        {
            output.WriteLine("needs       no permission");
        }

        foreach (var requirement in operation.Requirements.OrderBy(requirement => requirement.When is not null))
        {
            output.WriteLine($"{(requirement.When is null ? "always" : "only if"),-11} {requirement.Action}{(requirement.When is { } when ? $"  if {Words(when)}" : "")}");
            foreach (var resource in requirement.Resources)
            {
                output.WriteLine($"              on {resource}");
            }

            output.WriteLine($"              source: {requirement.Source}");
        }
    }

    private static string Words(RequirementCondition condition) => string.Join(" and ", condition.All.Select(WordsAlone));

    private static string WordsAlone(RequirementCondition condition)
    {
        var values = string.Join(" or ", condition.Values);
        return condition.Kind switch
        {
            ConditionKind.Argument => values.Length == 0 ? $"{condition.Subject} is set" : $"{condition.Subject} is {values}",
            ConditionKind.ArgumentAbsent => values.Length == 0 ? $"{condition.Subject} is not set" : $"{condition.Subject} is not {values}",
            ConditionKind.CustomerKey => $"{condition.Subject} is encrypted with a customer's key",
            ConditionKind.TextBegins => $"the text of {condition.Subject} begins with {values}",
            _ => condition.Subject,
        };
    }

    private static void WriteHead(SdkService service, TextWriter output)
    {
        output.WriteLine($"service     {service.Id}");
        output.WriteLine($"package     {service.Package}");
        output.WriteLine($"client      {service.Namespace}.{service.ClientName}, {service.InterfaceName}");
        output.WriteLine($"IAM prefix  {service.IamPrefix}");
        if (service.Source.Length > 0) output.WriteLine($"source      {service.Source}");
    }
}
