import { useState } from 'react'
import type { Booking } from '../../../../docs/client/schema'
import { Button } from '../../parts/button'
import { bookingTexts as say } from '../../texts/booking'
import { CancelDialog } from './cancel-dialog'
import { DetailsDialog } from './details-dialog'
import { MoveDialog } from './move-dialog'
import { Pay } from './pay'

type Opened = 'none' | 'details' | 'move' | 'cancel'

/** What a client can do about a booking now: pay, move, cancel, and change what the provider knows. */
export function Acts({ booking, keep }: { booking: Booking; keep: (changed: Booking) => void }) {
  const [opened, setOpened] = useState<Opened>('none')
  const close = () => setOpened('none')
  const canMove = booking.status === 'pending' || booking.status === 'accepted'
  const canCancel = booking.allowedTransitions.includes('cancelled')

  return (
    <div className="spaced">
      <Pay booking={booking} />
      <p className="acts">
        {canMove && <Button onClick={() => setOpened('move')}>{say.move}</Button>}
        {canMove && <Button onClick={() => setOpened('details')}>{say.details}</Button>}
        {canCancel && (
          <Button look="danger" onClick={() => setOpened('cancel')}>
            {say.cancel}
          </Button>
        )}
      </p>
      {opened === 'details' && <DetailsDialog booking={booking} keep={keep} close={close} />}
      {opened === 'move' && <MoveDialog booking={booking} keep={keep} close={close} />}
      {opened === 'cancel' && <CancelDialog booking={booking} keep={keep} close={close} />}
    </div>
  )
}
