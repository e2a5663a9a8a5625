import { listAddresses } from '../../src/accounts/index.js'
import { loadVocabulary } from '../../src/vocabulary/index.js'
import type { JobAddress } from '../../src/shared/job-address.js'
import { nameIn } from '../../src/shared/localized.js'
import type { ToolContext } from '../permission/tool-context.js'
import type { Turn } from '../dialogue/turn.js'
import { readDone } from '../facts/results.js'
import { readPlaceWithin, savedPlaceIn } from '../language/job-place.js'

/**
 * Where a job that is offered will be: what the user has said since their last booking, else the saved place
 * that they name, else their default. Undefined when nothing tells it.
 */
export async function jobAddressOf(
  { market, actor, turn }: ToolContext,
  serviceId: string
): Promise<JobAddress | undefined> {
  const said = saidSinceBooking(turn)
  const place = readPlaceWithin(turn.message, turn.understood.when.spans) ?? placeSaid(said)
  const city = await cityOf({ market, turn }, serviceId)
  if (place?.line !== undefined && city !== null) return { line: place.line, city }

  const { items } = await listAddresses(market, actor)
  const kind = [turn.message, ...said].map(savedPlaceIn).find((saved) => saved !== null)
  const saved = items.find((item) => item.kind === kind) ?? items.find(({ isDefault }) => isDefault)

  return saved?.address
}

/**
 * The name of a job's town, in the user's language: the one that was said, else the user's, else that of the
 * service; null if unknown.
 */
export async function cityOf(
  { market, turn }: Pick<ToolContext, 'market' | 'turn'>,
  serviceId: string
): Promise<string | null> {
  const { frame, user, known, language } = turn
  const service = known.find(({ id }) => id === serviceId)
  const town = frame.place?.city ?? user.city ?? service?.city ?? null

  const { cities } = await loadVocabulary(market)
  const city = cities.find(({ slug }) => slug === town)
  return city === undefined ? town : nameIn(city, language)
}

/** The user's messages since the last booking, the newest first. */
function saidSinceBooking({ history }: Turn): string[] {
  const last = history.findLastIndex(({ calls }) =>
    calls.some(({ output }) => readDone(output) !== undefined)
  )
  return history
    .slice(last + 1)
    .map(({ text }) => text)
    .toReversed()
}

function placeSaid(texts: string[]) {
  for (const text of texts) {
    const place = readPlaceWithin(text, [])
    if (place !== null) return place
  }

  return null
}
