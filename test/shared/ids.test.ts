import { isId, newId } from '../../src/shared/ids.js'
import t from '../support/tap.js'

const MANY = 20_000

t.test('ids that are made one after the other are UUIDv7 in that order, and no two are alike', async (t) => {
  const ids = Array.from({ length: MANY }, newId)

  t.ok(ids.every((id) => isId(id) && id[14] === '7' && /[89ab]/.test(id[19] ?? '')))
  t.equal(new Set(ids).size, MANY)
  t.same([...ids].sort(), ids)
})

t.test('an id tells when it was made, and its end repeats in no other', async (t) => {
  const before = Date.now()
  const ids = Array.from({ length: MANY }, newId)
  const madeAt = ids.map((id) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16))

  t.ok(madeAt.every((at) => at >= before && at <= Date.now()))
  t.equal(new Set(ids.map((id) => id.slice(-12))).size, MANY)
})
