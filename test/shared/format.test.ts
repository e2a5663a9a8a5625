import t from '../support/tap.js'
import { formatLocalTime, formatMoney } from '../../src/shared/format.js'
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
