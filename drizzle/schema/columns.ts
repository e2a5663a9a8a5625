import { timestamp, uuid, customType } from 'drizzle-orm/pg-core'

/** Primary key: a UUIDv7 that the application makes. */
export const id = () => uuid().primaryKey()

/** An instant in UTC. The application writes it from src/shared/clock, never the database. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A half-open range of instants, written as `[start,end)`. */
export const instantRange = customType<{ data: string }>({ dataType: () => 'tstzrange' })
