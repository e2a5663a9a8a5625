/** The API's own address, without a slash at its end; empty: the server that the page came from. */
declare const __API_URL__: string
