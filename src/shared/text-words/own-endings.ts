/** Arabic words whose last "ا" is their own, and not the ending of an object («حداداً»). */
export const ownEndings = [
  'بابا',
  'فانا',
  'وانا'
]
