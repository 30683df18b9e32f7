using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

/// <summary>A result with one of everything a report has to show.</summary>
internal static class SampleResult
{
    private const string OrdersArn = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}";

    public static CheckResult Create() => new(
        [GetOrder(), Legacy(), Missing()],
        FindingOrder.Sorted([MissingPermission(), UnusedPermission(), SuppressedFinding(), AboutTheTemplate()]),
        [new InputError("broken.yaml", 3, "a mapping value is not allowed here; check the indentation")]);

    private static CheckedFunction GetOrder() => new("GetOrder", FunctionKind.Sam, FunctionStatus.Analyzed)
    {
        Template = "template.yaml",
        Line = 12,
        Handler = "Orders::Orders.Function::Get",
        Project = "src/Orders/Orders.csproj",
        EntryPoint = new FoundEntryPoint("Orders.Function.Get", At("src/Orders/Function.cs", 20)),
        Calls =
        [
            new FoundCall("dynamodb", "GetItem", "GetItemAsync", At("src/Orders/Store.cs", 41),
                [new PathPlace("Orders.Function.Get", At("src/Orders/Function.cs", 20), "entry point"), new PathPlace("Orders.Store.Load", At("src/Orders/Function.cs", 22), "calls")],
                Phase.Invocation),
        ],
        Required = [new RequiredPermission("dynamodb:GetItem", Need.Always, PermissionSource.Code, "GetItemAsync") { Resources = [SymbolicText.Parse(OrdersArn)], Calls = [0] }],
        Role = new Role("GetOrderRole", RoleKind.Implicit, At("template.yaml", 12))
        {
            Grants =
            [
                new Grant("Statement <1> & \"more\"", GrantKind.Inline, At("template.yaml", 18))
                {
                    Statements =
                    [
                        new Statement(Effect.Allow)
                        {
                            Actions = [new PolicyEntry(SymbolicText.Literal("dynamodb:PutItem"))],
                            Resources = [new PolicyEntry(SymbolicText.Parse(OrdersArn))],
                            Conditions =
                            [
                                new PolicyCondition("StringEquals", "aws:PrincipalTag/team", [SymbolicText.Literal("größer")]),
                                new PolicyCondition("StringEquals", "aws:RequestedRegion", [SymbolicText.Literal("eu-west-1")]),
                            ],
                            Position = At("template.yaml", 19),
                        },
                    ],
                },
            ],
        },
        Undecided = [new Undecided("the operation's name is computed", At("src/Orders/Store.cs", 77))],
    };

    private static CheckedFunction Legacy() => new("Legacy", FunctionKind.Sam, FunctionStatus.NotDotnet) { Template = "template.yaml", Line = 40, Handler = "index.handler", StatusReason = "skipped: runtime nodejs22.x" };

    private static CheckedFunction Missing() => new("Report", FunctionKind.CloudFormation, FunctionStatus.CodeNotFound) { Template = "other.yaml", Line = 5, StatusReason = "no project for ./report" };

    private static Finding MissingPermission() => new("SLG5001", Level.Error, "GetOrder calls dynamodb:GetItem on table/${Orders}, which no statement of its role allows; add it", At("template.yaml", 12))
    {
        Function = "GetOrder",
        Template = "template.yaml",
        Actions = ["dynamodb:GetItem"],
        Resources = [OrdersArn],
        Related = [new RelatedPlace(At("src/Orders/Store.cs", 41), "GetItemAsync, reached by Orders.Function.Get > Orders.Store.Load")],
    };

    private static Finding UnusedPermission() => new("SLG5002", Level.Warning, "GetOrder never uses dynamodb:PutItem; remove it", At("template.yaml", 19))
    {
        Function = "GetOrder",
        Template = "template.yaml",
        Grant = "Inline",
        Actions = ["dynamodb:PutItem"],
    };

    private static Finding SuppressedFinding() => UnusedPermission() with { Rule = "SLG5003", Suppression = new FindingSuppression(SuppressionKind.InSource, "the report of the night needs it") };

    private static Finding AboutTheTemplate() => new("SLG9001", Level.Note, "the suppression of SLG5003 gives no reason; say why", At("other.yaml", 2)) { Template = "other.yaml" };

    private static SourcePosition At(string file, int line) => new(file, line, 9);
}
