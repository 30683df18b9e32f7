# What github.com/terraform-aws-modules/terraform-aws-dynamodb-table makes of its inputs.

variable "name" { default = null }
variable "server_side_encryption_kms_key_arn" { default = null }

resource "aws_dynamodb_table" "this" {
  count = 1
  name  = var.name

  server_side_encryption {
    kms_key_arn = var.server_side_encryption_kms_key_arn
  }
}

output "dynamodb_table_arn" { value = aws_dynamodb_table.this[0].arn }
output "dynamodb_table_id" { value = aws_dynamodb_table.this[0].id }
output "dynamodb_table_stream_arn" { value = aws_dynamodb_table.this[0].stream_arn }
