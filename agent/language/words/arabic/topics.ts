/** Words of how a booking comes about: they make a question beside a form of asking. */
export const howItWorksWords = [
  'يتأكد',
  'تأكيد'
]

/** Words of how a job is paid: they make a question beside a form of asking. */
export const paymentWords = [
  'دفع',
  'ادفع',
  'ندفع',
  'تدفع',
  'بدفع',
  'بتدفع',
  'كاش',
  'نقد',
  'نقدا',
  'نقدي',
  'بطاقة',
  'كرت',
  'فيزا',
  'ماستركارد',
  'بايبال',
  'تحويل',
  'عربون',
  'مقدم',
  'سلف',
  'عملة',
  'اونلاين',
  'ويش'
]

/** Words of how money comes back: they make a question beside a form of asking. */
export const refundsWords = [
  'استرداد',
  'استرجاع',
  'ترجيع',
  'استرد',
  'مبلغي',
  'فلوسي',
  'مصرياتي',
  'ريفند',
  'ارجاع'
]

/** Words of whom we let in, and whether one can trust them: they make a question beside a form of asking. */
export const safetyWords = [
  'امان',
  'امن',
  'امنة',
  'ثقة',
  'موثوق',
  'موثوقين',
  'موثوقة',
  'مضمون',
  'مضمونين',
  'مرخص',
  'مرخصين',
  'شهادات',
  'معتمدين',
  'خلفية',
  'سوابق',
  'اغراب',
  'تتحققون',
  'تتأكدون',
  'بتتأكدو',
  'بتفحصو',
  'تحقق',
  'بوثق',
  'اوثق',
  'نثق'
]

/** Words of what holds after the job: they make a question beside a form of asking. */
export const warrantyWords = [
  'ضمان',
  'كفالة',
  'ضمانة',
  'مكفول',
  'مضمون الشغل',
  'بكفالة',
  'بضمان'
]

/** Words of when we and the providers work: they make a question beside a form of asking. */
export const hoursWords = [
  'دوام',
  'دوامكم',
  'دوامكن',
  'فاتحين',
  'تفتحوا',
  'بتفتحو',
  'تفتحون',
  'مسكرين',
  'تسكرون',
  'بتسكرو',
  'ساعات العمل',
  'اوقات العمل',
  'اوقات الدوام',
  'مواعيد العمل',
  'العطل',
  'ويكند'
]

/** Words of becoming a provider: they make a question beside a form of asking. */
export const joiningWords = [
  'اشتغل معكم',
  'اشتغل معكن',
  'اعمل معكم',
  'انضم',
  'التحق',
  'اسجل كمزود',
  'اقدم خدماتي',
  'اعرض خدماتي',
  'مزود خدمة',
  'شغل عندكم',
  'شغل عندكن',
  'وظيفة',
  'وظائف',
  'شريك'
]

/** Words of invoices and receipts: they make a question beside a form of asking. */
export const invoicesWords = [
  'فاتورة',
  'فواتير',
  'وصل',
  'ايصال',
  'ايصالات',
  'ضريبة'
]

/** Words of the languages that we understand: they make a question beside a form of asking. */
export const languagesWords = [
  'لغة',
  'لغات',
  'انجليزي',
  'انكليزي',
  'فرنسي',
  'فرنساوي',
  'عربي',
  'الانجليزية',
  'الفرنسية',
  'العربية'
]

/** Words of who is writing here: they make a question beside a form of asking. */
export const identityWords = [
  'روبوت',
  'بوت',
  'ذكاء اصطناعي',
  'انسان',
  'بني ادم',
  'بشر',
  'اسمك',
  'ادمي'
]

/** Words of what Taskego itself costs: they make a question beside a form of asking. */
export const feesWords = [
  'عمولة',
  'عمولات',
  'مجاني',
  'مجانا',
  'ببلاش',
  'رسوم',
  'اشتراك',
  'رسم',
  'كلفة الخدمة',
  'مصاريف اضافية'
]

/** Words of photos of the job: they make a question beside a form of asking. */
export const jobPhotosWords = [
  'صورة للعطل',
  'صور للعطل'
]

/** Words of what an address is for: they make a question beside a form of asking. */
export const addressesWords = [
  'يشوف العنوان',
  'يشوف عنواني',
  'يعرف عنواني',
  'أعطي العنوان',
  'اعطي العنوان',
  'أذكر العنوان',
  'اذكر العنوان'
]

/** Words of what happens with personal data: they make a question beside a form of asking. */
export const privacyWords = [
  'بياناتي',
  'معلوماتي',
  'خصوصية',
  'خصوصيتي',
  'بيانات شخصية',
  'معلومات شخصية'
]

/** Words of where there are providers: they make a question beside a form of asking. */
export const areasWords = [
  'مناطق',
  'مدن',
  'بلدات',
  'محافظات',
  'تغطون',
  'بتغطو',
  'بتوصلو',
  'توصلون',
  'تخدمون',
  'بتخدمو',
  'متوفرين',
  'موجودين',
  'تشتغلون',
  'بتشتغلو'
]

/** Words of which work there is: they make a question beside a form of asking. */
export const tradesWords = [
  'خدمات',
  'خدماتكم',
  'خدماتكن',
  'انواع الشغل',
  'مهن',
  'اختصاصات',
  'بتقدمو',
  'تقدمون',
  'تقدموا'
]

/** Words of telephone numbers and messages: they make a question beside a form of asking. */
export const contactsWords = [
  'رقمه',
  'رقمها',
  'رقمن',
  'رقمهم',
  'رقم تلفون',
  'رقم هاتف',
  'رقم موبايل',
  'رقم الجوال',
  'واتساب',
  'اتصل',
  'اتصل فيه',
  'اكلمه',
  'احكيه',
  'اراسله',
  'اتواصل',
  'تلفونه',
  'جواله',
  'نمرته'
]

/** Words of the account itself: they make a question beside a form of asking. */
export const accountWords = [
  'حسابي',
  'كلمة السر',
  'كلمة المرور',
  'الباسورد',
  'باسورد',
  'بريدي',
  'ملفي'
]

/** Words of vouchers and discounts: they make a question beside a form of asking. */
export const discountsWords = [
  'خصم',
  'خصومات',
  'كوبون',
  'كود',
  'كود خصم',
  'عروض',
  'عرض خاص',
  'تنزيلات',
  'قسيمة',
  'حسم'
]

/** Words of tools and spare parts: they make a question beside a form of asking. */
export const materialsWords = [
  'عدته',
  'عدتو',
  'عدتهم',
  'عدتن',
  'ادواته',
  'ادواتهم',
  'مواد',
  'عدة',
  'ادوات',
  'قطع غيار',
  'معدات',
  'مواد التنظيف'
]

/** Words of how one reviews a job: they make a question beside a form of asking. */
export const reviewingWords = [
  'اقيم'
]
