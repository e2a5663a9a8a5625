import { readFileSync } from 'node:fs'

interface Pair {
  key: string
  value: string
  disabled?: boolean
}
export interface Item {
  name: string
  event: Array<{ listen: string; script: { exec: string[] } }>
  request: {
    method: string
    auth?: { type: string }
    header: Pair[]
    url: { path: string[]; query?: Pair[]; variable?: Pair[] }
    body?: { mode: string; raw?: string; urlencoded?: Pair[] }
  }
}
export interface Collection {
  variable: Pair[]
  auth: object
  item: Array<{ name: string; description: string; item: Item[] }>
}

/** The committed Postman collection. */
export function readCollection(): Collection {
  return JSON.parse(readFileSync('docs/taskego.postman_collection.json', 'utf8'))
}

/** Every request of a collection, in the order in which they are sent. */
export function itemsOf(collection: Collection): Item[] {
  return collection.item.flatMap((folder) => folder.item)
}
