using System.Globalization;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Operators in three-valued logic: what is not known stays unknown.</summary>
internal static class Operators
{
    public static Node Apply(char sign, Node operand, SourcePosition position)
    {
        if (sign == '!' && Values.Truth(operand) is { } truth)
            return Values.Bool(!truth, position);
        return sign == '-' && Values.AsNumber(operand) is { } number ? Number(-number, position) : Values.Unknown(sign.ToString(), [operand], position);
    }

    public static Node Apply(string name, Node left, Node right, SourcePosition position)
    {
        var decided = name switch
        {
            "==" => Values.AreEqual(left, right),
            "!=" => !Values.AreEqual(left, right),
            "&&" => Values.Truth(left) & Values.Truth(right),
            "||" => Values.Truth(left) | Values.Truth(right),
            _ => null,
        };
        if (decided is { } truth)
            return Values.Bool(truth, position);
        return Values.AsNumber(left) is { } one && Values.AsNumber(right) is { } other && Calculate(name, one, other, position) is { } result
            ? result
            : Values.Unknown(name, [left, right], position);
    }

    private static Node? Calculate(string name, double left, double right, SourcePosition position) => name switch
    {
        "<" => Values.Bool(left < right, position),
        ">" => Values.Bool(left > right, position),
        "<=" => Values.Bool(left <= right, position),
        ">=" => Values.Bool(left >= right, position),
        "+" => Number(left + right, position),
        "-" => Number(left - right, position),
        "*" => Number(left * right, position),
        "/" when right != 0 => Number(left / right, position),
        "%" when right != 0 => Number(left % right, position),
        _ => null,
    };

    private static Scalar Number(double number, SourcePosition position) => Values.Text(number.ToString("R", CultureInfo.InvariantCulture), position);
}
