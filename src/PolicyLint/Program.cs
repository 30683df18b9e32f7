using System.Text;
using ServerlessGuard.PolicyLint.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Terminal.OfProcess());
