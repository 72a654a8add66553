import { commands } from './commands';
import { runCommandLine } from './run-command-line';

process.exitCode = await runCommandLine(process.argv.slice(2), process.stdin, process.stdout, commands);
