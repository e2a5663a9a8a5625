import type { CheckoutTexts } from '../shape/checkout.js'

export const checkout: CheckoutTexts = {
  title: 'الدفع',
  note: 'هيدي صفحة تجريبية: ما في مصاري عن جد.',
  method: { stripe: 'بطاقة', paypal: 'PayPal', applepay: 'Apple Pay' },
  pay: (amount) => `ادفع ${amount}`,
  fail: 'خلّي الدفع يفشل',
  abandon: 'اطلع بلا ما تدفع',
  outcome: {
    paid: 'تم الدفع. منحتفظ بمصرياتك لحد ما يخلص الشغل.',
    failed: 'ما مشي الدفع، وما انسحب منك شي.',
    expired: 'صفحة الدفع تسكّرت، وما انسحب منك شي.'
  },
  back: 'فيك تسكّر هالصفحة وترجع عالتطبيق.',
  returned: { title: 'Taskego', text: 'شكراً. بتلاقي نتيجة الدفع بالتطبيق.' }
}
