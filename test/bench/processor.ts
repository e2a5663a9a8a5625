import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Linux counts the processor's time of a process in hundredths of a second. */
const TICK_MICROSECONDS = 10_000
/** Where user and system time stand in /proc/PID/stat, after the name in brackets. */
const [USER, SYSTEM] = [11, 12]

const LOOK_MILLISECONDS = 500
/** What a server that waits takes of the processor in that time at most. */
const IDLE_MICROSECONDS = 2 * TICK_MICROSECONDS
const PATIENCE_LOOKS = 120

/**
 * What these processes of this machine have taken of the processor so far, in microseconds. One that is not
 * there counts nothing, as do all where there is no /proc.
 */
export function processorTime(pids: number[]): number {
  return pids.reduce((sum, pid) => sum + timeOf(pid), 0)
}

/** Waits until a process has nothing to do, at most a minute. */
export async function untilIdle({ pid = 0 }: { pid?: number | undefined }): Promise<void> {
  for (let look = 0; look < PATIENCE_LOOKS; look++) {
    const before = processorTime([pid])
    await pause(LOOK_MILLISECONDS)
    if (processorTime([pid]) - before <= IDLE_MICROSECONDS) return
  }
}

function timeOf(pid: number): number {
  const fields = readStat(pid).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[USER] ?? 0) + Number(fields[SYSTEM] ?? 0)) * TICK_MICROSECONDS
}

function readStat(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
