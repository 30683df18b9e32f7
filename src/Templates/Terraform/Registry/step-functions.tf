# What github.com/terraform-aws-modules/terraform-aws-step-functions (v5) makes of its inputs. Its role is the state machine's, which no function runs as.

variable "create" { default = true }
variable "create_role" { default = true }
variable "use_existing_role" { default = false }
variable "name" { default = "" }
variable "role_arn" { default = "" }
variable "role_name" { default = null }
variable "definition" { default = "" }
variable "encryption_configuration" { default = {} }

resource "aws_sfn_state_machine" "this" {
  count      = var.create ? 1 : 0
  name       = var.name
  role_arn   = var.use_existing_role ? var.role_arn : aws_iam_role.this[0].arn
  definition = var.definition

  dynamic "encryption_configuration" {
    for_each = length(var.encryption_configuration) > 0 ? [var.encryption_configuration] : []
    content {
      kms_key_id = try(encryption_configuration.value.kms_key_id, null)
    }
  }
}

resource "aws_iam_role" "this" {
  count = var.create && var.create_role && !var.use_existing_role ? 1 : 0
  name  = coalesce(var.role_name, var.name)
}

output "state_machine_id" { value = try(aws_sfn_state_machine.this[0].id, "") }
output "state_machine_arn" { value = try(aws_sfn_state_machine.this[0].arn, "") }
output "state_machine_name" { value = try(aws_sfn_state_machine.this[0].name, "") }
output "role_arn" { value = try(aws_iam_role.this[0].arn, "") }
output "role_name" { value = try(aws_iam_role.this[0].name, "") }
