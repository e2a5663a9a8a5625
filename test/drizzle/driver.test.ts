import { readFileSync } from 'node:fs'
import { mend } from '../../drizzle/driver.js'
import t from '../support/tap.js'

const file = 'index.js'
const released = 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447'

t.test(
  'the driver is mended in exactly the release that was read, and in exactly one place for each change',
  async (t) => {
    const changes = [{ from: 'world', to: 'driver' }]
    t.equal(mend({ file, released, changes }, 'hello world\n'), 'hello driver\n')
    t.throws(
      () => mend({ file, released, changes }, 'hello new world\n'),
      /installed release of "postgres" is not the one/
    )
    t.throws(
      () => mend({ file, released, changes: [{ from: 'o', to: 'x' }] }, 'hello world\n'),
      /fits 2 places/
    )
    t.throws(
      () => mend({ file, released, changes: [{ from: 'y', to: 'x' }] }, 'hello world\n'),
      /fits 0 places/
    )
  }
)

t.test(
  'node_modules keeps the driver as it was released: an install without scripts is enough',
  async (t) => {
    t.notMatch(readFileSync('node_modules/postgres/cjs/src/connection.js', 'utf8'), 'losses')
  }
)
