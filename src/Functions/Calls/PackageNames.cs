using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Functions.Calls;

/// <summary>What the names of packages, types and methods tell of code that cannot be read.</summary>
internal static class PackageNames
{
    /// <summary>
    /// First names of the namespaces of packages that cannot call AWS. A name is here when its packages are of the public feed, widely used, and
    /// none of them depends on the AWS SDK, or when it is AWS's own, whose calls the catalog has. Message buses with AWS transports are not here.
    /// </summary>
    private static readonly ImmutableHashSet<string> Harmless = Words("""
        Amazon AWS AWSSDK Microsoft System Windows Azure Google Grpc OpenTelemetry Newtonsoft Serilog NLog log4net ZLogger Sentry Elmah Datadog Honeycomb Prometheus NewRelic Elastic
        Elasticsearch Nest OpenSearch Raygun Bugsnag AppMetrics Lamar Autofac Castle Ninject SimpleInjector DryIoc LightInject Unity StructureMap Scrutor Grace AspectInjector AspectCore
        PostSharp Fody MediatR Mediator AutoMapper Mapster Riok FluentValidation FluentResults ErrorOr OneOf CSharpFunctionalExtensions LanguageExt Ardalis Dawn Vogen StronglyTypedIds
        Polly Refit RestSharp RestEase Flurl Humanizer NodaTime Bogus AutoFixture Moq NSubstitute FakeItEasy Xunit NUnit FluentAssertions Shouldly AwesomeAssertions Verify VerifyXunit
        TestStack Testcontainers WireMock Respawn BenchmarkDotNet SpecFlow Reqnroll PactNet JustEat Swashbuckle NSwag NJsonSchema Saunter Scalar Asp FastEndpoints Carter Giraffe Nancy
        ServiceStack Ocelot Yarp GraphQL HotChocolate StrawberryShake GreenDonut Dapper Npgsql NpgsqlTypes MySql MySqlConnector Pomelo Oracle EntityFramework EFCore LinqKit Z Marten Weasel
        JasperFx EventStore Raven MongoDB LiteDB Cassandra Neo4j Neo4jClient StackExchange EasyCaching LazyCache ZiggyCreatures CacheManager FreeRedis CSRedis Enyim RabbitMQ EasyNetQ
        Confluent Kafka NATS MQTTnet Quartz Hangfire Coravel Cronos NCrontab CronExpressionDescriptor Stateless Elsa WorkflowCore Automatonymous RulesEngine NRules CsvHelper ClosedXML
        EPPlus OfficeOpenXml NPOI MiniExcel ExcelDataReader DocumentFormat iText iTextSharp QuestPDF PdfSharp PdfSharpCore MigraDoc DinkToPdf PuppeteerSharp Razor RazorLight Scriban
        HandlebarsDotNet Stubble DotLiquid Fluid Markdig HtmlAgilityPack AngleSharp Ganss ImageMagick SixLabors SkiaSharp Svg QRCoder ZXing Tesseract BCrypt Isopoh Org OtpNet
        PasswordGenerator JWT Jose IdentityModel Duende OpenIddict IdentityServer4 Auth0 Okta Fido2NetLib MimeKit MailKit SendGrid Twilio Stripe PayPal Braintree Notify Slack
        SlackNet Discord Telegram Octokit Atlassian Salesforce Zendesk Contentful Algolia Typesense Meilisearch OpenAI Anthropic OllamaSharp Pinecone Qdrant YamlDotNet SharpYaml Tomlyn
        Nett ProtoBuf MessagePack MemoryPack Avro Chr Parquet CloudNative Utf8Json Jil SimpleBase Hashids HashidsNet Sqids NanoidDotNet NUlid Ulid UUIDNext MassTransit.NewId NewId Semver
        SemanticVersioning UnitsNet MathNet Deedle TimeZoneConverter Ical PhoneNumbers MoreLinq MoreLINQ Nito Reactive ReactiveUI DynamicData Superpower Sprache Pidgin Irony NCalc
        Jint Esprima NLua Sylvan Spectre CommandLine McMaster Cocona CliWrap Figgle dotenv DotNetEnv NetEscapades Ben Force DeepCloner AnyClone KellermanSoftware CompareNETObjects
        DiffPlex JsonDiffPatchDotNet JsonPatch Json Manatee NetTopologySuite GeoJSON GeoCoordinatePortable MaxMind SharpCompress ICSharpCode Ionic SevenZip Renci FluentFTP
        FluentEmail FluentMigrator DbUp Evolve Finbuckle Orleans Akka Dapr Steeltoe Consul VaultSharp LaunchDarkly Unleash Flagsmith OpenFeature Split ConfigCat Ardalis Hellang
        CorrelationId Correlate MudBlazor Radzen Blazored BlazorMonaco Telerik DevExpress Syncfusion Constructs Pulumi Cdklabs HashiCorp XaasKit LocalStack Topshelf Aspire JetBrains
        StyleCop Roslynator Fare Fable FSharp FSharpPlus
        """);

    /// <summary>Words by which packages name the AWS service they are for, joined where a name is of several words; the catalog's ids beside it.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Services = Table("""
        s3: s3
        bucket: s3
        dynamo: dynamodb
        dynamodb: dynamodb
        ddb: dynamodb
        sqs: sqs
        amazonsqs: sqs sns
        sns: sns
        amazonsns: sns
        simplenotification: sns
        simplequeue: sqs
        ses: ses sesv2
        simpleemail: ses sesv2
        ssm: ssm
        systemsmanager: ssm
        parameterstore: ssm
        secretsmanager: secretsmanager
        secretmanager: secretsmanager
        awssecrets: secretsmanager
        kms: kms
        lambdaclient: lambda
        lambdainvoker: lambda
        invokelambda: lambda
        eventbridge: events
        stepfunction: stepfunctions
        stepfunctions: stepfunctions
        sfn: stepfunctions
        kinesis: kinesis
        firehose: firehose
        cognito: cognito-idp cognito-identity
        bedrock: bedrock-runtime bedrock-agent-runtime
        rekognition: rekognition
        textract: textract
        cloudwatch: cloudwatch logs
        cloudwatchlogs: logs
        appconfig: appconfigdata appconfig
        athena: athena
        timestream: timestream-write timestream-query
        awsiot: iot-data iot
        awsbatch: batch
        sts: sts
        """);

    /// <summary>Words that say that a call stays in the process or goes elsewhere than to AWS.</summary>
    private static readonly ImmutableHashSet<string> Elsewhere = Words("""
        http api rest soap web graphql grpc proxy webhook browser
        log logs logger logging trace tracing tracer metric metrics telemetry insights correlation diagnostic diagnostics
        jwt token tokens auth authentication authorization claims identity oauth oidc
        validator validators validation mapper mapping serializer serialization json xml csv yaml pdf excel template renderer parser formatter converter
        middleware filter context swagger openapi versioning cors health healthcheck
        mediator mediatr dispatcher pipeline retry resilience policy clock time delay guard
        sql database postgres postgre npgsql mysql oracle mongo cosmos redis elastic elasticsearch opensearch cassandra neo4j migration migrations
        rabbit rabbitmq kafka nats mqtt amqp azure google gcp firebase sheets stripe twilio sendgrid smtp slack discord teams salesforce auth0 okta ftp sftp
        memory inmemory fake mock stub test testing
        """);

    /// <summary>Words by which a type says that it does something for others, and is not data.</summary>
    private static readonly ImmutableHashSet<string> ServiceWords = Words("""
        gateway client repository repo store storage publisher sender producer emitter notifier queue bus service manager provider handler dao uploader downloader loader reader writer
        fetcher accessor adapter connector facade factory orchestrator processor engine executor runner worker job invoker scheduler archive archiver indexer session transport broker
        """);

    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Whether code of a namespace or assembly is known not to call AWS by itself.</summary>
    public static bool IsHarmless(string name) => Harmless.Contains(name.Split('.')[0]);

    /// <summary>AWS's own packages and the platform's: what they call is in the catalog.</summary>
    public static bool IsPlatform(string name) => name.Split('.')[0] is "Amazon" or "AWS" or "AWSSDK" or "AWSXRayRecorder" or "Microsoft" or "System" or "mscorlib" or "netstandard";

    /// <summary>The services that a name speaks of: <c>sns</c> of <c>ISnsGateway</c>, <c>ssm</c> of <c>ParameterStoreReader</c>.</summary>
    public static IEnumerable<string> ServicesIn(string name)
    {
        var words = WordsOf(name);
        for (var start = 0; start < words.Count; start++)
        {
            var joined = "";
            for (var end = start; end < words.Count && end < start + 3; end++)
            {
                joined += words[end];
                if (Services.TryGetValue(joined, out var services))
                {
                    foreach (var service in services)
                        yield return service;
                }
            }
        }
    }

    public static bool NamesElsewhere(string name) => WordsOf(name).Exists(Elsewhere.Contains);

    /// <summary>Whether a type is by its name a service: an interface, or called after what it does.</summary>
    public static bool NamesService(string type) => type is ['I', >= 'A' and <= 'Z', ..] || WordsOf(type).Exists(ServiceWords.Contains);

    public static string FirstWordOf(string name) => WordsOf(name).FirstOrDefault() ?? "";

    private static List<string> WordsOf(string name) => Word.Matches(name).Cast<Match>().Select(match => match.Value.ToLowerInvariant()).ToList();

    private static ImmutableHashSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    private static ImmutableDictionary<string, ImmutableArray<string>> Table(string text) => text
        .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries))
        .ToImmutableDictionary(parts => parts[0], parts => parts.Skip(1).ToImmutableArray());
}
