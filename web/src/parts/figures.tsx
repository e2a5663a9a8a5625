import type { ReactNode } from 'react'
import { figuresTexts as say } from '../texts/figures'
import { Button } from './button'

export interface Column<Row> {
  name: string
  /** What stands in the table. */
  show: (row: Row) => ReactNode
  /** What stands in the file, for programs: no currency sign, no local form of a date. */
  plain: (row: Row) => string | number
  isNumber?: boolean
}

/** The table behind a plot, shut until it is asked for, and the same as a file for a spreadsheet. */
export function Figures<Row>({
  caption,
  file,
  columns,
  rows
}: {
  caption: string
  /** The name of the file, without its ending. */
  file: string
  columns: Array<Column<Row>>
  rows: Row[]
}) {
  return (
    <details className="figures-behind">
      <summary>{say.asTable}</summary>
      <Button look="quiet" onClick={() => save(`${file}.csv`, toCsv(columns, rows))}>
        {say.asFile}
        <span className="for-readers"> {caption}</span>
      </Button>
      <div className="scrolls" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="for-readers">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, isNumber }) => (
                <th key={name} scope="col" className={isNumber === true ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ name, show, isNumber }) => (
                  <td key={name} className={isNumber === true ? 'number' : undefined}>
                    {show(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function toCsv<Row>(columns: Array<Column<Row>>, rows: Row[]): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ plain }) => cell(plain(row))))
  ]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)

  // A spreadsheet runs what begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
