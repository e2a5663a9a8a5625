import { texts } from './table'

/** What the choice of mails and SMS says, and the forms of the password and the address to sign in with. */
export const preferencesTexts = texts({
  en: {
    title: 'What we send you',
    hint: 'Mails about the safety of your account come in any case. SMS go to a proven telephone.',
    kinds: {
      bookings: 'Bookings: confirmed, moved, cancelled',
      reminders: 'Reminders of appointments',
      messages: 'Messages',
      payments: 'Payments and refunds',
      account: 'Your account'
    },
    ways: { email: 'By e-mail', sms: 'By SMS' },
    save: 'Save the choice',
    saved: 'Saved.',
    signingIn: 'Signing in',
    current: 'Current password',
    next: 'New password',
    nextHint: 'A sentence is easy to remember and hard to guess. You are signed out everywhere else.',
    change: 'Change the password',
    changed: 'The password is changed.',
    address: 'New e-mail address',
    addressHint: (now: string) => `It is ${now} until you open the link that we mail to the new one.`,
    changeAddress: 'Change the address',
    asked: 'Open the link in the mail that we have sent to the new address.'
  },
  ar: {
    title: 'ما نرسله إليك',
    hint: 'رسائل أمان حسابك تصلك في كل الأحوال. وتُرسل الرسائل القصيرة إلى رقم هاتف أكّدته.',
    kinds: {
      bookings: 'الحجوزات: التأكيد والتغيير والإلغاء',
      reminders: 'التذكير بالمواعيد',
      messages: 'الرسائل',
      payments: 'الدفع واسترداد المبالغ',
      account: 'حسابك'
    },
    ways: { email: 'بالبريد الإلكتروني', sms: 'برسالة قصيرة SMS' },
    save: 'احفظ الاختيار',
    saved: 'تم الحفظ.',
    signingIn: 'الدخول إلى الحساب',
    current: 'كلمة السر الحالية',
    next: 'كلمة السر الجديدة',
    nextHint: 'جملة كاملة يسهل تذكّرها ويصعب تخمينها. سنسجّل خروجك من كل الأجهزة الأخرى.',
    change: 'غيّر كلمة السر',
    changed: 'تم تغيير كلمة السر.',
    address: 'عنوان البريد الإلكتروني الجديد',
    addressHint: (now: string) => `يبقى ${now} عنوانك إلى أن تفتح الرابط الذي نرسله إلى العنوان الجديد.`,
    changeAddress: 'غيّر العنوان',
    asked: 'افتح الرابط في الرسالة التي أرسلناها إلى العنوان الجديد.'
  }
})
