'use client';

import { formatShare } from '@/lib/format/format-share';
import { parseShare } from '@/lib/format/parse-share';
import { useLocale } from './locale-provider';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

/** A part of a whole, kept exact: reports `"1/4"`, takes `25%`, `25` and `1/4`. */
export function ShareInput(props: ParsedInputProps<string | number>) {
  const locale = useLocale();
  return <ParsedInput {...props} parse={(text) => parseShare(text, locale)} format={(value) => formatShare(value, locale)} />;
}
