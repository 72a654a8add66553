import { NumberInput } from '@/components/ui/number-input';
import { numberOrNull, useField, type FieldProps } from './use-field';

interface NumberFieldProps extends FieldProps {
  /** Hours and days may be halves. */
  readonly fractions?: boolean;
}

/** A number of months, shares, hours or days. */
export const NumberField = ({ path, fractions = false, ...frame }: NumberFieldProps) => {
  const { value, ...field } = useField(path);
  return <NumberInput {...frame} {...field} value={numberOrNull(value)} whole={!fractions} inputMode="text" />;
};
