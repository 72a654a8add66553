import type { FocusEvent } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { textOrEmpty, useField, type FieldProps } from './use-field';

interface TextFieldProps extends FieldProps {
  readonly autoComplete?: string;
  /** Focused with its text selected when it appears, so that typing replaces it. */
  readonly startsSelected?: boolean;
}

export const TextField = ({ path, autoComplete = 'off', startsSelected = false, ...frame }: TextFieldProps) => {
  const { value, error, question, onValue } = useField(path);
  const start = startsSelected ? { autoFocus: true, onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select() } : {};
  return <TextInput {...frame} {...start} value={textOrEmpty(value)} error={error} question={question} onText={onValue} autoComplete={autoComplete} />;
};
