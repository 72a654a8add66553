import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { stageHaircut } from '@/lib/engine/equity/stage-haircut';
import type { Grant } from '@/lib/engine/offer/offer';
import { formatPercent } from '@/lib/format/format-percent';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';

interface PrivateCompanyFieldsProps {
  readonly path: string;
  readonly grant: Grant;
}

/** What only a private company's grant needs: its part of the company, and how much of the paper value to believe. */
export const PrivateCompanyFields = ({ path, grant }: PrivateCompanyFieldsProps) => {
  const locale = useLocale();
  const { comparison } = useWorkspace();
  const { offer } = useOfferEditor();
  const { shares, fullyDilutedShares } = grant;
  const stake = shares !== null && fullyDilutedShares !== null && fullyDilutedShares > 0 ? `${formatPercent(shares / fullyDilutedShares, locale, { decimals: 3 })} of the company` : undefined;
  const { stage } = offer.privateOutlook;
  const usual = stage === null ? null : stageHaircut(stage);
  const counted = usual === null ? `the comparison’s ${formatPercent(comparison.assumptions.privateCountedShare, locale)}` : `the usual ${formatPercent((usual.low + usual.high) / 2, locale)} of its stage`;
  return (
    <>
      <NumberField path={`${path}.fullyDilutedShares`} label="Fully diluted shares" hint={stake} />
      <AmountField path={`${path}.fairMarketValue`} label="409A value" suffix="a share" kind="price" />
      <PercentField path={`${path}.countedShare`} label="Count this share of it" hint={`Empty takes ${counted}`} />
    </>
  );
};
