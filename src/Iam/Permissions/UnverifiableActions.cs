using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>
/// Actions that are used without a call of an SDK operation: by signed requests, database drivers and other protocols, or by an extension
/// that a layer brings along. That no call needs them proves nothing.
/// </summary>
internal sealed class UnverifiableActions
{
    /// <summary>Source: Service Authorization Reference, actions without an API operation of the same service that code calls through a data-plane protocol.</summary>
    private static readonly string[] OutsideTheSdk =
    [
        "aoss:*", "appsync:graphql", "appsync:eventconnect", "appsync:eventpublish", "appsync:eventsubscribe", "cassandra:*", "docdb-elastic:connect",
        "dsql:dbconnect*", "elasticache:connect", "elasticfilesystem:client*", "es:eshttp*", "execute-api:invalidatecache",
        "execute-api:invoke", "iot:connect", "iot:receive", "iot:subscribe", "kafka-cluster:*", "memorydb:connect",
        "neptune-db:*", "osis:*", "rds-db:connect", "s3express:createsession", "vpc-lattice-svcs:*",
    ];

    /// <summary>Seldom what a pattern over the whole service is written for: they count only where an entry names them.</summary>
    private static readonly string[] OutsideTheSdkByName = ["lambda:invokefunctionurl"];

    /// <summary>Layers by a part of their name. Source: the documentation of each extension.</summary>
    private static readonly (string Layer, string[] Actions)[] OfExtensions =
    [
        ("AWS-Parameters-and-Secrets-Lambda-Extension", ["ssm:getparameter*", "secretsmanager:getsecretvalue", "kms:decrypt"]),
        ("AWS-AppConfig-Extension", ["appconfig:getlatestconfiguration", "appconfig:startconfigurationsession", "appconfig:getconfiguration"]),
        ("aws-otel-", ["xray:*", "aps:remotewrite", "cloudwatch:putmetricdata", "logs:*"]),
        ("AWSOpenTelemetryDistro", ["xray:*", "application-signals:*", "cloudwatch:putmetricdata", "logs:*"]),
        ("LambdaInsightsExtension", ["logs:*", "cloudwatch:putmetricdata"]),
    ];

    private readonly GlobPattern[] _patterns;
    private readonly HashSet<string> _names;
    private readonly GlobPattern[] _byName = [.. OutsideTheSdkByName.Select(text => new GlobPattern(text))];

    public UnverifiableActions(IEnumerable<string> layers, ActionIndex actions)
    {
        var texts = OutsideTheSdk.Concat(OfExtensions.Where(extension => layers.Any(layer => IsNamed(layer, extension.Layer))).SelectMany(extension => extension.Actions)).ToList();
        _patterns = [.. texts.Select(text => new GlobPattern(text))];
        _names = new HashSet<string>(texts.SelectMany(text => actions.NamesOf(text)), StringComparer.Ordinal);
    }

    /// <param name="name">An action's name, as the index spells it.</param>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether an entry is such an action, or a pattern of nothing else, also where the index does not know it.</summary>
    public bool Covers(string entry)
    {
        var pattern = new GlobPattern(ActionIndex.Lower(entry));
        return _patterns.Concat(_byName).Any(outer => outer.Contains(pattern));
    }

    private static bool IsNamed(string layer, string part) => layer.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
