import { counted, texts } from './table'

/** What the dashboard says of users, of the log, and of work that failed. */
export const peopleTexts = texts({
  en: {
    users: 'Users',
    search: 'Name or e-mail address',
    find: 'Find',
    role: 'Role',
    roles: { client: 'Client', provider: 'Provider', admin: 'Admin' },
    all: 'All',
    banned: 'Banned',
    closed: 'Account closed',
    unproven: 'Address not proven',
    since: 'Since',
    ban: 'Ban',
    unban: 'Lift the ban',
    banTitle: (name: string) => `Ban ${name}?`,
    unbanTitle: (name: string) => `Lift the ban of ${name}?`,
    bookings: (count: number) =>
      counted(count, { one: 'One booking is cancelled.', other: '{n} bookings are cancelled.' }),
    services: (count: number) =>
      counted(count, { one: 'One service disappears.', other: '{n} services disappear.' }),
    refund: 'Goes back to clients:',
    log: 'Log',
    kind: 'Kind',
    kinds: {
      booking: 'Bookings',
      cancel: 'Cancellations',
      refund: 'Refunds',
      admin: 'Acts of admins',
      auth: 'Signing in',
      ai: 'Concierge',
      catalog: 'Services and providers',
      support: 'Requests to the team'
    },
    system: 'the system',
    jobs: 'Failed work',
    attempts: (count: number) => counted(count, { one: 'Tried once', other: 'Tried {n} times' }),
    retry: 'Try again',
    retryAll: 'Try all again',
    retried: (count: number) => counted(count, { one: 'One is tried again.', other: '{n} are tried again.' }),
    drop: 'Remove',
    dropTitle: 'Remove this for good?',
    dropMore: 'What it was to do is not done. The log keeps it.',
    dropYes: 'Yes, remove it',
    noJobs: 'Nothing has failed.'
  },
  ar: {
    users: 'المستخدمون',
    search: 'الاسم أو البريد الإلكتروني',
    find: 'بحث',
    role: 'الدور',
    roles: { client: 'عميل', provider: 'مقدّم خدمة', admin: 'مشرف' },
    all: 'الكل',
    banned: 'محظور',
    closed: 'حساب مغلق',
    unproven: 'البريد غير مؤكّد',
    since: 'منذ',
    ban: 'حظر',
    unban: 'رفع الحظر',
    banTitle: (name: string) => `هل تحظر ${name}؟`,
    unbanTitle: (name: string) => `هل ترفع الحظر عن ${name}؟`,
    bookings: (count: number) =>
      counted(count, {
        one: 'يُلغى حجز واحد.',
        two: 'يُلغى حجزان.',
        few: 'تُلغى {n} حجوزات.',
        many: 'يُلغى {n} حجزًا.',
        other: 'يُلغى {n} حجز.'
      }),
    services: (count: number) =>
      counted(count, {
        one: 'تختفي خدمة واحدة.',
        two: 'تختفي خدمتان.',
        few: 'تختفي {n} خدمات.',
        many: 'تختفي {n} خدمة.',
        other: 'تختفي {n} خدمة.'
      }),
    refund: 'يعود إلى العملاء:',
    log: 'السجل',
    kind: 'النوع',
    kinds: {
      booking: 'الحجوزات',
      cancel: 'الإلغاءات',
      refund: 'ردّ المبالغ',
      admin: 'أعمال المشرفين',
      auth: 'تسجيل الدخول',
      ai: 'المساعد',
      catalog: 'الخدمات ومقدّموها',
      support: 'الطلبات إلى الفريق'
    },
    system: 'النظام',
    jobs: 'مهام فشلت',
    attempts: (count: number) =>
      counted(count, {
        one: 'محاولة واحدة',
        two: 'محاولتان',
        few: '{n} محاولات',
        many: '{n} محاولة',
        other: '{n} محاولة'
      }),
    retry: 'حاول مجددًا',
    retryAll: 'إعادة محاولة الكل',
    retried: (count: number) =>
      counted(count, {
        one: 'تُعاد محاولة مهمة واحدة.',
        two: 'تُعاد محاولة مهمتين.',
        few: 'تُعاد محاولة {n} مهام.',
        many: 'تُعاد محاولة {n} مهمة.',
        other: 'تُعاد محاولة {n} مهمة.'
      }),
    drop: 'حذف',
    dropTitle: 'هل تحذف هذه المهمة نهائيًا؟',
    dropMore: 'لن يُنفَّذ ما كانت ستفعله، ويبقى ذكرها في السجل.',
    dropYes: 'نعم، احذفها',
    noJobs: 'لم يفشل شيء.'
  }
})
