import { Option, type Command } from 'commander'
import type { AdminTicket, AdminTicketDetail } from '../../src/support/index.js'
import type { Context } from '../context.js'
import { moment } from '../format.js'
import { plain, renderFacts, renderTable, styled } from '../output.js'
import { confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  startingWith,
  toolsOf,
  withPaging,
  type Kind,
  type ListOptions,
  type Tools
} from '../tools.js'

const ID = 'the id of the ticket, or its beginning'
const PATH = '/api/admin/tickets'

interface Filter {
  state?: string
  mine?: boolean
  free?: boolean
  about?: string
}
interface Acting {
  yes?: boolean
}

export function addTickets(program: Command, context: Context): void {
  const tickets = program
    .command('tickets')
    .description('What people ask the team: look, take, answer, close.')

  withPaging(tickets.command('list').description('All tickets, the newest happening first.'))
    .addOption(new Option('--state <state>', 'only these').choices(['open', 'waiting', 'closed']))
    .option('--mine', 'only those that I look after')
    .option('--free', 'only those that nobody looks after')
    .addOption(
      new Option('--about <kind>', 'only those about such a thing').choices([
        'conversation',
        'booking',
        'review',
        'service',
        'message'
      ])
    )
    .action(
      async (options: Filter & ListOptions, command: Command) =>
        await list(toolsOf(context, command), options)
    )

  tickets
    .command('show')
    .description('A ticket with what was written, and the conversation that it is about.')
    .argument('<id>', ID)
    .action(async (id: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      tools.show(await find(tools, id), (ticket) => renderTicket(context, ticket))
    })

  withYes(tickets.command('take').description('Look after a ticket.').argument('<id>', ID)).action(
    async (id: string, options: Acting, command: Command) =>
      await act(toolsOf(context, command), id, { ...options, path: 'take', done: 'You look after it now.' })
  )

  withYes(
    tickets
      .command('answer')
      .description('Answer whoever asks; they are told. In a conversation the answer stands there too.')
      .argument('<id>', ID)
  )
    .requiredOption('--text <words>', 'the answer')
    .action(
      async (id: string, { text, ...options }: Acting & { text: string }, command: Command) =>
        await act(toolsOf(context, command), id, {
          ...options,
          path: 'messages',
          body: { text },
          done: 'Your answer is there, and they are told.'
        })
    )

  withYes(tickets.command('close').description('Close a ticket; whoever asked is told.').argument('<id>', ID))
    .requiredOption('--outcome <words>', 'what was done; whoever asked reads it')
    .action(
      async (id: string, { outcome, ...options }: Acting & { outcome: string }, command: Command) =>
        await act(toolsOf(context, command), id, {
          ...options,
          path: 'close',
          body: { outcome },
          done: 'It is closed, and they are told.'
        })
    )

  withYes(tickets.command('reopen').description('Open a closed ticket again.').argument('<id>', ID)).action(
    async (id: string, options: Acting, command: Command) =>
      await act(toolsOf(context, command), id, { ...options, path: 'reopen', done: 'It is open again.' })
  )
}

function withYes(command: Command): Command {
  return command.option('--yes', 'do not ask when another admin looks after it')
}

async function list(
  tools: Tools,
  { state, mine, free, about, ...paging }: Filter & ListOptions
): Promise<void> {
  const query = {
    state,
    unowned: free,
    aboutType: about,
    owner: mine === true ? await ownId(tools) : undefined
  }
  const page = await fetchPages<AdminTicket>(tools, PATH, query, paging)

  tools.show(page, ({ items }) => renderTickets(tools.context, items))
  remarkMore(tools, page)
}

async function ownId({ client }: Tools): Promise<string> {
  return (await client.get<{ id: string }>('/api/auth/me')).id
}

function kindOf(tools: Tools): Kind<AdminTicket> {
  return {
    what: 'ticket',
    find: startingWith(tools, PATH),
    describe: ({ subject, openedBy }) => `${subject}, ${openedBy.name}`
  }
}

async function find(tools: Tools, text: string): Promise<AdminTicketDetail> {
  return await tools.client.get<AdminTicketDetail>(`${PATH}/${await requireId(text, kindOf(tools))}`)
}

interface Act extends Acting {
  path: 'take' | 'messages' | 'close' | 'reopen'
  body?: object
  done: string
}

/** Acts on the version that is there now; what another admin looks after is asked about first. */
async function act(tools: Tools, text: string, { path, body, done, ...acting }: Act): Promise<void> {
  const { context, client } = tools
  const { id, version, owner } = await find(tools, text)

  if (owner !== null && owner.id !== (await ownId(tools))) {
    await confirm(context, `${plain(owner.name)} looks after it. Go on all the same?`, acting)
  }

  const ticket = await client.send<AdminTicketDetail>('POST', `${PATH}/${id}/${path}`, { ...body, version })
  tools.show(ticket, () => `${renderTicket(context, ticket)}\n${styled(context, 'green', done)}`)
}

function renderTickets(context: Context, tickets: AdminTicket[]): string {
  if (tickets.length === 0) return 'No tickets.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'State', value: ({ state }) => state, isWhole: true },
      { title: 'Changed', value: ({ updatedAt }) => moment(updatedAt), isWhole: true },
      { title: 'From', value: ({ openedBy }) => openedBy.name },
      { title: 'Owner', value: ({ owner }) => owner?.name ?? '–' },
      { title: 'About', value: ({ about }) => about?.type ?? '–', goes: 1 },
      { title: 'Subject', value: ({ subject }) => subject }
    ],
    tickets
  )
}

function renderTicket(context: Context, ticket: AdminTicketDetail): string {
  const { about, owner, messages, conversation } = ticket
  const facts = renderFacts(context, [
    ['Id', ticket.id],
    ['Subject', ticket.subject],
    ['State', ticket.state],
    ['From', `${ticket.openedBy.name} (${ticket.openedBy.id})`],
    ['Owner', owner?.name ?? 'nobody'],
    ['About', about === null ? null : `${about.type} ${about.id}`],
    ['Opened', moment(ticket.createdAt)],
    ['What was done', ticket.outcome]
  ])

  return [
    facts,
    ...(conversation === null
      ? []
      : ['', 'The conversation', ...conversation.map(({ role, ...said }) => lineOf(role, said))]),
    '',
    'Messages',
    ...messages.map(({ from, ...said }) => lineOf(from, said))
  ].join('\n')
}

function lineOf(speaker: string, { text, createdAt }: { text: string; createdAt: string }): string {
  return `  ${moment(createdAt)}  ${speaker}: ${plain(text)}`
}
