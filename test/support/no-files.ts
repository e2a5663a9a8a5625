import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderStorage } from '../../src/files/index.js'

/** A storage in which nothing is, for databases that have no files. */
export const noFiles = folderStorage(join(tmpdir(), 'taskego-no-files'))
