/** Currencies that offers are made in, by ISO 4217 code, the commonest first. */
export const currencies: readonly { readonly value: string; readonly label: string }[] = Object.entries({
  USD: 'US Dollar', EUR: 'Euro', GBP: 'British Pound', CAD: 'Canadian Dollar', AUD: 'Australian Dollar',
  CHF: 'Swiss Franc', JPY: 'Japanese Yen', INR: 'Indian Rupee', SGD: 'Singapore Dollar', SEK: 'Swedish Krona',
  NOK: 'Norwegian Krone', DKK: 'Danish Krone', PLN: 'Polish Zloty', CZK: 'Czech Koruna', HUF: 'Hungarian Forint',
  RON: 'Romanian Leu', BGN: 'Bulgarian Lev', ILS: 'Israeli New Shekel', AED: 'United Arab Emirates Dirham',
  SAR: 'Saudi Riyal', BRL: 'Brazilian Real', MXN: 'Mexican Peso', ARS: 'Argentine Peso', CLP: 'Chilean Peso',
  COP: 'Colombian Peso', NZD: 'New Zealand Dollar', HKD: 'Hong Kong Dollar', CNY: 'Chinese Yuan',
  TWD: 'New Taiwan Dollar', KRW: 'South Korean Won', THB: 'Thai Baht', IDR: 'Indonesian Rupiah',
  MYR: 'Malaysian Ringgit', PHP: 'Philippine Peso', VND: 'Vietnamese Dong', TRY: 'Turkish Lira',
  ZAR: 'South African Rand', NGN: 'Nigerian Naira', KES: 'Kenyan Shilling', EGP: 'Egyptian Pound',
  UAH: 'Ukrainian Hryvnia', ISK: 'Icelandic Króna', KWD: 'Kuwaiti Dinar',
}).map(([value, name]) => ({ value, label: `${value} · ${name}` }));
