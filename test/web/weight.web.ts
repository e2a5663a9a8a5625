import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import t from '../support/tap.js'

const MOST_KILOBYTES = 170
const BUILT = 'dist/web'

t.test(`the first page weighs at most ${MOST_KILOBYTES} KB, compressed`, async (t) => {
  const page = readFileSync(`${BUILT}/index.html`, 'utf8')
  // What the page names, and what that imports before it can run; pages that are loaded later are not.
  const first = new Set([...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path))
  for (const path of first) {
    for (const imported of importsOf(path)) first.add(imported)
  }

  const files = [...first].filter((path) => /\.(js|css|svg|woff2)$/.test(path))
  t.ok(files.some((path) => path.endsWith('.js')) && files.some((path) => path.endsWith('.css')))

  const bytes = [page, ...files.map((path) => readFileSync(BUILT + path))].reduce(
    (sum, body) => sum + gzipSync(body).length,
    0
  )
  t.comment(`${files.length} files, ${Math.round(bytes / 1024)} KB`)
  t.ok(bytes <= MOST_KILOBYTES * 1024, `${bytes} bytes`)
})

t.test('no script or style stands inside of the page', async (t) => {
  const page = readFileSync(`${BUILT}/index.html`, 'utf8')
  t.notMatch(page, /<style|\sstyle=|\son[a-z]+=/)
  for (const [script] of page.matchAll(/<script[^>]*>[^<]*<\/script>/g)) {
    t.match(script, /src="\/assets\/.*><\/script>/)
  }
})

t.test('what is loaded later stays out of what is loaded first', async (t) => {
  const later = readdirSync(`${BUILT}/assets`).filter((name) => name.startsWith('sign-in-page'))
  const page = readFileSync(`${BUILT}/index.html`, 'utf8')
  t.equal(later.length, 1)
  t.notOk(later.some((name) => page.includes(name)))
})

/** The scripts that a script of the build imports at once. */
function importsOf(path: string): string[] {
  if (!path.endsWith('.js')) return []

  const script = readFileSync(BUILT + path, 'utf8')
  return [...script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, name = '']) => `/assets/${name}`
  )
}
