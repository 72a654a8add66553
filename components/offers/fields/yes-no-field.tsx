import { Select } from '@/components/ui/select';
import { useField, type FieldProps } from './use-field';

const options = [
  { value: '', label: 'Not said' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** Something that is so, or not so, or not known. */
export const YesNoField = ({ path, ...frame }: FieldProps) => {
  const { value, error, question, onValue } = useField(path);
  return (
    <Select
      {...frame}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      options={options}
      error={error}
      question={question}
      onValue={(chosen) => onValue(chosen === '' ? null : chosen === 'yes')}
    />
  );
};
