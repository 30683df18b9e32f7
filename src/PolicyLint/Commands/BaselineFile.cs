using System.Text.Json;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>The file of <c>--baseline</c>.</summary>
/// <param name="path">As it was given, relative to the working directory.</param>
public sealed class BaselineFile(string path)
{
    /// <param name="isWhole">Whether everything was judged, so that what is not found any more is gone.</param>
    public CheckResult Apply(CheckResult result, Terminal terminal, bool isWhole)
    {
        if (!File.Exists(path)) throw new InputException($"--baseline: {path} does not exist; write it with --update-baseline");

        var baseline = Read();
        if (isWhole && baseline.CountGone(result) is > 0 and var gone)
        {
            terminal.Error.WriteLine($"{Reports.ToolVersion.Name}: {gone} of {baseline.Findings.Length} findings in {path} are gone; --update-baseline takes them out");
        }

        return baseline.Apply(result);
    }

    public CheckResult Update(CheckResult result, Terminal terminal)
    {
        if (!result.Errors.IsEmpty) throw new InputException($"--update-baseline: {path} is left as it is, since not everything could be read: {result.Errors[0]}");

        var updated = (File.Exists(path) ? Read() : Baseline.Empty).UpdatedBy(result);
        Write(updated.ToJson());
        terminal.Error.WriteLine($"{Reports.ToolVersion.Name}: {path} holds {updated.Findings.Length} findings");
        return updated.Apply(result);
    }

    private Baseline Read()
    {
        try
        {
            return Baseline.Parse(File.ReadAllText(path));
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? $":{number + 1}" : "";
            throw new InputException($"--baseline: {path}{line}: is no baseline: {exception.Message.Split(" Path:")[0]}; write it anew with --update-baseline");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--baseline: {path} cannot be read: {exception.Message}");
        }
    }

    private void Write(string json)
    {
        try
        {
            File.WriteAllText(path, json);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--update-baseline: {path} cannot be written: {exception.Message}");
        }
    }
}
