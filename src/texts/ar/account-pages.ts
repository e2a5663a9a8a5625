import type { AccountPageTexts } from '../shape/account-pages.js'
import { keptOfPaid } from './kept.js'

export const accountPages: AccountPageTexts = {
  reset: 'اختيار كلمة سر جديدة',
  verify: 'تأكيد البريد الإلكتروني',
  password: 'كلمة السر الجديدة (8 أحرف على الأقل)',
  send: 'حفظ',
  confirm: 'تأكيد',
  changed: 'تم حفظ كلمة السر الجديدة. يمكنك تسجيل الدخول بها الآن.',
  verified: 'شكراً. تم تأكيد بريدك الإلكتروني.',
  proposedTime: {
    title: 'موعد آخر لحجزك',
    ask: ({ other, service, at, proposed }) =>
      `${other}: «${service}»، ${proposed} بدلاً من ${at}. هل يناسبك ذلك؟`,
    yes: 'نعم، الموعد الجديد مناسب',
    no: 'لا، يبقى الموعد كما هو',
    accepted: ({ service, proposed }) => `تم: أصبح موعد «${service}» ${proposed}.`,
    declined: ({ service, at }) => `تم: يبقى موعد «${service}» ${at}.`,
    free: ({ until, kept }) =>
      `في الموعد الجديد الإلغاء مجاني حتى ${until}، وبعد ذلك يُحسم ${keptOfPaid(kept)}.`,
    costs: (kept) => `في الموعد الجديد لم يعد الإلغاء مجانياً: يُحسم ${keptOfPaid(kept)}.`,
    notValid: 'لم يعد هذا الموعد مقترحاً. حجزك كما يظهر في التطبيق.',
    notFree: 'لم يعد هذا الموعد متاحاً. حجزك باقٍ كما هو.'
  },
  unsubscribe: {
    title: 'إيقاف رسائل البريد',
    ask: (kinds) => `لن تصلك بعد الآن رسائل بريد عن ${kinds}. أما ما يخصّ أمان حسابك فيصلك دائماً.`,
    button: 'إيقاف',
    done: (kinds) => `تم الإيقاف: لن تصلك رسائل بريد عن ${kinds}. يمكنك تشغيلها من جديد من الإعدادات.`,
    notValid: 'هذا الرابط غير صالح. يمكنك اختيار الرسائل التي تصلك من الإعدادات.',
    settings: 'الإعدادات'
  }
}
