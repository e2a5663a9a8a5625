import t from '../support/tap.js'
import { commissionRules } from '../../drizzle/schema/index.js'
import { makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db } = server
const terminal = await server.signedIn(await makeUser(db, { role: 'admin', name: 'Rita Khalil' }))

t.test(
  '`commissions` adds a rule in per cent, lists it, and removes it by the beginning of its id',
  async (t) => {
    t.match(await terminal(['commissions', 'list']), { code: 0, output: /No rules/ })

    const added = await terminal([
      ...['commissions', 'add', '--category', 'cleaning', '--percent', '12.5'],
      ...['--minimum', '250', '--reason', 'The first year']
    ])
    t.match(added, { code: 0, output: /12\.5 %, at least \$2\.50 +category cleaning/ })

    const [row] = await db.select().from(commissionRules)
    t.match(row, { categoryId: 'cleaning', basisPoints: 1250, minimum: 250 })
    t.match(JSON.parse((await terminal(['commissions', 'list', '--json'])).output), {
      items: [{ id: row?.id, basisPoints: 1250, isInForce: true }]
    })

    const start = row?.id.slice(0, 13) ?? ''
    const dry = await terminal(['commissions', 'remove', start, '--dry-run'])
    t.match(dry, { code: 0, output: /Would remove 12\.5 %, at least \$2\.50 for category cleaning/ })

    const removed = await terminal(['commissions', 'remove', start, '--yes', '--reason', 'Over'])
    t.match(removed, { code: 0, output: /Removed/ })
    t.same(await db.select().from(commissionRules), [])
    t.match(await terminal(['commissions', 'remove', start, '--yes', '--reason', 'Over']), { code: 4 })
  }
)

t.test('a percentage that is none, and a category that does not exist, change nothing', async (t) => {
  for (const percent of ['x', '12.345', '-1']) {
    t.match(
      await terminal(['commissions', 'add', '--percent', percent, '--reason', 'x']),
      { code: 2 },
      percent
    )
  }

  const unknown = ['commissions', 'add', '--percent', '1', '--category', 'none', '--reason', 'x']
  t.match(await terminal(unknown), { code: 4 })
  t.same(await db.select().from(commissionRules), [])
})
