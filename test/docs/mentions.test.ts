import t from '../support/tap.js'
import { comments, declares, documents, isThere, targetOf, namesOfCode, type Written } from './repository.js'

const PATH = /(?<![\w/.@:-])((?:[\w.@-]+\/)+[\w.-]*\w\.(?:ts|js|md|json|jsonl|yaml|yml|sql))\b/g
const BARE = /(?<![\w/.@-])([\w-]+\.(?:ts|md))\b/g
const FOLDER = /(?<![\w/.@-])((?:src|agent|plugins|routes|cli|drizzle|test|docs)\/[\w./-]*[\w/-])(?![\w.-])/g
const LINK = /\[([^\]]*)\]\(([^)\s]+)\)/g
const CODE = /`([^`\n]+)`/g
const NAME = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?:\(.*\))?$/

/** Data that is not part of the repository, and what npm brings. */
const ELSEWHERE = /^(?:DATA|node_modules|\.)\//
/** Names in the code of others, and in our changes to it, that documents and comments speak about. */
const FOREIGN = new Set([
  'backward',
  'CONNECTION_WAIT_TIMEOUT',
  'nextWrite',
  'onResponse',
  'reconnectionDelayMax',
  'useChat'
])

const written = [...documents(), ...comments()]

t.test('every file and folder that a comment or a document names exists', async (t) => {
  const missing = written.flatMap(({ file, text }) =>
    [PATH, BARE, FOLDER]
      .flatMap((pattern) => mentionsOf(text, pattern))
      .filter((mention) => !ELSEWHERE.test(mention) && !isThere(mention, file))
      .map((mention) => `${file}: ${mention}`)
  )

  t.ok(written.length > 500, 'the tree is really read')
  t.same([...new Set(missing)], [])
})

t.test('every name of code that a comment or a document cites exists', async (t) => {
  const known = namesOfCode()
  const missing = written.flatMap(({ file, text }) =>
    mentionsOf(prose(text), CODE)
      .filter((span) => NAME.test(span) && isCited(file, span))
      .filter(
        (span) => !FOREIGN.has(span) && !known.some((names) => namesIn(span).every((name) => names.has(name)))
      )
      .map((span) => `${file}: ${span}`)
  )

  t.same([...new Set(missing)], [])
})

t.test(
  'every link of a document leads somewhere, and one that names a function leads to its file',
  async (t) => {
    const wrong = documents().flatMap((document) => wrongLinksOf(document))
    t.same(wrong, [])
  }
)

t.test('no document holds the marks of a merge', async (t) => {
  const torn = documents().filter(({ text }) => /^(?:<{7}|>{7}) /m.test(text))
  t.same(
    torn.map(({ file }) => file),
    []
  )
})

function wrongLinksOf({ file, text }: Written): string[] {
  return [...text.matchAll(LINK)]
    .map(([, label = '', link = '']) => ({ label, link, target: targetOf(file, link) }))
    .filter(({ link }) => !/^(?:[a-z]+:|#)/.test(link))
    .filter(({ label, target }) => {
      const name = /^`([A-Za-z_$][\w$]*)`$/.exec(label)?.[1]
      return (
        !isThere(target, '.') || (target.endsWith('.ts') && name !== undefined && !declares(target, name))
      )
    })
    .map(({ label, link }) => `${file}: [${label}](${link})`)
}

/** In comments any name counts; in documents, which cite data as well, one that can only be code. */
function isCited(file: string, span: string): boolean {
  return file.endsWith('.ts') ? span.length > 2 : /[a-z][A-Z]|\(/.test(span)
}

function namesIn(span: string): string[] {
  return span.replace(/\(.*$/, '').split('.')
}

/** A document without its blocks of code. */
function prose(text: string): string {
  return text.replace(/^```[^]*?^```/gm, '')
}

function mentionsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}
