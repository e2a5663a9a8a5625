/** The first of those shown. */
export const first = [
  'الاول',
  'الأولى',
  'اول واحد',
  'اول وحدة',
  'أول خيار',
  'الاولاني',
  'الأولانية',
  'اولاني',
  'عالأول',
  'يلي بالأول',
  'اللي بالأول',
  'اللي في الأول',
  'يلي فوق',
  'اللي فوق',
  'هالأول',
  'هالأولى',
  'عالأولاني',
  'هالأولاني',
  'اول'
]

/** The second of those shown. */
export const second = [
  'التاني',
  'الثاني',
  'التانية',
  'الثانية',
  'تاني واحد',
  'تاني وحدة',
  'تاني خيار',
  'عالتاني',
  'عالثاني',
  'هالتاني',
  'هالثاني',
  'هالتانية',
  'هالثانية',
  'تاني',
  'ثاني'
]

/** The third of those shown. */
export const third = [
  'التالت',
  'الثالث',
  'التالتة',
  'الثالثة',
  'تالت واحد',
  'تالت وحدة',
  'تالت خيار',
  'عالتالت',
  'عالثالث',
  'هالتالت',
  'هالثالث',
  'هالتالتة',
  'هالثالثة',
  'تالت',
  'ثالث'
]

/** The fourth of those shown. */
export const fourth = [
  'الرابع',
  'الرابعة',
  'رابع واحد'
]

/** The fifth of those shown. */
export const fifth = [
  'الخامس',
  'الخامسة',
  'خامس واحد'
]

/** The last of those shown. */
export const last = [
  'اخر واحد',
  'آخر وحدة',
  'الأخير',
  'الأخيرة',
  'الاخراني'
]

/** The one with the lowest price. */
export const cheapest = [
  'الأرخص',
  'ارخص واحد',
  'ارخص وحدة',
  'ارخص شي',
  'أرخص',
  'اوفر واحد',
  'الأوفر',
  'سعره اقل',
  'اقل سعر',
  'ارخصهم',
  'ارخصهن',
  'اوفرهم'
]

/** The one with the best rating. */
export const bestRated = [
  'الاحسن',
  'احسن واحد',
  'أحسن وحدة',
  'الأفضل',
  'افضل واحد',
  'الاعلى تقييم',
  'أعلى تقييم',
  'الاشطر',
  'أشطر واحد',
  'احسنهم',
  'احسنهن',
  'افضلهم',
  'افضلهن',
  'اشطرهم',
  'اشطرهن',
  'احسن حدا',
  'أحسنهم تقييما'
]

/** The nearest one. */
export const nearest = [
  'الأقرب',
  'اقرب واحد',
  'أقرب وحدة',
  'اقربهم',
  'اقربهن',
  'اقرب حدا'
]

/** The one that is free first. */
export const soonest = [
  'الأسرع',
  'اسرع واحد',
  'أول موعد',
  'اقرب موعد',
  'اول واحد فاضي'
]

/** That one. */
export const demonstrative = [
  'هيدا',
  'هيدي',
  'هيداك',
  'هيديك',
  'هذا',
  'هذي',
  'هاد',
  'هاي',
  'هيدا الواحد',
  'هداك',
  'هيدا منيح'
]

/** What an ordinal may count ("the second plumber"). */
export const options = [
  'خيار',
  'واحد',
  'وحده',
  'زلمة',
  'رجل',
  'رجال',
  'راجل',
  'ريال',
  'شب',
  'شاب',
  'صبية',
  'ست',
  'سيدة',
  'سيد',
  'بنت',
  'حرمة',
  'معلم',
  'أستاذ',
  'أستاذة',
  'دكتور',
  'دكتورة',
  'حكيم',
  'حكيمة',
  'فني',
  'فنية',
  'عامل',
  'عاملة',
  'شخص',
  'حدا',
  'حد',
  'اسم',
  'شركة',
  'محل',
  'مركز',
  'جدع',
  'أسطى',
  'مزود'
]

/** Stand before a choice that is turned down. */
export const rejectors = [
  'مش',
  'مو',
  'لا',
  'غير',
  'ولا'
]

/** Before an ordinal that chooses nothing ("wait a second"). */
export const beforeNoChoice = [
  'من',
  'بعد',
  'شهر',
  'طابق',
  'الطابق',
  'الساعه',
  'ساعه',
  'الاسبوع'
]

/** After an ordinal that chooses nothing ("the first floor"). */
export const afterNoChoice = [
  'الشهر',
  'الاسبوع',
  'شي',
  'مره',
  'السنه',
  'طابق',
  'الطابق',
  'من',
  'ايار',
  'حزيران',
  'تموز',
  'اب',
  'ايلول',
  'تشرين',
  'كانون',
  'شباط',
  'اذار',
  'نيسان'
]

/** Stand before the number of an option. */
export const optionWords = [
  'نمره',
  'النمره',
  'نمرة',
  'رقم',
  'الرقم',
  'خيار'
]

/** Nouns before an ordinal that chooses nothing ("the last step", which Arabic says the other way round). */
export const nounsBeforeOrdinal = [
  'خطوه',
  'مره',
  'سوال',
  'رساله',
  'شي',
  'نقطه',
  'جزء',
  'قسم',
  'كلمه',
  'جمله',
  'صفحه',
  'حجز',
  'موعد',
  'زياره'
]

/** Stand before the digit of an option. */
export const beforeDigit = [
  'النمره',
  'نمرة',
  'رقم',
  'نمره',
  'الرقم',
  'خيار',
  'الخيار'
]

/** Stand before the spelled number of an option. */
export const beforeSpelledNumber = [
  'نمره',
  'النمره',
  'نمرة',
  'رقم',
  'الرقم',
  'خيار'
]

/** One of those shown ("the best one"). */
export const oneOf = [
  'واحد',
  'وحده'
]

/** What people give stars to: a rating, after or before its highest. */
export const ratingNames = [
  'تقييم',
  'تقييمه',
  'تقييمو',
  'تقييمها',
  'تقييمهم',
  'تقييمات',
  'تقيم',
  'تقيمه',
  'تقيمو',
  'التقييم',
  'التقييمات',
  'ريتنج',
  'ريتينغ',
  'الريتنج',
  'نجوم',
  'تقييما',
  'تقيما',
  'التقيم',
  'النجوم',
  'نجمات',
  'نجوما',
  'ريفيوهات',
  'سمعة',
  'سمعته',
  'سمعتو',
  'علامة',
  'علامته',
  'علامتو',
  'علامتها',
  'علامتهم',
  'علامات',
  'العلامة',
  'علاماته',
  'علاماتو',
  'درجة',
  'درجته',
  'درجتو',
  'درجتها',
  'درجات',
  'درجاته',
  'الدرجة',
  'نقاط',
  'نقاطه',
  'نقاطها',
  'نقط',
  'نقطه',
  'النقاط',
  'نقاطو',
  'بوينت',
  'تصنيف',
  'تصنيفه',
  'تصنيفو',
  'رتبته',
  'علامتا',
  'درجتا'
]

/** What somebody costs, after or before its lowest. */
export const priceNames = [
  'سعر',
  'سعره',
  'سعرو',
  'سعرها',
  'السعر',
  'تكلفة',
  'تكلفته',
  'تكلفتو',
  'كلفة',
  'كلفته',
  'كلفتو',
  'سعرا'
]

/** The most of a measure. */
export const highest = [
  'احسن',
  'الاحسن',
  'أفضل',
  'الأفضل',
  'أعلى',
  'الاعلى',
  'اكبر',
  'الاكبر',
  'أكثر',
  'الاكثر',
  'اكتر',
  'اعلاهم',
  'اعلاهن',
  'احسنهم',
  'احسنهن',
  'افضلهم',
  'افضلهن'
]

/** The least of a measure. */
export const lowest = [
  'اقل',
  'الاقل',
  'أرخص',
  'الارخص',
  'أوطى',
  'الاوطى',
  'أدنى',
  'اوفر',
  'الاوفر',
  'اقلهم',
  'اقلهن',
  'ارخصهم',
  'ارخصهن'
]

/** May stand between a measure and its highest or lowest. */
export const besideMeasure = [
  'شي',
  'شيء',
  'حاجة',
  'هو',
  'عنده',
  'عندو',
  'في',
  'ب',
  'من حيث',
  'واحد',
  'وحدة',
  'واحدة',
  'شخص',
  'حدا',
  'حد',
  'معلم',
  'شركة',
  'فيهم',
  'فيهن',
  'منهم',
  'منهن',
  'بينهم',
  'بيناتهن',
  'عليه',
  'عليها',
  'عندها',
  'له',
  'لها',
  'من ناحية',
  'بال',
  'كان'
]

/** Point at one of those shown by what it has ("the one with the lowest price"). */
export const theOneThat = [
  'اللي',
  'يلي',
  'الي',
  'إللي',
  'ابو',
  'صاحب',
  'صاحبة'
]

/** Ordinals that choose only before a noun ("أول زلمة"): alone they mean "again" or "at first". */
export const ordinalsOfNoun = [
  'اول',
  'تاني',
  'ثاني',
  'تالت',
  'ثالث'
]

/** Before a feminine ordinal that is an hour ("عند الثانية"). */
export const beforeOrdinalHour = [
  'عند',
  'الساعة',
  'تمام',
  'حوالي',
  'قرابة',
  'بتمام',
  'حتى',
  'لغاية',
  'قبل',
  'بعد',
  'منذ'
]

/** After a feminine ordinal that is an hour ("الثانية عشرة ظهراً"). */
export const afterOrdinalHour = [
  'عشر',
  'عشرة',
  'ظهرا',
  'صباحا',
  'مساء',
  'عصرا',
  'فجرا',
  'ليلا',
  'ضحى',
  'والنصف',
  'ونصف',
  'والربع',
  'وربع',
  'والثلث',
  'وثلث',
  'إلا',
  'تماما',
  'بعد'
]

/** Point at the only one that was shown, where nothing else is said. */
export const onlyOne = [
  'هو',
  'هي',
  'ياه',
  'ياها',
  'إياه',
  'إياها',
  'نفسه',
  'نفسو',
  'هاد',
  'هذا',
  'هيدا',
  'هيدي',
  'هذي',
  'ده',
  'دي',
  'عليه',
  'عليها',
  'معه',
  'معو',
  'معها',
  'منيح'
]

/** After an ordinal, with which it is chosen («الأولى من فضلك», «تاني تمام»). */
export const approvingOrdinal = [
  'من فضلك',
  'من فضلكم',
  'من بعد إذنك',
  'لو سمحت',
  'لو سمحتي',
  'لو تكرمت',
  'إذا بتريد',
  'اذا ممكن',
  'الله يخليك',
  'عمول معروف',
  'تمام',
  'منيح',
  'منيحة',
  'كويس',
  'كويسة',
  'زين',
  'زينة',
  'ماشي',
  'اوكي',
  'مناسب',
  'مناسبة',
  'بيناسبني',
  'بتناسبني',
  'يناسبني',
  'تناسبني',
  'حلو',
  'حلوة'
]
