import { formatMoney } from '../src/shared/format.js'

/** Minor units as people read money. */
export function money(amount: number, currency: string): string {
  return formatMoney(amount, currency, 'en')
}

/** An instant in the zone given (else the terminal's own), to the minute. */
export function moment(iso: string, timezone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
    ...(timezone === undefined ? {} : { timeZone: timezone })
  })

  return parts.format(new Date(iso)).replace(', ', ' ')
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 1000) / 10} %`
}

export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** A name in both scripts where there are two. */
export function bothNames(english: string, arabic: string | null): string {
  return arabic === null || arabic === english ? english : `${english} · ${arabic}`
}
