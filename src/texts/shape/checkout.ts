/** The sandbox's checkout page, and the page where a real checkout sends people back to. */
export interface CheckoutTexts {
  title: string
  note: string
  method: {
    stripe: string
    paypal: string
    applepay: string
  }
  pay: (amount: string) => string
  fail: string
  abandon: string
  outcome: {
    paid: string
    failed: string
    expired: string
  }
  back: string
  /** Instead of that, a link to the booking in the web app. */
  toBooking: string
  returned: {
    title: (marketplace: string) => string
    text: string
  }
}
