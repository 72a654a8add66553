import 'server-only';
import type { z } from 'zod';
import type { FieldIssue } from '@/lib/errors';
import { issuesByField } from '@/lib/schemas/issues-by-field';

/** Nobody reads more, and an answer must not grow with a hostile request. */
const MAX_ISSUES = 50;

/** What is wrong with a request, by field, in an answer of bounded length. */
export const fieldIssues = (error: z.ZodError): FieldIssue[] =>
  issuesByField(error)
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => ({ path: path.slice(0, 200), message: message.slice(0, 300) }));
