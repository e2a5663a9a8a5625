import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, talk } from './market.js'
import { sample } from '../support/sample.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)
const REQUEST = ['a plumber in Tyre', 'book Abu Ali Plumbing in Tyre tomorrow at 10:00']

const givingUp = [
  'never mind, my sister will do it',
  'nvm',
  "actually I don't need it anymore",
  'my brother fixed it',
  'it works now, forget it',
  'خلص ما بقا بدي',
  'بطلت، خيي بيعملها',
  'خلاص مش عايز، لقيت واحد تاني',
  'لم أعد بحاجة، سيصلحها صديقي',
  'هونت، ما ابغاه',
  'khalas ma 3ad bade',
  'khayye ra7 ya3mela',
  "laisse tomber, j'ai trouvé quelqu'un"
]
const puttingOff = ['later', 'maybe later', 'بعدين', 'مش الحين', 'ba3den', 'plus tard']

t.test('an offer that is given up or put off is let go', async (t) => {
  for (const message of sample([...givingUp, ...puttingOff])) {
    const client = await newcomer(db, { city: 'tyre' })
    const replies = await talk(concierge, client, [...REQUEST, message])

    t.equal(replies.at(-1)?.intent, 'refuse', message)
    t.same(await bookingRows(db), [], message)
  }
})

t.test('a booking that is given up is offered for cancelling, and cancelled by a yes', async (t) => {
  for (const message of sample(givingUp, 1)) {
    const client = await newcomer(db, { city: 'tyre' })
    const replies = await talk(concierge, client, [...REQUEST, 'yes', message])
    const [row] = await bookingRows(db)

    t.equal(replies.at(-1)?.proposal?.kind, 'cancel', message)
    t.equal(replies.at(-1)?.proposal?.bookingId, row?.id, message)
    t.equal(row?.status, 'pending', message)

    await talk(concierge, client, ['yes'], replies[0]?.conversationId)
    t.equal((await bookingRows(db))[0]?.status, 'cancelled', message)
  }
})

t.test('a change, a postponement or a refusal to cancel gives up no booking', async (t) => {
  for (const message of [
    'later',
    'بعدين',
    "don't cancel, I changed my mind",
    'thanks, my brother will open the door'
  ]) {
    const client = await newcomer(db, { city: 'tyre' })
    const replies = await talk(concierge, client, [...REQUEST, 'yes', message])

    t.not(replies.at(-1)?.proposal?.kind, 'cancel', message)
    t.equal((await bookingRows(db))[0]?.status, 'pending', message)
  }
})
