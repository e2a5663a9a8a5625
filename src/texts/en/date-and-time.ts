/** A day and a time of it. */
export function dateAndTime(date: string, time: string): string {
  return `${date}, ${time}`
}
