import type { WelcomeTexts } from '../shape/welcome.js'

export const welcome: WelcomeTexts = {
  language: 'العربية',
  what:
    'النظام المفتوح لأسواق الخدمات المحلية بالعربية والإنكليزية: بحث وحجز ودفع، ومساعد يحجز بالمحادثة. ' +
    'هذه الصفحة هنا إلى أن يصبح للسوق موقع خاص به.',
  documentation: 'شرح واجهة البرمجة، مع تجربة',
  document: 'ملف OpenAPI',
  logIns: 'حسابات للتجربة',
  password: (password) => `كلمة السر لكل حساب: ${password}`,
  roles: {
    client: 'حساب زبون في بيروت',
    provider: 'حساب سبّاك في صور',
    admin: 'حساب الإدارة'
  },
  talk: 'محادثة مع المساعد',
  email: 'البريد الإلكتروني',
  secret: 'كلمة السر',
  signIn: 'تسجيل الدخول',
  message: 'رسالتك',
  example: 'بدي تصليح براد رخيص بصور اليوم',
  send: 'إرسال',
  unreachable: 'الخادم لا يجيب. يرجى المحاولة بعد قليل.'
}
