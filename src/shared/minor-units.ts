// ISO 4217, List One. Intl does not suit: it tells how people round (LBP and HUF 0), and changes with the
// version of Node, while minor units are stored.
const WITHOUT_FRACTION = [
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF'
]
const WITH_THREE_DIGITS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']

/** Digits after the point of a currency (ISO 4217): JPY 0, USD 2, KWD 3. */
export function fractionDigits(currency: string): number {
  if (WITHOUT_FRACTION.includes(currency)) return 0
  return WITH_THREE_DIGITS.includes(currency) ? 3 : 2
}
