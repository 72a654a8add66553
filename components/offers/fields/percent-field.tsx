import { PercentInput } from '@/components/ui/percent-input';
import { numberOrNull, useField, type FieldProps } from './use-field';

interface PercentFieldProps extends FieldProps {
  readonly negative?: boolean;
}

export const PercentField = ({ path, negative, ...frame }: PercentFieldProps) => {
  const { value, ...field } = useField(path);
  return <PercentInput {...frame} {...field} value={numberOrNull(value)} negative={negative} />;
};
