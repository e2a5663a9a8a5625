import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  aiLogs,
  conversationMessages,
  supportMessages,
  supportTickets,
  users
} from '../../drizzle/schema/index.js'
import { callsAssistant } from '../../agent/language/calling-back.js'
import { readActs } from '../../agent/language/acts.js'
import { readText } from '../../agent/language/reading.js'
import { claimsState } from '../../agent/answer/model/claims.js'
import { getConversation, type ChatReply } from '../../src/conversations/index.js'
import { answerTicket, closeTicket, getTicket, reopenTicket } from '../../src/support/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { actorOf, makeUser } from '../support/people.js'
import { conciergeOf, newcomer, sampleMarket, say, scriptedModel, talk, use } from './market.js'

const { db, market } = await sampleMarket(t)
const offline = conciergeOf(market)
const admin = await makeUser(db, { role: 'admin' })
const team = actorOf(admin)

const ASKS = {
  english: 'I want to talk to a person',
  lebanese: 'بدي احكي مع حدا من عندكن',
  standard: 'أريد التحدث مع موظف من فضلكم',
  arabizi: 'bade e7ke ma3 7ada'
}
const BACK = {
  english: 'talk to the assistant again',
  lebanese: 'رجّعني للمساعد',
  standard: 'العودة إلى المساعد',
  arabizi: 'rja3le lal bot'
}

async function ticketsOf(client: UserActor) {
  return await db.select().from(supportTickets).where(eq(supportTickets.openedBy, client.id))
}

async function writtenIn(ticketId: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(supportMessages)
    .where(eq(supportMessages.ticketId, ticketId))
    .orderBy(supportMessages.createdAt, supportMessages.id)
  return rows.map(({ text }) => text)
}

t.test('somebody who is looked for by their work is no call for a person of ours', async (t) => {
  for (const said of [
    'I need a cleaning supervisor in Beirut',
    'بدي موظف تنظيفات ببيروت',
    'محتاج مدير حفلات في بيروت',
    'bade mwazzaf tandif bi beirut'
  ]) {
    const client = await newcomer(db)
    const [answer] = await talk(offline, client, [said])
    t.match(answer, { answeredBy: 'assistant' }, said)
    t.same(await ticketsOf(client), [], said)
  }

  for (const said of ["I don't want to talk to a person", 'ما بدي موظف', 'ma baddi e7ke ma3 7ada']) {
    const client = await newcomer(db)
    const [answer] = await talk(offline, client, [said])
    t.match(answer, { answeredBy: 'assistant' }, said)
    t.same(await ticketsOf(client), [], said)
  }

  for (const said of ['manager please', 'I want an agent', 'بدي موظف', 'bade mwazzaf']) {
    const client = await newcomer(db)
    const [answer] = await talk(offline, client, [said])
    t.match(answer, { intent: 'hand_off', answeredBy: 'human' }, said)
  }
})

for (const way of Object.keys(ASKS) as Array<keyof typeof ASKS>) {
  t.test(
    `${way}: a person is called, hears what follows, answers in the chat, and is sent away`,
    async (t) => {
      const client = await newcomer(db)
      const [called] = await talk(offline, client, [ASKS[way]])
      const conversationId = called?.conversationId ?? ''
      t.match(called, { intent: 'hand_off', answeredBy: 'human' })

      const [ticket] = await ticketsOf(client)
      t.match(ticket, { aboutType: 'conversation', aboutId: conversationId, state: 'open' })
      const id = ticket?.id ?? ''
      t.match(called?.reply, id.slice(-8), 'with its reference')

      // Words that the concierge would act on go to the person, and to nobody else.
      const said = ['I need a plumber in Tyre tomorrow at 10', 'yes', 'هل من أحد؟']
      const [first, ...later] = await talk(offline, client, said, conversationId)
      t.match(first, { answeredBy: 'human', intent: 'hand_off', services: [], proposal: null })
      t.not(first?.reply, '', 'told once')
      t.same(
        later.map(({ reply, answeredBy }) => [reply, answeredBy]),
        [
          ['', 'human'],
          ['', 'human']
        ]
      )
      t.same(await writtenIn(id), [ASKS[way], ...said])

      await answerTicket(market, team, { id, text: 'Hello, this is Rana.', version: 1 })
      const shown = await getConversation(market, client, { id: conversationId })
      t.equal(shown.answeredBy, 'human')
      t.match(shown.messages.at(-1), { role: 'human', text: 'Hello, this is Rana.' })
      t.equal(shown.messages.filter(({ text }) => text === '').length, 0, 'silence is no message')

      const read = await getTicket(market, team, { id })
      t.match(read.conversation?.[0], { role: 'user', text: ASKS[way] })

      const [back] = await talk(offline, client, [BACK[way]], conversationId)
      t.match(back, { answeredBy: 'assistant' })
      t.not(back?.reply, '')
      t.match(await ticketsOf(client), [{ state: 'closed' }])

      const [found] = await talk(offline, client, ['I need a plumber in Tyre'], conversationId)
      t.equal(found?.intent, 'search')
      t.ok((found?.services.length ?? 0) > 0, 'and it works again')
      t.notMatch(found?.reply, /10:00/, 'what was said to the person is not the concierge’s')
    }
  )
}

t.test(
  'closed by an admin, the ticket gives the conversation back, and a person can be called anew',
  async (t) => {
    const client = await newcomer(db)
    const [called] = await talk(offline, client, [ASKS.english])
    const conversationId = called?.conversationId ?? ''
    const [ticket] = await ticketsOf(client)

    await closeTicket(market, team, { id: ticket?.id ?? '', outcome: 'Settled by telephone', version: 1 })
    const [answer] = await talk(offline, client, ['I need a plumber in Tyre'], conversationId)
    t.match(answer, { answeredBy: 'assistant', intent: 'search' })

    const [again] = await talk(offline, client, [ASKS.english], conversationId)
    t.equal(again?.answeredBy, 'human')
    t.same((await ticketsOf(client)).map(({ state }) => state).sort(), ['closed', 'open'])
  }
)

t.test('opened again, the ticket silences the concierge, of which its user is told anew', async (t) => {
  const client = await newcomer(db)
  const [called] = await talk(offline, client, [ASKS.english, 'hello?', BACK.english])
  const conversationId = called?.conversationId ?? ''
  const [ticket] = await ticketsOf(client)

  await reopenTicket(market, team, { id: ticket?.id ?? '', version: ticket?.version ?? 0 })
  const [told, silent] = await talk(offline, client, ['I need a plumber', 'hello?'], conversationId)
  t.equal(told?.answeredBy, 'human')
  t.not(told?.reply, '')
  t.equal(silent?.reply, '')
})

t.test('an admin who may answer no ticket is nobody who can be reached', async (t) => {
  const mayDo = async (scope: 'money' | 'everything') =>
    await db
      .update(users)
      .set({ adminScopes: [scope] })
      .where(eq(users.id, admin.id))
  await mayDo('money')
  t.teardown(async () => await mayDo('everything'))

  const client = await newcomer(db)
  const [answer] = await talk(offline, client, [ASKS.english])
  t.match(answer, { answeredBy: 'assistant', reply: /cannot reach/ })
  t.same(await ticketsOf(client), [])
})

t.test('who asks for a person is understood in either language, in each register', async (t) => {
  for (const words of [
    ...Object.values(ASKS),
    'can I speak with somebody from your team',
    'is there anyone I can talk to',
    'contact support',
    'put me through to somebody',
    'بدي حكي مع حدا',
    'في حدا احكي معو؟',
    'حوّلني لموظف',
    'وصلني بحدا',
    'عايز اكلم حد',
    'عاوز اتكلم مع حد',
    'وصلني بخدمة العملاء',
    'أبغى أتكلم مع أحد',
    'ودي اكلم شخص',
    'أريد التحدث إلى شخص',
    'هل يمكنني التحدث مع أحد؟',
    'bade e7ke ma3 shakhes',
    'baddi ehki ma3 hada',
    'bade ehke ma3 insan',
    'badi e7ki ma3 el support',
    '3ayez akalem 7ad'
  ]) {
    t.ok(readActs(readText(words)).human, words)
  }

  for (const words of [
    'I need someone to fix my sink',
    'I want to talk to the plumber',
    'can someone from your team fix my sink',
    'بدي حدا يصلح البراد',
    'بدي احكي مع المعلم',
    'عايز حد يصلح التكييف',
    'bade 7ada ysalle7 el berrad'
  ]) {
    t.notOk(readActs(readText(words)).human, words)
  }
})

t.test('with no admin who can be reached nobody is promised, in either language and register', async (t) => {
  await db
    .update(users)
    .set({ preferences: { messages: { email: false } } })
    .where(eq(users.id, admin.id))
  t.teardown(async () => await db.update(users).set({ preferences: {} }).where(eq(users.id, admin.id)))

  const truths = {
    english: /cannot reach/,
    lebanese: /ما قادر أوصل/,
    standard: /لا يمكنني/,
    arabizi: /ما قادر أوصل/
  }
  for (const [way, truth] of Object.entries(truths) as Array<[keyof typeof ASKS, RegExp]>) {
    const client = await newcomer(db)
    const [answer] = await talk(offline, client, [ASKS[way]])

    t.match(answer, { answeredBy: 'assistant', intent: 'hand_off', reply: truth })
    t.same(await ticketsOf(client), [], way)
  }

  const promising = scriptedModel((_options, call) =>
    call === 0 ? use('handOff', {}) : say('Done! Somebody of our team is with you in a minute.')
  )
  const client = await newcomer(db)
  const [answer] = await talk(conciergeOf(market, promising), client, [ASKS.english])
  t.match(answer?.reply, truths.english, 'nor by a model')
})

t.test('no language model hears what is written to a person', async (t) => {
  const heard: string[] = []
  const model = scriptedModel(({ prompt }, call) => {
    heard.push(JSON.stringify(prompt))
    return call === 0 ? use('handOff', {}) : say('What do you need?')
  })
  const concierge = conciergeOf(market, model)
  const client = await newcomer(db)
  const [called] = await talk(concierge, client, ['the plumber broke my sink, I want to talk to a person'])
  t.match(called, { answeredBy: 'human' })
  const asked = heard.length

  await talk(concierge, client, ['my secret is a blue door'], called?.conversationId)
  t.equal(heard.length, asked)

  await talk(concierge, client, [BACK.english, 'hello'], called?.conversationId)
  t.ok(heard.length > asked)
  t.notMatch(heard.at(-1), /blue door/)

  const logs = await db.select().from(aiLogs).where(eq(aiLogs.userId, client.id)).orderBy(aiLogs.timestamp)
  t.same(
    logs.map(({ outcome }) => outcome),
    ['handed_off', 'passed_on', 'called_back', 'said']
  )
})

t.test("a model calls nobody without the user's own words, and promises nobody", async (t) => {
  const client = await newcomer(db)
  const eager = scriptedModel((_options, call) =>
    call === 0 ? use('handOff', {}) : say('I have told our team, and somebody will join this chat soon.')
  )
  const [answer] = await talk(conciergeOf(market, eager), client, ['I need a plumber in Tyre'])

  t.equal(answer?.answeredBy, 'assistant')
  t.notMatch(answer?.reply, /join|told our team/)
  t.same(await ticketsOf(client), [])

  for (const promise of [
    'Somebody will call you back.',
    'I am connecting you to a colleague.',
    'A person will answer here in a minute.',
    'حوّلتك على زميلتي.',
    'سيتواصل معك أحد من فريقنا.'
  ]) {
    t.ok(claimsState(promise), promise)
  }
})

t.test('who calls the concierge back is understood, and who speaks of it is not', async (t) => {
  for (const words of [
    ...Object.values(BACK),
    'I want to talk to the assistant again please',
    'can I go back to the bot?',
    'can I continue with the assistant',
    'رجعني للبوت',
    'بدي ارجع للمساعد',
    'خلص رجعني عالمساعد',
    'أعدني إلى المساعد',
    'أريد التحدث مع المساعد',
    'بدي كمّل مع البوت',
    'عايز أرجع للبوت',
    'أبغى البوت',
    'أريد العودة للبوت',
    'raj3ne lal bot',
    'bade el bot',
    'RAJ3NI LAL ASSISTANT',
    // No person is wanted any more.
    "I don't want to talk to anyone anymore",
    'no need for a person anymore, thanks',
    'I no longer want an agent',
    'ما بقى بدي موظف',
    'خلص ما بدي احكي مع حدا',
    'مش عايز أكلم حد خلاص',
    'لا أريد التحدث مع أحد بعد الآن',
    'ما عاد ابغى موظف',
    'ma ba2a baddi mwazzaf',
    'khalas ma baddi e7ke ma3 7ada'
  ]) {
    t.ok(callsAssistant(words), words)
  }

  for (const words of [
    'do not send me back to the bot',
    'ما ترجعني للبوت',
    'the bot told me 30 dollars and he took 60',
    'I have talked to the assistant about this before, and it booked the wrong man for me twice',
    'hello?',
    'بعدني ناطر',
    'your bot please fix it',
    'I want the bot fixed',
    'the bot please stop it from charging me',
    'بدي البوت يتصلح',
    'bade el bot yetsalla7',
    "I don't want to talk to anyone but a manager",
    "I don't want anyone to come today",
    "why can't I talk to a person?",
    "I don't want the bot, I want a person",
    'ما بدي احكي مع حدا غير المدير',
    'ما بدي حدا يجي اليوم',
    'ma baddi 7ada yeje lyom'
  ]) {
    t.notOk(callsAssistant(words), words)
  }
})

t.test('fifty messages at once to a person are all passed on, and told once', async (t) => {
  const client = await newcomer(db)
  const [called] = await talk(offline, client, [ASKS.english])
  const conversationId = called?.conversationId ?? ''
  const replies: ChatReply[] = await Promise.all(
    Array.from(
      { length: 50 },
      async (_, index) => await offline.chat(client, { message: `part ${index}`, conversationId })
    )
  )

  t.equal(replies.filter(({ reply }) => reply !== '').length, 1)
  const [ticket] = await ticketsOf(client)
  t.equal((await writtenIn(ticket?.id ?? '')).length, 51)
  const said = await db
    .select()
    .from(conversationMessages)
    .where(eq(conversationMessages.conversationId, conversationId))
  t.equal(said.filter(({ role }) => role === 'user').length, 51)
})

t.test('in a stream the silence has no words, and says who answers', async (t) => {
  const client = await newcomer(db)
  const [called] = await talk(offline, client, [ASKS.english, 'hello?'])
  const stream = await offline.stream(client, {
    message: 'are you there?',
    conversationId: called?.conversationId ?? ''
  })

  const events = await new Response(stream).text()
  t.ok(events.includes('"answeredBy":"human"'))
  t.notOk(events.includes('text-delta'))
})
