import stringWidth from 'string-width'
import { styleText } from 'node:util'
import { isolate } from '../src/shared/bidi.js'
import type { Context } from './context.js'

export interface Column<Row> {
  title: string
  value: (row: Row) => string
  align?: 'right'
  /** Never shortened: ids are copied, numbers are compared. */
  isWhole?: true
}
type Style = Parameters<typeof styleText>[0]

const GAP = '  '
const SMALLEST = 6
const DEFAULT_COLUMNS = 80
// Controls (also of the terminal itself), and bidi embeddings, overrides and isolates.
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

export function print({ output }: Context, text: string): void {
  output.write(`${text}\n`)
}

export function printJson(context: Context, value: unknown): void {
  print(context, JSON.stringify(value, null, context.output.isTTY === true ? 2 : undefined))
}

/**
 * Text of others, safe for a terminal: no control characters, which could move the cursor or recolour a line.
 */
export function plain(text: string): string {
  return text.replace(UNSAFE, ' ')
}

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function styled(context: Context, style: Style, text: string): string {
  const isPlain = context.output.isTTY !== true || (context.env.NO_COLOR ?? '') !== ''
  return isPlain ? text : styleText(style, text, { validateStream: false })
}

/** Columns on a terminal; elsewhere nothing is ever cut. */
export function columnsOf({ output }: Context): number {
  return output.isTTY === true ? (output.columns ?? DEFAULT_COLUMNS) : Number.POSITIVE_INFINITY
}

/** Aligns lines whatever their script: widths are counted in terminal columns, not in characters. */
export function renderTable<Row>(context: Context, columns: Array<Column<Row>>, rows: Row[]): string {
  const cells = rows.map((row) => columns.map((column) => plain(column.value(row))))

  const widths = fitted(
    columns,
    columns.map(({ title }, index) =>
      Math.max(stringWidth(title), ...cells.map((line) => stringWidth(line[index] ?? '')))
    ),
    columnsOf(context)
  )

  const isTerminal = context.output.isTTY === true
  const line = (values: string[]) =>
    values
      .map((value, index) => cell(value, widths[index] ?? 0, columns[index]?.align, isTerminal))
      .join(GAP)
      .trimEnd()

  const head = styled(context, 'bold', line(columns.map(({ title }) => title)))
  return [head, ...cells.map(line)].join('\n')
}

/** `Label  value` lines. */
export function renderFacts(
  context: Context,
  facts: Array<[label: string, value: string | null | undefined]>
): string {
  const shown = facts.filter(
    (fact): fact is [string, string] => fact[1] !== null && fact[1] !== undefined && fact[1] !== ''
  )
  const width = Math.max(0, ...shown.map(([label]) => stringWidth(label)))

  return shown
    .map(([label, value]) => `${styled(context, 'dim', pad(label, width))}${GAP}${plain(value)}`)
    .join('\n')
}

export function pad(text: string, width: number, align?: 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}

/** Cut to so many columns, with an ellipsis. */
export function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text

  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break
    kept += segment
  }

  return `${kept}…`
}

/** An Arabic cell is isolated, so that a terminal that reorders text keeps it inside its column. */
function cell(value: string, width: number, align: 'right' | undefined, isTerminal: boolean): string {
  const text = shortened(value, width)
  const isolated = isTerminal ? isolate(text, 'en') : text
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))

  return align === 'right' ? space + isolated : isolated + space
}

/** Takes columns from the widest cells that may be shortened until all fit. */
function fitted<Row>(columns: Array<Column<Row>>, wanted: number[], available: number): number[] {
  const widths = [...wanted]
  const room = available - GAP.length * (columns.length - 1)

  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.reduce(
      (best, width, index) =>
        columns[index]?.isWhole === true || width <= (best === -1 ? SMALLEST : (widths[best] ?? 0))
          ? best
          : index,
      -1
    )

    if (widest === -1) break

    widths[widest] = (widths[widest] ?? 0) - 1
  }

  return widths
}
