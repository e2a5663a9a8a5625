/** Stand before a place or a thing that something is next to. */
export const besidePlaces = [
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
  'بجانب',
  'بجوار',
  'أمام'
]

/** Stand before a thing that something is above, below or between. */
export const aboveAndBelow = [
  'فوق',
  'تحت'
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

/** A telephone as a way to reach somebody: nothing is wrong with it. */
export const phoneNumbers = [
  'رقم التلفون',
  'رقم تلفون',
  'رقم تلفونه',
  'رقم تلفونو',
  'رقم تلفونها',
  'رقم تلفوني',
  'رقم التليفون',
  'رقم تليفون',
  'رقم تليفونه',
  'رقم الهاتف',
  'رقم هاتف',
  'رقم هاتفه',
  'رقم هاتفي',
  'رقم الموبايل',
  'رقم موبايل',
  'رقم موبايله',
  'رقم الجوال',
  'رقم جوال',
  'رقم جواله',
  'رقم الخليوي',
  'رقم خليوي',
  'نمرة التليفون',
  'نمرة تليفون',
  'عالتلفون',
  'على التلفون',
  'عالتليفون',
  'على التليفون',
  'بالتلفون',
  'بالتليفون',
  'عبر الهاتف',
  'على الهاتف'
]

/** Stand before what sets a fault off («بتفصل كل ما شغّل الفرن»). */
export const triggers = [
  'كل ما',
  'كلما',
  'لما اشغل',
  'لما شغل',
  'لما نشغل',
  'لما افتح',
  'لما دور',
  'لما ادور',
  'اول ما اشغل',
  'اول ما شغل',
  'وقت شغل',
  'بس شغل',
  'عند تشغيل',
  'عندما اشغل',
  'عندما نشغل',
  'اذا شغلت',
  'لو شغلت'
]
