import { v7 } from 'uuid'

/** A new UUIDv7: sortable by the real time at which it was made. */
export function newId(): string {
  return v7()
}

/** How an id is written: a UUID in small letters. For expressions that hold one. */
export const ID_PATTERN = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** How the beginning of an id is written that names one row among many: four characters at least. */
export const ID_START_PATTERN = '(?:[0-9a-f]{4,8}|[0-9a-f]{8}(?:-[0-9a-f]{4}){0,3}-[0-9a-f]{0,12})'

const ID = new RegExp(`^${ID_PATTERN}$`)

/** Whether a text is written as an id; not whether there is anything of that id. */
export function isId(text: string): boolean {
  return ID.test(text)
}
