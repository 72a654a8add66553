import { Select } from '@/components/ui/select';
import { textOrEmpty, useField, type FieldProps } from './use-field';

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The empty choice stands for "not known". */
  readonly emptyIsNull?: boolean;
}

export const SelectField = ({ path, options, emptyIsNull = false, ...frame }: SelectFieldProps) => {
  const { value, error, question, onValue } = useField(path);
  const held = textOrEmpty(value);
  const known = held === '' || options.some((option) => option.value === held) ? options : [...options, { value: held, label: held }];
  return (
    <Select {...frame} value={held} options={known} error={error} question={question} onValue={(chosen) => onValue(emptyIsNull && chosen === '' ? null : chosen)} />
  );
};
