using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly IHtmlDocument Page = Parsed(SampleResult.Create());

    [Fact]
    public void The_page_is_well_formed()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });

        Assert.NotNull(parser.ParseDocument(Written(SampleResult.Create())).DocumentElement);
    }

    [Fact]
    public void The_page_needs_no_other_file()
    {
        Assert.Empty(Page.QuerySelectorAll("[src], link, iframe, object"));
        Assert.All(Page.QuerySelectorAll("[href]"), link => Assert.StartsWith("https://github.com/serverlessguard/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("@import", Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch", Page.QuerySelector("script")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_stand_on_top() =>
        Assert.Equal(["3 functions", "1 error", "1 warning", "1 note", "1 suppressed"], Page.QuerySelectorAll(".tile").Select(Text));

    [Fact]
    public void Every_function_has_a_card_below_its_template()
    {
        Assert.Equal(["other.yaml", "template.yaml"], Page.QuerySelectorAll("main > section:has(h3) > h2").Select(Text).Order());
        Assert.Equal(["GetOrder", "Legacy", "Report"], Page.QuerySelectorAll("h3").Select(Text));
        Assert.Contains("skipped: runtime nodejs22.x", Text(Card("Legacy")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_needed_stands_beside_what_is_granted()
    {
        var sides = Card("GetOrder").QuerySelectorAll(".sides > section").ToArray();

        Assert.Equal("dynamodb:GetItem on table/${Orders} missing", Text(sides[0].QuerySelector(".need summary")!));
        Assert.Equal("Statement <1> & \"more\" template.yaml:18", Text(sides[1].QuerySelector(".grant p")!));
        Assert.Equal("dynamodb:PutItem", Text(sides[1].QuerySelector(".entries li code")!));
        Assert.Contains("if StringEquals aws:PrincipalTag/team größer", Text(sides[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_need_opens_to_the_chain_from_the_handler_to_the_call() => Assert.Equal(
        ["Orders.Function.Get src/Orders/Function.cs:20", "Orders.Store.Load src/Orders/Function.cs:22", "GetItemAsync src/Orders/Store.cs:41"],
        Card("GetOrder").QuerySelectorAll("details.need .chain li").Select(Text));

    [Fact]
    public void A_card_says_what_the_filters_look_for()
    {
        Assert.Equal("error warning", Card("GetOrder").GetAttribute("data-level"));
        Assert.Equal("SLG5001 SLG5002", Card("GetOrder").GetAttribute("data-rule"));
        Assert.Equal("clean", Card("Legacy").GetAttribute("data-level"));
        Assert.Equal(["", "SLG5001", "SLG5002", "SLG9001"], Page.QuerySelectorAll("#rule option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public void A_suppressed_finding_tells_its_reason() =>
        Assert.Contains("suppressed (in-source): the report of the night needs it", Text(Card("GetOrder").QuerySelector(".finding.suppressed")!), StringComparison.Ordinal);

    [Fact]
    public void Findings_beside_the_functions_and_inputs_not_read_are_shown()
    {
        Assert.Contains("SLG9001 the suppression of SLG5003 gives no reason", Text(Page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("broken.yaml:3: a mapping value is not allowed here; check the indentation", Text(Page.QuerySelector(".errors li")!));
    }

    [Fact]
    public void Text_of_the_checked_code_cannot_become_mark_up()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\"'";
        var function = new CheckedFunction(Hostile, FunctionKind.Sam, FunctionStatus.CodeNotFound) { Template = Hostile, StatusReason = Hostile };
        var finding = new Finding("SLG5002", Level.Warning, Hostile, new SourcePosition(Hostile, 1, 1)) { Function = Hostile, Template = Hostile };

        var page = Parsed(new CheckResult([function], [finding], [new InputError(Hostile, 1, Hostile)]));

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(Hostile, page.QuerySelector("h3")!.TextContent);
    }

    private static IElement Card(string function) => Page.QuerySelectorAll("article").Single(card => card.QuerySelector("h3") is { } title && Text(title) == function);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IHtmlDocument Parsed(CheckResult result) => new HtmlParser().ParseDocument(Written(result));

    private static string Written(CheckResult result)
    {
        using var output = new StringWriter();
        new HtmlReport(new ToolVersion("0.1.0", "2026-09-26")).Write(result, output);
        return output.ToString();
    }
}
