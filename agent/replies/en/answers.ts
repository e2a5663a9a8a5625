import type { ComplaintKind, Topic } from '../../language/acts.js'
import { categoryName, currencyName, list } from '../format.js'
import type { AnswerReplies, Complaint, Named, Terms, Variants } from '../types.js'
import { keptBefore } from './kept.js'
import { amount, jobOf, nameOf } from './names.js'
import { surely } from './times.js'

/** Who of the team hears of what went wrong, and how. */
const person = ({ hasSupport }: Terms) =>
  hasSupport
    ? 'Say “talk to someone”, and a person of our team reads this conversation.'
    : 'You can report it at the booking in the app, and our team reads that.'

/** The same after a sentence, where a person can be called. */
const called = (terms: Terms) => (terms.hasSupport ? ` ${person(terms)}` : '')

/** "60 minutes", "2 hours". */
const minutes = (count: number) =>
  count >= 120 && count % 60 === 0 ? `${count / 60} hours` : `${count} minutes`

const townsOf = ({ towns }: Terms) =>
  list(
    towns.map(({ name_en: name }) => name),
    ' and '
  )

const tradesOf = ({ categories }: Terms) =>
  list(
    categories.flatMap((slug) => categoryName(slug, 'en') ?? []),
    ' and '
  )

const freeToCancel = ({ cancelPolicy }: Terms) =>
  `Cancelling is free until ${cancelPolicy.freeHoursBefore} hours before the start, while the provider has ` +
  `not accepted, and in the first ${cancelPolicy.graceMinutes} minutes; later ${keptBefore(cancelPolicy)}.`

const photosAtBooking = (most: number): Variants => [
  'Not here in the chat: photos go onto the booking itself. Open your booking in the app and add up to ' +
    `${most} there, any time before the job begins; whoever comes sees them with it.`,
  `Photos are added to the booking in the app, up to ${most} of them and until the job begins. ` +
    'I cannot take any in this chat, but a description helps too: I pass it on.'
]

const noPhotos: Variants = [
  'There is no room for pictures here. Describe it in your words: I pass that on.',
  'I cannot take pictures, but a description helps: I pass it on to whoever comes.'
]

const answerOf: Record<Topic, (terms: Terms, place: Named | null) => Variants> = {
  howItWorks: () => [
    'You tell me what you need, where and when, and I show up to three providers with their prices. ' +
      'You choose one, I say everything back, and only your yes books it. Then the provider accepts, ' +
      'and you are told.',
    'Tell me the job, the town and the time; you pick one of my suggestions and say yes to what I read ' +
      'back. The provider then accepts, and that is all. What do you need done?'
  ],
  jobPhotos: ({ jobPhotos, hasJobPhotos }) => (hasJobPhotos ? photosAtBooking(jobPhotos) : noPhotos),
  addresses: () => [
    'So that they find you. They see the address only once they accept, and no other provider ' +
      'does. A landmark is enough, and you can leave it out.',
    'The address is for whoever comes, who reads it after accepting. A street or a landmark is enough; ' +
      'without one the booking stays as it is.'
  ],
  payment: ({ currency }) => [
    'You can pay the provider in cash when the job is done, or online for your booking with the ' +
      `methods that the app shows there. Prices are in ${currencyName(currency, 'en')}, and you pay ` +
      'nothing when you book.',
    `Cash after the job is fine, and so is paying online for the booking. All prices are in ` +
      `${currencyName(currency, 'en')}.`
  ],
  refunds: (terms) => [
    `${freeToCancel(terms)} If the provider cancels or nobody comes, all that you paid online comes back. ` +
      `After a job that went wrong, a person of our team decides about a refund of what you paid online. ` +
      'Cash is settled with the provider.',
    `What you paid online comes back in full if you cancel in time, or if the provider does not come. For ` +
      `anything else a person of our team looks at it. ${person(terms)}`
  ],
  safety: ({ hasReviews }) =>
    hasReviews
      ? [
          'Our team approves each provider before they are listed, and only clients whose job was done can ' +
            'write a review. I cannot promise a police record check or an insurance, so please look at the ' +
            'reviews, and ask the provider for papers in the messages of your booking. They learn your ' +
            'address only after they accept.',
          'Every provider is approved by our team, and the reviews come from finished jobs. I know of no ' +
            'background check beyond that; you can ask the provider for a licence in the messages of your ' +
            'booking.'
        ]
      : [
          'Our team approves each provider before they are listed. I cannot promise a police record check ' +
            'or an insurance, so please ask the provider for papers in the messages of your booking. They ' +
            'learn your address only after they accept.',
          'Every provider is approved by our team. I know of no background check beyond that; you can ask ' +
            'the provider for a licence in the messages of your booking.'
        ],
  warranty: (terms) => [
    `${terms.marketplace} itself gives no warranty on the work: each provider says what they guarantee, so ` +
      `ask them in the messages of your booking. If the work was bad, tell me. ${person(terms)}`,
    'That is up to the provider; ask before the job, and keep the answer in the messages of your booking.'
  ],
  hours: ({ noticeMinutes, horizonDays }) => [
    'I am here day and night. Providers have their own hours, also on Sundays and holidays if they ' +
      `like, and I only offer times that are free. You can book from ${minutes(noticeMinutes)} ahead ` +
      `up to ${horizonDays} days. What do you need, and when?`,
    'You can write to me at any hour; each provider has their own opening hours. Tell me the job and ' +
      'the day, and I see who is free.'
  ],
  joining: () => [
    'We are glad about new providers. Sign up as a provider, apply with the name of your business, and ' +
      'our team looks at it. Once you are approved, you list your services and your hours, and clients ' +
      'find you.',
    'Sign up as a provider and send the application; after our team approves it you can list your services.'
  ],
  invoices: () => [
    'I cannot write invoices. The booking with its price stays in your account, and the provider can ' +
      'give you an invoice: ask for it in the messages of your booking.',
    'Please ask the provider for an invoice, in the messages of the booking.'
  ],
  materials: () => [
    'That depends on the job: the price is for the service as it is described, and the provider says ' +
      'in the messages of your booking which tools and parts they bring, and what parts cost.',
    'Ask the provider in the messages of your booking; I do not know which tools or parts are included.'
  ],
  discounts: () => [
    'There are no vouchers or codes. I can look for the cheapest good ones: just say “cheap” with what ' +
      'you need.',
    'No codes, sorry. The price that I show is the price you pay; shall I look for a cheaper one?'
  ],
  fees: ({ marketplace }) => [
    `${marketplace} is free for clients: you pay the price that I show for the job, and nothing on top.`,
    'It costs you nothing to search and to book. You only pay the price of the job.'
  ],
  privacy: () => [
    'The provider sees your address and contacts only after they accept your booking. In your account ' +
      'you can export all that we keep about you, and close the account.',
    'Only the provider who accepts your booking learns where to come. You can export your data, or ' +
      'close your account, at any time.'
  ],
  contacts: () => [
    'You write to a provider in the messages of your booking. Telephone numbers are hidden until they ' +
      'accept it; after that you can exchange them there.',
    'I cannot give out numbers. Once you have a booking, you can write to the provider in its messages.'
  ],
  account: (terms) => [
    'You change your password, e-mail and number in your account, and you can close it there too. I ' +
      `cannot do that for you from here.${called(terms)}`,
    'That is done in the settings of your account; I have no hand in it.'
  ],
  noShowTerms: (terms) => [
    'If the provider cancels, all that you paid online comes back. If nobody starts the job, the ' +
      `booking is cancelled ${terms.autoEndHours} hours after its end, and the money comes back as well. ` +
      'If something is damaged or done badly, tell me, and a person of our team looks at it.',
    'You do not pay for a job that did not happen: what you paid online comes back. For damage or bad ' +
      (terms.hasSupport ? 'work, say “talk to someone”.' : 'work, report it at the booking in the app.')
  ],
  languages: ({ languages }) =>
    languages === 'both'
      ? [
          'You can write to me in English, in Arabic, and in Arabic with Latin letters; of French I ' +
            'understand a few words. Which languages a provider speaks they tell you in the messages of ' +
            'your booking.',
          'English and Arabic, as you like. What do you need done?'
        ]
      : [
          'I answer in English. Which languages a provider speaks they tell you in the messages of your ' +
            'booking.',
          'In English. What do you need done?'
        ],
  identity: ({ marketplace, hasSupport }) =>
    hasSupport
      ? [
          `I am ${marketplace}’s concierge: a program, not a person. I find and book local services, and ` +
            'if you want a person of our team, say “talk to someone”.',
          'A program, yes, and a helpful one I hope. For a person say “talk to someone”; for a job tell me ' +
            'what and where.'
        ]
      : [
          `I am ${marketplace}’s concierge: a program, not a person. I find and book local services.`,
          'A program, yes, and a helpful one I hope. For a job tell me what and where.'
        ],
  areas: (terms, place) =>
    place === null
      ? [
          `We work all over ${terms.country}, for example in ${townsOf(terms)}, and in the villages ` +
            'around. Where do you need somebody?',
          `Just name your town or village in ${terms.country}, and I look who is near.`
        ]
      : [
          `Tell me what you need done in ${place.name_en}, and I look who is near; I say so if nobody is.`,
          `I can look around ${place.name_en}. What is the job?`
        ],
  trades: (terms) => [
    `I can find people for ${tradesOf(terms)}. What do you need?`,
    'From plumbing, electricity and cleaning to nurses, tutors and photographers. Tell me the job in ' +
      'your words.'
  ],
  reviewing: ({ reviewDays, hasReviews }) =>
    hasReviews
      ? [
          `After a finished job you can rate it in your bookings, within ${reviewDays} days. Only clients ` +
            'whose job was done can write a review, so the reviews are real.',
          `Open the finished booking and give it one to five stars; that works for ${reviewDays} days.`
        ]
      : [
          'Nobody is rated here. I can tell you who is near, what it costs, and who is free when.',
          'We have no stars and no opinions here; our team approves each provider. I can compare prices, ' +
            'distances and free times for you.'
        ]
}

const sorry: Record<ComplaintKind, string> = {
  noShow: 'I am sorry that nobody has come.',
  tooLate: 'I am sorry that they keep you waiting.',
  harmed: 'I am sorry about the damage.',
  overcharged: 'I am sorry. You should pay what was agreed, and not more.',
  rude: 'I am sorry; nobody should be treated like that.',
  badWork: 'I am sorry that the work was not done well.',
  wantsMoneyBack: 'I am sorry that it came to this.',
  unhappy: 'I am sorry that something went wrong.'
}

function bookingSentence({ about, booking }: Complaint, now: Date): string {
  if (booking === null) return 'I see no booking of yours that fits; with whom was it, and when?'

  const { service, provider, scheduledAt, timezone, price, currency, status } = booking
  const at = surely(new Date(scheduledAt), timezone, now)
  const agreed = about === 'overcharged' ? ` The agreed price is ${amount(price, currency)}.` : ''
  const waiting = status === 'pending' ? ' They have not accepted it yet.' : ''

  return (
    `I take it that you mean your booking with ${jobOf(nameOf(provider), service)}, ` +
    `${at}.${agreed}${waiting} You can write to ${nameOf(provider)} in the messages of ` +
    'that booking.'
  )
}

function moneySentence({ about, booking, terms }: Complaint): string {
  const isLive = booking !== null && (booking.status === 'accepted' || booking.status === 'pending')
  if (about === 'rude') return ''
  if ((about === 'noShow' || about === 'tooLate') && isLive) {
    return (
      ` If nobody starts the job, the booking is cancelled ${terms.autoEndHours} hours after its end, ` +
      'and all that you paid online comes back.'
    )
  }

  return ' What you paid online a person of our team can refund; cash is settled with the provider.'
}

function disputeSentence({ disputeHours }: Complaint): string {
  if (disputeHours === null) return ''

  return (
    ` On the page of that booking you can dispute it now, until ${disputeHours} hours after its end, ` +
    'in words and photos: what you paid online then waits until our team has decided.'
  )
}

export const answers: AnswerReplies = {
  answer: (topic, terms, place) => answerOf[topic](terms, place),
  notServed: ({ name_en: name }, terms) => [
    `I am sorry, we do not work in ${name}: only in ${terms.country}, for example in ${townsOf(terms)}. Is ` +
      'there a job for me there?',
    `Nobody of ours comes to ${name}, only to places in ${terms.country}. Which town there should I look in?`
  ],
  notOffered: ({ name_en: thing }, near) => {
    const name = categoryName(near, 'en')
    return name === null
      ? [
          `Sorry, we have nobody for ${thing}. I can find plumbers, electricians, cleaners, painters, ` +
            'tutors, nurses and many more; is there something like that?',
          `There is nobody for ${thing} here, I am afraid. What else can I find for you?`
        ]
      : [
          `Sorry, we have nobody for ${thing}. The nearest that we have is ${name}; shall I look there?`,
          `Nobody here does ${thing}. Would ${name} help?`
        ]
  },
  complaint: (complaint, now) => {
    const told = bookingSentence(complaint, now)
    const dispute = disputeSentence(complaint)
    const heard = person(complaint.terms)

    return [
      `${sorry[complaint.about]} ${told}${moneySentence(complaint)}${dispute} ${heard}`,
      `I understand, and I am sorry. ${told}${dispute} ${heard}`
    ]
  },
  insulted: (terms) => [
    'I am sorry that you are upset. If something went wrong with a booking, tell me what happened. ' +
      person(terms),
    terms.hasSupport
      ? 'I would like to do better. Tell me what you need in other words, or say “talk to someone”.'
      : 'I would like to do better. Tell me what you need in other words.'
  ],
  askAway: () => [
    'Of course, what would you like to know? About a booking, a price, paying, or something else?',
    'Please go ahead and ask.'
  ],
  simply: (terms) => [
    'Sorry, let me say it simply: you tell me which work you need, in which town, and when, for example ' +
      '“a plumber in Tyre tomorrow at 10”. I show you who can come, and you say yes or no.',
    `Sorry that I was unclear. Tell me the work and the town, and I find somebody.${called(terms)}`
  ]
}
