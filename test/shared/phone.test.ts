import t from '../support/tap.js'
import { readPhone } from '../../src/shared/phone.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'

t.test('a telephone number is read as people write it, and what is none is not', async (t) => {
  const written = [
    '03123456',
    '03/123456',
    '03 123 456',
    '+961 3 123 456',
    '009613123456',
    '٠٣١٢٣٤٥٦',
    '۰۳ ۱۲۳ ۴۵۶',
    '03\u00a0123\u00a0456',
    '\u202a+961 3 123 456\u202c',
    '+961 (0)3 123 456',
    '03.123.456',
    '3 123 456'
  ]

  for (const text of written) t.equal(readPhone(text, 'LB'), '+9613123456', JSON.stringify(text))
  t.equal(readPhone('+33 6 12 34 56 78', 'LB'), '+33612345678')

  for (const text of ['-----', '', '12', 'maya', '+999 123 456', '03 123 456 call me']) {
    t.equal(readPhone(text, 'LB'), null, text)
  }
})

t.test('a profile stores E.164 and refuses what is no number', async (t) => {
  const { app, db, as } = await testApp(t)
  const user = await makeUser(db)
  const set = async (phone: string) =>
    (
      await app.inject({ method: 'PUT', url: '/api/users/update', headers: as(user), payload: { phone } })
    ).json<object>()

  t.match(await set('٠٣/١٢٣٤٥٦'), { phone: '+9613123456' })
  t.match(await set('-----'), { status: 400, code: 'phone_not_valid', field: 'phone' })
})
