using System.CommandLine;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary><c>policy-lint completion</c>: the script that makes a shell ask the tool for completions.</summary>
public static class CompletionCommand
{
    public const string Name = "completion";

    public const string Examples =
        """
          source <(policy-lint completion bash)
          policy-lint completion pwsh | Out-String | Invoke-Expression

        """;

    // The directive is System.CommandLine's own; what it prints are whole words, one a line. File names are left to the shell.
    private const string Bash =
        """
        _policy_lint() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(policy-lint "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _policy_lint policy-lint

        """;

    private const string Zsh =
        """
        _policy_lint() {
          local -a words_found=("${(@f)$(policy-lint "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -- $words_found
          _files
        }
        compdef _policy_lint policy-lint

        """;

    private const string Fish =
        """
        complete -c policy-lint -a "(policy-lint '[suggest:'(commandline -C)']' (commandline) 2>/dev/null)"

        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName policy-lint -ScriptBlock {
          param($word, $line, $position)
          policy-lint "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    private static readonly Argument<string> Shell = new("SHELL") { Description = "The shell to complete in." };

    static CompletionCommand() => Shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Prints the script that completes commands and options in a shell.") { Shell };
        command.SetAction(parsed => terminal.Out.Write(ScriptOf(parsed.GetRequiredValue(Shell))));
        return command;
    }

    private static string ScriptOf(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };
}
