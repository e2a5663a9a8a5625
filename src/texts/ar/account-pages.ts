import type { AccountPageTexts } from '../shape/account-pages.js'

export const accountPages: AccountPageTexts = {
  reset: 'اختار كلمة سر جديدة',
  verify: 'أكّد إيميلك',
  password: 'كلمة السر الجديدة (8 حروف عالقليلة)',
  send: 'حفظ',
  confirm: 'تأكيد',
  changed: 'انحفظت كلمة السر الجديدة. فيك تسجّل دخولك فيها هلق.',
  verified: 'شكراً. تأكّد إيميلك.'
}
