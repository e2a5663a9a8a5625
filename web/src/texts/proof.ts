import { texts } from './table'

/** What is said where an act needs a fresh proof of who does it. */
export const proofTexts = texts({
  en: {
    proofTitle: 'Show that it is you',
    proofMore: 'This needs a fresh proof. It then counts for ten minutes.',
    password: 'Your password',
    code: 'Code of your authenticator app',
    proceed: 'Continue'
  },
  ar: {
    proofTitle: 'أثبت أنك أنت',
    proofMore: 'هذه الخطوة تحتاج إلى إثبات جديد، ويبقى صالحًا عشر دقائق.',
    password: 'كلمة السر',
    code: 'الرمز من تطبيق المصادقة',
    proceed: 'متابعة'
  }
})
