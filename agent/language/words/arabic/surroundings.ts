/** Say where something is: what stands next to a thing is not the thing. */
export const besideThings = [
  'حد',
  'جنب',
  'جمب',
  'قرب',
  'قريب من',
  'يم',
  'ورا',
  'وراء',
  'خلف',
  'قدام',
  'مقابل',
  'فوق',
  'تحت',
  'بجانب',
  'بجوار',
  'أمام'
]

/** What somebody did already, and asks nobody for: "we closed the gas and opened the windows". */
export const alreadyDone = [
  'سكرنا',
  'سكرت',
  'طفينا',
  'طفيت',
  'فتحنا',
  'فتحت',
  'قفلنا',
  'قفلت',
  'أغلقنا',
  'أغلقت',
  'فصلنا',
  'فصلت',
  'شلنا'
]
