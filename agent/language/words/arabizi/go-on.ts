/** Asks to go on where the dialogue stands. */
export const goOn = [
  'kammil',
  'kammel',
  'nkammil',
  'nkammel',
  'mnkammil',
  'wen kenna',
  'wen wsolna',
  'wen wa2afna'
]
