'use client';

import { formatPercent } from '@/lib/format/format-percent';
import { parsePercent } from '@/lib/format/parse-percent';
import { useLocale } from './locale-provider';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

interface PercentInputProps extends ParsedInputProps<number> {
  readonly negative?: boolean;
}

/** A percentage, held as a fraction; takes `15` and `15%`. */
export function PercentInput({ negative = false, ...rest }: PercentInputProps) {
  const locale = useLocale();
  return (
    <ParsedInput
      {...rest}
      inputMode={rest.inputMode ?? (negative ? 'text' : 'decimal')}
      parse={(text) => parsePercent(text, { locale, negative })}
      format={(value) => formatPercent(value, locale, { decimals: 4 })}
    />
  );
}
