using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class SamFixTests
{
    [Theory]
    [InlineData("[dynamodb:GetItem, dynamodb:DeleteItem]", "[dynamodb:GetItem]")]
    [InlineData("[dynamodb:DeleteItem, dynamodb:GetItem, sqs:SendMessage]", "[dynamodb:GetItem]")]
    [InlineData("dynamodb:*", "dynamodb:GetItem")]
    [InlineData("'dynamodb:Get*'", "'dynamodb:GetItem'")]
    [InlineData("[ \"dynamodb:*\" ]", "[ \"dynamodb:GetItem\" ]")]
    [InlineData("dynamodb:* # for now", "dynamodb:GetItem # for now")]
    public void The_actions_that_are_needed_stay(string written, string expected)
    {
        using var checkout = Of(Allow(written));

        Assert.Equal($"-              Action: {written}\n+              Action: {expected}", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void Only_the_line_of_an_unused_action_goes()
    {
        using var checkout = Of(
            """
            - Statement:
                - Effect: Allow
                  # what the handler does
                  Action:
                    - dynamodb:GetItem   # read
                    # writing is for others
                    - dynamodb:PutItem   # write
                    - "dynamodb:DeleteItem"
                  Resource: !GetAtt Orders.Arn
            """);

        Assert.Equal("-                - dynamodb:PutItem   # write\n-                - \"dynamodb:DeleteItem\"", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_pattern_becomes_the_names_it_is_needed_for()
    {
        using var checkout = Of(
            Allow("dynamodb:*"),
            ReadsAnItem + """await _orders.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS") });""");

        Assert.Equal("-              Action: dynamodb:*\n+              Action:\n+                - dynamodb:GetItem\n+                - dynamodb:PutItem", checkout.Changes());
        checkout.IsClean();
    }

    [Theory]
    [InlineData("'*'", "!GetAtt Orders.Arn")]
    [InlineData("arn:aws:dynamodb:*:*:table/*", "!GetAtt Orders.Arn")]
    [InlineData("!Sub arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*", "!GetAtt Orders.Arn")]
    [InlineData("['*']", "[!GetAtt Orders.Arn]")]
    public void A_wide_resource_becomes_the_one_that_is_used(string written, string expected)
    {
        using var checkout = Of(Allow("dynamodb:GetItem", written));

        Assert.Equal($"-              Resource: {written}\n+              Resource: {expected}", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void Actions_on_different_resources_become_statements_of_their_own()
    {
        using var checkout = Of(
            Allow("[dynamodb:GetItem, s3:GetObject]", "'*'"),
            ReadsAnItem + """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = "photos", Key = "cover.jpg" });""");

        Assert.Equal(
            """
            -              Action: [dynamodb:GetItem, s3:GetObject]
            -              Resource: '*'
            +              Action: [dynamodb:GetItem]
            +              Resource: !GetAtt Orders.Arn
            +            - Effect: Allow
            +              Action: s3:GetObject
            +              Resource: !Sub arn:${AWS::Partition}:s3:::photos/cover.jpg
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void An_unused_statement_goes_and_the_others_stay()
    {
        using var checkout = Of(
            """
            - Statement:
                - Effect: Allow
                  Action: sqs:SendMessage
                  Resource: '*'

                # the table
                - Effect: Allow
                  Action: dynamodb:GetItem
                  Resource: !GetAtt Orders.Arn
            """);

        Assert.Equal("-            - Effect: Allow\n-              Action: sqs:SendMessage\n-              Resource: '*'", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void An_unused_policy_goes_with_all_of_its_lines()
    {
        using var checkout = Of("- DynamoDBReadPolicy:\n    TableName: !Ref Orders\n" + Allow("[sqs:SendMessage, sqs:ReceiveMessage]", "'*'"), body: "await Task.Yield();");

        Assert.Equal(7, checkout.Changes().Split('\n').Length);
        Assert.DoesNotContain("Policies", File.ReadAllText(Path.Combine(checkout.Path, "template.yaml")));
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_template_becomes_the_narrower_one_of_exactly_these_actions()
    {
        using var checkout = Of("- SQSPollerPolicy:\n    QueueName: !GetAtt Orders.Name", body: "await Task.Yield();");

        Assert.Equal("-      Policies:\n-        - SQSPollerPolicy:\n-            QueueName: !GetAtt Orders.Name", checkout.Changes());
    }

    [Fact]
    public void A_policy_template_of_which_a_part_is_needed_becomes_statements()
    {
        using var checkout = Of("- DynamoDBCrudPolicy:\n    TableName: !Ref Orders");

        Assert.Equal(
            """
            -        - DynamoDBCrudPolicy:
            -            TableName: !Ref Orders
            +        - Version: "2012-10-17"
            +          Statement:
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_managed_policy_becomes_what_is_needed_of_it_beside_the_statements_there_are()
    {
        using var checkout = Of("- AmazonDynamoDBFullAccess # all\n" + Allow("s3:GetObject", "arn:aws:s3:::photos/cover.jpg"), ReadsAnItem + """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = "photos", Key = "cover.jpg" });""");

        Assert.Equal(
            """
            -        - AmazonDynamoDBFullAccess # all
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void What_is_missing_joins_the_statement_on_the_same_resource()
    {
        using var checkout = Of(Allow("dynamodb:PutItem"), ReadsAnItem + """await _orders.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS") });""");

        Assert.Equal("-              Action: dynamodb:PutItem\n+              Action:\n+                - dynamodb:PutItem\n+                - dynamodb:GetItem", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void What_is_missing_on_another_resource_is_a_statement_beside_the_others()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"), ReadsAnItem + """await _photos.PutObjectAsync(new PutObjectRequest { BucketName = "photos", Key = id });""");

        Assert.Equal("+            - Effect: Allow\n+              Action: s3:PutObject\n+              Resource: !Sub arn:${AWS::Partition}:s3:::photos/*", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void A_function_without_policies_gets_them()
    {
        using var checkout = Of("- AWSLambdaBasicExecutionRole").With("template.yaml", Template("").Replace("      Policies:\n        \n", "", StringComparison.Ordinal));

        Assert.Equal(
            """
            +      Policies:
            +        - Version: "2012-10-17"
            +          Statement:
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void Each_rule_can_be_fixed_by_itself()
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]", "'*'"));

        Assert.Equal("-              Action: [dynamodb:GetItem, dynamodb:DeleteItem]\n+              Action: [dynamodb:GetItem]", checkout.Changes(options: ["--only", "SLG5002"]));
        Assert.Equal(["SLG5003"], checkout.FixableFindings().Select(finding => finding.Rule));
    }

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay()
    {
        using var checkout = Of("");
        var text = "\uFEFF" + Template(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]", "'*'")).ReplaceLineEndings("\r\n") + "\r\n";
        var file = Path.Combine(checkout.Path, "template.yaml");
        File.WriteAllText(file, text, new System.Text.UTF8Encoding(false));

        checkout.Changes();

        var expected = text.Replace("[dynamodb:GetItem, dynamodb:DeleteItem]", "[dynamodb:GetItem]", StringComparison.Ordinal).Replace("'*'", "!GetAtt Orders.Arn", StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(expected), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_suppressed_finding_is_left_alone()
    {
        using var checkout = Of("").With("template.yaml", Template(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]")).Replace(
            "    Type: AWS::Serverless::Function\n",
            "    Type: AWS::Serverless::Function\n    Metadata: { ServerlessGuard: { Suppress: [{ Rule: SLG5002, Reason: soon }] } }\n",
            StringComparison.Ordinal));

        Assert.Equal("", checkout.Changes());
    }

    [Fact]
    public void An_action_in_a_shared_anchor_is_not_changed()
    {
        using var checkout = Of(
            """
            - Statement:
                - &table
                  Effect: Allow
                  Action: [dynamodb:GetItem, dynamodb:DeleteItem]
                  Resource: !GetAtt Orders.Arn
                - *table
            """);

        Assert.Contains("it is part of the anchor &table, which is used elsewhere", checkout.Refusal());
    }

    [Fact]
    public void A_denied_permission_is_decided_by_people()
    {
        using var checkout = Of("- Statement:\n    - { Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }\n    - { Effect: Deny, Action: dynamodb:*, Resource: '*' }");

        Assert.Contains("a Deny withholds it", checkout.Refusal());
    }

    [Theory]
    [InlineData("- AmazonSQSFullAccess\n- !If [IsProd, AmazonSNSFullAccess, !Ref AWS::NoValue]", "- !If [IsProd, !Ref AWS::NoValue, !Ref AWS::NoValue]")]
    [InlineData("- !If\n  - IsProd\n  - AmazonSQSFullAccess\n  - AmazonSNSFullAccess", "  - !Ref AWS::NoValue\n  - !Ref AWS::NoValue")]
    [InlineData("- Fn::If: [IsProd, { Statement: [{ Effect: Allow, Action: sqs:*, Resource: '*' }] }, !Ref AWS::NoValue]", "- Fn::If: [IsProd, !Ref AWS::NoValue, !Ref AWS::NoValue]")]
    [InlineData("- Statement:\n    - Fn::If: [IsProd, { Effect: Allow, Action: sqs:*, Resource: '*' }, { Effect: Allow, Action: sns:*, Resource: '*' }]", "    - Fn::If: [IsProd, !Ref AWS::NoValue, !Ref AWS::NoValue]")]
    public void In_a_branch_of_a_condition_what_is_unused_becomes_no_value(string written, string expected)
    {
        using var checkout = Conditional(Allow("dynamodb:GetItem") + "\n" + written);

        Assert.EndsWith(string.Join('\n', expected.Split('\n').Select(line => "+        " + line)), checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Theory]
    [InlineData("!If [IsProd, { Effect: Allow, Action: 'dynamodb:*', Resource: '*' }, !Ref AWS::NoValue]", "!If [IsProd, { Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Orders.Arn }, !Ref AWS::NoValue]")]
    [InlineData("Fn::If: [IsProd, { Effect: Allow, Action: [dynamodb:GetItem, dynamodb:Scan], Resource: !GetAtt Orders.Arn }, !Ref AWS::NoValue]", "Fn::If: [IsProd, { Effect: Allow, Action: [dynamodb:GetItem], Resource: !GetAtt Orders.Arn }, !Ref AWS::NoValue]")]
    public void In_a_branch_of_a_condition_a_statement_is_narrowed_in_its_place(string written, string expected)
    {
        using var checkout = Conditional($"- Statement:\n    - {written}");

        Assert.EndsWith("+            - " + expected, checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void What_is_missing_is_not_written_under_a_condition()
    {
        using var checkout = Conditional("- Statement:\n    - !If [IsProd, { Effect: Allow, Action: rds-db:connect, Resource: '*' }, !Ref AWS::NoValue]");

        Assert.StartsWith("+        - Version:", checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void A_name_that_is_put_together_keeps_its_form_where_only_its_end_changes()
    {
        using var checkout = Of(
            "- Statement:\n    - Effect: Allow\n      Action: s3:PutObject\n      Resource: !Sub\n        - arn:${AWS::Partition}:s3:::${Bucket}/*\n        - Bucket: !Ref Photos",
            """await _photos.PutObjectAsync(new PutObjectRequest { BucketName = Environment.GetEnvironmentVariable("PHOTOS"), Key = "in/" + id });""");
        checkout.With("template.yaml", Template(File.ReadAllText(checkout.At("template.yaml")).Split("Policies:\n")[1].Split("  Orders:")[0].TrimEnd().Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart())
            .Replace("ORDERS: !Ref Orders", "PHOTOS: !Ref Photos", StringComparison.Ordinal) + "\n  Photos:\n    Type: AWS::S3::Bucket\n");

        Assert.Equal(
            """
            -              Resource: !Sub
            -                - arn:${AWS::Partition}:s3:::${Bucket}/*
            -                - Bucket: !Ref Photos
            +              Resource: !Sub ${Photos.Arn}/in/*
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    private static Checkout Conditional(string policies)
    {
        var checkout = Of(policies);
        return checkout.With("template.yaml", "Parameters: { Stage: { Type: String } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n" + File.ReadAllText(checkout.At("template.yaml")));
    }

    [Theory]
    [InlineData(" AmazonDynamoDBFullAccess", "-      Policies: AmazonDynamoDBFullAccess")]
    [InlineData("\n        DynamoDBReadPolicy:\n          TableName: !Ref Orders", "-        DynamoDBReadPolicy:\n-          TableName: !Ref Orders")]
    public void A_policy_without_a_list_becomes_one(string written, string gone)
    {
        using var checkout = Of("");
        checkout.With("template.yaml", Template("").Replace("Policies:\n        ", "Policies:" + written, StringComparison.Ordinal));

        var changes = checkout.Changes();

        Assert.StartsWith(gone, changes, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            +        - Version: '2012-10-17'
            +          Statement:
            +            - Effect: Allow
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """.Replace("'", "\"", StringComparison.Ordinal),
            changes,
            StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void What_the_role_has_anyway_is_not_written_again()
    {
        using var checkout = Of("- AWSLambdaVPCAccessExecutionRole\n" + Allow("dynamodb:GetItem"));

        Assert.Equal("-        - AWSLambdaVPCAccessExecutionRole", checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void What_takes_the_place_of_all_but_some_actions_leaves_out_what_the_role_has_anyway()
    {
        using var checkout = Of("- Statement:\n    - Effect: Allow\n      NotAction: ['iam:*']\n      Resource: '*'");

        Assert.Equal(
            """
            -              NotAction: ['iam:*']
            -              Resource: '*'
            +              Action: dynamodb:GetItem
            +              Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes());
        checkout.IsClean();
    }

    [Fact]
    public void What_is_left_of_a_managed_policy_is_not_written_into_an_included_file()
    {
        using var checkout = Of("").With("extra.yaml", "Version: '2012-10-17'\nStatement:\n  - Effect: Allow\n    Action: rds-db:connect\n    Resource: '*'\n").With(
            "template.yaml",
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Shared:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns:
                    - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
                    - arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess
                  Policies:
                    - PolicyName: extra
                      PolicyDocument: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: extra.yaml } } }
              GetOrder:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Orders
                  Handler: Orders::Orders.Function::Get
                  Runtime: dotnet8
                  Role: !GetAtt Shared.Arn
                  Environment: { Variables: { ORDERS: !Ref Orders } }
              Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
            """);

        Assert.Contains("+        - PolicyName: SharedPolicy", checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Theory]
    [InlineData("!Sub 'photos-${AWS::AccountId}${Suffix}'", "!Sub arn:${AWS::Partition}:s3:::photos-${AWS::AccountId}${Suffix}/*")]
    [InlineData("!Join ['-', [photos, !Ref Stage]]", "!Sub arn:${AWS::Partition}:s3:::photos-${Stage}/*")]
    [InlineData("!Ref Whole", "!Sub arn:${AWS::Partition}:s3:::${Whole}/*")]
    [InlineData("photos", "!Sub arn:${AWS::Partition}:s3:::photos/*")]
    public void A_bucket_that_starts_the_function_is_named_with_the_parameters_of_its_name(string name, string expected)
    {
        using var checkout = Of("", """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = Environment.GetEnvironmentVariable("PHOTOS"), Key = id });""").With(
            "template.yaml",
            $$"""
            Transform: AWS::Serverless-2016-10-31
            Parameters:
              Suffix: { Type: String, Default: '' }
              Stage: { Type: String, Default: x }
              Whole: { Type: String, Default: all-photos }
            Resources:
              GetOrder:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: src/Orders
                  Handler: Orders::Orders.Function::Get
                  Runtime: dotnet8
                  Environment: { Variables: { PHOTOS: {{name}} } }
                  Events: { Upload: { Type: S3, Properties: { Bucket: !Ref Photos, Events: 's3:ObjectCreated:*' } } }
                  Policies:
                    - AmazonS3ReadOnlyAccess
              Photos: { Type: AWS::S3::Bucket, Properties: { BucketName: {{name}} } }
            """);

        Assert.EndsWith($"+              Resource: {expected}", checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Theory]
    [InlineData("Table: { Type: String, Default: orders-dev }", "table/${Table}")]
    [InlineData("Table: { Type: String, Default: orders-dev }\n  Other: { Type: String, Default: orders-dev }", "table/orders-dev")]
    [InlineData("Table: { Type: String, Default: orders-dev }\n  Region: { Type: String, Default: dev }", "table/${Table}")]
    public void A_name_that_a_parameter_gives_is_written_as_the_parameter(string parameters, string expected)
    {
        using var checkout = Of("- DynamoDBReadPolicy:\n    TableName: !Ref Table");
        checkout.With("template.yaml", "Parameters:\n  " + parameters + "\n" + File.ReadAllText(checkout.At("template.yaml")).Replace("!Ref Orders", "!Ref Table", StringComparison.Ordinal));

        Assert.EndsWith($"+              Resource: !Sub arn:${{AWS::Partition}}:dynamodb:${{AWS::Region}}:${{AWS::AccountId}}:{expected}", checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void Policies_that_are_all_a_function_has_of_its_own_become_an_empty_list()
    {
        using var checkout = Of("").With(
            "template.yaml",
            """
            Transform: AWS::Serverless-2016-10-31
            Globals: {Function: {CodeUri: src/Orders, Handler: 'Orders::Orders.Function::Get', Runtime: dotnet8}}
            Resources:
              GetOrder:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - AmazonSQSFullAccess
            """).With("src/Orders/Function.cs", Code(""));

        Assert.Equal("-      Policies:\n-        - AmazonSQSFullAccess\n+      Policies: []", checkout.Changes());
        checkout.IsClean();
    }

    [Theory]
    [InlineData("{Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn}", "{Effect: Allow, Action: s3:GetObject, Resource: arn:aws:s3:::photos/cover.jpg}")]
    [InlineData("{ Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn }", "{ Effect: Allow, Action: s3:GetObject, Resource: arn:aws:s3:::photos/cover.jpg }")]
    public void Braces_are_written_as_the_others(string written, string added)
    {
        using var checkout = Of($"- Statement: [{written}]", ReadsAnItem + """await _photos.GetObjectAsync(new GetObjectRequest { BucketName = "photos", Key = "cover.jpg" });""");

        Assert.EndsWith($", {added}]".Replace("arn:aws:", "!Sub 'arn:${AWS::Partition}:", StringComparison.Ordinal).Replace("cover.jpg", "cover.jpg'", StringComparison.Ordinal).Replace("'", "\"", StringComparison.Ordinal), checkout.Changes(), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void Json_keeps_its_form()
    {
        using var checkout = Of("").With("template.yaml", "").With(
            "serverless.template",
            """
            {
              "Transform": "AWS::Serverless-2016-10-31",
              "Resources": {
                "GetOrder": {
                  "Type": "AWS::Serverless::Function",
                  "Properties": {
                    "CodeUri": "src/Orders",
                    "Handler": "Orders::Orders.Function::Get",
                    "Runtime": "dotnet8",
                    "Environment": { "Variables": { "ORDERS": { "Ref": "Orders" } } },
                    "Policies": [
                      "AWSLambdaBasicExecutionRole",
                      "AmazonSQSFullAccess",
                      {
                        "Statement": [
                          { "Effect": "Allow", "Action": [ "dynamodb:GetItem", "dynamodb:PutItem" ], "Resource": "*" }
                        ]
                      }
                    ]
                  }
                },
                "Orders": { "Type": "AWS::DynamoDB::Table", "Properties": { "BillingMode": "PAY_PER_REQUEST" } }
              }
            }
            """);
        File.Delete(Path.Combine(checkout.Path, "template.yaml"));

        Assert.Equal(
            """
            -          "AmazonSQSFullAccess",
            -              { "Effect": "Allow", "Action": [ "dynamodb:GetItem", "dynamodb:PutItem" ], "Resource": "*" }
            +              { "Effect": "Allow", "Action": [ "dynamodb:GetItem" ], "Resource": { "Fn::GetAtt": ["Orders", "Arn"] } }
            """,
            checkout.Changes("serverless.template"));
        checkout.IsClean();
    }
}
