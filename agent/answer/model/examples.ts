/**
 * Four short dialogues of the kinds that models get wrong. Ids, names and times in them are placeholders that
 * no tool takes, so nothing in them can be copied.
 */
export const EXAMPLES = [
  'Examples (what stands in <> is a placeholder):',
  '1. "badde sabbak bokra 3al 10" → searchServices {category: "plumbing", from: <tomorrow 10:00>, to: ' +
    '<tomorrow 10:30>}; answer in Arabic script with the services found. "l awal" → proposeBooking ' +
    '{serviceId: <of the first>, scheduledAt: <tomorrow 10:00>}. "eh" → confirmBooking {proposalId: <of ' +
    'the offer>}.',
  '2. After an offer: "no wait, friday not thursday" → proposeBooking again, same service and hour, ' +
    '<Friday>. After a booking was made: the same words → rescheduleBooking {bookingId: <of that ' +
    'booking>, scheduledAt: <Friday, same hour>}.',
  '3. "same as last time, saturday at 3" → the service of the last earlier booking: proposeBooking ' +
    '{serviceId: <its serviceId>, scheduledAt: <Saturday 15:00>}. No search.',
  '4. "he never showed up" → "I am sorry. That is your <trade> booking with <provider>." Offer a new time, ' +
    'cancelling, or a person; no deed before they choose.'
].join('\n')
