namespace ServerlessGuard.Templates.Tests.Terraform;

public class ExpressionTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"a\\tb\\\"c\\u00e9\"", "a\tb\"cé")]
    [InlineData("\"$${literal} %%{too}\"", "${literal} %{too}")]
    [InlineData("12.5", "12.5")]
    [InlineData("1 + 2 * 3 - (4 / 2) % 3", "5")]
    [InlineData("-2 + 5", "3")]
    [InlineData("true && !false ? \"yes\" : \"no\"", "yes")]
    [InlineData("1 < 2 || 2 >= 3 ? 1 : 0", "1")]
    [InlineData("\"a\" == \"b\" ? 1 : 0", "0")]
    [InlineData("null == null ? 1 : 0", "1")]
    [InlineData("[\"a\", \"b\",][1]", "b")]
    [InlineData("{ a = 1, \"b\" : 2 }[\"b\"]", "2")]
    [InlineData("{ (lower(\"A\")) = 1 }.a", "1")]
    [InlineData("join(\",\", [for x in [1, 2, 3] : x * 2 if x != 2])", "2,6")]
    [InlineData("join(\",\", [for i, x in [\"a\", \"b\"] : \"${i}${x}\"])", "0a,1b")]
    [InlineData("join(\",\", keys({ for k, v in { a = 1, b = 2 } : \"${k}${v}\" => v }))", "a1,b2")]
    [InlineData("join(\",\", { for x in [\"aa\", \"ab\", \"b\"] : substr(x, 0, 1) => x... }[\"a\"])", "aa,ab")]
    [InlineData("join(\",\", [{ n = 1 }, { n = 2 }][*].n)", "1,2")]
    [InlineData("[{ n = [5] }, { n = [6] }].*.n[1][0]", "6")]
    [InlineData("\"%{ if 1 == 1 }yes%{ else }no%{ endif }\"", "yes")]
    [InlineData("\"%{ for x in [1, 2] ~}  ${x};%{ endfor }\"", "1;2;")]
    [InlineData("\"a ${~ \"b\" ~} c\"", "abc")]
    public void Expressions_have_their_values(string expression, string value) => Assert.Equal(value, Configurations.Value(expression));

    [Theory]
    [InlineData("format(\"%s-%d%%\", \"a\", 3)", "a-3%")]
    [InlineData("join(\"-\", formatlist(\"%s.%s\", \"x\", [\"a\", \"b\"]))", "x.a-x.b")]
    [InlineData("join(\",\", concat([1], [2, 3]))", "1,2,3")]
    [InlineData("merge({ a = 1 }, { a = 2, b = 3 }).a", "2")]
    [InlineData("upper(\"a\")", "A")]
    [InlineData("replace(\"a.b.c\", \".\", \"-\")", "a-b-c")]
    [InlineData("element([\"a\", \"b\"], 3)", "b")]
    [InlineData("lookup({ a = 1 }, \"b\", \"none\")", "none")]
    [InlineData("join(\",\", toset([\"b\", \"a\", \"b\"]))", "a,b")]
    [InlineData("length(\"abc\") + length([1, 2]) + length({ a = 1 })", "6")]
    [InlineData("join(\",\", split(\"/\", \"a/b\"))", "a,b")]
    [InlineData("join(\",\", values({ b = 2, a = 1 }))", "1,2")]
    [InlineData("join(\",\", flatten([[1, [2]], 3]))", "1,2,3")]
    [InlineData("join(\",\", distinct([1, 1, 2]))", "1,2")]
    [InlineData("join(\",\", compact([\"a\", \"\", null]))", "a")]
    [InlineData("coalesce(null, \"\", \"x\")", "x")]
    [InlineData("contains([\"a\"], \"a\") ? 1 : 0", "1")]
    [InlineData("trimsuffix(trimprefix(\"xay\", \"x\"), \"y\")", "a")]
    [InlineData("substr(\"hello\", 1, 3)", "ell")]
    [InlineData("substr(\"hello\", -3, -1)", "llo")]
    [InlineData("join(\",\", reverse(range(3)))", "2,1,0")]
    [InlineData("zipmap([\"a\"], [1]).a", "1")]
    [InlineData("one([\"a\"])", "a")]
    [InlineData("try({ a = 1 }.b, \"fallback\")", "fallback")]
    [InlineData("can([1][3]) ? 1 : 0", "0")]
    [InlineData("max([1, 2]...)", "${max('1', '2')}")]
    [InlineData("jsonencode({ a = [\"\\\"\"] })", "{\"a\":[\"\\\"\"]}")]
    [InlineData("jsondecode(\"{\\\"a\\\": [1]}\").a[0]", "1")]
    [InlineData("basename(dirname(\"a/b/c\"))", "b")]
    [InlineData("startswith(\"abc\", \"a\") && endswith(\"abc\", \"c\") && strcontains(\"abc\", \"b\") ? 1 : 0", "1")]
    [InlineData("join(\",\", slice([1, 2, 3], 1, 3))", "2,3")]
    [InlineData("index([\"a\", \"b\"], \"b\")", "1")]
    [InlineData("core::lower(\"A\")", "a")]
    public void Functions_have_their_values(string expression, string value) => Assert.Equal(value, Configurations.Value(expression));

    [Theory]
    [InlineData("var.unknown", "${var.unknown}")]
    [InlineData("\"a-${var.unknown}-b\"", "a-${var.unknown}-b")]
    [InlineData("var.unknown.name", "${var.unknown.name}")]
    [InlineData("lower(var.unknown)", "${var.unknown}")]
    [InlineData("random_pet.this.id", "${random_pet.this.id}")]
    [InlineData("terraform.workspace", "${terraform.workspace}")]
    [InlineData("data.aws_ssm_parameter.p.value", "${data.aws_ssm_parameter.p.value}")]
    [InlineData("sha256(\"x\")", "${sha256('x')}")]
    [InlineData("local.circular", "${local.circular}")]
    [InlineData("var.unknown ? \"same\" : \"same\"", "same")]
    [InlineData("var.unknown ? \"a\" : \"b\"", "${If(var.unknown, 'a', 'b')}")]
    [InlineData("var.unknown == \"x\" || true ? 1 : 0", "1")]
    [InlineData("data.aws_caller_identity.c.account_id", "${AWS::AccountId}")]
    [InlineData("data.aws_region.r.name", "${AWS::Region}")]
    [InlineData("data.aws_partition.p.dns_suffix", "${AWS::URLSuffix}")]
    public void What_only_the_deployment_knows_is_a_hole(string expression, string value) => Assert.Equal(
        value,
        Configurations.Value(
            expression,
            """
            variable "unknown" {}
            locals { circular = "${local.circle}" }
            locals { circle = local.circular }
            data "aws_caller_identity" "c" {}
            data "aws_region" "r" {}
            data "aws_partition" "p" {}
            """));

    [Fact]
    public void Comments_line_breaks_and_heredocs_are_read()
    {
        const string text =
            """
            # one
            // two
            /* three
               lines */
            locals {
              list = [ # a comment
                "a", // another
                "b",
              ]
              condition = (
                1 == 1
                ? "yes" # kept
                : "no"
              )
              plain    = <<EOF
              kept
            EOF
              indented = <<-EOF
                one
                  two ${local.condition}
              EOF
              chained = (data.x.y
                .z)
              object = {
                a = 1, b = 2
                c = 3
              }
            }
            """;

        Assert.Empty(Configurations.Parse(text).Errors);
        Assert.Equal("b", Configurations.Value("local.list[1]", text));
        Assert.Equal("yes", Configurations.Value("local.condition", text));
        Assert.Equal("  kept\n", Configurations.Value("local.plain", text));
        Assert.Equal("one\n  two yes\n", Configurations.Value("local.indented", text));
        Assert.Equal("${data.x.y.z}", Configurations.Value("local.chained", text));
        Assert.Equal("3", Configurations.Value("local.object.c", text));
    }

    [Fact]
    public void Repeated_resources_have_keys_in_their_addresses()
    {
        var deployment = Configurations.Configuration(
            """
            locals {
              functions = { get = "dynamodb:GetItem", put = "dynamodb:PutItem" }
            }
            resource "aws_lambda_function" "f" {
              for_each      = local.functions
              function_name = each.key
              role          = aws_iam_role.r[each.key].arn
            }
            resource "aws_iam_role" "r" {
              for_each = local.functions
              name     = each.key
            }
            resource "aws_iam_role_policy" "p" {
              for_each = local.functions
              role     = aws_iam_role.r[each.key].id
              policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = each.value, Resource = "*" }] })
            }
            """);

        Assert.Equal(["aws_lambda_function.f[\"get\"]", "aws_lambda_function.f[\"put\"]"], deployment.Functions.Select(function => function.Id));
        Assert.Equal(["Allow dynamodb:GetItem on *"], deployment.Functions[0].Granted());
        Assert.Equal(["Allow dynamodb:PutItem on *"], deployment.Functions[1].Granted());
    }

    [Theory]
    [InlineData("count = 0", 0)]
    [InlineData("count = 3", 3)]
    [InlineData("count = var.unknown", 1)]
    [InlineData("for_each = var.unknown", 1)]
    [InlineData("for_each = toset([])", 0)]
    public void Counts_that_are_known_are_kept(string repetition, int functions) => Assert.Equal(
        functions,
        Configurations.Configuration($"variable \"unknown\" {{}}\nresource \"aws_lambda_function\" \"f\" {{\n {repetition}\n function_name = \"f\"\n}}").Functions.Length);
}
