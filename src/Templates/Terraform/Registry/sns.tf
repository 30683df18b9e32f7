# What github.com/terraform-aws-modules/terraform-aws-sns makes of its inputs.

variable "name" { default = null }
variable "use_name_prefix" { default = false }
variable "kms_master_key_id" { default = null }

resource "aws_sns_topic" "this" {
  count             = 1
  name              = var.use_name_prefix ? null : var.name
  name_prefix       = var.use_name_prefix ? "${var.name}-" : null
  kms_master_key_id = var.kms_master_key_id
}

output "topic_arn" { value = aws_sns_topic.this[0].arn }
output "topic_id" { value = aws_sns_topic.this[0].id }
output "topic_name" { value = aws_sns_topic.this[0].name }
