import { TextInput } from '@/components/ui/text-input';
import { textOrEmpty, useField, type FieldProps } from './use-field';

interface TextFieldProps extends FieldProps {
  readonly autoComplete?: string;
}

export const TextField = ({ path, autoComplete = 'off', ...frame }: TextFieldProps) => {
  const { value, error, question, onValue } = useField(path);
  return <TextInput {...frame} value={textOrEmpty(value)} error={error} question={question} onText={onValue} autoComplete={autoComplete} />;
};
