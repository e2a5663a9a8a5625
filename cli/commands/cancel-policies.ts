import type { Command } from 'commander'
import type { AddCancelPolicy, AdminCancelPolicy } from '../../src/bookings/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { renderTable, styled } from '../output.js'
import { ask } from '../prompt.js'
import { toolsOf, type Tools } from '../tools.js'

const PATH = '/api/admin/cancel-policies'

interface Reasoned {
  reason?: string
}

interface EditOptions extends Reasoned {
  ifVersion?: string
}

interface Terms extends Reasoned {
  nameEn: string
  nameAr: string
  freeHours: string
  graceMinutes: string
  tier: string[]
  kept: string
  noShow?: string
}

export function addCancelPolicies(program: Command, context: Context): void {
  const policies = program
    .command('cancel-policies')
    .description('On which terms clients can cancel, and which of them providers may choose.')

  policies
    .command('list')
    .description('Every policy with its terms in force.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      const list = await client.get<{ items: AdminCancelPolicy[] }>(PATH)
      show(list, ({ items }) => renderPolicies(context, items))
    })

  for (const [name, change, description] of [
    ['allow', { isAllowed: true }, 'Let providers choose a policy.'],
    [
      'forbid',
      { isAllowed: false },
      'Let nobody choose a policy any more; where it was chosen, the default holds.'
    ],
    ['default', { isDefault: true }, 'Make a policy that of whoever chooses none.']
  ] as const) {
    policies
      .command(name)
      .description(`${description} Bookings keep the terms that they were made with.`)
      .argument('<slug>', 'of `cancel-policies list`')
      .option('--reason <words>', 'why; it is kept in the log')
      .option(
        '--if-version <number>',
        'refuse if another version is in force: somebody has edited it since you read'
      )
      .action(
        async (slug: string, options: EditOptions, command: Command) =>
          await edit(toolsOf(context, command), slug, change, options)
      )
  }

  policies
    .command('add')
    .description('Add a policy; providers may choose it once it is allowed.')
    .argument('<slug>', 'how it is called in addresses, such as weekend')
    .requiredOption('--name-en <name>', 'its English name')
    .requiredOption('--name-ar <name>', 'its Arabic name')
    .requiredOption('--free-hours <hours>', 'free until so many hours before the start')
    .option('--grace-minutes <minutes>', 'free for so long after booking in any case', '5')
    .option('--tier <hours:percent...>', 'then so much is kept until so many hours before, such as 12:25', [])
    .requiredOption('--kept <percent>', 'what is kept after all that')
    .option('--no-show <percent>', 'what is kept where the client is not there; else the same')
    .option('--reason <words>', 'why; it is kept in the log')
    .action(
      async (slug: string, terms: Terms, command: Command) =>
        await add(toolsOf(context, command), slug, terms)
    )
}

async function edit(
  tools: Tools,
  slug: string,
  change: { isAllowed: boolean } | { isDefault: boolean },
  options: EditOptions
): Promise<void> {
  const { ifVersion } = options
  const version = ifVersion === undefined ? {} : { version: wholeNumber(ifVersion, '--if-version') }
  const reason = options.reason ?? (await ask(tools.context, 'Reason: '))
  const path = `${PATH}/${encodeURIComponent(slug)}`
  const policy = await tools.client.send<AdminCancelPolicy>('PUT', path, { ...change, ...version, reason })

  tools.show(policy, () => renderPolicies(tools.context, [policy]))
}

async function add(tools: Tools, slug: string, options: Terms): Promise<void> {
  const { nameEn, nameAr, freeHours, graceMinutes, tier, kept, noShow = kept } = options
  const body: AddCancelPolicy = {
    slug,
    name_en: nameEn,
    name_ar: nameAr,
    terms: {
      freeHoursBefore: wholeNumber(freeHours, '--free-hours'),
      graceMinutes: wholeNumber(graceMinutes, '--grace-minutes'),
      tiers: tier.map(tierOf),
      keptPercent: wholeNumber(kept, '--kept'),
      noShowPercent: wholeNumber(noShow, '--no-show')
    },
    reason: options.reason ?? (await ask(tools.context, 'Reason: '))
  }

  const policy = await tools.client.send<AdminCancelPolicy>('POST', PATH, body)
  tools.show(
    policy,
    () =>
      `${renderPolicies(tools.context, [policy])}\n` +
      styled(tools.context, 'green', `Providers may choose it after \`cancel-policies allow ${slug}\`.`)
  )
}

/** `12:25`. */
function tierOf(text: string): { hoursBefore: number; keptPercent: number } {
  const [hours = '', percent = '', ...more] = text.split(':')
  if (more.length > 0) throw new CliError(exitCodes.usage, '--tier is hours:percent, such as 12:25.')

  return { hoursBefore: wholeNumber(hours, '--tier'), keptPercent: wholeNumber(percent, '--tier') }
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new CliError(exitCodes.usage, `${option} takes whole numbers.`)
  return Number(text)
}

function termsOf({ freeHoursBefore, tiers, keptPercent, noShowPercent }: AdminCancelPolicy): string {
  return [
    `free until ${freeHoursBefore} h`,
    ...tiers.map((tier) => `${tier.keptPercent} % until ${tier.hoursBefore} h`),
    `then ${keptPercent} %`,
    `no-show ${noShowPercent} %`
  ].join(', ')
}

function renderPolicies(context: Context, items: AdminCancelPolicy[]): string {
  return renderTable(
    context,
    [
      { title: 'Policy', value: ({ slug }) => slug, isWhole: true },
      { title: 'Terms', value: termsOf, isWhole: true },
      {
        title: 'Chosen',
        value: ({ isAllowed, isDefault }) => {
          if (isDefault) return 'by default'
          return isAllowed ? 'by who wants it' : 'by nobody'
        }
      },
      { title: 'Version', value: ({ version }) => String(version) }
    ],
    items
  )
}
