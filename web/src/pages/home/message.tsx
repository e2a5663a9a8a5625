import type { ChatAction } from '../../../../docs/client/schema'
import { homeTexts as say } from '../../texts/home'
import { BookingCard } from './booking-card'
import { conversation, type Shown } from './conversation'
import { ProposalCard } from './proposal-card'
import { ServiceCard } from './service-card'

const names = { user: say.you, assistant: say.concierge, human: say.person }

interface MessageProps {
  message: Shown
  isNewest: boolean
  /** What the concierge does just now; null where it is not waited for. */
  waitingFor: string | null
}

/** What somebody said, with what stands beside the words: cards, an offer, bookings and buttons. */
export function Message({ message, isNewest, waitingFor }: MessageProps) {
  const { role, text, services = [], proposal, booking, bookings = [], actions = [] } = message
  const shownBookings = booking === null || booking === undefined ? bookings : [booking]

  return (
    <li className={`message ${role}`}>
      <span className="for-readers">{names[role]}: </span>
      {role === 'human' && <span className="who">{say.person}</span>}
      {text !== '' && (
        <p className="words" dir="auto">
          {services.length > 0 ? withoutList(text) : text}
        </p>
      )}
      {waitingFor !== null && (
        <p className="words waiting">
          <span className="dots" aria-hidden="true" /> {waitingFor}
        </p>
      )}
      {services.length > 0 && (
        <ul className="cards">
          {services.map((service) => (
            <li key={service.id}>
              <ServiceCard service={service} choice={choiceOf(actions, service.id)} isOpen={isNewest} />
            </li>
          ))}
        </ul>
      )}
      {proposal !== null && proposal !== undefined && (
        <ProposalCard proposal={proposal} yes={actions.find(({ type }) => type === 'confirm')} />
      )}
      {shownBookings.map((one) => (
        <BookingCard key={one.id} booking={one} undo={undoOf(actions, one.id)} />
      ))}
      <Actions actions={actions.filter((action) => !isOnCard(action, message))} />
    </li>
  )
}

function Actions({ actions }: { actions: ChatAction[] }) {
  if (actions.length === 0) return null

  return (
    <ul className="chips">
      {actions.map(({ label, message }) => (
        <li key={label}>
          <button type="button" className="chip" onClick={() => conversation.say(message)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The words without their numbered lines: the cards below say the same, and more. */
function withoutList(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\d+\. /.test(line))
    .join('\n')
}

/** The button that chooses a service, without a time. */
function choiceOf(actions: ChatAction[], serviceId: string): ChatAction | undefined {
  return actions.find((action) => action.serviceId === serviceId && action.scheduledAt === undefined)
}

function undoOf(actions: ChatAction[], bookingId: string): ChatAction | undefined {
  return actions.find((action) => action.type === 'cancel' && action.bookingId === bookingId)
}

/** Does a card beside the words hold this button already? */
function isOnCard(action: ChatAction, { services = [], proposal, booking }: Shown): boolean {
  if (action.type === 'confirm') return proposal !== null && proposal !== undefined
  if (action.type === 'cancel') return action.bookingId === booking?.id

  const isOfCard = services.some(({ id }) => id === action.serviceId)
  return isOfCard && action.scheduledAt === undefined
}
