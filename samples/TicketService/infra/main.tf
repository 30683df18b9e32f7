terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

variable "stage" {
  type    = string
  default = "dev"
}

locals {
  name    = "tickets-${var.stage}"
  package = "${path.module}/../src/BuyTicket/bin/Release/net10.0/BuyTicket.zip"

  functions = {
    buy  = "BuyTicket::TicketService.BuyTicket.Function::BuyAsync"
    list = "BuyTicket::TicketService.BuyTicket.Function::ListAsync"
  }
}

resource "aws_dynamodb_table" "tickets" {
  name         = local.name
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "EventId"
  range_key    = "Seat"

  attribute {
    name = "EventId"
    type = "S"
  }

  attribute {
    name = "Seat"
    type = "S"
  }
}

resource "aws_sqs_queue" "mailings" {
  name = "${local.name}-mailings"
}

resource "aws_lambda_function" "this" {
  for_each = local.functions

  function_name = "${local.name}-${each.key}"
  filename      = local.package
  handler       = each.value
  runtime       = "dotnet10"
  role          = module.role[each.key].arn

  environment {
    variables = {
      TICKETS_TABLE      = aws_dynamodb_table.tickets.name
      MAILINGS_QUEUE_URL = aws_sqs_queue.mailings.url
    }
  }
}

# What each function may do besides writing its log.
data "aws_iam_policy_document" "this" {
  for_each = local.functions

  dynamic "statement" {
    for_each = each.key == "buy" ? [1] : []
    content {
      actions   = ["dynamodb:PutItem", "dynamodb:DeleteItem"] # nothing deletes
      resources = [aws_dynamodb_table.tickets.arn]
    }
  }

  dynamic "statement" {
    for_each = each.key == "list" ? [1] : []
    content {
      actions   = ["dynamodb:Query"]
      resources = ["*"] # one table is read
    }
  }

  # sqs:SendMessage is missing
}

module "role" {
  source   = "./role"
  for_each = local.functions

  name   = "${local.name}-${each.key}"
  policy = data.aws_iam_policy_document.this[each.key].json
}
