import type { Command } from 'commander'
import type { Setting, Settings } from '../../src/settings/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { moment } from '../format.js'
import { renderFacts, renderTable } from '../output.js'
import { ask } from '../prompt.js'
import { toolsOf, type Tools } from '../tools.js'

const ROUTE = '/api/admin/settings'

export function addSettings(program: Command, context: Context): void {
  const settings = program
    .command('settings')
    .description("Look at the marketplace's numbers and names, and change them.")

  settings
    .command('list')
    .description('Every setting that is in force.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.get<Settings>(ROUTE), (all) => renderSettings(context, all))
    })

  settings
    .command('get')
    .description('One setting: what it is, its bounds, and who set it last.')
    .argument('<key>', 'such as gridMinutes')
    .action(async (key: string, _options: object, command: Command) => {
      const tools = toolsOf(context, command)
      const all = await tools.client.get<Settings>(ROUTE)
      const setting = requireSetting(all, key)

      tools.show({ ...setting, ...valuesOf(all, key) }, () => renderSetting(context, all, setting))
    })

  settings
    .command('set')
    .description('Change settings, all of them or none; they are in force everywhere within seconds.')
    .argument('<key=value...>', 'such as gridMinutes=15; a list has commas, and nothing after = is none')
    .option('--reason <words>', 'why; the log keeps it')
    .option(
      '--if-version <number>',
      'refuse if another version is in force: somebody has changed something since you read'
    )
    .action(async (pairs: string[], options: SetOptions, command: Command) => {
      await change(toolsOf(context, command), pairs, options)
    })
}

interface SetOptions {
  reason?: string
  ifVersion?: string
}

async function change(tools: Tools, pairs: string[], options: SetOptions): Promise<void> {
  const { context, client, show } = tools
  const version = versionOf(options)
  const before = await client.get<Settings>(ROUTE)
  const values = Object.fromEntries(pairs.map((pair) => readPair(before, pair)))
  const reason = options.reason ?? (await ask(context, 'Reason: '))

  const after = await client.send<Settings>('PUT', ROUTE, {
    values,
    reason,
    version: version ?? before.version
  })

  show(after, () =>
    renderFacts(
      context,
      Object.keys(values).map((key) => [
        key,
        `${written(valuesOf(before, key).value)} → ${written(valuesOf(after, key).value)}`
      ])
    )
  )
}

function versionOf({ ifVersion: version }: SetOptions): number | undefined {
  if (version === undefined) return undefined
  if (!/^\d{1,9}$/.test(version)) throw new CliError(exitCodes.usage, '--if-version is a number.')

  return Number(version)
}

/** `key=value` as a key and a value of its kind; whether it is within the bounds is the server's to judge. */
function readPair(all: Settings, pair: string): [key: string, value: unknown] {
  const [, key = '', text = ''] = /^(\w+)=([^]*)$/.exec(pair) ?? []
  if (key === '') throw new CliError(exitCodes.usage, `“${pair}” is not key=value.`)

  return [key, readValue(requireSetting(all, key), text)]
}

function readValue({ key, kind }: Setting, text: string): unknown {
  switch (kind) {
    case 'number':
      return readNumber(key, text)
    case 'list':
      return text === '' ? [] : text.split(',').map((part) => readNumber(key, part.trim()))
    case 'switch':
      if (text !== 'true' && text !== 'false') {
        throw new CliError(exitCodes.usage, `${key} is true or false.`)
      }
      return text === 'true'
    default:
      return text === '' ? null : text
  }
}

function readNumber(key: string, text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) {
    throw new CliError(exitCodes.usage, `${key}: “${text}” is not a whole number.`)
  }

  return Number(text)
}

function requireSetting({ items }: Settings, key: string): Setting {
  const setting = items.find((item) => item.key === key)
  if (setting === undefined) throw new CliError(exitCodes.notFound, `There is no setting “${key}”.`)

  return setting
}

interface Values {
  value: unknown
  first: unknown
}

function valuesOf({ values, first }: Settings, key: string): Values {
  return {
    value: new Map<string, unknown>(Object.entries(values)).get(key),
    first: new Map<string, unknown>(Object.entries(first)).get(key)
  }
}

function renderSettings(context: Context, all: Settings): string {
  return renderTable(
    context,
    [
      { title: 'Setting', value: ({ key }) => key },
      { title: 'Value', value: ({ key }) => written(valuesOf(all, key).value) },
      { title: 'What it is', value: ({ description }) => description }
    ],
    all.items
  )
}

function renderSetting(context: Context, all: Settings, setting: Setting): string {
  const { key, description, minimum, maximum, choices, changedAt, changedBy } = setting
  const { value, first } = valuesOf(all, key)

  return renderFacts(context, [
    ['Setting', key],
    ['What it is', description],
    ['Value', written(value)],
    ['At first', written(first)],
    ['Bounds', choices?.join(', ') ?? `${minimum ?? ''} to ${maximum ?? ''}`],
    [
      'Set',
      changedAt === null ? 'never' : `${moment(changedAt)} by ${changedBy?.name ?? changedBy?.id ?? '–'}`
    ],
    ['Version', String(all.version)]
  ])
}

function written(value: unknown): string {
  if (value === null) return '–'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
