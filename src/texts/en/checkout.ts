import type { CheckoutTexts } from '../shape/checkout.js'

export const checkout: CheckoutTexts = {
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
  back: 'You can close this page and go back to the app.',
  toBooking: 'Back to the booking',
  returned: {
    title: (marketplace) => marketplace,
    text: 'Thank you. The app shows what became of your payment.'
  }
}
