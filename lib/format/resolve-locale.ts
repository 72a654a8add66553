export const DEFAULT_LOCALE = 'en-US';

/**
 * The reader's locale from an `Accept-Language` header: the most wanted tag that numbers can be written in, without
 * extensions. Server and browser are both given this one, so that they write the same text.
 *
 * @example
 * resolveLocale('de-CH, de;q=0.9, en;q=0.8') // "de-CH"
 * resolveLocale('*') // "en-US"
 */
export function resolveLocale(acceptLanguage: string | null): string {
  if (!acceptLanguage) return DEFAULT_LOCALE;
  const wanted = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality || one.order - other.order);
  for (const { tag } of wanted) {
    const locale = supported(tag);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}

function supported(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  try {
    const locale = new Intl.Locale(tag).baseName;
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0 ? locale : undefined;
  } catch {
    return undefined;
  }
}
