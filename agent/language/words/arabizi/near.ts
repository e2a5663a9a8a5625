/** Wants somebody near. */
export const near = [
  '2arib',
  'arib',
  'areeb',
  '2areeb',
  'arib menne',
  '7adde',
  'janbe',
  'a2rab',
  'bel manta2a',
  'bi manta2te'
]
