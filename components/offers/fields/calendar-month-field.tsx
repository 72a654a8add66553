import { useLocale } from '@/components/ui/locale-provider';
import { Select } from '@/components/ui/select';
import { useField, type FieldProps } from './use-field';

interface CalendarMonthFieldProps extends FieldProps {
  /** What stands for no month. */
  readonly none: string;
}

/** A month of the calendar, 1 to 12, or none. */
export const CalendarMonthField = ({ path, none, ...frame }: CalendarMonthFieldProps) => {
  const { value, error, onValue } = useField(path);
  const locale = useLocale();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: name.format(Date.UTC(2027, index, 1)) }));
  return (
    <Select
      {...frame}
      value={typeof value === 'number' ? String(value) : ''}
      options={[{ value: '', label: none }, ...months]}
      error={error}
      onValue={(chosen) => onValue(chosen === '' ? null : Number(chosen))}
    />
  );
};
