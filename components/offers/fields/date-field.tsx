import { DateInput } from '@/components/ui/date-input';
import { useField, type FieldProps } from './use-field';

export const DateField = ({ path, ...frame }: FieldProps) => {
  const { value, error, question, onValue } = useField(path);
  return (
    <DateInput {...frame} value={typeof value === 'string' ? value : null} error={error} question={question} onValue={onValue} min="1990-01-01" max="2100-12-31" />
  );
};
