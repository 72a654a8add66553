import { decide } from '@/lib/engine/decision/decide';
import { decideSchema } from '@/lib/schemas/decide';
import { defineCommand } from '../command';

export const decideCommand = defineCommand({
  name: 'decide',
  summary: 'weigh scored offers: who wins, by how much, and how sure that is',
  input: decideSchema,
  run: (input) => decide(input),
});
