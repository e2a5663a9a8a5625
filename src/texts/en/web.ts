import type { WebTexts } from '../shape/web.js'

export const web: WebTexts = {
  home: (name) =>
    `${name}: say what you need done, compare who does it, and book them at a time that suits you.`,
  search: {
    title: 'Find a service',
    what: (name) => `All services of ${name}, with prices, ratings and free times.`
  },
  provider: (name) => `The services of ${name}, with prices, ratings and free times.`
}
