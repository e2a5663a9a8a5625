import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { repliesIn } from '../../agent/replies/index.js'
import { arabicRegisters, locales, spokenTextsIn, textsIn } from '../../src/texts/index.js'
import t from '../support/tap.js'

const ARABIC = /\p{Script=Arabic}/u
/** Names that are written alike in every language. */
const NAMES = ['Taskego', 'PayPal', 'Apple Pay']
/** Two Latin words in a row are a sentence that nobody has translated. */
const LATIN_WORDS = /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/

/** Where people are spoken to. */
const TEXTS = ['src/texts/ar/', 'agent/replies/ar/', 'agent/replies/format.ts']
/** Where words are recognised, not said, beside the lists of words: patterns of letters and signs. */
const RECOGNISED = [
  'agent/answer/model/',
  'agent/dialogue/requests.ts',
  'agent/language/',
  'cli/prompt.ts',
  'src/insights/aspects.ts',
  'src/reviews/sentiment',
  'src/shared/contacts.ts',
  'src/shared/phrases.ts',
  'src/shared/text.ts',
  'src/vocabulary/'
]
const WORD_LIST = /(^|[/-])words(\/|\.ts$)/
/** An example in what a model is told, and the title of a column of Arabic titles. */
const SHOWN = ['agent/tools/resolve-date-time.ts', 'cli/commands/services.ts']
const DEMO = ['drizzle/demo/']

const sources = ['src', 'agent', 'plugins', 'routes', 'cli', 'drizzle'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
)

const voices = ['en', ...arabicRegisters] as const

for (const [what, all, arabic] of [
  ['the marketplace', locales.map(textsIn), [textsIn('ar')]],
  ['what is handed to the concierge', voices.map(spokenTextsIn), arabicRegisters.map(spokenTextsIn)],
  ['the concierge', voices.map(repliesIn), arabicRegisters.map(repliesIn)]
] as const) {
  t.test(`${what} says everything in every language and register`, async (t) => {
    const [first, ...others] = all.map((say) => leavesOf(say))
    t.ok((first?.length ?? 0) > 5, 'there are texts')

    for (const leaves of others) {
      t.same(leaves.map(({ path }) => path).sort(), first?.map(({ path }) => path).sort())
    }
    t.same(
      [first, ...others].flatMap((leaves = []) => leaves.filter(({ text }) => text?.trim() === '')),
      [],
      'no text is empty'
    )
  })

  t.test(`${what} says in Arabic letters what it says in Arabic`, async (t) => {
    const untranslated = arabic
      .flatMap((say) => leavesOf(say))
      .filter(({ text }) => text !== undefined && !ARABIC.test(text) && !NAMES.includes(text))
    t.same(untranslated, [])
  })
}

t.test('no sentence in a folder of Arabic is left in English, and none of the other way round', async (t) => {
  const arabic = sources.filter((file) => /^(src\/texts|agent\/replies)\/ar\//.test(file))
  const english = sources.filter((file) => /^(src\/texts|agent\/replies)\/en\//.test(file))
  t.ok(english.length > 10 && arabic.length > english.length, 'the files of two registers are read')

  t.same(
    arabic.flatMap((file) =>
      literalsIn(file)
        .filter(isEnglish)
        .map((text) => `${file}: ${text}`)
    ),
    []
  )
  t.same(
    english.flatMap((file) =>
      literalsIn(file)
        .filter((text) => ARABIC.test(text))
        .map((text) => `${file}: ${text}`)
    ),
    []
  )
})

t.test('Arabic letters stand only among the texts and in the lists of words', async (t) => {
  const homes = [...TEXTS, ...RECOGNISED, ...SHOWN, ...DEMO]
  const strays = sources
    .filter((file) => !WORD_LIST.test(file) && !homes.some((home) => file.startsWith(home)))
    .flatMap((file) => strayIn(file, readFileSync(file, 'utf8')))
  t.same(strays, [])
})

t.test('a stray sentence is noticed, and a comment is none', async (t) => {
  t.same(strayIn('some.ts', "// مرحبا\nconst say = 'Hello'"), [])
  t.same(strayIn('some.ts', 'const say = `مرحبا`'), ['some.ts: `مرحبا`'])
  t.same(strayIn('some.ts', 'const yes = /نعم/u'), ['some.ts: /نعم/u'])
  t.ok(isEnglish('please say it again'))
  t.notOk(isEnglish('slot_closed') || isEnglish('Apple Pay') || isEnglish('أهلا please say it'))
})

function isEnglish(text: string): boolean {
  const said = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), withoutExpressions(text))
  return LATIN_WORDS.test(said) && !ARABIC.test(text)
}

/** What a template itself says, without what is put into it. */
function withoutExpressions(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, '…')
}

interface Leaf {
  path: string
  /** Absent for a sentence that needs something put into it. */
  text?: string
}

function leavesOf(texts: object, path = ''): Leaf[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const here = `${path}.${key}`
    if (typeof value === 'string') return [{ path: here, text: value }]
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [{ path: here }]
  })
}

function strayIn(file: string, source: string): string[] {
  if (!ARABIC.test(source)) return []

  return literalsOf(file, source)
    .filter((text) => ARABIC.test(text))
    .map((text) => `${file}: ${text}`)
}

function literalsIn(file: string): string[] {
  return literalsOf(file, readFileSync(file, 'utf8'))
}

/** The strings, templates and patterns of a file, as they are written. */
function literalsOf(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isWhole = ts.isLiteralExpression(node) || ts.isTemplateExpression(node)
    if (isWhole && !ts.isImportDeclaration(node.parent)) found.push(node.getText())
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return found
}
