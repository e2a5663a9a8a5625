import { eq } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import t from '../support/tap.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { findForeignMoney } from '../../src/payments/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { noFiles } from '../support/no-files.js'
import { makeProvider, makeService } from '../support/people.js'
import { paymentWorld } from './world.js'

t.test(
  'a server does not start with another CURRENCY than the wallets, and says both and the way back',
  async (t) => {
    const connection = await testDatabase(t)
    const { market } = connection

    const world = await paymentWorld(t, market)
    const booking = await world.bookPaid()

    await world.complete(booking.id)

    const sentence = new RegExp(
      'CURRENCY is EUR, but this marketplace holds USD \\(bookings, payments, services, wallets\\)' +
        '.*Set CURRENCY=USD again'
    )
    await t.rejects(testApp(t, { CURRENCY: 'EUR' }, connection), { name: 'Error', message: sentence })

    const inEuros = testMarket(connection, { rules: { currency: 'EUR' } })
    const faults = (await checkIntegrity(inEuros.market, noFiles)).faults.filter(
      ({ check }) => check === 'all money is in the currency of the marketplace'
    )
    t.match(
      faults.find(({ subject }) => subject === 'ledger_entries'),
      { expected: 'EUR', found: 'USD' },
      '`db check` finds it too'
    )

    const { app } = await testApp(t, { CURRENCY: 'USD' }, connection)
    t.equal((await app.inject('/health')).statusCode, 200, 'with the old one it starts')
  }
)

t.test('before there is any money, and after the last service is gone, the currency is free', async (t) => {
  const { db, market } = await testDatabase(t)
  t.equal(await findForeignMoney(market, 'EUR'), null)

  const { id } = await makeService(db, (await makeProvider(db)).id)
  t.same(await findForeignMoney(market, 'EUR'), { currency: 'USD', places: ['services'] })
  await db.update(services).set({ removedAt: new Date() }).where(eq(services.id, id))
  t.equal(await findForeignMoney(market, 'EUR'), null)
})
