using CodeGraph.Server.Commands;

return await CodeGraphCommandLine.RunAsync(args, Terminal.OfProcess);
