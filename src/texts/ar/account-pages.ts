import type { AccountPageTexts } from '../shape/account-pages.js'

export const accountPages: AccountPageTexts = {
  reset: 'اختيار كلمة سر جديدة',
  verify: 'تأكيد البريد الإلكتروني',
  password: 'كلمة السر الجديدة (8 أحرف على الأقل)',
  send: 'حفظ',
  confirm: 'تأكيد',
  changed: 'تم حفظ كلمة السر الجديدة. يمكنك تسجيل الدخول بها الآن.',
  verified: 'شكراً. تم تأكيد بريدك الإلكتروني.'
}
