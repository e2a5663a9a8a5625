/** Asks for a moment. */
export const wait = [
  'sene',
  'sanye',
  'sanye we7de',
  'senye',
  'senye we7de',
  'la7za',
  'lahza',
  'la7za we7de',
  'd2i2a',
  'da2i2a',
  'de2i2a',
  'de2i2a we7de',
  'estanna',
  'stanna',
  'ntor',
  'ntorne',
  'notorne',
  'khallini fakker',
  'khalline fakker',
  'khallini shouf',
  '3am fakker',
  'shway'
]

/** May stand beside "one moment" and changes nothing in it. */
export const besideWait = [
  'law sama7t',
  'tayeb',
  'bas',
  'ma3lesh'
]
