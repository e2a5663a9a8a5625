/** What people write who have something to be done and name no trade, by the slug of the trade it is for. */
export type Problems = Record<string, readonly string[]>
