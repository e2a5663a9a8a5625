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

t.test('a table fits its terminal: ids and texts are shortened; elsewhere nothing is cut', async (t) => {
  const long = [
    {
      id: '0199ada7-c50b-77bf-9b2d-f10fa6f7e407',
      title: 'تصليح كل أنواع البرادات والغسالات والجلايات بالبيت، وبالمحل كمان',
      price: '$45'
    },
    { id: '0199ada7-c50c-7111-9b2d-f10fa6f7e407', title: 'Leak repair', price: '$45' }
  ]

  const narrow = renderTable(context({ isTerminal: true, columns: 60 }), columns, long).split('\n')
  for (const line of narrow) t.ok(stringWidth(line) <= 60, line)
  t.match(narrow[1], /0199ada7-c50b {2}.*….*\$45/, 'so much of an id as tells it from the other')
  t.match(narrow[2], /0199ada7-c50c {2}/)
  t.match(narrow[1], /\u2068.*…\u2069/, 'an Arabic cell is isolated, so that reordering stays inside it')
  t.match(renderTable(context({ isTerminal: true, columns: 200 }), columns, long), /f10fa6f7e407.*كمان/)
  t.match(renderTable(context({ isTerminal: false }), columns, long), /f10fa6f7e407.*كمان/)
})

t.test('one column goes rather than that all are cut: the first that is enough by itself', async (t) => {
  const wide: Array<Column<Row>> = [
    { title: 'Id', value: ({ id }) => id, isWhole: true },
    { title: 'Small', value: () => 'no', goes: 1 },
    { title: 'Title', value: ({ title }) => title },
    { title: 'Also', value: () => 'a text of some length', goes: 2 },
    { title: 'Price', value: ({ price }) => price, isWhole: true, goes: 3 }
  ]

  const at = (columns: number) =>
    renderTable(context({ isTerminal: true, columns }), wide, [
      { id: 'maya.khoury@example.org', title: 'A title of some length', price: '$4,500' }
    ]).replaceAll(COLOUR, '')

  t.match(at(100), /Small.*Also.*Price/)
  t.match(at(70), /Id +Small +Title +Also +Price\nmaya\.khoury@example\.org +no +A title.*\$4,500/)
  t.match(at(61), /Id +Title +Also +Price\n/, 'the first is enough')
  t.match(at(56), /Id +Small +Title +Price\n/, 'the first is not, the second is')
  t.match(at(30), /^Id +Title\nmaya\.khoury@example\.org +/, 'a whole column is never cut')
})

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
