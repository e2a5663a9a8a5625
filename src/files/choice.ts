import { join } from 'node:path'
import { s3Storage } from './s3-storage.js'
import { folderStorage, type FileStorage } from './storage.js'

/** As in the environment. */
export interface StorageSettings {
  DATA_DIR: string
  S3_BUCKET?: string
  S3_REGION: string
  S3_ENDPOINT?: string
  S3_ACCESS_KEY_ID?: string
  S3_SECRET_ACCESS_KEY?: string
}

/** Files go to a bucket where one is configured, and otherwise into DATA_DIR/files. */
export function storageOf(settings: StorageSettings): FileStorage {
  const {
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey
  } = settings

  if (bucket === undefined) return folderStorage(join(settings.DATA_DIR, 'files'))

  const credentials =
    accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey }
  return s3Storage({ bucket, region, endpoint, credentials })
}
