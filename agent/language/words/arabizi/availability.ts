/** Asks when somebody is free. */
export const availability = [
  'mawjoud',
  'metwaffer',
  'mitwaffer',
  'fade',
  'fadye',
  'emta fade',
  'emta fadye',
  'ayya sa3a',
  'shu el aw2et',
  'shou el aw2at',
  'emta bi2dar yeje',
  'emta byi2dar yeje',
  'bi2dar yeje'
]
