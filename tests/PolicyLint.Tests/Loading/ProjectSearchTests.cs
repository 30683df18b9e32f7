namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class ProjectSearchTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("src/Orders", "Orders", "src/Orders/Orders.csproj")]
    [InlineData("src", "Orders", "src/Orders/Orders.csproj")]
    [InlineData(".", "Billing", "src/Billing/Billing.csproj")]
    [InlineData("src/Billing", "Orders", "src/Orders/Orders.csproj")]
    [InlineData(null, "Orders", "src/Orders/Orders.csproj")]
    [InlineData("src/Orders/", null, "src/Orders/Orders.csproj")]
    [InlineData("./src/Orders", "bootstrap", "src/Orders/Orders.csproj")]
    [InlineData("src/Orders/Handlers", null, "src/Orders/Orders.csproj")]
    [InlineData("src/Orders/bin/Release/net8.0/publish", null, "src/Orders/Orders.csproj")]
    [InlineData("src/Orders/bin/Release/net8.0/deploy.zip", null, "src/Orders/Orders.csproj")]
    [InlineData("artifacts/Orders.zip", null, "src/Orders/Orders.csproj")]
    [InlineData(".aws-sam/build/OrdersFunction", "Orders", "src/Orders/Orders.csproj")]
    public void The_project_is_told_by_its_assembly_or_its_folder(string? codePath, string? assembly, string path)
    {
        WriteProjects("src/Orders/Orders.csproj", "src/Billing/Billing.csproj");
        _checkout["src/Orders/Handlers/Get.cs"] = "";

        Assert.Equal(path, _checkout.Load().FindProject(codePath, assembly).Project?.Path);
    }

    [Fact]
    public void Of_equal_assembly_names_the_one_nearest_to_the_code_path_is_taken()
    {
        WriteProjects("a/Fn/Fn.csproj", "b/Fn/Fn.csproj", "b/deep/er/Fn/Fn.csproj");

        Assert.Equal("b/Fn/Fn.csproj", _checkout.Load().FindProject("b", "Fn").Project?.Path);
        Assert.Equal("a/Fn/Fn.csproj", _checkout.Load().FindProject("a/infra", "Fn").Project?.Path);
    }

    [Fact]
    public void Equally_near_projects_are_not_chosen_between()
    {
        WriteProjects("a/Fn.csproj", "b/Fn.csproj");

        var match = _checkout.Load().FindProject(".", "Fn");
        Assert.Null(match.Project);
        Assert.Equal("a/Fn.csproj, b/Fn.csproj build an assembly Fn, none of them nearer to . than the others: give each function its own code path", match.Reason);
    }

    [Theory]
    [InlineData("test/Generator.Tests/Snapshots", "TestApp", null)]
    [InlineData("test/Generator.Tests", "TestApp", null)]
    [InlineData("test/Generator.Tests/Snapshots", "Generator.Tests", "test/Generator.Tests/Generator.Tests.csproj")]
    [InlineData("test/Generator.Tests/Snapshots", "bootstrap", "test/Generator.Tests/Generator.Tests.csproj")]
    [InlineData("src/Orders/Snapshots", "TestApp", "src/Orders/Orders.csproj")]
    public void Templates_beside_tests_mean_the_tests_only_where_they_name_them(string codePath, string assembly, string? path)
    {
        WriteProjects("test/Generator.Tests/Generator.Tests.csproj", "src/Orders/Orders.csproj");
        _checkout[$"{codePath}/app.template"] = "";

        Assert.Equal(path, _checkout.Load().FindProject(codePath, assembly).Project?.Path);
    }

    [Fact]
    public void Tests_and_libraries_beside_the_function_do_not_hide_it()
    {
        WriteProjects("svc/Lib/Lib.csproj");
        _checkout["svc/Fn/Fn.csproj"] = """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Amazon.Lambda.Core" Version="2.0.0" /></ItemGroup></Project>""";
        _checkout["svc/Fn.Tests/Fn.Tests.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="17.0.0" /><PackageReference Include="Amazon.Lambda.TestUtilities" Version="2.0.0" /></ItemGroup>
            </Project>
            """;

        Assert.Equal("svc/Fn/Fn.csproj", _checkout.Load().FindProject("svc", "bootstrap").Project?.Path);
    }

    [Fact]
    public void Two_functions_below_a_folder_without_a_name_are_not_chosen_between()
    {
        WriteProjects("svc/A/A.csproj", "svc/B/B.csproj");

        var match = _checkout.Load().FindProject("svc", null);
        Assert.Null(match.Project);
        Assert.Equal("svc holds several: svc/A/A.csproj, svc/B/B.csproj", match.Reason);
    }

    [Theory]
    [InlineData("RUN dotnet publish \"src/B/B.csproj\" -c Release -o /app", "src/B/B.csproj")]
    [InlineData("COPY src/A/A.csproj src/A/\nRUN dotnet restore src/A/A.csproj\nRUN dotnet publish \\\n  -c Release ./src/B/B.csproj", "src/B/B.csproj")]
    [InlineData("WORKDIR /src\nCOPY [\"A.csproj\", \"./\"]\nRUN dotnet publish -c Release", "src/A/A.csproj")]
    [InlineData("ENTRYPOINT [\"dotnet\", \"B.dll\"]", "src/B/B.csproj")]
    [InlineData("CMD [\"A::A.Function::Handle\"]", "src/A/A.csproj")]
    [InlineData("CMD dotnet A.dll", "src/A/A.csproj")]
    public void A_Dockerfile_tells_by_what_it_builds_and_runs(string dockerfile, string path)
    {
        WriteProjects("src/A/A.csproj", "src/B/B.csproj");
        _checkout["docker/Dockerfile"] = "FROM public.ecr.aws/lambda/dotnet:8\n" + dockerfile;

        Assert.Equal(path, _checkout.Load().FindProject(".", null, "docker/Dockerfile").Project?.Path);
    }

    [Fact]
    public void The_folders_own_Dockerfile_is_read_where_none_is_named()
    {
        WriteProjects("svc/A/A.csproj", "svc/B/B.csproj");
        _checkout["svc/Dockerfile"] = "FROM x\nENTRYPOINT [\"dotnet\", \"B.dll\"]";

        Assert.Equal("svc/B/B.csproj", _checkout.Load().FindProject("svc", null).Project?.Path);
    }

    [Fact]
    public void Of_equal_assembly_names_the_one_nearest_to_the_Dockerfile_is_taken()
    {
        WriteProjects("src/Old/Fn/Fn.csproj", "src/New/Fn/Fn.csproj");
        _checkout["src/New/Fn/Dockerfile"] = "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"Fn::Fn.Function::Handle\"]";

        Assert.Equal("src/New/Fn/Fn.csproj", _checkout.Load().FindProject(".", "Fn", "src/New/Fn/Dockerfile").Project?.Path);
        Assert.Null(_checkout.Load().FindProject(".", "Fn", "src/Missing/Dockerfile").Project);
    }

    [Theory]
    [InlineData("GetFunction", "svc/Get/Get.csproj")]
    [InlineData("PutFunction", "svc/Put/Put.csproj")]
    [InlineData("ListFunction", "svc/List/List.csproj")]
    [InlineData("BothFunction", null)]
    [InlineData("DropFunction", null)]
    public void A_Makefile_tells_by_the_target_of_the_function(string function, string? path)
    {
        WriteProjects("svc/Get/Get.csproj", "svc/Put/Put.csproj", "svc/List/List.csproj");
        _checkout["svc/Makefile"] = """
            build-GetFunction:
            	dotnet clean
            	dotnet publish Get/Get.csproj -c Release -o $(ARTIFACTS_DIR)
            build-PutFunction build-StoreFunction: clean
            	cd ./Put && dotnet publish -o "$(ARTIFACTS_DIR)"

            build-ListFunction:
            	dotnet lambda package -pl List/
            build-BothFunction:
            	dotnet publish Get; dotnet publish Put
            """;

        Assert.Equal(path, _checkout.Load().FindProject("svc", "bootstrap", null, function).Project?.Path);
    }

    [Fact]
    public void What_was_looked_for_in_vain_is_said()
    {
        WriteProjects("other/A/A.csproj", "other/B/B.csproj");
        _checkout["svc/index.py"] = "";

        Assert.Equal("no project builds an assembly Orders, and svc holds no C# project", _checkout.Load().FindProject("svc", "Orders").Reason);
    }

    [Fact]
    public void A_directory_without_projects_has_an_answer_too()
    {
        Assert.Equal("the checked directory has no C# project", _checkout.Load().FindProject("src", "Orders").Reason);
    }

    private void WriteProjects(params string[] paths)
    {
        foreach (var path in paths)
            _checkout[path] = Checkout.Library;
    }
}
