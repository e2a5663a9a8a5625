import type { Command } from 'commander'
import type { Service } from '../../src/catalog/index.js'
import type { RemovalPreview } from '../../src/moderation/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { bothNames, count, money } from '../format.js'
import { print, printJson, renderFacts, renderTable, styled } from '../output.js'
import { confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  startingWith,
  toolsOf,
  wholeNumber,
  withCare,
  withPaging,
  type Careful,
  type Kind,
  type ListOptions,
  type Tools
} from '../tools.js'
import { reasonOf } from './users.js'

const ID = 'the id of the service, or its beginning'

interface Reasoned extends Careful {
  reason?: string
}

interface Edited {
  titleEn?: string
  titleAr?: string
  descriptionEn?: string
  descriptionAr?: string
  price?: string
  minutes?: string
  category?: string
  city?: string
  reason?: string
}

export function addServices(program: Command, context: Context): void {
  const services = program.command('services').description('Look at services, hide, show and remove them.')

  withPaging(services.command('list').description('All services, hidden ones too, newest first.'))
    .option('-q, --query <words>', 'words in either language')
    .option('--hidden', 'only hidden ones')
    .option('--visible', 'only visible ones')
    .action(
      async (
        options: ListOptions & { query?: string; hidden?: boolean; visible?: boolean },
        command: Command
      ) => {
        const tools = toolsOf(context, command)
        const visible = options.hidden === true ? false : options.visible
        const page = await fetchPages<Service>(
          tools,
          '/api/admin/services',
          { q: options.query, visible },
          options
        )

        tools.show(page, ({ items }) => renderServices(context, items))
        remarkMore(tools, page)
      }
    )

  for (const [name, isVisible, description] of [
    ['hide', false, 'Hide a service; nobody finds it until it is shown again. Its provider is told.'],
    ['show', true, 'Show a hidden service to clients again. Its provider is told.']
  ] as const) {
    withCare(services.command(name).description(description).argument('<id>', ID))
      .option('--reason <words>', 'why; its provider is told')
      .action(
        async (id: string, options: Reasoned, command: Command) =>
          await setVisible(toolsOf(context, command), id, isVisible, options)
      )
  }

  services
    .command('edit')
    .description('Change a service in place of its provider, who is told.')
    .argument('<id>', ID)
    .option('--title-en <words>', 'its English title')
    .option('--title-ar <words>', 'its Arabic title')
    .option('--description-en <words>', 'its English description')
    .option('--description-ar <words>', 'its Arabic description')
    .option('--price <amount>', 'in minor units, such as 4500 for 45.00')
    .option('--minutes <number>', 'how long it takes')
    .option('--category <slug>', 'its category')
    .option('--city <slug>', 'its city')
    .option('--reason <words>', 'why; its provider is told')
    .action(
      async (id: string, options: Edited, command: Command) =>
        await edit(toolsOf(context, command), id, options)
    )

  withCare(
    services
      .command('delete')
      .description('Remove a service for good; bookings of it go on.')
      .argument('<id>', ID)
  )
    .option('--reason <words>', 'why; its provider is told')
    .action(
      async (id: string, options: Reasoned, command: Command) =>
        await remove(toolsOf(context, command), id, options)
    )
}

function kindOf(tools: Tools): Kind<Service> {
  return {
    what: 'service',
    find: startingWith(tools, '/api/admin/services'),
    describe: (service) => `${service.title_en}, ${service.provider.businessName}`
  }
}

async function setVisible(tools: Tools, text: string, isVisible: boolean, options: Reasoned): Promise<void> {
  const id = await requireId(text, kindOf(tools))
  const verb = isVisible ? 'show' : 'hide'
  if (options.dryRun === true) {
    const service = await tools.client.get<Service>(`/api/services/${id}`)
    return tools.show(
      service,
      () => `Would ${verb} “${service.title_en}” of ${service.provider.businessName}.`
    )
  }

  const service = await tools.client.send<Service>('PUT', `/api/admin/services/${id}`, {
    isVisible,
    ...reasonOf(options)
  })

  const outcome = isVisible ? 'Clients can find it again.' : 'Clients can no longer find it.'
  tools.show(
    service,
    () => `${renderService(tools.context, service)}\n${styled(tools.context, 'green', outcome)}`
  )
}

async function edit(tools: Tools, text: string, options: Edited): Promise<void> {
  const changes = {
    ...(options.titleEn === undefined ? {} : { title_en: options.titleEn }),
    ...(options.titleAr === undefined ? {} : { title_ar: options.titleAr }),
    ...(options.descriptionEn === undefined ? {} : { description_en: options.descriptionEn }),
    ...(options.descriptionAr === undefined ? {} : { description_ar: options.descriptionAr }),
    ...(options.price === undefined ? {} : { price: wholeNumber(options.price, '--price') }),
    ...(options.minutes === undefined ? {} : { durationMinutes: wholeNumber(options.minutes, '--minutes') }),
    ...(options.category === undefined ? {} : { category: options.category }),
    ...(options.city === undefined ? {} : { city: options.city })
  }
  if (Object.keys(changes).length === 0) throw new CliError(exitCodes.usage, 'Say what to change.')

  const id = await requireId(text, kindOf(tools))
  const body = { ...changes, ...reasonOf(options) }
  const service = await tools.client.send<Service>('PUT', `/api/admin/services/${id}`, body)

  tools.show(service, () => renderService(tools.context, service))
}

async function remove(tools: Tools, text: string, options: Reasoned): Promise<void> {
  const { context, client } = tools
  const id = await requireId(text, kindOf(tools))
  const preview = await client.get<RemovalPreview>(`/api/admin/services/${id}/delete-preview`)
  const what =
    `“${bothNames(preview.title_en, preview.title_ar)}” of ${preview.provider.businessName}; ` +
    `${count(preview.bookings, 'live booking')} of it ${preview.bookings === 1 ? 'goes' : 'go'} on, ` +
    'nothing is refunded.'

  if (options.dryRun === true) {
    return tools.isJson ? printJson(context, preview) : print(context, `Would remove ${what}`)
  }

  tools.remark(`About to remove ${what}`)
  await confirm(context, 'Remove it for good?', options)
  await client.send('DELETE', `/api/admin/delete-service/${id}`, undefined, reasonOf(options))
  tools.show(preview, () => styled(context, 'green', `“${preview.title_en}” is removed.`))
}

function renderServices(context: Context, services: Service[]): string {
  if (services.length === 0) return 'No services.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Title', value: ({ title_en: title, texts }) => ownTitle(title, texts.en) },
      { title: 'العنوان', value: ({ title_ar: title, texts }) => ownTitle(title, texts.ar), goes: 1 },
      { title: 'Provider', value: ({ provider }) => provider.businessName, goes: 2 },
      {
        title: 'Price',
        value: ({ price, currency }) => money(price, currency),
        align: 'right',
        isWhole: true
      },
      { title: 'Shown', value: ({ isVisible }) => (isVisible ? 'yes' : 'no'), isWhole: true }
    ],
    services
  )
}

/** A dash where nobody has said it in this language. */
function ownTitle(title: string, { origin }: Service['texts']['en']): string {
  return origin === 'untranslated' ? '–' : title
}

/** "written", "drafted, older than the other". */
function stateOf({ origin, isOutdated }: Service['texts']['en']): string {
  return isOutdated ? `${origin} (older than the other)` : origin
}

function renderService(context: Context, service: Service): string {
  return renderFacts(context, [
    ['Id', service.id],
    ['Title', bothNames(service.title_en, service.title_ar)],
    ['Texts', `English ${stateOf(service.texts.en)}, Arabic ${stateOf(service.texts.ar)}`],
    ['Provider', bothNames(service.provider.businessName, service.provider.businessName_ar)],
    ['Category', service.category],
    ['City', service.city],
    ['Price', money(service.price, service.currency)],
    ['Rating', service.ratings === null ? null : `${service.ratings} of 5 (${service.ratingCount})`]
  ])
}
