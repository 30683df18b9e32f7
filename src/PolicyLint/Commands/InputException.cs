namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>What the user gave cannot be worked with at all. The message is the one line the user sees: what is wrong and what to do.</summary>
public sealed class InputException(string message) : Exception(message);
