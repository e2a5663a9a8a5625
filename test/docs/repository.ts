import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, normalize, relative } from 'node:path'

/** A text that people read in this repository: a document, or the comments of a source file. */
export interface Written {
  file: string
  text: string
}

const ROOTS = ['src', 'agent', 'plugins', 'routes', 'cli', 'drizzle', 'test', 'docs']
const GENERATED = /^(?:drizzle\/migrations\/|docs\/client\/schema\.d\.ts)/
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/

export const files = ROOTS.filter((root) => existsSync(root)).flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => !GENERATED.test(file) && statSync(file).isFile())
)

const sources = files.filter((file) => extname(file) === '.ts')
const linesOf = new Map(sources.map((file) => [file, readFileSync(file, 'utf8').split('\n')]))

/** Every document, at the top and in docs/. The changelog and old decisions tell of what once was. */
export function documents(): Written[] {
  const atTop = readdirSync('.').filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')

  return [...atTop, ...files.filter((file) => file.startsWith('docs/') && file.endsWith('.md'))]
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => !/^- Status: superseded/m.test(text))
}

/** The comments of every source file. */
export function comments(): Written[] {
  return [...linesOf].map(([file, lines]) => ({
    file,
    text: lines
      .filter((line) => COMMENT.test(line))
      .map((line) => line.replace(/^\s*(?:\/\/|\/\*\*?|\*\/?)\s?/, '').replace(/\*\/$/, ''))
      .join('\n')
  }))
}

/** The names in the code of each file. Sentences in quotes are not code. */
export function namesOfCode(): Array<Set<string>> {
  const settings = ['package.json', 'eslint.config.js'].map((file) => readFileSync(file, 'utf8'))
  const code = [...linesOf.values()].map((lines) => lines.filter((line) => !COMMENT.test(line)).join('\n'))

  return [...settings, ...code, files.join(' ')].map((text) => {
    const named = text.replace(/'[^'\n]* [^'\n]*'/g, '')
    return new Set(named.match(/[A-Za-z_$][\w$]*/g) ?? [])
  })
}

/** Does the file declare this name: as a function, a constant, a type, a method or a property? */
export function declares(file: string, name: string): boolean {
  const literal = name.replaceAll('$', '\\$')
  const patterns = [
    String.raw`\b(?:function\*?|const|let|class|interface|type)\s+${literal}\b`,
    String.raw`^\s+'?${literal}'?\??\s*[:(,=]`,
    `'${literal}'`
  ]
  const declaration = new RegExp(patterns.join('|'), 'm')

  return existsSync(file) && declaration.test(readFileSync(file, 'utf8'))
}

/** The path that a link of this document leads to, from the top of the repository. */
export function targetOf(document: string, link: string): string {
  return normalize(join(dirname(document), link.replace(/#.*$/, '')))
}

/**
 * Does a mention of a file or a folder lead to one? It may be written from the top, from the folder of
 * whoever mentions it, or as the end of a path; what is built is looked for among the sources.
 */
export function isThere(mention: string, mentionedIn: string): boolean {
  const path = mention.replace(/^dist\//, '').replace(/\/$/, '')
  const names = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, relative('.', path)]

  return names.some(
    (name) =>
      existsSync(name) ||
      existsSync(join(dirname(mentionedIn), name)) ||
      files.some((file) => file.endsWith(`/${name}`))
  )
}
