// How people spell an address so that no program sees it: "maya at gmail dot com", "مايا آت جيميل دوت كوم".

/** The sign @ in words. */
export const atWords = [
  'at',
  'arobase',
  'آت',
  'ات',
  'أت',
  'ايت',
  'آيت',
  'أيت'
]

/** The dot in words. */
export const dotWords = [
  'dot',
  'point',
  'دوت',
  'نقطة',
  'نقطه'
]

/** Endings of a domain, as they are written or said. */
export const domainEndings = [
  'com',
  'net',
  'org',
  'edu',
  'info',
  'co',
  'me',
  'lb',
  'fr',
  'كوم',
  'نت',
  'اورغ',
  'أورغ'
]

/** Providers whose names alone, after an "at", are as good as an address. */
export const mailProviders = [
  'gmail',
  'hotmail',
  'yahoo',
  'outlook',
  'icloud',
  'جيميل',
  'جي ميل',
  'هوتميل',
  'ياهو',
  'اوتلوك',
  'أوتلوك'
]
