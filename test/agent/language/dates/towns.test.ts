import t from '../../../support/tap.js'
import { understand } from '../../../../agent/dialogue/understanding.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'

const now = '2026-12-02T09:40:00'

t.test('a number behind a day is an hour where a town follows, and not where something is counted', (t) => {
  const spoken = { at: new Date('2026-12-02T07:40:00Z'), timezone: 'Asia/Beirut', currency: 'USD' }
  const timeOf = (text: string) => understand(text, { ...spoken, previous: 'ar' }).when.time

  t.equal(timeOf('بدي معلم كهربا بكرا ٩ بصور'), '09:00')
  t.equal(timeOf('sabbak bokra 10 zahle'), '10:00')
  t.equal(timeOf('تنضيف بكرا ٣ غرف'), undefined)
  t.end()
})

t.test('"11 hour" behind a day is eleven o’clock, and "2 hours" is how long', (t) => {
  t.equal(resolveDateTime('tomorrow 11 hour', { now }).time, '11:00')
  t.equal(resolveDateTime('tomorrow 2 hours', { now }).time, undefined)
  t.equal(resolveDateTime('friday 2 hour cleaning', { now }).time, undefined)
  t.end()
})

t.test('"say 11" is an hour; "these days" and since when it lasts are none of the visit', (t) => {
  t.equal(resolveDateTime('on Monday, say 11', { now }).time, '11:00')
  t.equal(resolveDateTime('حنا ساكنين بجونيه هالايام', { now }).date, undefined)
  t.equal(resolveDateTime('sarla jem3a, bade 7ada nhar l tanen l se3a 1', { now }).date, '2026-12-07')
  t.equal(resolveDateTime('l talet', { now }).date, undefined, 'the third one, and no Tuesday')
  t.end()
})
