import type { Db, Tx } from '../../drizzle/client.js'
import type { Plan } from '../../drizzle/plan.js'
import type { Emit } from './events.js'
import type { Locale } from '../texts/index.js'
import type { MarketplaceRules } from './rules.js'

/**
 * All that an operation may touch, handed in as its first argument. The app makes one
 * (plugins/app/market.ts), and so does a test; two of them in a process know nothing of each other.
 */
export interface Market {
  /** The pool, or the transaction that is open. */
  db: Db
  /** The marketplace's present instant. In a sandbox an admin can move it forward. */
  now: () => Date
  /** The marketplace's numbers, as they are in force now. A transaction keeps those that it began with. */
  rules: Readonly<MarketplaceRules>
  /** Where those numbers come from, and how they change. */
  settings: SettingsCopy
  /** Tells listeners what happened: in a transaction after its commit, outside one at once. */
  emit: Emit
  /** Where files are shown. */
  files: FileLinks
  /** By whose vectors services are found. */
  embed: Embed
  /** Who drafts what a listing lacks in one of the languages; null = nobody, and nothing is promised. */
  drafter: Drafter | null
  /** The categories and cities, as they were read last. */
  vocabulary: VocabularyCopy
  /** The queries that were built once, for the pool and its transactions. */
  statements: Statements
}

/** The same, bound to a transaction (`transact`): for what is right only inside of one. */
export interface MarketTx extends Market {
  db: Tx
}

/** How the addresses of files are made. */
export interface FileLinks {
  /** The public origin, which is put before each path of the tables. */
  origin: string
  /** Signs a link to a private document, with a key that all servers share. */
  sign: (text: string) => Buffer
}

/** A model that turns texts into vectors: the port to OpenAI or Gemini. */
export interface Embedder {
  /** Vectors of different models are never compared. */
  model: string
  /** One vector for each text, in order. @throws when the model fails or takes too long */
  embed: (texts: string[]) => Promise<number[][]>
}

/** A listing's words in one language. */
export interface ListingText {
  title: string
  description: string
}

/** A language model that says a listing in the other language: the port to OpenAI or Gemini. */
export interface Drafter {
  /**
   * A stranger's text; null for an answer that is none.
   * @param providerId whose listing it is: what fails for their words is not the model's fault
   * @throws when the model fails or is too slow
   */
  draft: (text: ListingText, to: Locale, providerId: string) => Promise<ListingText | null>
  /** Counts what the model was asked since this process started. */
  usage: () => DraftUsage
}

/** What drafts have used of a language model. */
export interface DraftUsage {
  calls: number
  inputTokens: number
  outputTokens: number
  /** Millionths of a US dollar. */
  costMicros: number
}

/** The model in force, and what this process keeps of its vectors. */
export interface Embed {
  /** Null = our own vectors, which need no key. */
  embedder: Embedder | null
  /** Questions repeat, so a remote model is asked once for each. */
  questions: Map<string, number[]>
  /** Was there an index over the vectors when it was looked for? */
  index: { isThere: boolean; lookedAt: number } | null
  /** A copy of the vectors, for a database without that index. */
  table: VectorTable | null
}

/** Vectors of the listed services in one block, and whose they are. */
export interface VectorTable {
  ids: string[]
  width: number
  values: Float32Array
  places: Map<string, number>
  newest: Date | null
  rows: number
  checkedAt: number
}

/** A category that this marketplace has, by the names that people read. */
export interface KnownCategory {
  slug: string
  name_en: string
  name_ar: string
}

/** A city that this marketplace has, with its centre. */
export interface KnownCity extends KnownCategory {
  lat: number
  lng: number
}

/** A category that an admin made or renamed. */
export interface ExtraCategory extends KnownCategory {
  aliases?: readonly string[]
}

/** A city that an admin made or renamed. */
export interface ExtraPlace extends KnownCity {
  aliases?: readonly string[]
}

/** What admins added to the words that ship. */
export interface AddedWords {
  /** Categories that the shipped lexicon does not know by these names. */
  extraCategories: ExtraCategory[]
  /** The same for cities and the gazetteer. */
  extraCities: ExtraPlace[]
}

/**
 * The categories and cities of this marketplace, as its admins maintain them. The database decides which
 * exist; the code only adds words.
 */
export interface Vocabulary extends AddedWords {
  categories: KnownCategory[]
  cities: KnownCity[]
  /** Normalised slug, names and aliases → slug. */
  spellings: { categories: Map<string, string>; cities: Map<string, string> }
}

export interface VocabularyCopy {
  current: { readAt: number; vocabulary: Promise<Vocabulary> } | null
  /** The lexicon and the gazetteer keep what they computed for an array as long as it is that same array. */
  extras: AddedWords
}

/** The settings, as they were read last. */
export interface SettingsCopy {
  /** What is in force for what no admin has set. */
  first: Readonly<MarketplaceRules>
  /** The very object that is every market's `rules`: src/settings alone writes it, from what it has read. */
  inForce: MarketplaceRules
  /** 0 before anything was set. */
  version: number
}

/** The plans by their name, for each family of queries (src/shared/prepared.ts). */
export type Statements = Map<symbol, Map<string, Plan>>

/** What a market is made of. */
export interface MarketParts extends Pick<Market, 'db' | 'now' | 'rules' | 'emit' | 'files' | 'drafter'> {
  embedder: Embedder | null
}

/** Makes the value that operations are given. Nothing is read yet. */
export function createMarket({ embedder, rules, ...parts }: MarketParts): Market {
  const inForce = { ...rules }

  return {
    ...parts,
    rules: inForce,
    settings: { first: rules, inForce, version: 0 },
    embed: { embedder, questions: new Map(), index: null, table: null },
    vocabulary: { current: null, extras: { extraCategories: [], extraCities: [] } },
    statements: new Map()
  }
}

/**
 * The same market on a replica of its database, which may be behind: what it keeps of the tables is its own,
 * so that nobody else reads what is late.
 */
export function onReplica(market: Market, db: Db): Market {
  const { embedder, questions } = market.embed
  return {
    ...createMarket({ ...market, db, embedder }),
    rules: market.rules,
    settings: market.settings,
    embed: { embedder, questions, index: null, table: null }
  }
}

/** The same market on another pool of its database. */
export function onPool(market: Market, db: Db): Market {
  return { ...market, db, statements: new Map() }
}
