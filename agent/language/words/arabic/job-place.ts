/** Stand in an answer to "where exactly?". */
export const placeSigns = [
  'شارع',
  'طريق',
  'بناية',
  'عمارة',
  'مبنى',
  'برج',
  'طابق',
  'الطابق',
  'شقة',
  'فيلا',
  'حد',
  'جنب',
  'قرب',
  'قريب من',
  'مقابل',
  'قبال',
  'ورا',
  'وراء',
  'خلف',
  'قدام',
  'فوق',
  'تحت',
  'بين',
  'عنواني',
  'العنوان'
]

/** Begin an address, within any message. */
export const placeStarts = [
  'عنواني',
  'العنوان'
]

/** Stand before a landmark or a street. */
export const placeRelations = [
  'حد',
  'جنب',
  'قرب',
  'مقابل',
  'قبال',
  'ورا',
  'وراء',
  'خلف',
  'قدام',
  'فوق',
  'تحت',
  'ب',
  'في',
  'على',
  'ع'
]

/** What people go by; after one of the words above it tells where a job is. */
export const landmarks = [
  'فرن',
  'مخبز',
  'صيدلية',
  'جامع',
  'مسجد',
  'كنيسة',
  'مدرسة',
  'مستشفى',
  'بنك',
  'سوبرماركت',
  'محطة',
  'دوار',
  'بلدية',
  'فندق',
  'مطعم',
  'جامعة',
  'شارع',
  'طريق',
  'بناية',
  'عمارة',
  'برج',
  'ساحة',
  'سوق',
  'ملعب'
]

/** The job is at home. */
export const atHome = [
  'بالبيت',
  'عالبيت',
  'ع البيت',
  'في البيت',
  'ببيتي',
  'بيتي',
  'على البيت',
  'بالمنزل',
  'في المنزل',
  'إلى المنزل'
]

/** The job is where the user works. */
export const atWork = [
  'بالمكتب',
  'عالمكتب',
  'ع المكتب',
  'في المكتب',
  'مكتبي',
  'بالشغل',
  'في العمل'
]

/** Tell the floor or the flat. */
export const unitWords = [
  'طابق',
  'الطابق',
  'شقة',
  'الشقة',
  'باب'
]
