import bcrypt from 'bcrypt'
import { createHash } from 'node:crypto'
import t from '../support/tap.js'
import { hashPassword } from '../../src/accounts/index.js'
import { marketplace } from '../../src/shared/config.js'

t.test('a password is kept as bcrypt of cost 12 over its SHA-384, so that nothing is cut at 72 bytes', async (t) => {
  t.equal(marketplace.bcryptCost, 12)
  const long = 'ط'.repeat(100)
  const hash = await hashPassword(long)
  t.match(hash, /^\$2b\$12\$/)
  t.equal(await bcrypt.compare(createHash('sha384').update(long).digest('base64'), hash), true)
  t.equal(await bcrypt.compare(createHash('sha384').update(long.slice(0, 99)).digest('base64'), hash), false)
})
