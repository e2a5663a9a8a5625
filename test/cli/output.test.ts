import { PassThrough } from 'node:stream'
import stringWidth from 'string-width'
import t from '../support/tap.js'
import { bar, sparkline } from '../../cli/charts.js'
import type { Context } from '../../cli/context.js'
import { plain, renderTable, styled, type Column } from '../../cli/output.js'

const ESCAPE = '\u001B'
const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`, 'g')

interface Row {
  id: string
  title: string
  price: string
}
const columns: Array<Column<Row>> = [
  { title: 'Id', value: ({ id }) => id, isWhole: true },
  { title: 'Title', value: ({ title }) => title },
  { title: 'Price', value: ({ price }) => price, align: 'right', isWhole: true }
]
const rows: Row[] = [
  { id: 'a1', title: 'Leak repair', price: '$45' },
  { id: 'b22', title: 'تصليح تسريب مَيّ', price: '$1,450' },
  { id: 'c3', title: '水道修理 👩‍🔧 naïve', price: '$7' }
]

t.test(
  'columns line up whatever the script: Arabic with its marks, wide characters, joined emoji',
  async (t) => {
    const lines = renderTable(context({ isTerminal: false }), columns, rows).split('\n')
    const widths = lines.map((line) => stringWidth(line))

    t.same(new Set(widths.slice(1)).size, 1, 'the right-aligned last column ends where it ends on every line')

    const [, latin = '', arabic = ''] = lines
    t.equal(
      stringWidth(latin.slice(0, latin.indexOf('Leak'))),
      stringWidth(arabic.slice(0, arabic.indexOf('تصليح')))
    )
  }
)

t.test(
  'a table fits its terminal by shortening texts, never ids and numbers; elsewhere nothing is cut',
  async (t) => {
    const long = [
      {
        id: '0199ada7-c50b-77bf-9b2d-f10fa6f7e407',
        title: 'تصليح كل أنواع البرادات والغسالات والجلايات بالبيت',
        price: '$45'
      }
    ]

    const narrow = renderTable(context({ isTerminal: true, columns: 60 }), columns, long).split('\n')
    for (const line of narrow) t.ok(stringWidth(line) <= 60, line)
    t.match(narrow[1], /0199ada7-c50b-77bf-9b2d-f10fa6f7e407.*….*\$45/)
    t.match(narrow[1], /\u2068.*…\u2069/, 'an Arabic cell is isolated, so that reordering stays inside it')
    t.match(renderTable(context({ isTerminal: false }), columns, long), /بالبيت/)
  }
)

t.test('what others wrote cannot drive the terminal', async (t) => {
  t.equal(plain('Free\u001B[2J\u0007 \u202Eevil\u2069\r\nnext'), 'Free [2J   evil next')

  t.notOk(
    renderTable(context({ isTerminal: true }), columns, [
      { id: '1', title: '\u001B]0;owned\u0007', price: '' }
    ])
      .replaceAll(COLOUR, '')
      .includes(ESCAPE)
  )
})

t.test('colour goes to a terminal only, and not where NO_COLOR asks for none', async (t) => {
  t.equal(styled(context({ isTerminal: false }), 'red', 'x'), 'x')
  t.match(styled(context({ isTerminal: true }), 'red', 'x'), /^.\[31mx/)
  t.equal(styled(context({ isTerminal: true, env: { NO_COLOR: '1' } }), 'red', 'x'), 'x')
})

t.test('bars are exact to an eighth of a column; a sparkline has one character a value', async (t) => {
  t.equal(bar(1, 4), '████')
  t.equal(bar(0.5, 3), '█▌')
  t.equal(bar(0, 4), '')
  t.equal(bar(7, 2), '██')
  t.equal(sparkline([0, 1, 4, 8]), '▁▁▄█')
  t.equal(sparkline([0, 0]), '▁▁')
  t.equal(sparkline([]), '')
})

function context({
  isTerminal,
  columns = 80,
  env = {}
}: {
  isTerminal: boolean
  columns?: number
  env?: Record<string, string>
}): Context {
  const stream = () => Object.assign(new PassThrough(), { isTTY: isTerminal, columns })
  return {
    input: stream(),
    output: stream(),
    errors: stream(),
    env,
    fetch,
    signal: new AbortController().signal
  }
}
