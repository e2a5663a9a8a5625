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

t.test('README leads in one step to what a newcomer looks for first', async (t) => {
  const links = linksOf(readFileSync('README.md', 'utf8'))

  for (const path of [
    '#try-it',
    'docs/first-hour.md#talk-to-the-concierge-from-a-page',
    'docs/first-hour.md#take-a-payment',
    'docs/first-hour.md#add-a-category',
    'docs/first-hour.md#run-it-in-production'
  ]) {
    t.ok(links.includes(path), path)
  }
})

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
