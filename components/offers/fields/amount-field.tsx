import { AmountInput } from '@/components/ui/amount-input';
import { useOfferEditor } from '../offer-editor-context';
import { numberOrNull, useField, type FieldProps } from './use-field';

interface AmountFieldProps extends FieldProps {
  readonly kind?: 'amount' | 'price';
}

/** An amount in the offer's currency. */
export const AmountField = ({ path, kind, ...frame }: AmountFieldProps) => {
  const { offer } = useOfferEditor();
  const { value, ...field } = useField(path);
  return <AmountInput {...frame} {...field} value={numberOrNull(value)} currency={offer.currency} kind={kind} />;
};
