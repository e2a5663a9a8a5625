import type { Command } from 'commander'
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { moment } from '../format.js'
import { plain, renderFacts, renderTable } from '../output.js'
import { toolsOf } from '../tools.js'

interface Message {
  kind: 'mail' | 'sms'
  at: string
  from: string | null
  to: string
  subject: string | null
  text: string
  html: string | null
  path: string
}
interface Listed {
  number: number
  message: Message
}

const SHOWN = 20

export function addOutbox(program: Command, context: Context): void {
  const outbox = program
    .command('outbox')
    .description('Mails and SMS that became files in DATA_DIR/outbox, because no server is configured.')

  outbox
    .command('list', { isDefault: true })
    .description(`The newest ${SHOWN}, by number.`)
    .action(async (_options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const messages = (await readOutbox(context)).slice(0, SHOWN)

      show(
        messages.map(({ kind, at, from, to, subject, path }, index) => ({
          number: index + 1,
          kind,
          at,
          from,
          to,
          subject,
          path
        })),
        () => renderMessages(context, messages)
      )
    })

  outbox
    .command('show <number>')
    .description('One message: its text, and a file with its page for a browser.')
    .action(async (number: string, _options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const message = (await readOutbox(context))[Number(number) - 1]
      if (message === undefined) {
        throw new CliError(exitCodes.notFound, `There is no message ${number} in the outbox.`)
      }

      const page = message.html === null ? null : await writePage(message.html)
      show({ ...message, page }, () => renderMessage(context, message, page))
    })
}

/** Newest first. */
async function readOutbox({ env }: Context): Promise<Message[]> {
  const folder = resolve(env.DATA_DIR || '.taskego', 'outbox')
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names
      .filter((name) => /^[^.].*\.(eml|sms\.txt)$/.test(name))
      .map(async (name) => {
        const path = join(folder, name)
        return { path, at: (await stat(path)).mtime }
      })
  )

  files.sort((one, other) => other.at.getTime() - one.at.getTime())
  return await Promise.all(files.map(async ({ path, at }) => await readMessage(path, at.toISOString())))
}

async function readMessage(path: string, at: string): Promise<Message> {
  const content = await readFile(path)
  if (path.endsWith('.sms.txt')) {
    const [, to = '', text = ''] = /^To: (.*)\n\n([^]*)$/.exec(content.toString('utf8')) ?? []
    return { kind: 'sms', at, from: null, to, subject: null, text, html: null, path }
  }

  const { default: PostalMime } = await import('postal-mime')
  const { from, to = [], subject = '', text = '', html = null } = await PostalMime.parse(content)

  return {
    kind: 'mail',
    at,
    from: from?.address ?? null,
    to: to.map(({ address = '' }) => address).join(', '),
    subject,
    text,
    html,
    path
  }
}

/** A folder of its own, for its owner alone: links in mails are secrets. */
async function writePage(html: string): Promise<string> {
  const page = join(await mkdtemp(join(tmpdir(), 'taskego-mail-')), 'page.html')
  await writeFile(page, html, { mode: 0o600 })

  return page
}

function renderMessages(context: Context, messages: Message[]): string {
  if (messages.length === 0) return 'The outbox is empty.'

  return renderTable<Listed>(
    context,
    [
      { title: '#', value: ({ number }) => String(number), isWhole: true },
      { title: 'When', value: ({ message }) => moment(message.at), isWhole: true, goes: 1 },
      { title: 'To', value: ({ message }) => message.to, isWhole: true },
      { title: 'Subject', value: ({ message }) => message.subject ?? message.text }
    ],
    messages.map((message, index) => ({ number: index + 1, message }))
  )
}

function renderMessage(context: Context, message: Message, page: string | null): string {
  const { at, from, to, subject, text, path } = message
  const facts = renderFacts(context, [
    ['When', moment(at)],
    ['From', from],
    ['To', to],
    ['Subject', subject],
    ['File', path],
    ['Page', page]
  ])

  return `${facts}\n\n${text.split('\n').map(plain).join('\n').trim()}`
}
