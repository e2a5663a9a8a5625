import type { BookingStatus } from '../../../../docs/client/schema'
import { bookingTexts as say } from '../../texts/booking'

/** In which state a booking is. */
export function Status({ of }: { of: BookingStatus }) {
  return <strong className={`status ${of}`}>{say.statuses[of]}</strong>
}
