import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'

// Who imports whom is held by .dependency-cruiser.js (`npm run lint:rooms`).

t.test('a domain reads nothing from the process: what it needs is handed in', async (t) => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/') && !file.startsWith('shared/'))
    .map((file) => join('src', file))
  t.ok(files.length > 100)

  const readers = files.filter((file) => readFileSync(file, 'utf8').includes('process.env'))
  t.same(readers, [])
})
