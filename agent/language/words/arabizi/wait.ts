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

/** Says that the user has not decided. */
export const hesitation = [
  'khallini fakker',
  'khalline fakker',
  'khalini fakker',
  '3am fakker',
  'bfakker',
  'ra7 fakker',
  'bade fakker',
  'lezem fakker',
  'mish akid',
  'mish met2akked',
  'mesh akid',
  'ma ba3ref',
  'mab3ref',
  'ma b3ref',
  'yemkin',
  'yimkin',
  'balke',
  'khallini es2al',
  'bes2al',
  'bshouf',
  'mnshouf',
  'bkhabrak',
  'je ne sais pas',
  'je sais pas',
  'peut etre',
  'je vais voir',
  'je vais reflechir',
  'je reflechis'
]
