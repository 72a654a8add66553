import { NumberInput } from '@/components/ui/number-input';
import { numberOrNull, useField, type FieldProps } from './use-field';

/** A whole number: of months or of shares. */
export const NumberField = ({ path, ...frame }: FieldProps) => {
  const { value, ...field } = useField(path);
  return <NumberInput {...frame} {...field} value={numberOrNull(value)} whole inputMode="text" />;
};
