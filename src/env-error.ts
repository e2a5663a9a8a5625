/** A wrong environment value: one sentence that names the variable. */
export class EnvError extends Error {}
