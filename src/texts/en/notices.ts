import type { NoticeTexts } from '../shape/notices.js'

export const notices: NoticeTexts = {
  us: (marketplace) => marketplace,
  reasonLabel: ' Reason: ',
  keptOfPayment: (money) =>
    ` It was moved when cancelling already cost something, so ${money} is kept; ` +
    'the rest comes back to you.',

  keptOfMissed: (money) => ` Of what you paid ${money} is kept; the rest comes back to you.`,

  booking_created: ({ other, service, at }) =>
    `${other} would like to book “${service}” on ${at}. Please answer soon.`,
  booking_confirmed: {
    rule: ({ other, service, at }) =>
      `${other} has booked “${service}” on ${at}. It is confirmed, as you accept bookings automatically.`,
    taskego: ({ other, service, at }) =>
      `We have accepted the booking of “${service}” by ${other} on ${at} in your name. It is confirmed.`
  },
  booking_accepted: ({ other, service, at }) => `${other} accepted your booking of “${service}” on ${at}.`,
  booking_declined: ({ other, service, at, reason }) =>
    `${other} cannot take your booking of “${service}” on ${at}.${reason}`,
  booking_cancelled: ({ other, service, at, reason }) =>
    `${other} cancelled the booking of “${service}” on ${at}.${reason}`,
  booking_expired: {
    client: {
      unanswered: ({ other, service, at, kept }) =>
        `${other} did not answer in time, so your booking of “${service}” on ${at} has lapsed.${kept} You ` +
        'can choose another time or provider.',
      time_not_taken: ({ other, service, at, kept }) =>
        `You did not take the other time that ${other} proposed, so your booking of “${service}” on ${at} ` +
        `has lapsed.${kept} You can choose another time or provider.`,
      time_declined: ({ other, service, at, kept }) =>
        `The other time that ${other} proposed did not suit you, so your booking of “${service}” on ${at} ` +
        `has lapsed.${kept} You can choose another time or provider.`
    },
    provider: {
      unanswered: ({ other, service, at }) =>
        `The booking of “${service}” by ${other} on ${at} has lapsed because it was not answered in time.`,
      time_not_taken: ({ other, service, at }) =>
        `${other} did not take the other time that was proposed, so the booking of “${service}” on ${at} ` +
        'has lapsed.',
      time_declined: ({ other, service, at }) =>
        `The other time did not suit ${other}, so the booking of “${service}” on ${at} has lapsed.`
    }
  },
  booking_rescheduled: ({ other, service, at, previously }) =>
    `${other} asks to move “${service}” from ${previously} to ${at}. Please answer soon.`,
  booking_moved: ({ other, service, at, previously }) =>
    `${other} has moved “${service}” from ${previously} to ${at}. It is confirmed, as you accept bookings ` +
    'automatically.',
  booking_details: ({ other, service, at }) =>
    `${other} has changed the address or the notes of “${service}” on ${at}.`,
  booking_photos: ({ other, service, at }) =>
    `${other} has added photos of the job to “${service}” on ${at}.`,
  booking_time_proposed: {
    provider: ({ other, service, at, proposed, until }) =>
      `We have proposed ${proposed} to ${other} for “${service}” instead of ${at}. It is held for them ` +
      `until ${until}; until their yes nothing changes.`,
    waiting: ({ other, service, at, proposed, until, lapses }) =>
      `${other} proposes ${proposed} for “${service}” instead of ${at}. It is held for you until ` +
      `${until}: please say yes or no. Without an answer your request lapses on ${lapses}.`,
    agreed: ({ other, service, at, proposed, until }) =>
      `${other} proposes ${proposed} for “${service}” instead of ${at}. It is held for you until ` +
      `${until}: please say yes or no. Without an answer everything stays as it is.`
  },
  booking_time_agreed: ({ other, service, at, previously }) =>
    `${other} agreed: “${service}” is on ${at} now, no longer on ${previously}.`,
  booking_time_declined: ({ other, service, at, proposed }) =>
    `${other} cannot make ${proposed}. “${service}” stays on ${at}.`,
  booking_started: ({ other, service }) => `${other} has started “${service}”.`,
  booking_completed: {
    reviewed: ({ other, service }) =>
      `“${service}” with ${other} is done. How was it? Please leave a review.`,
    unreviewed: ({ other, service }) => `“${service}” with ${other} is done.`
  },
  booking_no_show: {
    client: ({ other, service, at }) =>
      `“${service}” with ${other} on ${at} was never started, so we cancelled it. ` +
      'Anything you paid is returned in full.',
    provider: ({ other, service, at }) =>
      `“${service}” for ${other} on ${at} was never started, so we cancelled it and recorded a no-show.`
  },
  booking_client_no_show: ({ other, service, at, kept }) =>
    `${other} says that nobody was there for “${service}” on ${at}, so the booking has ended.${kept} ` +
    'If that is not so, please tell us at the booking.',
  booking_no_show_contradicted: ({ other, service, at }) =>
    `${other} says that the no-show of “${service}” on ${at} is not so. Please look into it.`,
  booking_dispute_opened: {
    provider: ({ other, service, at }) =>
      `${other} disputes “${service}” on ${at}. What was paid waits until we have decided. ` +
      'Please tell us at the booking what happened.',
    admins: ({ other, service, at }) =>
      `${other} disputes “${service}” on ${at}. Please look into it, and decide.`
  },
  booking_dispute_answered: ({ other, service, at }) =>
    `${other} has answered what you dispute of “${service}” on ${at}. We look at both.`,
  booking_dispute_withdrawn: ({ other, service, at }) =>
    `${other} does not dispute “${service}” on ${at} any more. Everything is as it was.`,
  booking_dispute_decided: {
    client: ({ other, service, at, money, reason }) =>
      `We have decided about “${service}” with ${other} on ${at}.${money}${reason}`,
    provider: ({ other, service, at, money, reason }) =>
      `We have decided about “${service}” for ${other} on ${at}.${money}${reason}`
  },
  decidedMoney: {
    client: ({ returned, isReturned }) =>
      isReturned ? ` ${returned} goes back to you.` : ' Nothing is returned.',
    provider: ({ returned, kept }) => ` ${returned} goes back to the client, and ${kept} is yours.`
  },
  booking_reminder: ({ other, service, at }) => `Reminder: “${service}” with ${other} on ${at}.`,
  message_received: ({ other, service }) => `${other} wrote to you about “${service}”.`,
  review_replied: ({ other, service }) => `${other} replied to your review of “${service}”.`,
  review_received: ({ other, service, rating }) => `${other} gave “${service}” ${rating} out of 5.`,
  review_hidden: ({ service, reason }) => `Your review of “${service}” is hidden.${reason}`,
  review_restored: ({ service, reason }) => `Your review of “${service}” can be read again.${reason}`,
  ticket_opened: {
    chat: () => 'A client asks for a person in the chat. They are waiting for your answer.',
    report: () => 'Somebody has reported something to the team. Please look into it.',
    question: () => 'Somebody has sent the team a new request. Please answer it.'
  },
  ticket_written: () => 'There is a new message in a support request that you have answered.',
  ticket_answered: () => 'Our team has answered your request.',
  ticket_closed: () => 'Our team has closed your request. What was done stands there.',
  provider_applied: ({ other }) => `${other} has applied to become a provider.`,
  provider_approved: () => 'Congratulations, your provider account is approved. You can add services now.',
  provider_rejected: ({ reason }) =>
    `We could not approve your provider account.${reason} You may apply again.`,
  service_updated: ({ service, reason }) => `We edited your service “${service}”.${reason}`,
  service_shown: ({ service, reason }) => `Your service “${service}” can be found again.${reason}`,
  service_hidden: ({ service, reason }) => `Your service “${service}” has been hidden.${reason}`,
  service_removed: ({ service, reason }) => `Your service “${service}” has been removed.${reason}`,
  payment_received: ({ service, money }) =>
    `${money} has been paid for “${service}”. We keep it safe until the job is done.`,
  payment_taken: {
    returned: ({ service, money }) =>
      `We received ${money} from you for “${service}”, but the booking could not take it any more. ` +
      'All of it goes back to you.',
    kept: ({ service, money }) =>
      `We received your payment of ${money} for “${service}”. We keep it safe until the job is done.`
  },
  payment_refunded: ({ service, money }) => `${money} for “${service}” is on its way back to you.`,
  wallet_credited: ({ service, money }) => `${money} for “${service}” is now in your wallet.`,
  payment_disputed: ({ service, money }) => `The payment of ${money} for “${service}” is disputed.`,
  payment_inquiry: ({ service, money }) =>
    `The client's bank asks about the payment of ${money} for “${service}”. No money was taken; ` +
    'answer it at the gateway, or refund the payment.',
  payment_mismatch: ({ service, money }) =>
    `What the gateway says about the payment of ${money} for “${service}” contradicts our records. ` +
    'Nothing was changed here; please look into it.',
  refund_refused: ({ service, money }) =>
    `The refund of ${money} for “${service}” cannot be sent. Please decide: ` +
    'try again, pay it in another way, or void it.',
  refund_bounced: ({ service, money }) =>
    `The client's bank sent the refund of ${money} for “${service}” back to us.`,
  account_banned: ({ reason }) => `Your account has been suspended.${reason}`,
  account_unbanned: () => 'Your account is active again. Welcome back.'
}
