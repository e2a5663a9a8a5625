/** An hour on a clock of twelve hours: 15:00 → "3", 15:30 → "3:30", 0:30 → "12:30". */
export function twelveHours(hour: number, minute: number): string {
  const shown = String(hour % 12 === 0 ? 12 : hour % 12)
  return minute === 0 ? shown : `${shown}:${String(minute).padStart(2, '0')}`
}
