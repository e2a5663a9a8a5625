/** Asks what something costs. */
export const price = [
  'how much',
  'price',
  'prices',
  'pricing',
  'cost',
  'costs',
  'what does it cost',
  'rate per hour',
  'hourly rate',
  'fees',
  'charge',
  'charges',
  'do you charge',
  'does he charge',
  'quote',
  'estimate',
  'expensive is'
]
