namespace ServerlessGuard.Templates.Tests.Terraform;

/// <summary>Plans and states as Terraform prints them, with what a test is about.</summary>
internal static class Plans
{
    public const string File = "plan.json";

    public static Deployment Read(string text, params (string Path, string Text)[] others) => Reading.Files([(File, text), .. others]);

    /// <summary>One function and its role, of which AWS has answered nothing yet.</summary>
    /// <param name="planned">More of <c>planned_values</c>, each with a comma in front.</param>
    /// <param name="changes">More of <c>resource_changes</c>.</param>
    /// <param name="configuration">More of the configuration's resources.</param>
    /// <param name="rest">More members of the plan.</param>
    public static string Created(string planned = "", string changes = "", string configuration = "", string rest = "", string variables = "{}", string variableMarks = "{}", string variableExpression = "{}") =>
        $$"""
        {
          "format_version": "1.2",
          "terraform_version": "1.11.4",
          "variables": { "stage": { "value": "prod" } },
          "planned_values": { "root_module": { "resources": [
            {
              "address": "aws_lambda_function.orders", "mode": "managed", "type": "aws_lambda_function", "name": "orders",
              "values": {
                "function_name": "orders", "handler": "Orders::Orders.Function::Handle", "runtime": "dotnet8", "filename": "./src/Orders/bin/Release/net8.0/orders.zip",
                "package_type": "Zip", "environment": [{ "variables": {{variables}} }], "dead_letter_config": [], "tracing_config": [{ "mode": "Active" }]
              }
            },
            { "address": "aws_iam_role.orders", "mode": "managed", "type": "aws_iam_role", "name": "orders", "values": { "name": "orders", "path": "/" } },
            { "address": "aws_dynamodb_table.orders", "mode": "managed", "type": "aws_dynamodb_table", "name": "orders", "values": { "name": "orders-prod" } },
            { "address": "aws_sqs_queue.paid", "mode": "managed", "type": "aws_sqs_queue", "name": "paid", "values": { "name": "paid" } }
            {{planned}}
          ] } },
          "resource_changes": [
            {
              "address": "aws_lambda_function.orders", "mode": "managed", "type": "aws_lambda_function", "name": "orders",
              "change": { "actions": ["create"], "before": null, "after": {}, "after_unknown": { "arn": true, "role": true, "environment": [{ "variables": {{variableMarks}} }] } }
            },
            { "address": "aws_iam_role.orders", "mode": "managed", "type": "aws_iam_role", "name": "orders",
              "change": { "actions": ["create"], "before": null, "after": {}, "after_unknown": { "arn": true, "id": true, "inline_policy": true, "managed_policy_arns": true } } },
            { "address": "aws_dynamodb_table.orders", "mode": "managed", "type": "aws_dynamodb_table", "name": "orders",
              "change": { "actions": ["create"], "before": null, "after": {}, "after_unknown": { "arn": true, "id": true } } }
            {{changes}}
          ],
          "configuration": { "root_module": { "resources": [
            {
              "address": "aws_lambda_function.orders", "mode": "managed", "type": "aws_lambda_function", "name": "orders",
              "expressions": {
                "role": { "references": ["aws_iam_role.orders.arn", "aws_iam_role.orders"] },
                "environment": [{ "variables": {{variableExpression}} }]
              }
            },
            { "address": "aws_iam_role.orders", "mode": "managed", "type": "aws_iam_role", "name": "orders", "expressions": {} },
            { "address": "aws_dynamodb_table.orders", "mode": "managed", "type": "aws_dynamodb_table", "name": "orders", "expressions": {} },
            { "address": "aws_sqs_queue.paid", "mode": "managed", "type": "aws_sqs_queue", "name": "paid", "expressions": {} }
            {{configuration}}
          ] } }
          {{rest}}
        }
        """;

    public static string Resource(string type, string name, string values, string module = "", string index = "") =>
        $$"""
        , { "address": "{{module}}{{type}}.{{name}}{{(index.Length > 0 ? $"[{index}]" : "").Replace("\"", "\\\"")}}", "mode": "managed", "type": "{{type}}", "name": "{{name}}"{{(index.Length > 0 ? $", \"index\": {index}" : "")}}, "values": {{values}} }
        """;

    public static string Change(string type, string name, string unknown, string after = "{}", string mode = "managed", string actions = "\"create\"", string before = "null") =>
        $$"""
        , { "address": "{{(mode == "data" ? "data." : "")}}{{type}}.{{name}}", "mode": "{{mode}}", "type": "{{type}}", "name": "{{name}}",
            "change": { "actions": [{{actions}}], "before": {{before}}, "after": {{after}}, "after_unknown": {{unknown}} } }
        """;

    public static string Written(string type, string name, string expressions, string mode = "managed") =>
        $$"""
        , { "address": "{{(mode == "data" ? "data." : "")}}{{type}}.{{name}}", "mode": "{{mode}}", "type": "{{type}}", "name": "{{name}}", "expressions": {{expressions}} }
        """;
}
