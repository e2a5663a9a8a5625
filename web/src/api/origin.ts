/** Where the API answers. A build for another host names it (`API_URL`, web/vite.config.ts). */
export const apiOrigin = __API_URL__ === '' ? window.location.origin : __API_URL__
