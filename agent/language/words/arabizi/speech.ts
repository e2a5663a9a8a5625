/** Turn a sentence around. */
export const negators = [
  'la2',
  'laa2',
  'la2a',
  'ma',
  'mish',
  'mesh',
  'mech',
  'mich',
  'moush',
  'mouch',
  'mo',
  'mou',
  'bala',
  'balaha',
  'balesh',
  'wala'
]

/** Hand on someone else's words. */
export const reporting = [
  '2al',
  '2alle',
  '2alli',
  '2elle',
  '2eltelle',
  '2alet',
  '2aletle',
  '2aloule',
  '2alouli',
  'alle',
  'bi2oul',
  'bi2oulo',
  'bt2oul',
  'katab',
  'katabet',
  'maktoub',
  '7ake',
  '7akale',
  'khabbarne',
  'khabarne'
]

/** May stand between a negation and the verb that it turns around. */
export const afterNegator = [
  'bade',
  'badde',
  'baddi',
  'biddi',
  'badna',
  'badak',
  'enno'
]
