import type { CheckoutTexts } from '../shape/checkout.js'

export const checkout: CheckoutTexts = {
  title: 'الدفع',
  note: 'هذه صفحة تجريبية: لا يُسحب فيها مال حقيقي.',
  method: { stripe: 'بطاقة', paypal: 'PayPal', applepay: 'Apple Pay' },
  pay: (amount) => `دفع ${amount}`,
  fail: 'تجربة دفع فاشل',
  abandon: 'الخروج من دون دفع',
  outcome: {
    paid: 'تم الدفع. نحتفظ بالمبلغ حتى ينتهي العمل.',
    failed: 'لم ينجح الدفع، ولم يُسحب منك شيء.',
    expired: 'تم إغلاق صفحة الدفع، ولم يُسحب منك شيء.'
  },
  back: 'يمكنك إغلاق هذه الصفحة والعودة إلى التطبيق.',
  toBooking: 'العودة إلى الحجز',
  returned: { title: (marketplace) => marketplace, text: 'شكراً. نتيجة الدفع موجودة في التطبيق.' }
}
