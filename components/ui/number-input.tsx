'use client';

import { formatNumber } from '@/lib/format/format-number';
import { parseNumber } from '@/lib/format/parse-number';
import { useLocale } from './locale-provider';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

interface NumberInputProps extends ParsedInputProps<number> {
  readonly whole?: boolean;
  readonly negative?: boolean;
}

/** A plain number; takes `60,000` and `80M`. */
export function NumberInput({ whole = false, negative = false, ...rest }: NumberInputProps) {
  const locale = useLocale();
  return (
    <ParsedInput
      {...rest}
      parse={(text) => parseNumber(text, { locale, whole, negative })}
      format={(value) => formatNumber(value, locale, { maxDecimals: 6 })}
    />
  );
}
