import { useLocale } from '@/components/ui/locale-provider';
import { sharesGranted } from '@/lib/engine/ledger/shares-granted';
import { toMinor } from '@/lib/engine/money/to-minor';
import { grantWarnings } from '@/lib/engine/offer/grant-warnings';
import type { Grant } from '@/lib/engine/offer/offer';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { useOfferEditor } from '../offer-editor-context';

interface GrantSizeFieldsProps {
  readonly path: string;
  readonly grant: Grant;
}

/** How large a grant is and at what price. */
export const GrantSizeFields = ({ path, grant }: GrantSizeFieldsProps) => {
  const locale = useLocale();
  const { offer } = useOfferEditor();
  const { kind, market, sizeBy, strike } = grant;
  const options = sharesGranted(grant);
  const count = sizeBy === 'value' ? options : null;
  const shares = count === null ? undefined : `${formatNumber(count, locale)} ${kind === 'rsu' ? 'shares' : 'options'}`;
  const byAverage = sizeBy === 'value' && grant.priceBasis === 'average';
  const priceLabel = market === 'private' ? 'Preferred price' : sizeBy === 'value' && !byAverage ? 'Price it was set at' : 'Share price';
  const cost = strike === null || options === null ? undefined : `All of them cost ${formatMoney(toMinor(strike * options, offer.currency), offer.currency, locale, { decimals: 'whole' })} to exercise`;
  const warning = grantWarnings(grant).find(({ field }) => field === 'strike')?.message;
  return (
    <>
      {sizeBy === 'value' ? (
        <AmountField path={`${path}.value`} label="Grant value" />
      ) : (
        <NumberField path={`${path}.shares`} label={kind === 'rsu' ? 'Shares' : 'Options'} />
      )}
      <AmountField path={`${path}.price`} label={priceLabel} suffix="a share" kind="price" hint={market === 'private' ? 'What the last round’s investors paid' : shares} />
      {byAverage ? <AmountField path={`${path}.averagePrice`} label="Average price" suffix="a share" kind="price" hint={market === 'private' ? shares : 'By which the shares are counted'} /> : null}
      {kind === 'rsu' ? null : (
        <AmountField path={`${path}.strike`} label="Strike price" suffix="a share" kind="price" hint={warning ?? cost} />
      )}
    </>
  );
};
