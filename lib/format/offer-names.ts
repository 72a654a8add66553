import { offerLetter } from './offer-letter';

/**
 * How sentences name the offers of a comparison, in their order: by company, and by letter too where several offers are of
 * one company.
 *
 * @example offerNames(['Acme', 'Basalt', 'Acme']) // ['Acme (A)', 'Basalt', 'Acme (C)']
 */
export function offerNames(companies: readonly string[]): readonly string[] {
  const names = companies.map((company) => company.trim());
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${offerLetter(index)})`));
}
