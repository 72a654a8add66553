'use client';
import { useRef, useState, type SubmitEvent } from 'react';
import type { z } from 'zod';
import type { ApiFailure, ApiResult } from '@/lib/client/request';
import type { FieldIssue } from '@/lib/errors';
import { useHydrated } from './use-hydrated';

const OFFLINE = 'You seem to be offline. Try again when the connection is back.';

const byField = (issues: readonly FieldIssue[]): Record<string, string> =>
  Object.fromEntries(issues.toReversed().map(({ path, message }) => [path, message]));

function focusFirst(form: HTMLFormElement, errors: Readonly<Record<string, string>>): void {
  const wrong = [...form.elements].find((element) => element instanceof HTMLInputElement && element.name in errors);
  if (wrong instanceof HTMLInputElement) wrong.focus();
}

/**
 * A form whose fields keep what was typed, whatever happens. It is checked with the schema the server uses; what either
 * finds is shown by the field, everything else in one sentence above.
 *
 * @param send sends the checked values; what it throws is not caught.
 * @param onDone is called once the server agreed. The form stays busy then, for a page that is about to be left, unless
 *   it `stays`.
 */
export function useAccountForm<Values>(
  schema: z.ZodType<Values>,
  send: (values: Values) => Promise<ApiResult<unknown>>,
  onDone: (form: HTMLFormElement) => void,
  { explain = ({ message }) => message, stays = false }: { readonly explain?: (failure: ApiFailure) => string; readonly stays?: boolean } = {},
) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const hydrated = useHydrated();

  const refuse = (form: HTMLFormElement, found: Readonly<Record<string, string>>, sentence: string | null) => {
    setErrors(found);
    setFailure(sentence);
    focusFirst(form, found);
  };

  const submit = async (form: HTMLFormElement) => {
    const parsed = schema.safeParse(Object.fromEntries(new FormData(form)));
    if (!parsed.success) return refuse(form, byField(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))), null);
    refuse(form, {}, null);
    setBusy(true);
    const result = await send(parsed.data);
    if (!result.ok || stays) setBusy(false);
    if (result.ok) return onDone(form);
    const found = byField(result.issues);
    refuse(form, found, Object.keys(found).length > 0 ? null : result.kind === 'offline' ? OFFLINE : explain(result));
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    void submit(event.currentTarget).finally(() => {
      sending.current = false;
    });
  };

  return { errors, failure, busy, ready: hydrated, form: { method: 'post', noValidate: true, onSubmit } as const };
}
