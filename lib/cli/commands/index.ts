import type { Command } from '../command';
import { decideCommand } from './decide';

/** Every command of the command line, in the order `help` lists them. */
export const commands: readonly Command[] = [decideCommand];
