import { texts } from './table'

/** What the dashboard says of services and of reviews. */
export const listingTexts = texts({
  en: {
    services: 'Services',
    reviews: 'Reviews',
    search: 'Words of the title',
    find: 'Find',
    shown: 'Shown',
    hidden: 'Hidden',
    whichShown: 'Which',
    hide: 'Hide',
    restore: 'Show again',
    hideTitle: (name: string) => `Hide ${name}?`,
    restoreTitle: (name: string) => `Show ${name} again?`,
    reason: 'Reason',
    serviceReason: 'The provider reads it.',
    reviewReason: 'Its writer reads it.',
    by: (name: string) => `the review by ${name}`,
    stars: (rating: string) => `${rating} of 5 stars`,
    hiddenFor: 'Hidden because',
    noWords: 'No words',
    reply: 'Reply of the provider',
    booking: 'The booking'
  },
  ar: {
    services: 'الخدمات',
    reviews: 'المراجعات',
    search: 'كلمات من العنوان',
    find: 'بحث',
    shown: 'ظاهر',
    hidden: 'مخفي',
    whichShown: 'أيّها',
    hide: 'إخفاء',
    restore: 'إظهار من جديد',
    hideTitle: (name: string) => `هل تخفي ${name}؟`,
    restoreTitle: (name: string) => `هل تُظهر ${name} من جديد؟`,
    reason: 'السبب',
    serviceReason: 'سيقرؤه مقدّم الخدمة.',
    reviewReason: 'سيقرؤه كاتب المراجعة.',
    by: (name: string) => `مراجعة ${name}`,
    stars: (rating: string) => `${rating} من 5 نجوم`,
    hiddenFor: 'سبب الإخفاء',
    noWords: 'بلا كلام',
    reply: 'ردّ مقدّم الخدمة',
    booking: 'الحجز'
  }
})
