import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { newId } from '../../src/shared/ids.js'

interface Pair {
  key: string
  value: string
  disabled?: boolean
}
interface Item {
  id: string
  name: string
  event?: Array<{ listen: string; script: { exec: string[] } }>
  request: {
    method: string
    auth?: { type: string }
    header: Pair[]
    url: { raw: string; path: string[]; query?: Pair[]; variable?: Pair[] }
    body?: { mode: string; raw?: string; urlencoded?: Pair[] }
  }
}
export interface Collection {
  variable: Pair[]
  item: Array<{ name: string; item: Item[] }>
}

/** The committed Postman collection. */
export function readCollection(): Collection {
  return JSON.parse(readFileSync('docs/taskego.postman_collection.json', 'utf8'))
}

/** Every request of a collection. */
export function itemsOf(collection: Collection): Item[] {
  return collection.item.flatMap((folder) => folder.item)
}

export interface Answer {
  status: number
  body: string
}

/**
 * Sends requests of a collection as Postman would: its variables, its token, its scripts after the answer.
 * @returns the sender, and the variables as they stand
 */
export function postman(collection: Collection, baseUrl: string) {
  const variables = new Map(collection.variable.map(({ key, value }) => [key, value]))
  variables.set('baseUrl', baseUrl)

  const fill = (text: string): string =>
    text
      .replace('{{$guid}}', newId())
      .replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => variables.get(name) ?? '')

  async function send(id: string, query: Record<string, string> = {}): Promise<Answer> {
    const item = itemsOf(collection).find((one) => one.id === id)
    if (item === undefined) throw new Error(`the collection has no ${id}`)

    const answer = await fetch(urlOf(item, query), {
      method: item.request.method,
      headers: {
        ...Object.fromEntries(item.request.header.map(({ key, value }) => [key, fill(value)])),
        ...(item.request.auth?.type === 'noauth'
          ? {}
          : { authorization: `Bearer ${variables.get('accessToken') ?? ''}` })
      },
      ...(item.request.body?.raw === undefined ? {} : { body: fill(item.request.body.raw) })
    })

    const body = await answer.text()
    for (const { script } of item.event ?? []) {
      runInNewContext(script.exec.join('\n'), { pm: pmOf(answer, body) })
    }

    return { status: answer.status, body }
  }

  function urlOf({ request: { url } }: Item, query: Record<string, string>): string {
    const path = url.path.map((segment) =>
      segment.startsWith(':')
        ? fill(url.variable?.find(({ key }) => key === segment.slice(1))?.value ?? '')
        : segment
    )

    const enabled = (url.query ?? [])
      .filter(({ disabled }) => disabled !== true)
      .map(({ key, value }): [string, string] => [key, fill(value)])

    const search = new URLSearchParams([...enabled, ...Object.entries(query)])
    return `${baseUrl}/${path.join('/')}?${search.toString()}`
  }

  function pmOf(answer: Response, body: string) {
    return {
      response: { code: answer.status, headers: answer.headers, json: (): unknown => JSON.parse(body) },
      collectionVariables: { set: (name: string, value: string) => variables.set(name, value) }
    }
  }

  return { send, variables }
}
