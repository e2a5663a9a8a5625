import type postgres from 'postgres'
import { JOB_QUEUE, type Job, type JobKind } from '../shared/jobs.js'

/** The neighbour that a kind of job needs: the first part of its name. */
export type Neighbour = JobKind extends infer Kind
  ? Kind extends `${infer First}:${string}`
    ? First
    : never
  : never

export interface Lane {
  /** How many of its jobs one process does at once. */
  atOnce: number
  /**
   * How long one attempt may take. Below the 60 s after which it counts as lost and another process takes it.
   */
  seconds: number
}

/** A lane for each neighbour, so that one that hangs holds up its own jobs and no others. */
export const lanes: Readonly<Record<Neighbour, Lane>> = {
  mail: { atOnce: 5, seconds: 45 },
  sms: { atOnce: 5, seconds: 30 },
  calendar: { atOnce: 3, seconds: 30 },
  files: { atOnce: 3, seconds: 45 },
  texts: { atOnce: 2, seconds: 45 },
  services: { atOnce: 1, seconds: 55 },
  outbox: { atOnce: 1, seconds: 30 }
}

/** For jobs whose kind this version does not know: they are stored as failures. */
const STRANGERS: Lane = { atOnce: 1, seconds: 30 }

const byName: ReadonlyMap<string, Lane> = new Map(Object.entries(lanes))

export function laneNameOf(kind: string): string {
  const [first = ''] = kind.split(':')
  return byName.has(first) ? first : 'strangers'
}

export function laneOf(name: string): Lane {
  return byName.get(name) ?? STRANGERS
}

export interface TakenJob {
  id: string
  data: Job
  retryCount: number
}

/**
 * Takes what is due, the longest due first, and of each lane at most as many as it has room for. A taken job
 * is reserved for a minute; no other process gets it meanwhile.
 * @param room by the name of the lane
 */
export async function takeDue(sql: postgres.Sql, room: ReadonlyMap<string, number>): Promise<TakenJob[]> {
  const open = [...room].filter(([name, places]) => places > 0 && byName.has(name))
  const known = open.length === 0 ? [] : await takeKnown(sql, new Map(open))
  const places = room.get('strangers') ?? 0

  return known.length > 0 || places === 0 ? known : await takeStrangers(sql, places)
}

async function takeKnown(sql: postgres.Sql, room: Map<string, number>): Promise<TakenJob[]> {
  return await sql<TakenJob[]>`
    with due as (
      select job.id
      from unnest(${[...room.keys()]}::text[], ${[...room.values()]}::int[]) lane (name, places)
      cross join lateral (
        select id from pgboss.job
        where name = ${JOB_QUEUE} and state < 'active' and start_after < now()
        and split_part(data ->> 'kind', ':', 1) = lane.name
        order by start_after, id limit lane.places for update skip locked
      ) job
    )
    ${take(sql)}`
}

async function takeStrangers(sql: postgres.Sql, places: number): Promise<TakenJob[]> {
  return await sql<TakenJob[]>`
    with due as (
      select id from pgboss.job
      where name = ${JOB_QUEUE} and state < 'active' and start_after < now()
        and split_part(data ->> 'kind', ':', 1) <> all (${Object.keys(lanes)}::text[])
      order by start_after, id limit ${places} for update skip locked
    )
    ${take(sql)}`
}

/** As pg-boss takes one. */
function take(sql: postgres.Sql): postgres.PendingQuery<postgres.Row[]> {
  return sql`
    update pgboss.job set
      state = 'active',
      started_on = now(),
      retry_count = case when started_on is not null then retry_count + 1 else retry_count end
    from due where name = ${JOB_QUEUE} and job.id = due.id
    returning job.id, job.data, job.retry_count as "retryCount"`
}
