import { Textarea } from '@/components/ui/textarea';
import { textOrEmpty, useField, type FieldProps } from './use-field';

export const NotesField = ({ path, ...frame }: FieldProps) => {
  const { value, error, onValue } = useField(path);
  return <Textarea {...frame} hideLabel rows={5} value={textOrEmpty(value)} error={error} onText={onValue} />;
};
