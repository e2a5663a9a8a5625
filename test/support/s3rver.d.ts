declare module '@20minutes/s3rver' {
  /** The package brings no types: what our tests use of it. */
  export default class S3rver {
    constructor(options: {
      address: string
      port: number
      silent: boolean
      directory: string
      configureBuckets: Array<{ name: string }>
    })
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
