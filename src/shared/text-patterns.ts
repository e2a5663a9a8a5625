/** Of a text of any script and as many lines as there are; NUL is refused everywhere. */
export const ANY_TEXT = '^[^\\u0000]*$'
/** Of a text that says something. */
export const SOME_TEXT = '\\S'
