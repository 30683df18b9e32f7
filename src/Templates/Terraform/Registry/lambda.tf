# What github.com/terraform-aws-modules/terraform-aws-lambda makes of its inputs, as far as a function's role and code are concerned.

variable "create" { default = true }
variable "create_function" { default = true }
variable "create_layer" { default = false }
variable "create_role" { default = true }
variable "lambda_role" { default = "" }
variable "function_name" { default = "" }
variable "role_name" { default = null }
variable "handler" { default = "" }
variable "runtime" { default = "" }
variable "package_type" { default = "Zip" }
variable "source_path" { default = null }
variable "local_existing_package" { default = null }
variable "layers" { default = null }
variable "kms_key_arn" { default = null }
variable "environment_variables" { default = {} }
variable "image_config_command" { default = [] }
variable "image_config_entry_point" { default = [] }
variable "dead_letter_target_arn" { default = null }
variable "tracing_mode" { default = null }
variable "vpc_subnet_ids" { default = null }
variable "event_source_mapping" { default = {} }
variable "policy_path" { default = null }
variable "role_permissions_boundary" { default = null }
variable "attach_cloudwatch_logs_policy" { default = true }
variable "attach_create_log_group_permission" { default = true }
variable "attach_dead_letter_policy" { default = false }
variable "attach_network_policy" { default = false }
variable "attach_tracing_policy" { default = false }
variable "attach_async_event_policy" { default = false }
variable "destination_on_failure" { default = null }
variable "destination_on_success" { default = null }
variable "attach_policy_json" { default = false }
variable "policy_json" { default = null }
variable "attach_policy_jsons" { default = false }
variable "policy_jsons" { default = [] }
variable "attach_policy" { default = false }
variable "policy" { default = null }
variable "attach_policies" { default = false }
variable "policies" { default = [] }
variable "attach_policy_statements" { default = false }
variable "policy_statements" { default = {} }

locals {
  # Before the package is built, the source is what there is to look at.
  sources = flatten([var.source_path])
  source  = try(local.sources[0].path, local.sources[0], null)
  role    = var.create_role ? one(aws_iam_role.lambda[*].arn) : var.lambda_role
}

resource "aws_lambda_function" "this" {
  count = var.create && var.create_function && !var.create_layer ? 1 : 0

  function_name = var.function_name
  role          = local.role
  handler       = var.package_type == "Zip" ? var.handler : null
  runtime       = var.package_type == "Zip" ? var.runtime : null
  package_type  = var.package_type
  filename      = coalesce(var.local_existing_package, local.source)
  layers        = var.layers
  kms_key_arn   = var.kms_key_arn

  dynamic "image_config" {
    for_each = length(var.image_config_command) > 0 || length(var.image_config_entry_point) > 0 ? [true] : []
    content {
      command     = var.image_config_command
      entry_point = var.image_config_entry_point
    }
  }

  environment {
    variables = var.environment_variables
  }

  dynamic "dead_letter_config" {
    for_each = var.dead_letter_target_arn == null ? [] : [true]
    content {
      target_arn = var.dead_letter_target_arn
    }
  }

  dynamic "tracing_config" {
    for_each = var.tracing_mode == null ? [] : [true]
    content {
      mode = var.tracing_mode
    }
  }

  dynamic "vpc_config" {
    for_each = var.vpc_subnet_ids == null ? [] : [true]
    content {
      subnet_ids = var.vpc_subnet_ids
    }
  }
}

resource "aws_lambda_event_source_mapping" "this" {
  for_each = var.event_source_mapping

  function_name    = aws_lambda_function.this[0].arn
  event_source_arn = try(each.value.event_source_arn, null)
}

resource "aws_iam_role" "lambda" {
  count = var.create && var.create_function && !var.create_layer && var.create_role ? 1 : 0

  name                 = coalesce(var.role_name, var.function_name)
  permissions_boundary = var.role_permissions_boundary
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = compact([var.attach_create_log_group_permission ? "logs:CreateLogGroup" : "", "logs:CreateLogStream", "logs:PutLogEvents"])
    resources = ["arn:aws:logs:*:*:log-group:/aws/lambda/${one(aws_lambda_function.this[*].function_name)}:*"]
  }
}

resource "aws_iam_role_policy" "logs" {
  count  = var.create_role && var.attach_cloudwatch_logs_policy ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.logs.json
}

data "aws_iam_policy_document" "dead_letter" {
  statement {
    actions   = ["sns:Publish", "sqs:SendMessage"]
    resources = [var.dead_letter_target_arn]
  }
}

resource "aws_iam_role_policy" "dead_letter" {
  count  = var.create_role && var.attach_dead_letter_policy ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.dead_letter.json
}

data "aws_iam_policy_document" "async" {
  statement {
    actions   = ["sns:Publish", "sqs:SendMessage", "events:PutEvents", "lambda:InvokeFunction"]
    resources = compact([var.destination_on_failure, var.destination_on_success])
  }
}

resource "aws_iam_role_policy" "async" {
  count  = var.create_role && var.attach_async_event_policy ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.async.json
}

resource "aws_iam_role_policy_attachment" "vpc" {
  count      = var.create_role && var.attach_network_policy ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaENIManagementAccess"
}

resource "aws_iam_role_policy_attachment" "tracing" {
  count      = var.create_role && var.attach_tracing_policy ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"
}

resource "aws_iam_role_policy" "additional_json" {
  count  = var.create_role && var.attach_policy_json ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_json
}

resource "aws_iam_role_policy" "additional_jsons" {
  count  = var.create_role && var.attach_policy_jsons ? length(var.policy_jsons) : 0
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_jsons[count.index]
}

resource "aws_iam_role_policy_attachment" "additional_one" {
  count      = var.create_role && var.attach_policy ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = var.policy
}

resource "aws_iam_role_policy_attachment" "additional_many" {
  count      = var.create_role && var.attach_policies ? length(var.policies) : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = var.policies[count.index]
}

data "aws_iam_policy_document" "additional_inline" {
  dynamic "statement" {
    for_each = var.policy_statements
    content {
      sid           = try(statement.value.sid, null)
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)

      dynamic "condition" {
        for_each = try(statement.value.condition, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_iam_role_policy" "additional_inline" {
  count  = var.create_role && var.attach_policy_statements ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.additional_inline.json
}

output "lambda_function_arn" { value = try(aws_lambda_function.this[0].arn, "") }
output "lambda_function_arn_static" { value = try(aws_lambda_function.this[0].arn, "") }
output "lambda_function_name" { value = try(aws_lambda_function.this[0].function_name, "") }
output "lambda_function_qualified_arn" { value = try(aws_lambda_function.this[0].qualified_arn, "") }
output "lambda_function_invoke_arn" { value = try(aws_lambda_function.this[0].invoke_arn, "") }
output "lambda_role_arn" { value = try(aws_iam_role.lambda[0].arn, "") }
output "lambda_role_name" { value = try(aws_iam_role.lambda[0].name, "") }
