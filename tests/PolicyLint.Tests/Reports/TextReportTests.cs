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

    [Fact]
    public void A_note_on_many_functions_of_a_template_is_said_once()
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckedFunction Function(string id, string template) => new(id, FunctionKind.Sam, FunctionStatus.Analyzed) { Template = template };
        Finding About(string id, string template, string said, Level level = Level.Note) => new("SLG5011", level, $"{id} {said}", new(template, 1, 1)) { Function = id, Template = template };

        new TextReport(new PlainOutput(output)).Write(new CheckResult(
            [Function("A", "one.yaml"), Function("B", "one.yaml"), Function("C", "one.yaml"), Function("D", "two.yaml")],
            [
                About("A", "one.yaml", "is elsewhere"), About("B", "one.yaml", "is elsewhere"), About("C", "one.yaml", "is lost"), About("D", "two.yaml", "is elsewhere"),
                About("A", "one.yaml", "fails", Level.Error), About("B", "one.yaml", "fails", Level.Error),
            ],
            []));

        Assert.Equal(
            [
                "note SLG5011 one.yaml:1: A is elsewhere (the same of 1 more function here)", "error SLG5011 one.yaml:1: A fails", "error SLG5011 one.yaml:1: B fails",
                "note SLG5011 one.yaml:1: C is lost", "note SLG5011 two.yaml:1: D is elsewhere",
            ],
            output.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Contains("SLG5011", StringComparison.Ordinal)));
    }
}
