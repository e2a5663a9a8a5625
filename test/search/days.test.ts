import t from '../support/tap.js'
import { localDay } from '../../src/search/available.js'
import { withoutDays } from '../../src/search/without-days.js'

// The last Sunday of March begins in Beirut at 01:00, and is 23 hours long.
const sunday = '2027-03-28'
const starts = new Date('2027-03-27T22:00:00.000Z')
const ends = new Date('2027-03-28T21:00:00.000Z')
const zone = 'Asia/Beirut'

t.test('a day whose midnight does not exist is searched up to the start of the next one', async (t) => {
  t.strictSame(localDay(sunday, zone), { from: starts, to: ends })
  t.strictSame(localDay('2027-03-29', zone).from, ends)
})

t.test('such a day is left out without the first hour of the next one', async (t) => {
  const window = { from: new Date('2027-03-27T10:00:00.000Z'), to: new Date('2027-03-30T10:00:00.000Z') }

  t.strictSame(withoutDays(window, [sunday], zone), [
    { from: window.from, to: starts },
    { from: ends, to: window.to }
  ])
})
