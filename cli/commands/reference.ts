import type { Command } from 'commander'
import type { AdminCategory, AdminCity } from '../../src/moderation/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { renderTable, styled } from '../output.js'
import { confirm } from '../prompt.js'
import { toolsOf, withCare, type Careful, type Tools } from '../tools.js'

interface Fields {
  slug?: string
  en?: string
  ar?: string
  aliases?: string
  lat?: string
  lng?: string
}
type Entry = AdminCategory & Partial<AdminCity>

const kinds = {
  categories: { one: 'category', hasPlace: false },
  cities: { one: 'city', hasPlace: true }
} as const
type Kind = keyof typeof kinds

/** Categories and cities: the same commands for both. */
export function addReference(program: Command, context: Context): void {
  for (const kind of ['categories', 'cities'] as const) addKind(program, context, kind)
}

function addKind(program: Command, context: Context, kind: Kind): void {
  const { one } = kinds[kind]
  const group = program.command(kind).description(`Look at the ${kind}, add, change and remove them.`)

  group
    .command('list')
    .description(`All ${kind}.`)
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.get<{ items: Entry[] }>(`/api/services/${kind}`), ({ items }) =>
        renderEntries(context, items)
      )
    })

  withFields(group.command('add').description(`Add a ${one}.`).argument('<slug>', SLUG), kind).action(
    async (slug: string, fields: Fields, command: Command) => {
      const tools = toolsOf(context, command)
      const body = { ...bodyOf(fields), slug }
      const made = await tools.client.send<Entry>('POST', `/api/admin/${kind}`, body)

      tools.show(made, () => styled(context, 'green', `${made.slug} is a ${one} now.`))
    }
  )

  withFields(group.command('edit').description(`Change a ${one}.`).argument('<slug>', SLUG), kind)
    .option('--slug <slug>', 'another short name')
    .action(async (slug: string, fields: Fields, command: Command) => {
      const tools = toolsOf(context, command)
      const body = bodyOf(fields)
      if (Object.keys(body).length === 0) throw new CliError(exitCodes.usage, 'Say what to change.')

      const changed = await tools.client.send<Entry>('PUT', pathOf(kind, slug), body)
      tools.show(changed, () => renderEntries(context, [changed]))
    })

  withCare(
    group.command('delete').description(`Remove a ${one} that nothing uses.`).argument('<slug>', SLUG)
  ).action(
    async (slug: string, options: Careful, command: Command) =>
      await remove(toolsOf(context, command), kind, slug, options)
  )
}

const SLUG = 'its short name, such as those of `list`'

function withFields(command: Command, kind: Kind): Command {
  command
    .option('--en <name>', 'its English name')
    .option('--ar <name>', 'its Arabic name')
    .option('--aliases <words>', 'other words for it, with commas between them')

  return kinds[kind].hasPlace
    ? command.option('--lat <degrees>', 'its latitude').option('--lng <degrees>', 'its longitude')
    : command
}

function bodyOf({ slug, en: english, ar: arabic, aliases, lat, lng }: Fields): object {
  return {
    ...(slug === undefined ? {} : { slug }),
    ...(english === undefined ? {} : { name_en: english }),
    ...(arabic === undefined ? {} : { name_ar: arabic }),
    ...(aliases === undefined
      ? {}
      : {
          aliases: aliases
            .split(/[,،]/)
            .map((word) => word.trim())
            .filter((word) => word !== '')
        }),
    ...(lat === undefined ? {} : { lat: degreesOf(lat) }),
    ...(lng === undefined ? {} : { lng: degreesOf(lng) })
  }
}

function degreesOf(text: string): number {
  const degrees = Number(text)
  if (text.trim() === '' || !Number.isFinite(degrees)) {
    throw new CliError(exitCodes.usage, `“${text}” is no number of degrees, such as 33.27.`)
  }

  return degrees
}

async function remove(tools: Tools, kind: Kind, slug: string, options: Careful): Promise<void> {
  const what = `the ${kinds[kind].one} ${slug}`
  if (options.dryRun === true) return tools.show({ slug }, () => `Would remove ${what}.`)

  tools.remark(`About to remove ${what}.`)
  await confirm(tools.context, 'Go ahead?', options)
  await tools.client.send('DELETE', pathOf(kind, slug))

  tools.show({ slug }, () => styled(tools.context, 'green', `${slug} is removed.`))
}

function pathOf(kind: Kind, slug: string): string {
  return `/api/admin/${kind}/${encodeURIComponent(slug)}`
}

function renderEntries(context: Context, entries: Entry[]): string {
  return renderTable(
    context,
    [
      { title: 'Slug', value: ({ slug }) => slug, isWhole: true },
      { title: 'English', value: (entry) => entry.name_en },
      { title: 'Arabic', value: (entry) => entry.name_ar },
      { title: 'Place', value: ({ lat, lng }) => (lat === undefined ? '' : `${lat}, ${lng ?? ''}`), goes: 1 }
    ],
    entries
  )
}
