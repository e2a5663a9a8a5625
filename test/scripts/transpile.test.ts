import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transpile } from '../../scripts/transpile.js'
import t from '../support/tap.js'

const root = mkdtempSync(join(tmpdir(), 'taskego-transpile-'))
const output = join(root, 'dist')
t.teardown(() => rmSync(root, { recursive: true }))

t.test('a module becomes one that Node runs, with its source map and the data that it imports', async (t) => {
  write(
    'src/greet.ts',
    "import type { Word } from './word.js'\nexport const greet = (word: Word) => ['hello', word].join(' ')\n"
  )
  write('src/word.ts', 'export type Word = string\n')
  write('test/data/words.json', '["world"]')
  write(
    'test/greeting.ts',
    "import words from './data/words.json' with { type: 'json' }\n" +
      "import { greet } from '../src/greet.js'\n" +
      "export const greeting = greet(words[0] ?? '')\n"
  )
  write('package.json', '{ "type": "module" }')

  await transpile({ root, output, folders: ['src', 'test'] })

  const { greeting } = await import(pathToFileURL(join(output, 'test/greeting.js')).href)
  t.equal(greeting, 'hello world')
  t.ok(existsSync(join(output, 'src/greet.js.map')))
})

t.test('what was made of a source that is gone is gone too, and nothing else is touched', async (t) => {
  write('test/old.test.ts', "throw new Error('a test of yesterday')\n")
  await transpile({ root, output, folders: ['src', 'test'] })
  t.ok(existsSync(join(output, 'test/old.test.js')))

  rmSync(join(root, 'test/old.test.ts'))
  write('dist/.tsbuildinfo', '{}')
  await transpile({ root, output, folders: ['src', 'test'] })

  t.notOk(existsSync(join(output, 'test/old.test.js')))
  t.notOk(existsSync(join(output, 'test/old.test.js.map')))
  t.ok(existsSync(join(output, 'test/greeting.js')))
  t.ok(existsSync(join(output, 'test/data/words.json')))
  t.ok(existsSync(join(output, '.tsbuildinfo')))
})

t.test('a file that is no TypeScript fails, and is named', async (t) => {
  write('src/broken.ts', 'export const = 1\n')
  await t.rejects(transpile({ root, output, folders: ['src'] }), /src\/broken\.ts/)
})

t.test('every folder that the compiler checks is transpiled, so that no test is left out', async (t) => {
  const { include }: { include: string[] } = JSON.parse(readFileSync('tsconfig.test.json', 'utf8'))
  for (const folder of include) t.ok(existsSync(join('dist', folder)), folder)
})

function write(path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
