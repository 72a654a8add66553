import type { Command } from '../command';

/** Every command of the command line, in the order `help` lists them. */
export const commands: readonly Command[] = [];
