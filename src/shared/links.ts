/** Where people reach this marketplace. */
export interface Origins {
  /** The address of the server, without a slash at its end. */
  publicUrl: string
  /** The address of the web app, without a slash at its end; null where there is none. */
  appUrl: string | null
}

/** The addresses that mails, SMS and checkout pages lead to. Those of the web app are null without one. */
export interface Links {
  booking: (id: string) => string | null
  /** Where people choose what they receive. */
  settings: string | null
  /** Where the gateway's checkout page leads back to, paid or not. */
  afterCheckout: (bookingId: string) => string
  /** Where a calendar subscribes to the bookings of the secret's owner. */
  calendar: (token: string) => string
  /** A page of the server, for a token of a mail. */
  account: (
    page: 'reset-password' | 'verify-email' | 'unsubscribe' | 'proposed-time',
    token: string
  ) => string
}

/**
 * The one place that says where links lead. Their origins are configured, never taken from a request; the
 * paths of the web app are those that docs/deploy.md asks of it.
 */
export function createLinks({ publicUrl, appUrl }: Origins): Links {
  const booking = (id: string) => (appUrl === null ? null : `${appUrl}/bookings/${id}`)

  return {
    booking,
    settings: appUrl === null ? null : `${appUrl}/settings/notifications`,
    afterCheckout: (bookingId) => booking(bookingId) ?? `${publicUrl}/api/payments/return`,
    calendar: (token) => `${publicUrl}/calendar/feed.ics?token=${token}`,
    account: (page, token) => `${publicUrl}/account/${page}?token=${token}`
  }
}
