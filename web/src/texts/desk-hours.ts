import { counted, texts } from './table'

/** What the desk says of opening hours and time off. */
export const hoursTexts = texts({
  en: {
    title: 'Hours',
    week: 'Opening hours',
    weekMore: (zone: string) => `Clients can book you at these times, in ${zone}.`,
    closed: 'Closed',
    from: 'From',
    to: 'To',
    add: 'Add hours',
    remove: 'Remove',
    removeOn: (day: string, from: string) => `Remove the hours from ${from} on ${day}`,
    addOn: (day: string) => `Add hours on ${day}`,
    save: 'Save the hours',
    saved: 'Your hours are saved.',
    outside: (count: number) =>
      counted(count, {
        one: 'One booking is outside these hours. It stays as it is.',
        other: '{n} bookings are outside these hours. They stay as they are.'
      }),
    away: 'Time off',
    awayMore: 'Nobody can book you then.',
    noAway: 'You have no time off ahead.',
    addAway: 'Add time off',
    begins: 'Begins',
    ends: 'Ends',
    clashes: (count: number) =>
      counted(count, {
        one: 'One booking falls into this time. Move or cancel it if you cannot come.',
        other: '{n} bookings fall into this time. Move or cancel them if you cannot come.'
      }),
    until: 'until',
    back: 'I am there after all',
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday'
    }
  },
  ar: {
    title: 'الدوام',
    week: 'ساعات العمل',
    weekMore: (zone: string) => `يمكن للعملاء حجزك في هذه الأوقات، بتوقيت ${zone}.`,
    closed: 'مغلق',
    from: 'من',
    to: 'إلى',
    add: 'إضافة ساعات',
    remove: 'حذف',
    removeOn: (day: string, from: string) => `حذف الساعات من ${from} يوم ${day}`,
    addOn: (day: string) => `إضافة ساعات يوم ${day}`,
    save: 'حفظ ساعات العمل',
    saved: 'حُفظت ساعات عملك.',
    outside: (count: number) =>
      counted(count, {
        one: 'هناك حجز واحد خارج هذه الساعات، وسيبقى كما هو.',
        two: 'هناك حجزان خارج هذه الساعات، وسيبقيان كما هما.',
        few: 'هناك {n} حجوزات خارج هذه الساعات، وستبقى كما هي.',
        many: 'هناك {n} حجزًا خارج هذه الساعات، وستبقى كما هي.',
        other: 'هناك {n} حجز خارج هذه الساعات، وستبقى كما هي.'
      }),
    away: 'الإجازات',
    awayMore: 'لا يمكن لأحد أن يحجزك خلالها.',
    noAway: 'لا إجازات قادمة.',
    addAway: 'إضافة إجازة',
    begins: 'تبدأ',
    ends: 'تنتهي',
    clashes: (count: number) =>
      counted(count, {
        one: 'هناك حجز واحد في هذه المدة. انقله أو ألغه إن لم تستطع الحضور.',
        two: 'هناك حجزان في هذه المدة. انقلهما أو ألغهما إن لم تستطع الحضور.',
        few: 'هناك {n} حجوزات في هذه المدة. انقلها أو ألغها إن لم تستطع الحضور.',
        many: 'هناك {n} حجزًا في هذه المدة. انقلها أو ألغها إن لم تستطع الحضور.',
        other: 'هناك {n} حجز في هذه المدة. انقلها أو ألغها إن لم تستطع الحضور.'
      }),
    until: 'حتى',
    back: 'سأكون موجودًا',
    days: {
      mon: 'الاثنين',
      tue: 'الثلاثاء',
      wed: 'الأربعاء',
      thu: 'الخميس',
      fri: 'الجمعة',
      sat: 'السبت',
      sun: 'الأحد'
    }
  }
})
