import { addressInWords } from '../../../src/shared/address-words.js'
import { sayClock } from '../../../src/shared/format.js'
import { quoted, SOON, written } from '../format.js'
import type { NotedWish } from '../../language/personal-wishes.js'
import type { BookingReplies } from '../types.js'
import { amount, jobOf, nameOf } from './names.js'
import { duration, surely, time } from './times.js'

function refusalReason(code: string, who: string): string {
  switch (code) {
    case 'slot_closed':
      return `${who} is closed at that time`
    case 'slot_taken':
      return `${who} is already booked then`
    case 'slot_day_full':
      return `${who} takes no more jobs on that day`
    case 'slot_too_soon':
      return `That is too soon for ${who}`
    case 'slot_too_far':
      return 'That is too far ahead to book'
    case 'slot_off_grid':
      return `${who} starts jobs at fixed times`
    default:
      return `${who} cannot do that time`
  }
}

function whereLine(address: string): string {
  return `Where: ${written(address, 'en')}.`
}

type Ways = [string, string, string]

/** What is asked after a refusal that no free time comes with, in three ways. */
const withoutTimes: Ways = [
  'Shall I look for someone else?',
  'Should I try another provider?',
  'Another day, perhaps?'
]

/** The same with the nearest free times. */
function withTimes(times: string): Ways {
  return [
    `The nearest free times are:\n${times}\nWould one of these do?`,
    `What about one of these?\n${times}`,
    `You could take:\n${times}`
  ]
}

const wishNames: Record<NotedWish, string> = {
  woman: 'a woman, please',
  frenchSpeaker: 'somebody who speaks French',
  englishSpeaker: 'somebody who speaks English',
  bringsThings: 'please bring the materials and tools',
  callFirst: 'please call before you come',
  hasPets: 'there are animals in the house',
  insured: 'somebody licensed or insured'
}

const wished = (wishes: NotedWish[]) => wishes.map((wish) => wishNames[wish]).join('; ')

export const booking: BookingReplies = {
  askDay: (isImpossible) => [
    isImpossible ? 'That day is not in the calendar. Which day do you mean?' : 'Which day do you mean?',
    'Which day should it be? A weekday or a date is enough.',
    'Please tell me the day once more.'
  ],
  notRead: (words) => [
    `I have not booked anything yet: I am not sure about ${quoted(words, 'en')}.`,
    `Nothing is booked yet, because I did not understand ${quoted(words, 'en')}.`,
    `I would rather ask before I book: what did you mean by ${quoted(words, 'en')}?`
  ],
  askTime: (offer, times, now) => {
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, offer.timezone, now)}`).join('\n')
    return [
      `Good choice: ${nameOf(offer.provider)}, ${amount(offer.price, offer.currency)}. When should ` +
        `they come? The next free times are:\n${free}`,
      `${nameOf(offer.provider)} it is. Which time suits you? They are free:\n${free}`,
      `These times are open with ${nameOf(offer.provider)}; pick one or name another:\n${free}`
    ]
  },
  noTimes: ({ provider }) => [
    `${nameOf(provider)} has nothing free in those days. Another day, or another provider?`,
    `No luck: ${nameOf(provider)} is fully booked then. Shall I look at other days or other people?`
  ],
  refused: ({ code, provider, start, alternatives }, { timezone, now }) => {
    const who = provider === null ? 'The provider' : nameOf(provider)
    const why = refusalReason(code, who)
    const asked = start === null ? '' : ` (${surely(start, timezone, now)})`
    const times = alternatives.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`)
    const [one, two, three] = times.length === 0 ? withoutTimes : withTimes(times.join('\n'))

    return [
      `${why}${asked}. ${one}`,
      `Sorry, no: ${why.replace(/^That/, 'that')}${asked}. ${two}`,
      `That time does not work${asked}, because ${why.replace(/^That/, 'it')}. ${three}`
    ]
  },
  proposal: (
    {
      kind,
      service,
      provider,
      scheduledAt,
      timezone,
      durationMinutes,
      price,
      currency,
      cancelTerms,
      isInstant,
      address
    },
    now
  ) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const job = jobOf(nameOf({ name: provider.businessName }), service)

    if (kind === 'cancel') {
      return [
        `You want to cancel your booking with ${job}, ${at}. ${cancelTerms} Shall I cancel it?`,
        `That is your booking with ${job}, ${at}. ${cancelTerms} Say yes and it is cancelled.`
      ]
    }

    if (kind === 'agree_time') {
      return [
        `Another time is proposed for your booking with ${job}: ${at}, for the same ` +
          `${amount(price, currency)}. ${cancelTerms} Does it suit you?`,
        `For your booking with ${job} they propose ${at} instead, still ${amount(price, currency)}. ` +
          `${cancelTerms} Shall I take it?`
      ]
    }

    if (kind === 'reschedule') {
      return [
        `I would move your booking with ${job} to ${at}, for the same ${amount(price, currency)}. ` +
          `${cancelTerms} Is that right?`,
        `New time with ${job}: ${at}, still ${amount(price, currency)}. ` + `${cancelTerms} Shall I move it?`
      ]
    }

    const place = address === undefined ? '' : `${whereLine(addressInWords(address))} `
    const confirmed = isInstant === true ? 'It is confirmed at once. ' : ''
    const terms = `${place}${confirmed}${cancelTerms}`
    return [
      `So that is ${job}, ${at}, about ${duration(durationMinutes)}, for ` +
        `${amount(price, currency)}. ${terms} Shall I book it?`,
      `Here is what I would book: ${job}, ${at}, ${amount(price, currency)} for ` +
        `${duration(durationMinutes)}. ${terms} Is that all right?`,
      `${job} can come ${at}: ${amount(price, currency)}, ` +
        `${duration(durationMinutes)}. ${terms} Do you want it?`,
      `Let me say it back: ${job}, ${at}, at ${amount(price, currency)}. ` + `${terms} Yes or no?`
    ]
  },
  alsoFree: (others, timezone) => {
    const clocks = others.map((other) => sayClock(other, timezone, 'en'))
    return [
      `Other times are free too, such as ${clocks.join(' or ')}.`,
      `If you prefer another time, ${clocks.join(' or ')} would be possible too.`
    ]
  },
  noteOf: (wishes) => `Wishes of the client: ${wished(wishes)}.`,
  passedOn: (wishes) => [
    `I pass this on to them as a note: “${wished(wishes)}”. I cannot promise it.`,
    `With it goes your note, “${wished(wishes)}”; whether they can, they have to say.`
  ],
  withNote: (note) => [`With the booking goes this note to them: “${note}”.`],
  onlyTheFirst: () => [
    'I cannot book visits that repeat; this is for the first one.',
    'Repeating bookings are not offered here, so this is the first visit alone.'
  ],
  stillStands: () => ['And this is still open:', 'Back to the appointment:', 'About the booking, then:'],
  notPlainYes: () => [
    'I only book on a plain yes, and I am not sure about the rest of what you wrote.',
    'Just to be sure, because I did not understand all of that:',
    'I would rather ask once more than book something you do not want.'
  ],
  cannotTell: (provider) => [
    `That I do not know. Once it is booked, you can ask ${written(provider, 'en')} in its messages.`,
    `I have no answer to that here; ${written(provider, 'en')} can tell you in the messages of the booking.`
  ],
  noted: (note) => [`I pass this on: ${quoted([note], 'en')}.`, `They are told: ${quoted([note], 'en')}.`],
  ranOut: () => [
    'That offer had run out, so here it is afresh.',
    'It took a little too long and the offer closed; here it is again.'
  ],
  changed: () => [
    'Something about that offer has changed, so please look once more.',
    'It is not quite what it was a moment ago; here is how it stands now.'
  ],
  done: (change, { status, service, provider, scheduledAt, timezone, price, currency, freeUntil }, now) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf(provider)
    const job = jobOf(who, service)

    if (change === 'cancelled') {
      return [
        `Cancelled: ${job}, ${at}. Anything else?`,
        `All right, your booking with ${job}, ${at}, is cancelled. Can I help with something else?`
      ]
    }

    if (change === 'agreed') {
      return [
        `Agreed: ${job} is now ${at}. It is confirmed, and they know.`,
        `Done, your appointment with ${who} is ${at} now, and it is confirmed.`
      ]
    }

    const isConfirmed = status === 'accepted'
    if (change === 'rescheduled' && isConfirmed) {
      return [
        `Moved: ${job} is now ${at}. The new time is confirmed already.`,
        `Your appointment with ${who} is now ${at}, and that is confirmed.`
      ]
    }

    if (change === 'rescheduled') {
      return [
        `Moved: ${job} is now ${at}. They still have to accept the new time.`,
        `Your appointment with ${who} is now ${at}; I will tell you when they accept.`
      ]
    }

    const freeBy = ` Cancelling is free until ${time(new Date(freeUntil), timezone, now)}.`
    if (isConfirmed) {
      const free = Date.parse(freeUntil) > now.getTime() ? freeBy : ''
      return [
        `Booked and confirmed: ${job}, ${at}, ${amount(price, currency)}. If you change your mind, say ` +
          `“cancel it”.${free}`,
        `Done! ${job} is booked, ${at}, at ${amount(price, currency)}, and it is confirmed. ` +
          `“cancel it” undoes it.${free}`,
        `It is booked with ${job}, ${at}, for ${amount(price, currency)}; they have confirmed it. To undo ` +
          `it, just say “cancel it”.${free}`
      ]
    }

    const free =
      Date.parse(freeUntil) > now.getTime() + SOON ? freeBy : ' Cancelling is free until they accept.'
    return [
      `Booked: ${job}, ${at}, ${amount(price, currency)}. They will confirm ` +
        `shortly. If you change your mind, say “cancel it”.${free}`,
      `Done! ${job} is booked, ${at}, at ${amount(price, currency)}. You will ` +
        `hear from me when they accept; “cancel it” undoes it.${free}`,
      `It is booked with ${job}: ${at}, ${amount(price, currency)}. To undo it, ` +
        `just say “cancel it”.${free}`
    ]
  },
  savedElsewhere: (town) => [
    `Your saved address is in ${written(town, 'en')}, so I leave it out here.`,
    `I do not take your saved address for this one: it is in ${written(town, 'en')}.`
  ],
  where: (address) => [whereLine(address)],
  askWhere: () => [
    'Where exactly? Say a street or a landmark, or go on without.',
    'Where should they come to? A street or a landmark is enough; without one it stays booked too.'
  ],
  placed: (address, { notes, isConfirmed }) => {
    const where = written(address, 'en')
    const told = notes === undefined ? '' : ` I also pass this on: ${quoted([notes], 'en')}.`
    if (isConfirmed) {
      return [
        `I have added the address: ${where}. They see it now.${told}`,
        `Noted for the booking: ${where}. They can read it.${told}`
      ]
    }

    return [
      `I have added the address: ${where}. They see it once they accept.${told}`,
      `Noted for the booking: ${where}. They read it when they accept.${told}`
    ]
  },
  placeless: () => [
    'Fine, it is booked without an address, and they see that. You can add one later.',
    'All right, no address then; the booking says so and stays as it is.'
  ],
  declined: () => [
    'No problem, nothing was booked. Another time, another provider, or leave it?',
    'All right, I let it go. Shall I look for a different time or someone else?',
    'Fine, nothing happens then. Tell me if you want something else.'
  ],
  timeDeclined: () => [
    'All right, I told them no. Your booking stays as it was.',
    'Fine, they know that it does not suit you; nothing else has changed.'
  ],
  timeClosed: () => [
    'That time is not proposed any more, so no answer was needed. Nothing has changed.',
    'No answer was needed: this time is not proposed any more. I changed nothing.'
  ],
  nothingOpen: () => [
    'There is nothing waiting for a yes right now. What would you like me to find or book?',
    'I have no open offer to confirm. Which service do you need, and when?'
  ]
}
