# What github.com/terraform-aws-modules/terraform-aws-s3-bucket makes of its inputs.

variable "bucket" { default = null }
variable "bucket_prefix" { default = null }

resource "aws_s3_bucket" "this" {
  count         = 1
  bucket        = var.bucket
  bucket_prefix = var.bucket_prefix
}

output "s3_bucket_id" { value = aws_s3_bucket.this[0].id }
output "s3_bucket_arn" { value = aws_s3_bucket.this[0].arn }
