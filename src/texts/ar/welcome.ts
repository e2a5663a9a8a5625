import type { WelcomeTexts } from '../shape/welcome.js'

export const welcome: WelcomeTexts = {
  language: 'العربية',
  what:
    'النظام المفتوح لأسواق الخدمات المحلية بالعربي والإنكليزي: بحث وحجوزات ودفع، ومساعد بيحجز بالمحادثة. ' +
    'هالصفحة موجودة لحتى يصير للسوق موقع إلو.',
  documentation: 'شرح واجهة البرمجة، مع تجربة',
  document: 'ملف OpenAPI',
  logIns: 'حسابات للتجربة',
  password: (password) => `كلمة السر لكل حساب: ${password}`,
  roles: {
    client: 'زبون ببيروت',
    provider: 'سنكري بصور',
    admin: 'مدير'
  },
  talk: 'احكي مع المساعد',
  email: 'الإيميل',
  secret: 'كلمة السر',
  signIn: 'تسجيل الدخول',
  message: 'رسالتك',
  example: 'بدي تصليح براد رخيص بصور اليوم',
  send: 'إرسال',
  unreachable: 'السيرفر ما عم يجاوب. جرّب كمان شوي.'
}
