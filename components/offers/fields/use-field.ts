import { useLocale } from '@/components/ui/locale-provider';
import type { PendingText } from '@/components/ui/parsed-input';
import { getAt } from '@/lib/client/paths';
import { useOfferEditor } from '../offer-editor-context';
import { questionText } from '../question-text';

/** Where a field stands in the offer, and how it is labelled. */
export interface FieldProps {
  /** Dot-separated path in the offer. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly note?: string;
  readonly suffix?: string;
  readonly hideLabel?: boolean;
}

export interface FieldBinding {
  /** What the control shows: what waits, or what the offer holds. */
  readonly value: unknown;
  /** The typed text that cannot be read, and why. */
  readonly pending: PendingText | null;
  readonly error: string | null;
  readonly question: string | null;
  readonly onValue: (value: unknown) => void;
  readonly onPending: (pending: PendingText | null) => void;
}

/** Binds a control to the field of the offer at a path. */
export const useField = (path: string): FieldBinding => {
  const { offer, projection, pending, issues, questions, edit } = useOfferEditor();
  const locale = useLocale();
  const waiting = pending[path];
  const unread = waiting?.text ?? null;
  const held = getAt(offer, path);
  const question = questions.find((one) => one.path === path);
  const refused = issues.find((issue) => issue.path === path || issue.path === `terms.${path}`);
  return {
    value: waiting === undefined || unread !== null ? held : waiting.value,
    pending: waiting === undefined || unread === null ? null : { text: unread, message: waiting.message },
    error: waiting?.message ?? refused?.message ?? null,
    question: question === undefined ? null : questionText(question, projection.currency, locale),
    onValue: (value) => edit({ path, value, text: null }),
    onPending: (text) => edit({ path, value: held, text: text?.text ?? null, message: text?.message }),
  };
};

export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');
