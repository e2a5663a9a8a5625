import { EnvError } from './env-error.js'

/**
 * Adds what the file `.env` of the working directory says to the environment of this process. A variable that
 * the environment has already keeps its value, also an empty one. Without such a file nothing changes.
 * @throws EnvError when the file cannot be read
 */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw new EnvError('.env cannot be read: it must be a text file that this user may read.')
  }
}
