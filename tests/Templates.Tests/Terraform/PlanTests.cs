using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.Terraform;

public class PlanTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${aws_dynamodb_table.orders}";

    private const string KnownPolicy =
        """{ "name": "orders", "role": "orders", "policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"dynamodb:GetItem\",\"Resource\":\"arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod\"}]}" }""";

    [Fact]
    public void A_function_has_its_address_its_code_and_the_role_it_refers_to()
    {
        var deployment = Plans.Read(Plans.Created());

        Assert.Empty(deployment.Errors);
        var function = Assert.Single(deployment.Functions);
        Assert.Equal(("aws_lambda_function.orders", "plan.json", TemplateKind.Terraform), (function.Id, function.Template, function.Kind));
        Assert.Equal(("Orders::Orders.Function::Handle", "dotnet8", "src/Orders"), (function.Handler?.ToString(), function.Runtime, function.CodePath));
        Assert.Equal(("aws_iam_role.orders", RoleKind.Template), (function.Role.Id, function.Role.Kind));
        Assert.Equal(6, function.Position.Line);
        Assert.Contains(function.PlatformNeeds, need => need.Why == "tracing");
    }

    [Fact]
    public void An_image_has_its_command_for_a_handler()
    {
        var plan = Plans.Created(Plans.Resource(
            "aws_lambda_function",
            "image",
            """{ "function_name": "image", "package_type": "Image", "image_uri": "1.dkr.ecr.eu-west-1.amazonaws.com/a:1", "image_config": [{ "command": ["Orders::Orders.F::H"], "entry_point": null }] }"""));

        var function = Plans.Read(plan).Function("aws_lambda_function.image");

        Assert.True(function.IsImage);
        Assert.Equal("Orders::Orders.F::H", function.Handler?.ToString());
    }

    [Fact]
    public void A_policy_that_is_known_is_read_from_the_plan()
    {
        var function = Assert.Single(Plans.Read(Plans.Created(Plans.Resource("aws_iam_role_policy", "p", KnownPolicy))).Functions);

        Assert.Equal([$"Allow dynamodb:GetItem on {Table}"], function.Granted());
        Assert.Equal("aws_iam_role_policy.p", Assert.Single(function.Role.Grants).Origin);
        Assert.Null(function.Role.NotReadable);
    }

    [Fact]
    public void Where_AWS_has_answered_the_ARN_everything_prints_by_it()
    {
        var plan = Plans.Created(
            Plans.Resource("aws_dynamodb_table", "known", """{ "name": "known", "arn": "arn:aws:dynamodb:eu-west-1:123456789012:table/known" }""")
            + Plans.Resource("aws_iam_role_policy", "p", """{ "name": "p", "role": "orders", "policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"dynamodb:Query\",\"Resource\":[\"arn:aws:dynamodb:eu-west-1:123456789012:table/known\",\"arn:aws:dynamodb:eu-west-1:123456789012:table/known/index/*\"]}}" }"""));
        var deployment = Plans.Read(plan);

        Assert.Equal(
            ["Allow dynamodb:Query on arn:aws:dynamodb:eu-west-1:123456789012:table/known", "Allow dynamodb:Query on arn:aws:dynamodb:eu-west-1:123456789012:table/known/index/*"],
            Assert.Single(deployment.Functions).Granted());
        Assert.Equal("arn:aws:dynamodb:eu-west-1:123456789012:table/known", deployment.Resources["aws_dynamodb_table.known"].Arn?.ToString());
        Assert.Equal(
            "arn:aws:dynamodb:eu-west-1:123456789012:table/known/index/by-date",
            deployment.Canonical(Iam.Policies.SymbolicText.Parse("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${aws_dynamodb_table.known}/index/by-date")).ToString());
    }

    [Theory]
    [InlineData("aws_kms_key", "arn:aws:kms:eu-west-1:123456789012:key/1234abcd", "AWS::KMS::Key")]
    [InlineData("aws_secretsmanager_secret", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf", "AWS::SecretsManager::Secret")]
    [InlineData("aws_sfn_state_machine", "arn:aws:states:eu-west-1:123456789012:stateMachine:flow", "AWS::StepFunctions::StateMachine")]
    [InlineData("aws_s3_bucket", "arn:aws:s3:::bucket", "AWS::S3::Bucket")]
    public void A_known_ARN_identifies_its_resource(string type, string arn, string expected)
    {
        var deployment = Plans.Read(Plans.Created(Plans.Resource(type, "it", $$"""{ "arn": "{{arn}}" }""")));

        Assert.Equal((type + ".it", expected), (deployment.Identify(Iam.Policies.SymbolicText.Literal(arn))?.Id, deployment.Resources[type + ".it"].Type));
        Assert.Equal(arn, deployment.Canonical(Iam.Policies.SymbolicText.Literal(arn)).ToString());
    }

    [Fact]
    public void An_execution_is_not_taken_for_its_state_machine()
    {
        var deployment = Plans.Read(Plans.Created(Plans.Resource("aws_sfn_state_machine", "it", """{ "name": "flow", "arn": "arn:aws:states:eu-west-1:123456789012:stateMachine:flow" }""")));

        var execution = Iam.Policies.SymbolicText.Parse("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${aws_sfn_state_machine.it}:*");
        Assert.Equal("arn:aws:states:eu-west-1:123456789012:execution:flow:*", deployment.Canonical(execution).ToString());
    }

    [Fact]
    public void A_document_that_is_read_during_the_apply_is_put_together_from_what_the_plan_knows()
    {
        var deployment = Plans.Read(Plans.Created(
            Plans.Resource("aws_iam_role_policy", "p", """{ "name": "p" }"""),
            Plans.Change("aws_iam_role_policy", "p", """{ "policy": true, "role": true, "id": true }""")
            + Plans.Change(
                "aws_iam_policy_document",
                "d",
                """{ "id": true, "json": true, "statement": [{ "actions": [false, false], "resources": [true] }, { "actions": [false], "resources": [false] }] }""",
                """{ "statement": [{ "sid": "", "effect": "Allow", "actions": ["dynamodb:GetItem", "dynamodb:PutItem"], "resources": [null], "condition": [] }, { "effect": "Deny", "actions": ["sns:*"], "resources": ["*"] }] }""",
                "data",
                "\"read\""),
            Plans.Written("aws_iam_role_policy", "p", """{ "role": { "references": ["aws_iam_role.orders.id", "aws_iam_role.orders"] }, "policy": { "references": ["data.aws_iam_policy_document.d.json", "data.aws_iam_policy_document.d"] } }""")
            + Plans.Written("aws_iam_policy_document", "d", """{ "statement": [{ "actions": { "constant_value": ["dynamodb:GetItem", "dynamodb:PutItem"] }, "resources": { "references": ["aws_dynamodb_table.orders.arn", "aws_dynamodb_table.orders"] } }, {}] }""", "data")));

        var function = Assert.Single(deployment.Functions);
        Assert.Equal([$"Allow dynamodb:GetItem on {Table}", $"Allow dynamodb:PutItem on {Table}", "Deny sns:* on *"], function.Granted());
        Assert.Null(function.Role.NotReadable);
    }

    [Fact]
    public void A_document_that_is_known_only_after_the_apply_is_said_to_be_so()
    {
        var deployment = Plans.Read(Plans.Created(
            Plans.Resource("aws_iam_role_policy", "p", """{ "name": "p" }"""),
            Plans.Change("aws_iam_role_policy", "p", """{ "policy": true, "role": true }"""),
            Plans.Written("aws_iam_role_policy", "p", """{ "role": { "references": ["aws_iam_role.orders.id", "aws_iam_role.orders"] }, "policy": { "references": ["aws_dynamodb_table.orders.arn", "aws_dynamodb_table.orders"] } }""")));

        Assert.Contains("aws_iam_role_policy.p is known only after deployment", Assert.Single(deployment.Functions).Role.NotReadable);
    }

    [Fact]
    public void The_configuration_beside_the_plan_says_what_the_plan_does_not_know_and_where_it_is_written()
    {
        var plan = Plans.Created(
            Plans.Resource("aws_iam_role_policy", "p", """{ "name": "p" }"""),
            Plans.Change("aws_iam_role_policy", "p", """{ "policy": true, "role": true }"""),
            Plans.Written("aws_iam_role_policy", "p", "{}"));
        const string main =
            """
            variable "stage" {}
            resource "aws_dynamodb_table" "orders" { name = "orders-${var.stage}" }
            resource "aws_sqs_queue" "paid" {}
            resource "aws_iam_role" "orders" { name = "orders" }
            resource "aws_iam_role_policy" "p" {
              role   = aws_iam_role.orders.id
              policy = jsonencode({
                Statement = [
                  { Effect = "Allow", Action = "dynamodb:${var.stage == "prod" ? "GetItem" : "*"}", Resource = aws_dynamodb_table.orders.arn },
                ]
              })
            }
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              role          = aws_iam_role.orders.arn
            }
            """;

        var deployment = Plans.Read(plan, ("main.tf", main));

        var function = Assert.Single(deployment.Functions);
        Assert.Equal([$"Allow dynamodb:GetItem on {Table}"], function.Granted());
        Assert.Equal(("main.tf", 13), (function.Template, function.Position.Line));
        Assert.Equal(("main.tf", 9), (function.Role.Grants[0].Statements[0].Position!.Value.File, function.Role.Grants[0].Statements[0].Position!.Value.Line));
        Assert.Equal(string.Empty, deployment.RootModule);
    }

    [Fact]
    public void A_known_policy_is_placed_where_the_configuration_writes_it()
    {
        const string main =
            """
            resource "aws_dynamodb_table" "orders" {}
            resource "aws_sqs_queue" "paid" {}
            resource "aws_iam_role" "orders" {}
            resource "aws_lambda_function" "orders" {}
            resource "aws_iam_role_policy" "p" {
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [{
                  Effect = "Allow",
                  Action = "dynamodb:GetItem"
                  Resource = data.anything.else
                }]
              })
            }
            """;

        var function = Assert.Single(Plans.Read(Plans.Created(Plans.Resource("aws_iam_role_policy", "p", KnownPolicy)), ("main.tf", main)).Functions);

        var statement = Assert.Single(Assert.Single(function.Role.Grants).Statements);
        Assert.Equal([("main.tf", 8), ("main.tf", 10), ("main.tf", 11)], new[] { statement.Position, statement.Actions[0].Position, statement.Resources[0].Position }.Select(place => (place!.Value.File, place.Value.Line)));
    }

    [Fact]
    public void A_configuration_of_something_else_beside_the_plan_is_left_alone()
    {
        var deployment = Plans.Read(Plans.Created(), ("main.tf", """resource "aws_lambda_function" "orders" {}"""));

        Assert.Equal("plan.json", Assert.Single(deployment.Functions).Template);
        Assert.Null(deployment.RootModule);
    }

    [Theory]
    [InlineData("""{ "TABLE": true }""", """{ "references": ["aws_dynamodb_table.orders.arn", "aws_dynamodb_table.orders"] }""", "TABLE", Table)]
    [InlineData("""{ "QUEUE": true }""", """{ "references": ["aws_sqs_queue.paid.url", "aws_sqs_queue.paid", "aws_dynamodb_table.orders.name", "aws_dynamodb_table.orders"] }""", "QUEUE", "https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${aws_sqs_queue.paid}")]
    [InlineData("""{ "A": true, "B": true }""", """{ "references": ["aws_sqs_queue.paid.url", "aws_sqs_queue.paid", "aws_dynamodb_table.orders.arn", "aws_dynamodb_table.orders"] }""", "A", "${aws_lambda_function.orders.environment.variables.A}")]
    public void A_variable_that_is_not_known_yet_is_bound_to_the_resource_it_refers_to(string marks, string expression, string name, string expected)
    {
        var deployment = Plans.Read(Plans.Created(variables: """{ "KNOWN": "x" }""", variableMarks: marks, variableExpression: expression));

        Assert.Equal("x", deployment.Variable("KNOWN"));
        Assert.Equal(expected, deployment.Variable(name));
    }

    [Fact]
    public void References_are_followed_through_variables_and_outputs_of_modules()
    {
        const string plan =
            """
            {
              "format_version": "1.2", "terraform_version": "1.9.0",
              "planned_values": { "root_module": { "child_modules": [
                { "address": "module.api[\"eu\"]", "resources": [
                  { "address": "module.api[\"eu\"].aws_lambda_function.get", "mode": "managed", "type": "aws_lambda_function", "name": "get", "values": { "function_name": "get", "runtime": "dotnet8", "handler": "A::B::C" } }
                ] },
                { "address": "module.role", "resources": [
                  { "address": "module.role.aws_iam_role.this[0]", "mode": "managed", "type": "aws_iam_role", "name": "this", "index": 0, "values": { "name_prefix": "get-" } },
                  { "address": "module.role.aws_iam_role_policy_attachment.logs[\"basic\"]", "mode": "managed", "type": "aws_iam_role_policy_attachment", "name": "logs", "index": "basic", "values": { "policy_arn": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" } }
                ] }
              ] } },
              "resource_changes": [
                { "address": "module.api[\"eu\"].aws_lambda_function.get", "module_address": "module.api[\"eu\"]", "mode": "managed", "type": "aws_lambda_function", "name": "get", "change": { "actions": ["create"], "after_unknown": { "role": true } } },
                { "address": "module.role.aws_iam_role_policy_attachment.logs[\"basic\"]", "module_address": "module.role", "mode": "managed", "type": "aws_iam_role_policy_attachment", "name": "logs", "index": "basic", "change": { "actions": ["create"], "after_unknown": { "role": true } } }
              ],
              "configuration": { "root_module": { "module_calls": {
                "api": {
                  "source": "./api", "expressions": { "role_arn": { "references": ["module.role.arn", "module.role"] } },
                  "module": { "resources": [{ "address": "aws_lambda_function.get", "mode": "managed", "type": "aws_lambda_function", "name": "get", "expressions": { "role": { "references": ["var.role_arn"] } } }] }
                },
                "role": {
                  "source": "./role",
                  "module": {
                    "outputs": { "arn": { "expression": { "references": ["aws_iam_role.this[0].arn", "aws_iam_role.this[0]", "aws_iam_role.this"] } } },
                    "resources": [{ "address": "aws_iam_role_policy_attachment.logs", "mode": "managed", "type": "aws_iam_role_policy_attachment", "name": "logs", "expressions": { "role": { "references": ["aws_iam_role.this[0].name", "aws_iam_role.this[0]", "aws_iam_role.this"] } } }]
                  }
                }
              } } }
            }
            """;

        var function = Assert.Single(Plans.Read(plan).Functions);

        Assert.Equal(("module.api[\"eu\"].aws_lambda_function.get", "module.role.aws_iam_role.this[0]"), (function.Id, function.Role.Id));
        Assert.Equal("AWSLambdaBasicExecutionRole", Assert.Single(function.Role.Grants).Origin);
    }

    [Fact]
    public void Of_instances_the_one_with_the_same_key_is_meant()
    {
        var plan = Plans.Created(
            Plans.Resource("aws_iam_role", "each", """{ "name": "a" }""", index: "\"a\"")
            + Plans.Resource("aws_iam_role", "each", """{ "name": "b" }""", index: "\"b\"")
            + Plans.Resource("aws_lambda_function", "each", """{ "function_name": "b" }""", index: "\"b\""),
            """, { "address": "aws_lambda_function.each[\"b\"]", "mode": "managed", "type": "aws_lambda_function", "name": "each", "index": "b", "change": { "actions": ["create"], "after_unknown": { "role": true } } }""",
            Plans.Written("aws_lambda_function", "each", """{ "role": { "references": ["aws_iam_role.each", "each.key"] } }""").Replace("aws_iam_role.each\"", "aws_iam_role.each.arn\""));

        Assert.Equal("aws_iam_role.each[\"b\"]", Plans.Read(plan).Function("aws_lambda_function.each[\"b\"]").Role.Id);
    }

    [Fact]
    public void What_the_provider_lists_on_a_role_is_read_once_and_what_the_apply_deletes_not_at_all()
    {
        const string inline =
            """
            { "name": "listed", "arn": "arn:aws:iam::123456789012:role/app/listed",
              "managed_policy_arns": ["arn:aws:iam::aws:policy/AmazonSQSFullAccess", "arn:aws:iam::aws:policy/AmazonSNSReadOnlyAccess"],
              "inline_policy": [
                { "name": "orders", "policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:Old\",\"Resource\":\"*\"}}" },
                { "name": "gone", "policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:Gone\",\"Resource\":\"*\"}}" },
                { "name": "by-hand", "policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:ByHand\",\"Resource\":\"*\"}}" }
              ] }
            """;
        var plan = Plans.Created(
            Plans.Resource("aws_iam_role", "listed", inline)
            + Plans.Resource("aws_iam_role_policy", "orders", """{ "name": "orders", "role": "listed", "policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:New\",\"Resource\":\"*\"}}" }""")
            + Plans.Resource("aws_iam_role_policy_attachment", "sqs", """{ "role": "listed", "policy_arn": "arn:aws:iam::aws:policy/AmazonSQSFullAccess" }""")
            + Plans.Resource("aws_lambda_function", "f", """{ "function_name": "f", "role": "arn:aws:iam::123456789012:role/app/listed" }"""),
            Plans.Change("aws_iam_role_policy", "gone", "{}", "null", actions: "\"delete\"", before: """{ "name": "gone", "role": "listed" }""")
            + Plans.Change("aws_iam_role_policy_attachment", "sns", "{}", "null", actions: "\"delete\"", before: """{ "role": "listed", "policy_arn": "arn:aws:iam::aws:policy/AmazonSNSReadOnlyAccess" }"""));

        var function = Plans.Read(plan).Function("aws_lambda_function.f");

        Assert.Equal("aws_iam_role.listed", function.Role.Id);
        Assert.Equal(["AmazonSQSFullAccess", "by-hand", "aws_iam_role_policy.orders"], function.Role.Grants.Select(grant => grant.Origin));
    }

    [Fact]
    public void Event_sources_destinations_and_keys_are_read()
    {
        var plan = Plans.Created(
            Plans.Resource("aws_kms_key", "k", """{ "arn": "arn:aws:kms:eu-west-1:1:key/k", "key_id": "k" }""")
            + Plans.Resource("aws_sqs_queue", "locked", """{ "name": "locked", "arn": "arn:aws:sqs:eu-west-1:1:locked", "kms_master_key_id": "arn:aws:kms:eu-west-1:1:key/k" }""")
            + Plans.Resource("aws_lambda_event_source_mapping", "m", """{ "function_name": "orders", "event_source_arn": "arn:aws:sqs:eu-west-1:1:locked", "destination_config": [] }"""));

        var function = Assert.Single(Plans.Read(plan).Functions);

        Assert.Equal("SQS", Assert.Single(function.Events).Type);
        Assert.Contains(function.PlatformNeeds, need => need.Actions.Contains("sqs:ReceiveMessage") && need.Resources[0].ToString() == "arn:aws:sqs:eu-west-1:1:locked");
        Assert.Contains(function.PlatformNeeds, need => need.Actions.Contains("kms:Decrypt") && need.Resources[0].ToString() == "arn:aws:kms:eu-west-1:1:key/k");
    }

    [Fact]
    public void A_plan_that_was_cut_down_to_its_changes_is_read()
    {
        const string plan =
            """
            { "format_version": "1.2", "resource_changes": [
              { "address": "aws_lambda_function.f", "mode": "managed", "type": "aws_lambda_function", "name": "f",
                "change": { "actions": ["update"], "after": { "function_name": "f", "runtime": "dotnet8", "handler": "A::B::C", "role": "arn:aws:iam::1:role/r" }, "after_unknown": {} } },
              { "address": "aws_iam_role.r", "mode": "managed", "type": "aws_iam_role", "name": "r",
                "change": { "actions": ["no-op"], "after": { "name": "r", "arn": "arn:aws:iam::1:role/r" }, "after_unknown": {} } },
              { "address": "aws_lambda_function.gone", "mode": "managed", "type": "aws_lambda_function", "name": "gone",
                "change": { "actions": ["delete"], "before": { "function_name": "gone" }, "after": null } }
            ] }
            """;

        var function = Assert.Single(Plans.Read(plan).Functions);

        Assert.Equal(("aws_lambda_function.f", "aws_iam_role.r"), (function.Id, function.Role.Id));
    }

    [Fact]
    public void Code_is_found_where_the_plan_was_made_in_another_checkout()
    {
        var plan = Plans.Created().Replace("./src/Orders/bin", "/builds/shop/shop/src/Orders/bin");

        Assert.Equal("src/Orders", Assert.Single(Plans.Read(plan, ("src/Orders/Orders.csproj", "<Project />")).Functions).CodePath);
    }

    [Fact]
    public void An_archive_that_was_read_before_names_the_code()
    {
        var plan = Plans.Created(rest:
            """
            , "prior_state": { "format_version": "1.0", "values": { "root_module": { "resources": [
              { "address": "data.archive_file.zip", "mode": "data", "type": "archive_file", "name": "zip", "values": { "output_path": "./src/Orders/bin/Release/net8.0/orders.zip", "source_dir": "./publish/Orders" } }
            ] } } }
            """);

        Assert.Equal("publish/Orders", Assert.Single(Plans.Read(plan).Functions).CodePath);
    }
}
