import type { Command } from 'commander'
import type { Context } from '../context.js'
import { sayLocalTime } from '../../src/shared/format.js'
import { money } from '../format.js'
import { plain, print, styled } from '../output.js'
import { lines } from '../prompt.js'
import { fetchPages, requireId, toolsOf, type Kind, type Tools } from '../tools.js'

/** What the terminal shows of an answer of POST /api/ai/chat. */
interface Turn {
  conversationId: string
  reply: string
  services: Offer[]
  proposal: { kind: string; localTime: string; price: number; currency: string; cancelTerms?: unknown } | null
}
interface Offer {
  title_en: string
  title_ar: string
  price: number
  currency: string
  ratings: number | null
  distanceKm?: number | null
  nextSlot?: string | null
  timezone: string
  provider: { businessName: string; businessName_ar?: string | null }
  reasons: unknown[]
}

export function addChat(program: Command, context: Context): void {
  program
    .command('chat')
    .description(
      'Talk to the concierge, as whoever is signed in. Without a message: line by line, until Ctrl-D.'
    )
    .argument('[message...]', 'what to say')
    .option('--conversation <id>', 'go on with an earlier conversation, by its id or the beginning')
    .action(async (words: string[], options: { conversation?: string }, command: Command) => {
      const tools = toolsOf(context, command)
      let conversation =
        options.conversation === undefined ? undefined : await requireId(options.conversation, kindOf(tools))

      if (words.length > 0) {
        await say(tools, words.join(' '), conversation)
        return
      }

      for await (const message of lines(context, 'you> ')) {
        if (message.trim() !== '') conversation = await say(tools, message, conversation)
      }
    })
}

interface Conversation {
  id: string
  title: string
}

function kindOf(tools: Tools): Kind<Conversation> {
  return {
    what: 'conversation',
    find: async (start) => {
      const { items } = await fetchPages<Conversation>(tools, '/api/ai/conversations', {}, { all: true })
      return items.filter(({ id }) => id.startsWith(start))
    },
    describe: ({ title }) => title
  }
}

async function say(tools: Tools, message: string, conversationId: string | undefined): Promise<string> {
  const turn = await tools.client.send<Turn>('POST', '/api/ai/chat', {
    message,
    ...(conversationId === undefined ? {} : { conversationId })
  })

  if (tools.isJson) print(tools.context, JSON.stringify(turn))
  else print(tools.context, render(tools.context, turn))

  return turn.conversationId
}

/**
 * The reply says all of it, or nothing while a person of the team is to answer.
 * Below it stands only what a terminal shows better in columns.
 */
function render(context: Context, { reply, services }: Turn): string {
  if (reply === '') return styled(context, 'dim', '(passed on to the team)')

  const text = reply.split('\n').map(plain).join('\n')
  return services.length === 0
    ? text
    : `${text}\n${services.map((offer, index) => styled(context, 'dim', offerLine(offer, index))).join('\n')}`
}

function offerLine(offer: Offer, index: number): string {
  const facts = [
    plain(offer.provider.businessName),
    money(offer.price, offer.currency),
    offer.ratings === null ? null : `★ ${offer.ratings}`,
    typeof offer.distanceKm === 'number' ? `${offer.distanceKm} km` : null,
    typeof offer.nextSlot === 'string' ? `free ${timeOf(offer.nextSlot, offer.timezone)}` : null
  ].filter((fact) => fact !== null)

  return `  ${index + 1}. ${facts.join(' · ')}`
}

/** In the zone of the service, with the day's name, as the reply says it; and the zone, which it need not. */
function timeOf(instant: string, timezone: string): string {
  return `${sayLocalTime(new Date(instant), timezone, 'en')} (${timezone})`
}
