import stringWidth from 'string-width'
import { styleText } from 'node:util'
import { isolate } from '../src/shared/bidi.js'
import { ID_PATTERN } from '../src/shared/ids.js'
import type { Context } from './context.js'

export interface Column<Row> {
  title: string
  value: (row: Row) => string
  align?: 'right'
  /** Never cut: addresses are copied, numbers are compared. */
  isWhole?: true
  /**
   * On a terminal that is too narrow for all, columns go before the others are cut to nothing: first the one
   * with the smallest number, or the first that is enough by itself.
   */
  goes?: number
}
type Style = Parameters<typeof styleText>[0]

const GAP = '  '
const SMALLEST = 6
/** Below this a text tells nothing any more, and a column goes instead. */
const READABLE = 12
/** Where an id may be cut: 8 digits tell its minute, 13 its millisecond. */
const ID_LENGTHS = [8, 13, 18, 23, 36]
const IDS = new RegExp(ID_PATTERN, 'g')
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

/**
 * Aligns lines whatever their script: widths are counted in terminal columns, not in characters. What is too
 * wide for the terminal loses, in this order: the ends of ids, the ends of texts as far as they stay
 * readable, columns.
 */
export function renderTable<Row>(context: Context, columns: Array<Column<Row>>, rows: Row[]): string {
  const { shown, cells, widths } = fitted(
    columns,
    rows.map((row) => columns.map((column) => plain(column.value(row)))),
    columnsOf(context)
  )

  const isTerminal = context.output.isTTY === true
  const line = (values: string[]) =>
    values
      .map((value, index) => cell(value, widths[index] ?? 0, shown[index]?.align, isTerminal))
      .join(GAP)
      .trimEnd()

  const head = styled(context, 'bold', line(shown.map(({ title }) => title)))
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

interface Table<Row> {
  shown: Array<Column<Row>>
  cells: string[][]
  widths: number[]
}

/** The columns and cells that fit into so many columns of a terminal, and how wide each is. */
function fitted<Row>(columns: Array<Column<Row>>, cells: string[][], available: number): Table<Row> {
  const whole = tableOf(columns, cells)
  if (widthOf(whole.widths) <= available) return whole

  let table = tableOf(columns, withShortIds(cells))
  while (widthOf(table.widths.map((width, index) => leastOf(table.shown[index], width))) > available) {
    const gone = leaving(table, available)
    if (gone === -1) break

    table = {
      shown: table.shown.toSpliced(gone, 1),
      cells: table.cells.map((line) => line.toSpliced(gone, 1)),
      widths: table.widths.toSpliced(gone, 1)
    }
  }

  return { ...table, widths: narrowed(table, available) }
}

function tableOf<Row>(shown: Array<Column<Row>>, cells: string[][]): Table<Row> {
  const widths = shown.map(({ title }, index) =>
    Math.max(stringWidth(title), ...cells.map((line) => stringWidth(line[index] ?? '')))
  )
  return { shown, cells, widths }
}

function widthOf(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP.length * Math.max(0, widths.length - 1))
}

function leastOf<Row>(column: Column<Row> | undefined, width: number): number {
  return column?.isWhole === true ? width : Math.min(width, READABLE)
}

/** The column that goes: one that is enough by itself where there is one, so that no two go. */
function leaving<Row>({ shown, widths }: Table<Row>, available: number): number {
  const excess = widthOf(widths.map((width, index) => leastOf(shown[index], width))) - available
  const candidates = shown
    .map(({ goes }, index) => ({ goes, index, gain: leastOf(shown[index], widths[index] ?? 0) + GAP.length }))
    .filter(({ goes }) => goes !== undefined)
    .sort((one, other) => (one.goes ?? 0) - (other.goes ?? 0))

  return (candidates.find(({ gain }) => gain >= excess) ?? candidates[0])?.index ?? -1
}

/** Every id of a column by as much of its beginning as tells them apart. */
function withShortIds(cells: string[][]): string[][] {
  const ids = (cells[0] ?? []).map(
    (_cell, index) => new Set(cells.flatMap((line) => line[index]?.match(IDS) ?? []))
  )
  const lengths = ids.map((known) =>
    ID_LENGTHS.find((length) => new Set([...known].map((id) => id.slice(0, length))).size === known.size)
  )

  return cells.map((line) =>
    line.map((text, index) => text.replace(IDS, (id) => id.slice(0, lengths[index])))
  )
}

/** Takes columns of the terminal from the widest cells that may be shortened until all fit. */
function narrowed<Row>({ shown, widths: wanted }: Table<Row>, available: number): number[] {
  const widths = [...wanted]

  while (widthOf(widths) > available) {
    const widest = widths.reduce(
      (best, width, index) =>
        shown[index]?.isWhole === true || width <= (best === -1 ? SMALLEST : (widths[best] ?? 0))
          ? best
          : index,
      -1
    )

    if (widest === -1) break

    widths[widest] = (widths[widest] ?? 0) - 1
  }

  return widths
}
