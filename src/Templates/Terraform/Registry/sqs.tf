# What github.com/terraform-aws-modules/terraform-aws-sqs makes of its inputs.

variable "name" { default = null }
variable "use_name_prefix" { default = false }
variable "kms_master_key_id" { default = null }
variable "create_dlq" { default = false }
variable "dlq_name" { default = null }

resource "aws_sqs_queue" "this" {
  count             = 1
  name              = var.use_name_prefix ? null : var.name
  name_prefix       = var.use_name_prefix ? "${var.name}-" : null
  kms_master_key_id = var.kms_master_key_id
}

resource "aws_sqs_queue" "dlq" {
  count             = var.create_dlq ? 1 : 0
  name              = coalesce(var.dlq_name, "${var.name}-dlq")
  kms_master_key_id = var.kms_master_key_id
}

output "queue_arn" { value = aws_sqs_queue.this[0].arn }
output "queue_id" { value = aws_sqs_queue.this[0].id }
output "queue_url" { value = aws_sqs_queue.this[0].url }
output "queue_name" { value = aws_sqs_queue.this[0].name }
output "dead_letter_queue_arn" { value = try(aws_sqs_queue.dlq[0].arn, null) }
output "dead_letter_queue_id" { value = try(aws_sqs_queue.dlq[0].id, null) }
output "dead_letter_queue_url" { value = try(aws_sqs_queue.dlq[0].url, null) }
output "dead_letter_queue_name" { value = try(aws_sqs_queue.dlq[0].name, null) }
