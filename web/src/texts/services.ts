import { counted, texts } from './table'

/** What the search, the page of a service and the page of a provider say. */
export const servicesTexts = texts({
  en: {
    search: 'Find a service',
    searchFor: 'What are you looking for?',
    searchExample: 'For example: the fridge does not cool',
    find: 'Find',
    filters: 'Filters',
    category: 'Kind of work',
    anyCategory: 'Any kind',
    city: 'Town',
    anyCity: 'Anywhere',
    sort: 'Order',
    sorts: {
      relevance: 'Best first',
      rating: 'Best rated first',
      price: 'Cheapest first',
      '-price': 'Most expensive first',
      newest: 'Newest first'
    },
    rating: 'Rating',
    ratingFrom: (rating: string) => `${rating} and more`,
    price: 'Price',
    priceUpTo: (most: string) => `up to ${most}`,
    priceFrom: (least: string) => `from ${least}`,
    priceBetween: (least: string, most: string) => `${least} – ${most}`,
    day: 'Free on',
    clear: 'Clear the filters',
    found: (count: number, isAll: boolean) =>
      isAll
        ? counted(count, { one: 'One service found', other: '{n} services found' })
        : counted(count, { one: 'More than one service found', other: 'More than {n} services found' }),
    nothing: 'Nothing fits. Try other words, or fewer filters.',
    more: 'Show more',
    nextFree: 'Next free time:',
    picture: (number: string) => `Picture ${number}`,
    duration: (minutes: string) => `takes about ${minutes} minutes`,
    about: 'What you get',
    instant: 'Booked at once',
    asked: 'The provider confirms each booking',
    freeTimes: 'Free times',
    noTimes: 'There is no free time in the next two weeks.',
    chooseDay: 'Choose a day',
    chooseTime: (day: string) => `Free times on ${day}`,
    timesOnDay: (count: number) => counted(count, { one: 'one time', other: '{n} times' }),
    bookAt: (time: string) => `Book for ${time}`,
    cancelling: 'If you cancel',
    cancelFree: (hours: number) =>
      hours === 0
        ? 'Free until the start.'
        : counted(hours, {
            one: 'Free until an hour before the start.',
            other: 'Free until {n} hours before the start.'
          }),
    cancelGrace: (minutes: number) =>
      counted(minutes, {
        one: 'Free in the first minute after booking.',
        other: 'Free in the first {n} minutes after booking.'
      }),
    cancelTier: (hours: number, percent: string) =>
      counted(hours, {
        one: `Until an hour before the start, ${percent}% of what was paid is kept.`,
        other: `Until {n} hours before the start, ${percent}% of what was paid is kept.`
      }),
    cancelLate: (percent: string) => `After that, ${percent}% of what was paid is kept.`,
    cancelNoShow: (percent: string) => `If you are not there, ${percent}% of what was paid is kept.`,
    reviews: 'Reviews',
    noReviewsYet: 'Nobody has written a review yet.',
    reply: 'The provider replies:',
    services: 'Services',
    aboutProvider: 'About',
    noServices: 'This provider offers nothing at present.'
  },
  ar: {
    search: 'ابحث عن خدمة',
    searchFor: 'عمّ تبحث؟',
    searchExample: 'مثلًا: البرّاد لا يبرّد',
    find: 'بحث',
    filters: 'تصفية النتائج',
    category: 'نوع العمل',
    anyCategory: 'كل الأنواع',
    city: 'المدينة',
    anyCity: 'كل المناطق',
    sort: 'الترتيب',
    sorts: {
      relevance: 'الأنسب أولًا',
      rating: 'الأعلى تقييمًا أولًا',
      price: 'الأرخص أولًا',
      '-price': 'الأغلى أولًا',
      newest: 'الأحدث أولًا'
    },
    rating: 'التقييم',
    ratingFrom: (rating: string) => `${rating} وما فوق`,
    price: 'السعر',
    priceUpTo: (most: string) => `حتى ${most}`,
    priceFrom: (least: string) => `من ${least}`,
    priceBetween: (least: string, most: string) => `${least} – ${most}`,
    day: 'متاح يوم',
    clear: 'إزالة التصفية',
    found: (count: number, isAll: boolean) => {
      const words = counted(count, {
        one: 'خدمة واحدة',
        two: 'خدمتين',
        few: '{n} خدمات',
        many: '{n} خدمة',
        other: '{n} خدمة'
      })
      return isAll ? `وجدنا ${words}` : `وجدنا أكثر من ${words}`
    },
    nothing: 'لا توجد نتائج مناسبة. جرّب كلمات أخرى أو خفّف التصفية.',
    more: 'عرض المزيد',
    nextFree: 'أقرب موعد متاح:',
    picture: (number: string) => `الصورة ${number}`,
    duration: (minutes: string) => `تستغرق نحو ${minutes} دقيقة`,
    about: 'ما الذي تحصل عليه',
    instant: 'الحجز فوري',
    asked: 'يؤكّد مقدّم الخدمة كل حجز',
    freeTimes: 'المواعيد المتاحة',
    noTimes: 'لا موعد متاح في الأسبوعين المقبلين.',
    chooseDay: 'اختر يومًا',
    chooseTime: (day: string) => `المواعيد المتاحة يوم ${day}`,
    timesOnDay: (count: number) =>
      counted(count, {
        one: 'موعد واحد',
        two: 'موعدان',
        few: '{n} مواعيد',
        many: '{n} موعدًا',
        other: '{n} موعد'
      }),
    bookAt: (time: string) => `احجز يوم ${time}`,
    cancelling: 'إذا ألغيت',
    cancelFree: (hours: number) =>
      hours === 0
        ? 'الإلغاء مجاني حتى بدء الموعد.'
        : `الإلغاء مجاني حتى ${counted(hours, {
            one: 'ساعة',
            two: 'ساعتين',
            few: '{n} ساعات',
            many: '{n} ساعة',
            other: '{n} ساعة'
          })} قبل الموعد.`,
    cancelGrace: (minutes: number) =>
      `الإلغاء مجاني خلال ${counted(minutes, {
        one: 'أول دقيقة',
        two: 'أول دقيقتين',
        few: 'أول {n} دقائق',
        many: 'أول {n} دقيقة',
        other: 'أول {n} دقيقة'
      })} بعد الحجز.`,
    cancelTier: (hours: number, percent: string) =>
      `حتى ${counted(hours, {
        one: 'ساعة',
        two: 'ساعتين',
        few: '{n} ساعات',
        many: '{n} ساعة',
        other: '{n} ساعة'
      })} قبل الموعد يُحتسب ${percent}% من المبلغ المدفوع.`,
    cancelLate: (percent: string) => `بعد ذلك يُحتسب ${percent}% من المبلغ المدفوع.`,
    cancelNoShow: (percent: string) => `إن لم تكن موجودًا عند الموعد يُحتسب ${percent}% من المبلغ المدفوع.`,
    reviews: 'المراجعات',
    noReviewsYet: 'لم يكتب أحد مراجعة بعد.',
    reply: 'ردّ مقدّم الخدمة:',
    services: 'الخدمات',
    aboutProvider: 'نبذة',
    noServices: 'لا يقدّم حاليًا أي خدمة.'
  }
})
