import { defineConfig } from 'vite'

/** Where `npx vite web` finds the API while somebody works on a page. */
const SERVER = process.env['TASKEGO_SERVER'] ?? 'http://127.0.0.1:3000'

/**
 * The web front. `API_URL` is for a build that lies on another host than the API; without it, pages ask the
 * server that they came from.
 */
export default defineConfig({
  root: import.meta.dirname,
  // `process.env.API_URL` never reaches the browser in another way.
  define: { __API_URL__: JSON.stringify(process.env['API_URL'] ?? '') },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A picture or font written into the style sheet would need `data:` in the policy of content.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // `use client` of libraries is for servers that draw React.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      }
    }
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/files', '/socket.io'].map((path) => [path, { target: SERVER, ws: path === '/socket.io' }])
    )
  }
})
