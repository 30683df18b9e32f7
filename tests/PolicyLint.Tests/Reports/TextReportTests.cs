using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void Groups_findings_by_template_and_function_with_their_reasons()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new TextReport(new PlainOutput(output)).Write(SampleResult.Create());

        Assert.Equal(
            """
            template.yaml
              GetOrder  Orders.Function.Get
                needs  dynamodb:GetItem on table/${Orders}
                error SLG5001 template.yaml:12: GetOrder calls dynamodb:GetItem on table/${Orders}, which no statement of its role allows; add it
                  src/Orders/Store.cs:41: GetItemAsync, reached by Orders.Function.Get > Orders.Store.Load
                warning SLG5002 template.yaml:19: GetOrder never uses dynamodb:PutItem; remove it
              Legacy  skipped: runtime nodejs22.x

            other.yaml
              Report  no project for ./report

            note SLG9001 other.yaml:2: the suppression of SLG5003 gives no reason; say why

            not read broken.yaml:3: a mapping value is not allowed here; check the indentation

            3 functions, 1 analyzed: 1 error, 1 warning, 1 note, 1 suppressed; 1 input not read

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_terminal_gets_colours_and_the_same_words()
    {
        using var plain = new StringWriter { NewLine = "\n" };
        using var coloured = new StringWriter { NewLine = "\n" };

        new TextReport(new PlainOutput(plain)).Write(SampleResult.Create());
        new TextReport(new ColouredOutput(coloured)).Write(SampleResult.Create());

        Assert.Contains("\u001b[", coloured.ToString());
        Assert.Equal(plain.ToString(), System.Text.RegularExpressions.Regex.Replace(coloured.ToString(), "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_function_that_needs_nothing_says_so()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new TextReport(new PlainOutput(output)).Write(new CheckResult([new CheckedFunction("Ping", FunctionKind.Code, FunctionStatus.Analyzed)], [], []));

        Assert.Equal("Functions that no template names\n  Ping  analyzed\n    needs  nothing\n\n1 function, 1 analyzed: 0 errors, 0 warnings, 0 notes\n", output.ToString());
    }
}
