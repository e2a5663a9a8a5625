import type { AccountPageTexts } from '../shape/account-pages.js'

export const accountPages: AccountPageTexts = {
  reset: 'اختيار كلمة سر جديدة',
  verify: 'تأكيد البريد الإلكتروني',
  password: 'كلمة السر الجديدة (8 أحرف على الأقل)',
  send: 'حفظ',
  confirm: 'تأكيد',
  changed: 'تم حفظ كلمة السر الجديدة. يمكنك تسجيل الدخول بها الآن.',
  verified: 'شكراً. تم تأكيد بريدك الإلكتروني.',
  unsubscribe: {
    title: 'إيقاف رسائل البريد',
    ask: (kinds) => `لن تصلك بعد الآن رسائل بريد عن ${kinds}. أما ما يخصّ أمان حسابك فيصلك دائماً.`,
    button: 'إيقاف',
    done: (kinds) => `تم الإيقاف: لن تصلك رسائل بريد عن ${kinds}. يمكنك تشغيلها من جديد من الإعدادات.`,
    notValid: 'هذا الرابط غير صالح. يمكنك اختيار الرسائل التي تصلك من الإعدادات.',
    settings: 'الإعدادات'
  }
}
