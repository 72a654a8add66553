const format = new Intl.ListFormat('en-GB');

/**
 * Names one after the other, as a sentence lists them.
 *
 * @example listNames(['Halyard', 'Cinder', 'Quillon']) // 'Halyard, Cinder and Quillon'
 */
export const listNames = (names: readonly string[]): string => format.format(names);
