# What github.com/terraform-aws-modules/terraform-aws-eventbridge makes of its inputs.

variable "create_bus" { default = true }
variable "bus_name" { default = "default" }

resource "aws_cloudwatch_event_bus" "this" {
  count = var.create_bus ? 1 : 0
  name  = var.bus_name
}

output "eventbridge_bus_arn" { value = try(aws_cloudwatch_event_bus.this[0].arn, "") }
output "eventbridge_bus_name" { value = try(aws_cloudwatch_event_bus.this[0].name, var.bus_name) }
