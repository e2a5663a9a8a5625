import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from '../support/tap.js'

/** Every page for people, but for the reasons of decisions, which link to what was. */
const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
)

t.test('every link between the pages leads to a file, and to a heading in it', async (t) => {
  const broken: string[] = []
  let count = 0

  for (const page of pages) {
    for (const target of linksOf(readFileSync(page, 'utf8'))) {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      count++

      if (!existsSync(file)) broken.push(`${page}: ${target}`)
      else if (anchor !== undefined && !anchorsOf(file).has(anchor)) broken.push(`${page}: ${target}`)
    }
  }

  t.ok(count > 200, `${count} links`)
  t.same(broken, [])
})

t.test('a link to nowhere is noticed', async (t) => {
  t.same(linksOf('[one](docs/one.md#two) `[code](x)` [web](https://example.org)'), ['docs/one.md#two'])
  t.ok(anchorsOf('README.md').has('in-two-minutes-each'))
  t.notOk(anchorsOf('README.md').has('in-three-minutes-each'))
})

t.test(
  'README leads in one step to what a newcomer looks for first, and there is a block to copy',
  async (t) => {
    const readme = readFileSync('README.md', 'utf8')
    const [, section = ''] = /^## In two minutes each\n([^]*?)^## /m.exec(readme) ?? []
    const paths = linksOf(section)

    t.same(paths, [
      '#try-it',
      'docs/first-hour.md#talk-to-the-concierge-from-a-page',
      'docs/first-hour.md#take-a-payment',
      'docs/first-hour.md#add-a-category',
      'docs/first-hour.md#run-it-in-production'
    ])

    for (const path of paths) {
      const [file = '', anchor = ''] = path.split('#')
      const part = partOf(file === '' ? 'README.md' : file, anchor)

      // The commands stand there, or one step further.
      const further = linksOf(part).map((link) => {
        const [next = '', heading = ''] = link.split('#')
        return partOf(join(dirname(file), next), heading)
      })
      t.ok(
        [part, ...further].some((text) => /^```(?:sh|js|console)$/m.test(text)),
        path
      )
    }
  }
)

t.test('a link out of the repository is a whole address', async (t) => {
  const addresses = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([a-z]+:[^)\s]+)\)/g)].map(([, address = '']) => address)
  )

  t.ok(addresses.length > 0)
  for (const address of addresses) {
    t.ok(URL.canParse(address) && /^(?:https:\/\/[^/]+\.[a-z]+|mailto:.+@)/.test(address), address)
  }
})

/** What stands under a heading, up to the next of its rank; the whole of a file without one. */
function partOf(file: string, anchor: string): string {
  if (!file.endsWith('.md')) return ''
  const text = readFileSync(file, 'utf8')
  if (anchor === '') return text

  const lines = text.split('\n')
  const begin = lines.findIndex(
    (line) => anchorOf(line.replace(/^#+ /, '')) === anchor && line.startsWith('#')
  )
  const end = lines.findIndex((line, index) => index > begin && /^##? /.test(line))
  return lines.slice(begin, end === -1 ? undefined : end).join('\n')
}

/** Targets inside of the repository. What stands in code is no link. */
function linksOf(page: string): string[] {
  const prose = page.replace(/^```[^]*?^```$/gm, '').replace(/(?<!\[)`[^`\n]*`(?!\])/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** The names that headings get, as GitHub makes them. */
function anchorsOf(file: string): Set<string> {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)
  return new Set([...headings].map(([, title = '']) => anchorOf(title)))
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
