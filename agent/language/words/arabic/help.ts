/** Asks what the concierge can do. */
export const help = [
  'شو بتعمل',
  'شو فيك تعمل',
  'شو بتقدر تعمل',
  'كيف بيشتغل',
  'كيف بتشتغل',
  'كيف احجز',
  'كيف بحجز',
  'كيف فيني احجز',
  'شو هيدا التطبيق',
  'شو الخدمات',
  'شو في خدمات',
  'ماذا تفعل',
  'كيف استخدم'
]

/** Asks for help only if nothing else is said: within a sentence it is about work in the house. */
export const helpAlone = [
  'ساعدني',
  'ساعديني',
  'مساعدة',
  'بدي مساعدة',
  'محتاج مساعدة',
  'ممكن مساعدة',
  'ممكن تساعدني',
  'فيك تساعدني'
]
