import type { Locale } from '../shared/actor.js'
import { formatMoney } from '../shared/format.js'
import type { SandboxSession } from './gateway/sandbox.js'

interface Texts {
  title: string
  note: string
  method: Record<SandboxSession['method'], string>
  pay: (amount: string) => string
  fail: string
  abandon: string
  outcome: Record<Exclude<SandboxSession['status'], 'open'>, string>
  back: string
}

const texts: Record<Locale, Texts> = {
  en: {
    title: 'Checkout',
    note: 'This is the sandbox: no money moves.',
    method: { stripe: 'Card', paypal: 'PayPal', applepay: 'Apple Pay' },
    pay: (amount) => `Pay ${amount}`,
    fail: 'Let the payment fail',
    abandon: 'Leave without paying',
    outcome: {
      paid: 'Paid. We keep your money safe until the job is done.',
      failed: 'The payment failed. Nothing was charged.',
      expired: 'This checkout is closed. Nothing was charged.'
    },
    back: 'You can close this page and go back to the app.'
  },
  ar: {
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
    back: 'فيك تسكّر هالصفحة وترجع عالتطبيق.'
  }
}

/** The sandbox's checkout page: the amount and three buttons while it is open, then what happened. */
export function renderCheckout(session: SandboxSession): string {
  const say = texts[session.language]
  const amount = formatMoney(session.amount, session.currency, session.language)
  const facts =
    `<p class="what"><bdi>${escape(session.description)}</bdi></p><p ` +
    `class="amount"><bdi>${escape(amount)}</bdi></p><p>${escape(say.method[session.method])}</p>`

  const body =
    session.status === 'open'
      ? `${facts}<form method="post">
        <button name="outcome" value="pay" class="main">${escape(say.pay(amount))}</button>
        <button name="outcome" value="fail">${escape(say.fail)}</button>
        <button name="outcome" value="abandon">${escape(say.abandon)}</button>
      </form>`
      : `${facts}<p role="status" ` +
        `data-status="${session.status}"><strong>${escape(say.outcome[session.status])}</strong></p>` +
        `<p>${escape(say.back)}</p>`

  return page(session.language, say.title, `${body}<p class="note">${escape(say.note)}</p>`)
}

const returned: Record<Locale, { title: string; text: string }> = {
  en: { title: 'Taskego', text: 'Thank you. The app shows what became of your payment.' },
  ar: { title: 'Taskego', text: 'شكراً. بتلاقي نتيجة الدفع بالتطبيق.' }
}

/** Where Stripe's own checkout page sends people back to. */
export function renderReturn(locale: Locale): string {
  const { title, text } = returned[locale]
  return page(locale, title, `<p role="status">${escape(text)}</p><p>${escape(texts[locale].back)}</p>`)
}

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${escape(title)}</title>
  <style>
    body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 0; background: #f4f5f7; color: #1c2430 }
    main { max-width: 24rem; margin: 4rem auto; padding: 2rem; background: #fff; border-radius: .75rem }
    .what { font-weight: 600 }
    .amount { font-size: 2rem; margin: .5rem 0 }
    .note { color: #5c6673; font-size: .9rem }
    button { display: block; width: 100%; margin: .6rem 0; padding: .8rem;
      font: inherit; border: 1px solid #c4cad3; border-radius: .5rem;
      background: #fff; cursor: pointer }
    .main { background: #0b6b50; border-color: #0b6b50; color: #fff }
  </style>
</head>
<body><main><h1>${escape(title)}</h1>${body}</main></body>
</html>
`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
