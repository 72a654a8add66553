'use client';

import { formatAmount } from '@/lib/format/format-amount';
import { parseAmount } from '@/lib/format/parse-amount';
import { useLocale } from './locale-provider';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

interface AmountInputProps extends ParsedInputProps<number> {
  readonly currency: string;
  /** `price` keeps up to six decimals. */
  readonly kind?: 'amount' | 'price';
  readonly negative?: boolean;
}

/** An amount in decimal units of a currency; takes `220k`, `220,000` and `$1.2m`. */
export function AmountInput({ currency, kind = 'amount', negative = false, ...rest }: AmountInputProps) {
  const locale = useLocale();
  return (
    <ParsedInput
      {...rest}
      parse={(text) => parseAmount(text, { locale, currency, kind, negative })}
      format={(value) => formatAmount(value, currency, locale, kind)}
    />
  );
}
