import { texts } from './table'

/** What the dashboard says of disputes about bookings. */
export const disputeTexts = texts({
  en: {
    disputes: 'Disputes',
    states: { open: 'To be decided', decided: 'Decided', withdrawn: 'Withdrawn' },
    grounds: {
      work: 'How it was done',
      no_show: 'The provider did not come',
      client_no_show: 'The client says that they were there'
    },
    back: 'Back to all disputes',
    booking: 'The booking',
    opened: 'Opened',
    client: 'Client',
    provider: 'Provider',
    noAnswer: 'No answer yet.',
    photo: (number: string, who: string) => `Photo ${number}: ${who}`,
    decide: 'Decide',
    share: 'What the client gets back',
    shareHint: 'In percent of the money that is left: 100 is all of it.',
    online: 'Paid online',
    cash: 'Paid in cash',
    clientGets: 'The client gets back',
    providerGets: 'The provider has',
    platformKeeps: 'We keep',
    noMoney: 'There is no money to share.',
    reason: 'Reason',
    reasonHint: 'Both sides read it.',
    decideNow: 'Decide it so',
    decidedAs: (percent: string) => `${percent} of the money goes back to the client.`
  },
  ar: {
    disputes: 'الاعتراضات',
    states: { open: 'بانتظار القرار', decided: 'تم البتّ فيه', withdrawn: 'مسحوب' },
    grounds: {
      work: 'طريقة تنفيذ العمل',
      no_show: 'لم يحضر مقدّم الخدمة',
      client_no_show: 'العميل يقول إنه كان موجودًا'
    },
    back: 'العودة إلى كل الاعتراضات',
    booking: 'الحجز',
    opened: 'فُتح',
    client: 'العميل',
    provider: 'مقدّم الخدمة',
    noAnswer: 'لا جواب بعد.',
    photo: (number: string, who: string) => `الصورة ${number}: ${who}`,
    decide: 'القرار',
    share: 'ما يعود إلى العميل',
    shareHint: 'نسبة مئوية من المبلغ الباقي: 100 تعني المبلغ كله.',
    online: 'دفع إلكتروني',
    cash: 'دفع نقدي',
    clientGets: 'يعود إلى العميل',
    providerGets: 'لمقدّم الخدمة',
    platformKeeps: 'لنا',
    noMoney: 'لا مال ليُقسَم.',
    reason: 'السبب',
    reasonHint: 'سيقرؤه الطرفان.',
    decideNow: 'اعتمد هذا القرار',
    decidedAs: (percent: string) => `يعود ${percent} من المبلغ إلى العميل.`
  }
})
