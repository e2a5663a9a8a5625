/** Asks what the concierge can do. */
export const help = [
  'shu bta3mel',
  'shou bte3mel',
  'shu fik ta3mel',
  'kif byeshteghel',
  'kif be7joz',
  'kif e7joz',
  'shu el khadamet',
  'shu fi khadamet'
]

/** Asks for help only if nothing else is said: within a sentence it is about work in the house. */
export const helpAlone = [
  'sa3edne',
  'sa3idni',
  'se3edne',
  'bade mousa3ade',
  'bade mse3ade',
  'fik tse3edne',
  'aide'
]
