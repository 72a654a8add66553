import { useLocale } from '@/components/ui/locale-provider';
import type { Grant } from '@/lib/engine/offer/offer';
import { formatNumber } from '@/lib/format/format-number';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';

interface GrantSizeFieldsProps {
  readonly path: string;
  readonly grant: Grant;
}

/** How large a grant is and at what price. */
export const GrantSizeFields = ({ path, grant }: GrantSizeFieldsProps) => {
  const locale = useLocale();
  const { kind, market, sizeBy, value, price } = grant;
  const shares = sizeBy === 'value' && value !== null && price !== null && price > 0 ? `${formatNumber(Math.round(value / price), locale)} ${kind === 'rsu' ? 'shares' : 'options'}` : undefined;
  const priceLabel = market === 'private' ? 'Preferred price' : sizeBy === 'value' ? 'Price it was set at' : 'Share price';
  return (
    <>
      {sizeBy === 'value' ? (
        <AmountField path={`${path}.value`} label="Grant value" />
      ) : (
        <NumberField path={`${path}.shares`} label={kind === 'rsu' ? 'Shares' : 'Options'} />
      )}
      <AmountField path={`${path}.price`} label={priceLabel} suffix="a share" kind="price" hint={market === 'private' ? 'What the last round’s investors paid' : shares} />
      {kind === 'rsu' ? null : <AmountField path={`${path}.strike`} label="Strike price" suffix="a share" kind="price" />}
    </>
  );
};
