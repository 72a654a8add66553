import { ShareInput } from '@/components/ui/share-input';
import { useField, type FieldProps } from './use-field';

/** A part of a grant, exact. */
export const ShareField = ({ path, ...frame }: FieldProps) => {
  const { value, ...field } = useField(path);
  return <ShareInput {...frame} {...field} value={typeof value === 'string' || typeof value === 'number' ? value : null} />;
};
