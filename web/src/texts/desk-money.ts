import { texts } from './table'

/** What the desk says of earnings. */
export const earningsTexts = texts({
  en: {
    title: 'Earnings',
    thisMonth: 'This month',
    gross: 'For your jobs',
    commission: 'Commission',
    refunds: 'Paid back to clients',
    net: 'Yours',
    paidOut: 'Paid out to you',
    open: 'Still to be paid out',
    none: 'Nothing was earned in this time.',
    months: 'The last six months',
    month: 'Month',
    plot: 'A plot of what you earned in each of the last six months. The table below says the same.'
  },
  ar: {
    title: 'الأرباح',
    thisMonth: 'هذا الشهر',
    gross: 'مقابل أعمالك',
    commission: 'العمولة',
    refunds: 'أُعيد إلى العملاء',
    net: 'حصتك',
    paidOut: 'دُفع لك',
    open: 'لم يُدفع لك بعد',
    none: 'لا أرباح في هذه المدة.',
    months: 'آخر ستة أشهر',
    month: 'الشهر',
    plot: 'رسم بياني لأرباحك في كل من الأشهر الستة الأخيرة. الجدول أدناه يقول الشيء نفسه.'
  }
})
