const now = () => performance.now()

/** Milliseconds of each of `count` runs, one after the other. */
export async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < count; run++) {
    const began = now()
    await work()
    times.push(now() - began)
  }

  return times.sort((a, b) => a - b)
}

export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * How many times as fast `subject` is as `reference` (1 = equal, more = faster), by the medians of runs that
 * take turns, so that whatever else the machine does slows both alike.
 */
export async function ratioOf(
  subject: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  rounds = 10,
  runs = 40
): Promise<number> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  await timesOf(runs, subject)
  await timesOf(runs, reference)

  for (let round = 0; round < rounds; round++) {
    ours.push(...(await timesOf(runs, subject)))
    theirs.push(...(await timesOf(runs, reference)))
  }

  const median = (times: number[]) =>
    percentile(
      times.sort((a, b) => a - b),
      0.5
    )

  return median(theirs) / median(ours)
}
