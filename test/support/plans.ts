import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { casing } from '../../drizzle/client.js'
import * as schema from '../../drizzle/schema/index.js'
import type { Market } from '../../src/shared/market.js'
import { testMarket } from './market.js'

/** A node of a plan as auto_explain writes it. */
interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Scan Direction'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Shared Hit Blocks'?: number
  'Shared Read Blocks'?: number
  Plans?: Node[]
}

/** How the statements of an operation ran. */
export interface Ran {
  /** How each table was read and what was sorted, in the order of the plan. */
  shape: string[]
  /** Of all scans: rows that were read, whether they were of use or not. */
  rows: number
  /** Pages of 8 KB that were looked at. */
  buffers: number
  /** The most rows that any node sorted. */
  sorted: number
}

/** A prepared statement's plan is settled after five runs. */
const RUNS = 7

/**
 * Runs operations and tells how, by auto_explain: with the plans that PostgreSQL uses for statements that
 * have run for a while. The user of the URL must be a superuser.
 */
export async function startExplainer(url: string): Promise<{
  ranAs: (work: (market: Market) => Promise<unknown>) => Promise<Ran>
  close: () => Promise<void>
}> {
  let plans: Node[] = []
  const sql = postgres(url, {
    max: 1,
    onnotice: ({ message = '' }) => {
      const json = /plan:\s*(\{.*\})\s*$/s.exec(message)?.[1]
      if (json !== undefined) plans.push((JSON.parse(json) as { Plan: Node }).Plan)
    }
  })

  await sql.unsafe(
    "load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on; " +
      'set auto_explain.log_buffers = on; set auto_explain.log_timing = off; ' +
      'set auto_explain.log_format = json; set client_min_messages = log; ' +
      'set max_parallel_workers_per_gather = 0; set jit = off'
  )
  const { market } = testMarket({ db: drizzle(sql, { schema, casing }) })

  return {
    ranAs: async (work) => {
      for (let run = 0; run < RUNS; run++) {
        plans = []
        await work(market)
      }

      return summary(plans)
    },
    close: async () => await sql.end()
  }
}

function summary(plans: Node[]): Ran {
  const nodes = plans.flatMap(nodesOf)
  const scans = nodes.filter((node) => node['Relation Name'] !== undefined)
  const sorts = nodes.filter((node) => node['Node Type'].includes('Sort'))

  return {
    shape: plans.flatMap(nodesOf).flatMap(shapeOf),
    rows: sum(scans.map(rowsRead)),
    buffers: sum(plans.map((plan) => (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0))),
    sorted: Math.max(0, ...sorts.flatMap((node) => (node.Plans ?? []).map(rowsGiven)))
  }
}

function nodesOf(plan: Node): Node[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

function shapeOf(node: Node): string[] {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index } = node
  if (type.includes('Sort')) return ['Sort']
  if (index !== undefined) return [`${type} ${index}`]

  return table === undefined ? [] : [`${type} on ${table}`]
}

function rowsRead(node: Node): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return (node['Actual Rows'] + removed) * node['Actual Loops']
}

function rowsGiven(node: Node): number {
  return node['Actual Rows'] * node['Actual Loops']
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
