import type { Command } from '../command';
import { decideCommand } from './decide';
import { equityCommand } from './equity';
import { taxCommand } from './tax';
import { projectCommand } from './project';
import { vestCommand } from './vest';

/** Every command of the command line, in the order `help` lists them. */
export const commands: readonly Command[] = [vestCommand, taxCommand, equityCommand, decideCommand, projectCommand];
