using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class EventAndPlatformTests
{
    private const string Arn = "arn:${AWS::Partition}:";
    private const string Here = ":${AWS::Region}:${AWS::AccountId}:";

    [Theory]
    [InlineData("SQS", "Queue: !GetAtt Q.Arn", Arn + "sqs" + Here + "${Q}")]
    [InlineData("SQS", "Queue: !Ref QueueArn", "${QueueArn}")]
    [InlineData("SNS", "Topic: !Ref T", Arn + "sns" + Here + "${T}")]
    [InlineData("S3", "Bucket: !Ref B, Events: 's3:ObjectCreated:*'", Arn + "s3:::${B}")]
    [InlineData("DynamoDB", "Stream: !GetAtt D.StreamArn", Arn + "dynamodb" + Here + "table/${D}/stream/*")]
    [InlineData("Kinesis", "Stream: !GetAtt K.Arn", Arn + "kinesis" + Here + "stream/${K}")]
    [InlineData("MSK", "Stream: 'arn:aws:kafka:eu-west-1:1:cluster/c/id'", "arn:aws:kafka:eu-west-1:1:cluster/c/id")]
    [InlineData("MQ", "Broker: 'arn:aws:mq:eu-west-1:1:broker:b'", "arn:aws:mq:eu-west-1:1:broker:b")]
    [InlineData("Cognito", "UserPool: !Ref U", Arn + "cognito-idp" + Here + "userpool/${U}")]
    [InlineData("CloudWatchLogs", "LogGroupName: !Ref L", Arn + "logs" + Here + "log-group:${L}")]
    [InlineData("EventBridgeRule", "EventBusName: !Ref Bus", Arn + "events" + Here + "event-bus/${Bus}")]
    [InlineData("Api", "Path: /x, Method: get, RestApiId: !Ref A", Arn + "execute-api" + Here + "${A}")]
    [InlineData("HttpApi", "Path: /x, Method: get", null)]
    [InlineData("Schedule", "Schedule: rate(1 hour)", null)]
    [InlineData("ScheduleV2", "ScheduleExpression: rate(1 hour)", null)]
    [InlineData("IoTRule", "Sql: x", null)]
    [InlineData("AlexaSkill", "SkillId: x", null)]
    [InlineData("SelfManagedKafka", "Topics: [x]", null)]
    public void An_event_names_its_source(string type, string properties, string? source)
    {
        var @event = Assert.Single(Function($"Events: {{ E: {{ Type: {type}, Properties: {{ {properties} }} }} }}").Events);

        Assert.Equal((type, source), (@event.Type, @event.Source?.ToString()));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData(", Filter: { S3Key: { Rules: [{ Name: prefix, Value: in/ }] } }", "in/", "")]
    [InlineData(", Filter: { S3Key: { Rules: [{ Name: Prefix, Value: in/ }, { Name: suffix, Value: .jpg }] } }", "in/", ".jpg")]
    [InlineData(", Filter: { S3Key: { Rules: [{ Name: suffix, Value: !Ref Ending }] } }", "", null)]
    public void A_buckets_event_says_of_which_keys_it_tells(string filter, string? prefix, string? suffix)
    {
        var ofSam = Assert.Single(Function($"Events: {{ E: {{ Type: S3, Properties: {{ Bucket: !Ref B, Events: x{filter} }} }} }}").Events);
        var ofBucket = Assert.Single(Function("MemorySize: 128", $$"""
              Uploads:
                Type: AWS::S3::Bucket
                Properties:
                  NotificationConfiguration: { LambdaConfigurations: [{ Event: x, Function: !GetAtt Fn.Arn{{filter}} }] }
            """).Events);

        Assert.Equal(new KeyFilter(prefix, suffix), ofSam.Keys);
        Assert.Equal(new EventSource("S3", SymbolicText.Parse(Arn + "s3:::${Uploads}"), ofBucket.Position) { Keys = new KeyFilter(prefix, suffix) }, ofBucket);
    }

    [Fact]
    public void Other_events_have_no_filter_of_keys() => Assert.Null(Assert.Single(Function("Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn } } }").Events).Keys);

    [Theory]
    [InlineData("!Ref Fn")]
    [InlineData("!GetAtt Fn.Arn")]
    [InlineData("!Sub '${Fn.Arn}:live'")]
    public void An_event_source_mapping_belongs_to_the_function_it_names(string name)
    {
        var function = Function("MemorySize: 128", $$"""
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: {{name}}
                  EventSourceArn: !GetAtt Q.Arn
                  DestinationConfig: { OnFailure: { Destination: !Ref T } }
            """);

        var @event = Assert.Single(function.Events);
        Assert.Equal(("SQS", Arn + "sqs" + Here + "${Q}"), (@event.Type, @event.Source?.ToString()));
        Assert.Contains($"sqs:ReceiveMessage on {Arn}sqs{Here}${{Q}}", Needs(function));
        Assert.Contains($"sns:Publish on {Arn}sns{Here}${{T}}", Needs(function));
    }

    [Fact]
    public void A_mapping_reads_the_credentials_it_names()
    {
        var function = Function("MemorySize: 128", """
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !Ref Fn
                  EventSourceArn: arn:aws:mq:eu-west-1:1:broker:b
                  SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: !Ref Login }, { Type: VIRTUAL_HOST, URI: / }]
              Login: { Type: AWS::SecretsManager::Secret }
            """);

        Assert.Equal("MQ", Assert.Single(function.Events).Type);
        Assert.Equal([$"secretsmanager:GetSecretValue on {Arn}secretsmanager{Here}secret:${{Login}}"], Needs(function).Where(need => need.StartsWith("secrets", StringComparison.Ordinal)));
    }

    [Fact]
    public void Results_are_sent_where_a_resource_of_their_own_says()
    {
        var function = Function(
            "MemorySize: 128",
            """
              Config:
                Type: AWS::Lambda::EventInvokeConfig
                Properties:
                  FunctionName: !Ref Fn
                  Qualifier: $LATEST
                  DestinationConfig: { OnSuccess: { Destination: !GetAtt Bus.Arn }, OnFailure: { Destination: !GetAtt Sealed.Arn } }
              OfAnother:
                Type: AWS::Lambda::EventInvokeConfig
                Properties: { FunctionName: another, Qualifier: $LATEST, DestinationConfig: { OnFailure: { Destination: !Ref T } } }
              WithoutDestination:
                Type: AWS::Lambda::EventInvokeConfig
                Properties: { FunctionName: !Ref Fn, Qualifier: live, MaximumRetryAttempts: 0 }
            """);

        Assert.Equal(
            [
                "events:PutEvents on " + Arn + "events" + Here + "event-bus/${Bus}",
                "sqs:SendMessage on " + Arn + "sqs" + Here + "${Sealed}",
                "kms:GenerateDataKey on " + Arn + "kms" + Here + "key/${Key}",
                "kms:Decrypt on " + Arn + "kms" + Here + "key/${Key}",
            ],
            Needs(function).Where(need => !need.StartsWith("logs:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("MemorySize: 128", "logs:PutLogEvents on " + Arn + "logs" + Here + "log-group:/aws/lambda/${Fn}:*")]
    [InlineData("LoggingConfig: { LogGroup: !Ref L }", "logs:PutLogEvents on " + Arn + "logs" + Here + "log-group:${L}:*")]
    [InlineData("Tracing: Active", "xray:PutTraceSegments on *")]
    [InlineData("VpcConfig: { SubnetIds: [a] }", "ec2:CreateNetworkInterface on *")]
    [InlineData("DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Q.Arn }", "sqs:SendMessage on " + Arn + "sqs" + Here + "${Q}")]
    [InlineData("DeadLetterQueue: { Type: SNS, TargetArn: !Ref T }", "sns:Publish on " + Arn + "sns" + Here + "${T}")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: EventBridge, Destination: !GetAtt Bus.Arn } } }", "events:PutEvents on " + Arn + "events" + Here + "event-bus/${Bus}")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } }", "sqs:SendMessage on " + Arn + "sqs" + Here + "${FnEventInvokeConfigOnFailureQueue}")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: S3Bucket, Destination: !GetAtt B.Arn } } }", "s3:PutObject on " + Arn + "s3:::${B}/*")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: Lambda, Destination: !GetAtt Fn.Arn } } }", "lambda:InvokeFunction on " + Arn + "lambda" + Here + "function:${Fn}")]
    [InlineData("DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Sealed.Arn }", "kms:GenerateDataKey on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("Events: { E: { Type: DynamoDB, Properties: { Stream: !GetAtt D.StreamArn, DestinationConfig: { OnFailure: { Destination: !GetAtt Sealed.Arn } } } } }", "kms:GenerateDataKey on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Destination: !GetAtt Sealed.Arn } } }", "kms:Decrypt on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("FileSystemConfigs: [{ Arn: !GetAtt Access.Arn, LocalMountPath: /mnt/x }]", "elasticfilesystem:ClientWrite on " + Arn + "elasticfilesystem" + Here + "access-point/${Access}")]
    [InlineData("KmsKeyArn: !GetAtt Key.Arn", "kms:Decrypt on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("DurableConfig: { ExecutionTimeout: 1 }", "lambda:CheckpointDurableExecution on " + Arn + "lambda" + Here + "function:${Fn}:*")]
    [InlineData("Layers: ['arn:aws:lambda:eu-west-1:1:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12']", "secretsmanager:GetSecretValue on *")]
    [InlineData("Layers: ['arn:aws:lambda:eu-west-1:1:layer:AWS-AppConfig-Extension:100']", "appconfig:GetLatestConfiguration on *")]
    [InlineData("Layers: [!Sub 'arn:aws:lambda:${AWS::Region}:580247275435:layer:LambdaInsightsExtension:14']", "logs:PutLogEvents on *")]
    [InlineData("Layers: ['arn:aws:lambda:eu-west-1:901920570463:layer:aws-otel-collector-amd64-ver-0-90-1:1']", "xray:PutTraceSegments on *")]
    [InlineData("Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn } } }", "sqs:DeleteMessage on " + Arn + "sqs" + Here + "${Q}")]
    [InlineData("Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Sealed.Arn } } }", "kms:Decrypt on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("Events: { E: { Type: DynamoDB, Properties: { Stream: !GetAtt D.StreamArn } } }", "dynamodb:GetRecords on " + Arn + "dynamodb" + Here + "table/${D}/stream/*")]
    [InlineData("Events: { E: { Type: Kinesis, Properties: { Stream: !GetAtt K.Arn } } }", "kinesis:GetShardIterator on " + Arn + "kinesis" + Here + "stream/${K}")]
    [InlineData("Events: { E: { Type: Kinesis, Properties: { Stream: !GetAtt Consumer.ConsumerARN } } }", "kinesis:DescribeStreamConsumer on " + Arn + "kinesis" + Here + "stream/*/consumer/${Consumer}")]
    [InlineData("Events: { E: { Type: Kinesis, Properties: { Stream: !GetAtt Consumer.ConsumerARN } } }", "kms:Decrypt on " + Arn + "kms" + Here + "key/${Key}")]
    [InlineData("Events: { E: { Type: MSK, Properties: { Stream: x, SourceAccessConfigurations: [{ Type: SASL_SCRAM_512_AUTH, URI: secret }] } } }", "secretsmanager:GetSecretValue on secret")]
    public void Configuration_makes_a_platform_need(string property, string need)
    {
        Assert.Contains(need, Needs(Function(property)));
        if (!need.StartsWith("logs:", StringComparison.Ordinal))
            Assert.DoesNotContain(need, Needs(Function("MemorySize: 128")));
    }

    [Theory]
    [InlineData("Tracing: Disabled")]
    [InlineData("Tracing: PassThrough")]
    [InlineData("Layers: ['arn:aws:lambda:eu-west-1:1:layer:mine:1']")]
    [InlineData("Events: { E: { Type: Api, Properties: { Path: /, Method: get } } }")]
    [InlineData("DeadLetterQueue: !Ref AWS::NoValue")]
    [InlineData("VpcConfig: !Ref AWS::NoValue")]
    public void Configuration_that_needs_nothing_leaves_only_logs(string property) => Assert.All(Function(property).PlatformNeeds, need => Assert.Equal("logs", need.Why));

    [Theory]
    [InlineData("DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Q.Arn }")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SNS, Destination: !Ref T } } }")]
    public void A_destination_without_a_key_of_the_customer_needs_no_key(string property) =>
        Assert.DoesNotContain(Needs(Function(property)), need => need.StartsWith("kms:", StringComparison.Ordinal));

    [Theory]
    [InlineData("Events: { E: { Type: SQS, Properties: { Queue: !Ref QueueArn } } }", "kms:Decrypt")]
    [InlineData("Events: { E: { Type: Kinesis, Properties: { Stream: 'arn:aws:kinesis:eu-west-1:1:stream/clicks' } } }", "kms:Decrypt")]
    [InlineData("DeadLetterQueue: { Type: SQS, TargetArn: !Ref QueueArn }", "kms:GenerateDataKey")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SNS, Destination: 'arn:aws:sns:eu-west-1:1:failed' } } }", "kms:Decrypt")]
    public void A_key_of_what_is_elsewhere_may_be_needed(string property, string action)
    {
        var need = Function(property).PlatformNeeds.Single(need => need.Actions.Contains(action));

        Assert.True(need.IsConditional);
        Assert.Equal(Arn + "kms" + Here + "key/*", Assert.Single(need.Resources).ToString());
    }

    [Theory]
    [InlineData("Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn } } }")]
    [InlineData("Events: { E: { Type: MSK, Properties: { Stream: 'arn:aws:kafka:eu-west-1:1:cluster/c/1', Topics: [t] } } }")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: Lambda, Destination: 'arn:aws:lambda:eu-west-1:1:function:f' } } }")]
    public void What_is_here_or_has_no_key_needs_none(string property) => Assert.DoesNotContain(Function(property).PlatformNeeds, need => need.IsConditional);

    [Fact]
    public void Sam_grants_sending_to_an_encrypted_queue_and_not_the_key() =>
        Assert.DoesNotContain(
            Function("DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Sealed.Arn }").Role.Grants.SelectMany(grant => grant.Statements).SelectMany(statement => statement.Actions),
            action => action.ToString()!.StartsWith("kms:", StringComparison.Ordinal));

    [Fact]
    public void A_need_stands_where_it_is_configured() =>
        Assert.Equal(7, Function("Tracing: Active").PlatformNeeds.Single(need => need.Why == "tracing").Position.Line);

    private static IEnumerable<string> Needs(DeployedFunction function) =>
        from need in function.PlatformNeeds
        from action in need.Actions
        from resource in need.Resources
        select $"{action} on {resource}";

    private static DeployedFunction Function(string property, string more = "") => Reading.Template($$"""
        Transform: AWS::Serverless-2016-10-31
        Parameters: { QueueArn: { Type: String } }
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              {{property}}
          Q: { Type: AWS::SQS::Queue }
          Sealed: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !Ref Key } }
          T: { Type: AWS::SNS::Topic }
          B: { Type: AWS::S3::Bucket }
          D: { Type: AWS::DynamoDB::Table }
          K: { Type: AWS::Kinesis::Stream }
          SealedStream: { Type: AWS::Kinesis::Stream, Properties: { StreamEncryption: { EncryptionType: KMS, KeyId: !Ref Key } } }
          Consumer: { Type: AWS::Kinesis::StreamConsumer, Properties: { ConsumerName: c, StreamARN: !GetAtt SealedStream.Arn } }
          U: { Type: AWS::Cognito::UserPool }
          L: { Type: AWS::Logs::LogGroup }
          Bus: { Type: AWS::Events::EventBus }
          A: { Type: AWS::Serverless::Api }
          Key: { Type: AWS::KMS::Key }
          Access: { Type: AWS::EFS::AccessPoint }
        {{more}}
        """).Function("Fn");
}
