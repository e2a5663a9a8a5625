import { texts } from './table'

/** What the desk says of the provider's services. */
export const deskServicesTexts = texts({
  en: {
    title: 'Services',
    more: 'More services',
    none: 'You have no services yet.',
    visible: 'Visible',
    hidden: 'Hidden',
    hide: 'Hide',
    show: 'Show',
    remove: 'Delete',
    removeTitle: 'Delete this service?',
    removeMore: 'Nobody can book it any more, and it does not come back. To pause it, hide it.',
    keep: 'Go back'
  },
  ar: {
    title: 'الخدمات',
    more: 'خدمات أخرى',
    none: 'لا خدمات لديك بعد.',
    visible: 'ظاهرة',
    hidden: 'مخفية',
    hide: 'إخفاء',
    show: 'إظهار',
    remove: 'حذف',
    removeTitle: 'هل تحذف هذه الخدمة؟',
    removeMore: 'لن يستطيع أحد حجزها بعد ذلك، ولا يمكن استعادتها. إن أردت إيقافها مؤقتًا فأخفِها.',
    keep: 'رجوع'
  }
})
