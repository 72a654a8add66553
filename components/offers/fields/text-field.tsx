import { useEffect, useRef } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { textOrEmpty, useField, type FieldProps } from './use-field';

interface TextFieldProps extends FieldProps {
  readonly autoComplete?: string;
  /** Focus it and select its text, so that typing replaces it. */
  readonly startsSelected?: boolean;
}

export const TextField = ({ path, autoComplete = 'off', startsSelected = false, ...frame }: TextFieldProps) => {
  const { value, error, question, onValue } = useField(path);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!startsSelected) return;
    input.current?.focus();
    input.current?.select();
  }, [startsSelected]);
  return <TextInput {...frame} ref={input} value={textOrEmpty(value)} error={error} question={question} onText={onValue} autoComplete={autoComplete} />;
};
