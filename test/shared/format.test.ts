import t from '../support/tap.js'
import { formatLocalTime, formatMoney, sayClock, sayLocalTime } from '../../src/shared/format.js'
import { fractionDigits } from '../../src/shared/minor-units.js'

t.test(
  'money is written as its readers write it, in currencies with no, two and three decimals',
  async (t) => {
    const plain = (text: string) => text.replace(/\u00a0/g, ' ')
    t.strictSame(
      [4550, 4500, -4550].map((amount) => plain(formatMoney(amount, 'USD', 'en'))),
      ['$45.50', '$45', '-$45.50']
    )
    t.strictSame(
      [4550, 4500, 1_022_10].map((amount) => plain(formatMoney(amount, 'USD', 'ar'))),
      ['45.50 $', '45 $', '1,022.10 $']
    )
    t.equal(plain(formatMoney(4500, 'JPY', 'en')), '¥4,500')
    t.equal(plain(formatMoney(4505, 'KWD', 'en')), 'KWD 4.505')
    t.match(formatMoney(4505, 'KWD', 'ar'), /4\.505/)
    t.strictSame(['JPY', 'USD', 'KWD', 'LBP'].map(fractionDigits), [0, 2, 3, 2])
  }
)

t.test('a time is said in its own zone, with weekday, date and hour', async (t) => {
  const instant = new Date('2026-11-23T08:00:00Z')
  t.equal(formatLocalTime(instant, 'Asia/Beirut', 'en'), 'Monday 23 November, 10:00')
  t.equal(
    formatLocalTime(instant, 'Asia/Beirut', 'ar').replace(/\u200f/g, ''),
    'الاثنين، 23 تشرين الثاني، الساعة 10:00'
  )
})

t.test('a time is spoken on a clock of twelve hours, with its half or part of the day', async (t) => {
  const zone = 'Asia/Beirut'
  const said = (time: string) => {
    const instant = new Date(`2026-11-23T${time}+02:00`)
    return [
      sayClock(instant, zone, 'en'),
      sayClock(instant, zone, 'lebanese'),
      sayClock(instant, zone, 'standard')
    ]
  }

  t.strictSame(said('00:30'), ['12:30 am', '12:30 الصبح', '12:30 صباحاً'])
  t.strictSame(said('09:05'), ['9:05 am', '9:05 الصبح', '9:05 صباحاً'])
  t.strictSame(said('12:00'), ['12 noon', '12 الضهر', '12 ظهراً'])
  t.strictSame(said('15:30'), ['3:30 pm', '3:30 بعد الضهر', '3:30 بعد الظهر'])
  t.strictSame(said('18:00'), ['6 pm', '6 المسا', '6 مساءً'])
  t.strictSame(said('21:00'), ['9 pm', '9 بالليل', '9 ليلاً'])
  t.equal(sayLocalTime(new Date('2026-11-23T13:00:00Z'), zone, 'en'), 'Monday 23 November, 3 pm')
})
