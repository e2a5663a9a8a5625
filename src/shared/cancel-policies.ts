import { Type, type Static } from '@sinclair/typebox'
import { asc, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { cancelPolicies, type CancelPolicy } from '../../drizzle/schema/index.js'
import { textsIn } from '../texts/index.js'
import { DomainError } from './errors.js'
import type { Market } from './market.js'
import { preparedQueries } from './prepared.js'
import type { MarketplaceRules } from './rules.js'
import { Strict, Text } from './schemas.js'

export type { CancelPolicy }

const Percent = Type.Integer({ minimum: 0, maximum: 100 })
const HoursBefore = Type.Integer({ minimum: 0, maximum: 8760 })

/** The terms of cancelling, as they are told and frozen. */
export const cancelTermFields = {
  freeHoursBefore: {
    ...HoursBefore,
    description: 'Until how many hours before the start cancelling is free',
    examples: [48]
  },
  graceMinutes: Type.Integer({
    minimum: 0,
    maximum: 1440,
    description: 'For how many minutes after booking it is free in any case',
    examples: [5]
  }),
  tiers: Type.Array(
    Strict({
      hoursBefore: { ...HoursBefore, description: 'Until how many hours before the start', examples: [12] },
      keptPercent: { ...Percent, description: 'How much of what was paid is kept', examples: [25] }
    }),
    {
      maxItems: 5,
      description: 'After what is free: always nearer to the start, and always more',
      examples: [[{ hoursBefore: 12, keptPercent: 25 }]]
    }
  ),
  keptPercent: {
    ...Percent,
    description: 'How much of what was paid is kept after all that',
    examples: [50]
  },
  noShowPercent: {
    ...Percent,
    description: 'How much is kept where the client is not there',
    examples: [100]
  }
}

export const CancelPolicySlug = Type.String({
  minLength: 1,
  maxLength: 40,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'The name of a cancel policy in addresses',
  examples: ['moderate']
})

const Name = Text(60, { minLength: 1 })

/** The terms of cancelling that a booking would have, by their name. */
export const NamedCancelPolicy = Strict(
  {
    slug: CancelPolicySlug,
    name_en: { ...Name, examples: [textsIn('en').examples.policyName] },
    name_ar: { ...Name, examples: [textsIn('ar').examples.policyName] },
    ...cancelTermFields
  },
  { title: 'NamedCancelPolicy' }
)
export type NamedCancelPolicy = Static<typeof NamedCancelPolicy>
export type CancelTerms = Required<CancelPolicy>

/** The terms that the marketplace's own numbers say. */
export function standardPolicy(rules: MarketplaceRules): CancelPolicy {
  return {
    freeHoursBefore: rules.cancelFreeHoursBefore,
    graceMinutes: rules.cancelGraceMinutes,
    keptPercent: rules.cancelKeptPercent
  }
}

/** The same terms with all that a stored row may leave out. */
export function wholeTerms(policy: CancelPolicy): CancelTerms {
  return { ...policy, tiers: policy.tiers ?? [], noShowPercent: policy.noShowPercent ?? policy.keptPercent }
}

/**
 * The terms of the first of these choices that the marketplace allows, else of its default, as SQL. The SQL
 * differs with the rules, and so must the name of a prepared query (`nameWith`).
 */
export function cancelTermsFor(rules: MarketplaceRules, choices: SQLWrapper[]): SQL<CancelPolicy> {
  return sql<CancelPolicy>`(select ${termsIn(rules)} ${chosenOf(choices)})`
}

/** The same as pages show them: with the name, and whole. */
export function cancelPolicyFor(rules: MarketplaceRules, choices: SQLWrapper[]): SQL<NamedCancelPolicy> {
  const { slug, name_en: english, name_ar: arabic } = cancelPolicies
  const terms = termsIn(rules)

  return sql<NamedCancelPolicy>`(
    select jsonb_build_object('slug', ${slug}, 'name_en', ${english}, 'name_ar', ${arabic},
      'tiers', '[]'::jsonb, 'noShowPercent', ${terms} -> 'keptPercent') || ${terms} ${chosenOf(choices)}
  )`
}

function termsIn(rules: MarketplaceRules): SQL {
  const standard = sql.raw(`'${JSON.stringify(standardPolicy(rules))}'`)
  return sql`coalesce(${cancelPolicies.terms}, ${standard}::jsonb)`
}

function chosenOf(choices: SQLWrapper[]): SQL {
  const { slug, isAllowed, isDefault } = cancelPolicies
  const first = choices.map((choice) => sql`${slug} is not distinct from ${choice} desc, `)

  return sql`from ${cancelPolicies}
    where ${isAllowed} and (${isDefault} or ${slug} in (${sql.join(choices, sql`, `)}))
    order by ${sql.join(first)} ${isDefault} desc limit 1`
}

/** The terms of whoever chooses none. */
export async function defaultCancelTerms(market: Market): Promise<CancelPolicy> {
  const [row] = await runDefault(market, 'the default cancel policy', buildDefault, {})
  return row?.terms ?? standardPolicy(market.rules)
}

const runDefault = preparedQueries<{ terms: CancelPolicy | null }>()

function buildDefault({ db }: Market) {
  const { terms, isDefault } = cancelPolicies
  return db.select({ terms }).from(cancelPolicies).where(eq(isDefault, true))
}

/** What providers may choose from, whole. */
export async function allowedPolicies({
  db,
  rules
}: Market): Promise<Array<NamedCancelPolicy & { isDefault: boolean }>> {
  const rows = await db
    .select()
    .from(cancelPolicies)
    .where(eq(cancelPolicies.isAllowed, true))
    .orderBy(asc(cancelPolicies.position), asc(cancelPolicies.slug))

  return rows.map(({ slug, name_en: english, name_ar: arabic, terms, isDefault }) => ({
    slug,
    name_en: english,
    name_ar: arabic,
    isDefault,
    ...wholeTerms(terms ?? standardPolicy(rules))
  }))
}

/** @throws invalid_input for a policy that nobody may choose */
export async function requireAllowedPolicy(market: Market, slug: string | null | undefined): Promise<void> {
  if (slug === null || slug === undefined) return

  const oneOf = (await allowedPolicies(market)).map((policy) => policy.slug)
  if (!oneOf.includes(slug)) throw new DomainError('invalid_input', { field: 'cancelPolicy', oneOf })
}
