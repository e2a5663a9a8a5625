import type { Booking } from '../../../../docs/client/schema'
import { Dialog } from '../../parts/dialog'
import { inLocale } from '../../parts/localized'
import { useNow } from '../../parts/use-now'
import { useUnread } from './data'
import { JobCard } from './job-card'

const HALF_MINUTE = 30_000

/** One job of the week, with all that can be done about it. */
export function JobDialog({ booking, close }: { booking: Booking; close: () => void }) {
  const now = useNow(HALF_MINUTE)
  const unread = useUnread()

  return (
    <Dialog title={inLocale(booking.service.title_en, booking.service.title_ar)} close={close}>
      <JobCard booking={booking} unread={unread.get(booking.id) ?? 0} now={now} isTitled />
    </Dialog>
  )
}
